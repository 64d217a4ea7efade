import { raw } from '../jsx/jsx-runtime.ts';

/** The mark, a door that stands open with a lamp behind it, and the name. */
export function Wordmark({ name = 'Openward' }: { name?: string | undefined }) {
  return (
    <span class="wordmark">
      {mark}
      <span>{name}</span>
    </span>
  );
}

const mark = raw(
  '<svg class="mark" viewBox="0 0 28 28" aria-hidden="true"><path class="mark-wall" d="M3 26V13a11 11 0 0 1 22 0v13z"/><path class="mark-lamp" d="M9 26V13.5a5.5 5.5 0 0 1 11 0V26z"/><path class="mark-leaf" d="M9 26V13.5A5.5 5.5 0 0 1 14.5 8v15.5z"/></svg>',
);
