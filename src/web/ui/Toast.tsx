import { Icon } from './Icon.tsx';

export interface ToastProps {
  words: string;
  href?: string | undefined;
  /** Words of the link. Default "Show". */
  link?: string | undefined;
}

/** A short word at the edge of the page. Put into the shell's #live region it is read out; it never takes the focus. */
export function Toast({ words, href, link = 'Show' }: ToastProps) {
  return (
    <div class="toast">
      <Icon name="bell" />
      <span>{words}</span>
      {href && <a href={href}>{link}</a>}
    </div>
  );
}
