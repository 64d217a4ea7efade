import { Icon, type IconName } from './Icon.tsx';

/** A line of a menu: a link, or a button of the page's #act form. */
export interface MenuItem {
  words: string;
  icon?: IconName | undefined;
  href?: string | undefined;
  /** Address to post to; used when there is no href. */
  action?: string | undefined;
  name?: string | undefined;
  value?: string | undefined;
  danger?: boolean | undefined;
}

export interface MenuProps {
  /** Read out, not shown. */
  label: string;
  items: readonly MenuItem[];
}

/** Rarer actions behind three dots. Opening one menu closes the others. */
export function Menu({ label, items }: MenuProps) {
  if (items.length === 0) return null;
  return (
    <details class="menu" name="menu">
      <summary class="act">
        <Icon name="more" />
        <span class="unseen">{label}</span>
      </summary>
      <ul class="sheet">
        {items.map(({ words, icon, href, action, name, value, danger }) => (
          <li>
            {href ? (
              <a class={danger ? 'sheet-item risky' : 'sheet-item'} href={href}>
                {icon && <Icon name={icon} />}
                {words}
              </a>
            ) : (
              // biome-ignore lint/a11y/useButtonType: to submit is the default, and this stands under every text
              <button
                class={danger ? 'sheet-item risky' : 'sheet-item'}
                form="act"
                formaction={action}
                name={name}
                value={value}
              >
                {icon && <Icon name={icon} />}
                {words}
              </button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
