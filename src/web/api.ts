// Programs as visitors. A route for programs takes JSON and nothing else: no page of another site can send that with a plain
// form, and a script has to ask first (Fetch standard, CORS). It uses no cookie and answers everybody alike, so every site
// may ask: there is nothing that a browser could lend to the one who asks.
import { readBytes } from './form.ts';

export const isApi = (url: URL): boolean => url.pathname.startsWith('/api/');

/** Lets scripts of every site read the answer. Never with credentials: `*` and cookies exclude each other. */
export function openToAll(headers: Headers): void {
  headers.set('access-control-allow-origin', '*');
  headers.set('access-control-expose-headers', 'retry-after');
}

/** What browsers ask before a script of another site may send JSON. The same for everybody, so it is not counted. */
export function preflight(): Response {
  const headers = new Headers({
    'access-control-allow-methods': 'POST',
    'access-control-allow-headers': 'content-type',
    'access-control-max-age': '86400',
  });
  openToAll(headers);
  return new Response(null, { status: 204, headers });
}

export type ReadJson = { ok: true; given: unknown } | { ok: false; reason: 'json-only' | 'json-broken' | 'too-large' };

/** Reads a JSON body of at most `limit` bytes. */
export async function readJson(request: Request, limit: number): Promise<ReadJson> {
  const packed = request.headers.get('content-encoding') ?? 'identity';
  if (!/^application\/json\s*(?:;|$)/i.test(request.headers.get('content-type') ?? '') || packed !== 'identity')
    return { ok: false, reason: 'json-only' };
  const bytes = await readBytes(request, limit);
  if (bytes === undefined) return { ok: false, reason: 'too-large' };
  try {
    return { ok: true, given: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) };
  } catch {
    return { ok: false, reason: 'json-broken' };
  }
}
