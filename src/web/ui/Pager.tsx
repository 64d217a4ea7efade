import { Icon } from './Icon.tsx';

export interface PagerProps {
  /** Addresses with a cursor; absent at either end. */
  newer?: string | undefined;
  older?: string | undefined;
  /** What is paged through, for the label: "posts". */
  of: string;
  /** For lists that are not in order of time. */
  words?: { newer: string; older: string } | undefined;
}

/** Newer and older, by cursor: no page numbers, nothing to count. */
export function Pager({ newer, older, of, words }: PagerProps) {
  if (!newer && !older) return null;
  return (
    <nav class="pager row split" aria-label={`More ${of}`}>
      {newer ? (
        <a class="btn plain" href={newer} rel="prev">
          <Icon name="left" />
          {words?.newer ?? 'Newer'}
        </a>
      ) : (
        <span />
      )}
      {older && (
        <a class="btn plain" href={older} rel="next">
          {words?.older ?? 'Older'}
          <Icon name="right" />
        </a>
      )}
    </nav>
  );
}
