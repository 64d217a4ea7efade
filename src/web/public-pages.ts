// Public pages as a reader without cookies gets them, kept for a second: a crowd that follows one link asks the database once.
// Every write of this process empties the shelf, so whoever publishes sees it at once; other processes are a second behind.
import { createHash } from 'node:crypto';

export interface HeldPage {
  tag: string;
  body: Uint8Array;
  headers: [string, string][];
  /** Until when it may be given again, by the process clock in milliseconds. */
  until: number;
}

export interface PublicPages {
  find(path: string): HeldPage | undefined;
  keep(path: string, page: HeldPage): void;
  /** Something was written. */
  forget(): void;
}

const heldMs = 1000;
/** Some 60 kB each at most: 12 MB in all. */
const heldPages = 200;

export function openPublicPages(clock: () => number = () => performance.now()): PublicPages {
  const held = new Map<string, HeldPage>();
  return {
    find(path) {
      const page = held.get(path);
      if (!page || page.until > clock()) return page;
      held.delete(path);
      return undefined;
    },
    keep(path, page) {
      const [oldest] = held.keys();
      if (held.size >= heldPages && oldest !== undefined) held.delete(oldest);
      held.set(path, { ...page, until: clock() + heldMs });
    },
    forget: () => held.clear(),
  };
}

/** @returns the page with its ETag, or undefined for what no cache may keep. Reads the response's body. */
export async function holdable(response: Response): Promise<HeldPage | undefined> {
  const { headers, status } = response;
  if (status !== 200 || headers.get('cache-control') === 'no-store' || headers.has('set-cookie')) return undefined;
  if (headers.has('etag') || !headers.get('content-type')?.startsWith('text/html')) return undefined;
  const body = new Uint8Array(await response.arrayBuffer());
  const tag = `"${createHash('sha1').update(body).digest('base64url')}"`;
  return { tag, body, headers: [...headers, ['etag', tag]], until: 0 };
}

/** The page, or 304 for a reader who has it already. */
export function given(page: HeldPage, request: Request): Response {
  const known = request.headers.get('if-none-match') === page.tag;
  return new Response(known ? null : (page.body as BodyInit), { status: known ? 304 : 200, headers: page.headers });
}
