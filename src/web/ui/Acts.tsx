import { Icon, type IconName } from './Icon.tsx';

/** Something one can do with a post. A toggle posts `on=yes` or `on=no` to `action`; a link goes to `href`. */
export type Act =
  | {
      kind: 'like' | 'me-too' | 'helpful';
      action: string;
      pressed: boolean;
      count: number;
      disabled?: boolean | undefined;
    }
  /** Also a toggle for readers who have to sign in first. */
  | { kind: Kind; href: string; count?: number | undefined };

type Kind = 'like' | 'me-too' | 'helpful' | 'reply' | 'link';

/** The row under a post. The toggles belong to the page's #act form, which carries token and acting persona once. */
export function Acts({ acts }: { acts: readonly Act[] }) {
  return (
    <>
      {acts.map((act) => {
        const { icon, words } = kinds[act.kind];
        const inside = (
          <>
            <Icon name={icon} />
            <span>{words}</span>
            {act.count ? <span class="act-count">{act.count.toLocaleString('en-US')}</span> : null}
          </>
        );
        if ('href' in act) {
          return (
            <a class="act" href={act.href} data-act={act.kind}>
              {inside}
            </a>
          );
        }
        return (
          // biome-ignore lint/a11y/useButtonType: to submit is the default, and this stands under every text
          <button
            class="act"
            form="act"
            formaction={act.action}
            name="on"
            value={act.pressed ? 'no' : 'yes'}
            aria-pressed={act.pressed ? 'true' : 'false'}
            disabled={act.disabled === true}
            data-act={act.kind}
          >
            {inside}
          </button>
        );
      })}
    </>
  );
}

const kinds: Record<Kind, { icon: IconName; words: string }> = {
  like: { icon: 'heart', words: 'Like' },
  'me-too': { icon: 'same', words: 'Me too' },
  helpful: { icon: 'lamp', words: 'Helpful' },
  reply: { icon: 'reply', words: 'Reply' },
  link: { icon: 'link', words: 'Link' },
};
