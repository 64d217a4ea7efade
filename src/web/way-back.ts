// Where a button in a list leads back to: the page it stood on.
import { ownPath } from './answer.tsx';
import type { Visit } from './visit.ts';

/** The page the form was sent from when it is one of ours, else `path`. A place on the page is kept when it is the same page. */
export function wayBack(visit: Visit, path: string): string {
  const from = URL.parse(visit.headers.get('referer') ?? '');
  if (!from || from.host !== visit.headers.get('host')) return path;
  const [page = '', place] = path.split('#');
  if (from.pathname === page.split('?')[0]) return `${from.pathname}${from.search}${place ? `#${place}` : ''}`;
  return ownPath(from.pathname + from.search) ?? path;
}
