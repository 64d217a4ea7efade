import type { Visit } from '../../visit.ts';

/** The page of ours from which a form was sent, without its fragment. */
export function cameFrom(visit: Visit): string | undefined {
  const from = URL.parse(visit.headers.get('referer') ?? '');
  return from && from.host === visit.headers.get('host') ? from.pathname + from.search : undefined;
}
