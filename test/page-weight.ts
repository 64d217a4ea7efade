// What a page weighs when it comes for the first time: everything it names, gzipped.
import { gzipSync } from 'node:zlib';

export interface PageWeight {
  status: number;
  /** Bytes, gzipped. */
  html: number;
  css: number;
  /** Scripts that every reader of the page loads. */
  script: number;
  /** Scripts that carry the guard: loaded by whoever composes. */
  guard: number;
  /** Bytes of the HTML as it is. */
  plain: number;
}

/** Islands that bring the guard along. */
const guarded = /^\/assets\/compos/;

export async function weighPage(url: string, path: string, cookie = ''): Promise<PageWeight> {
  const response = await fetch(url + path, { headers: { cookie } });
  const html = await response.text();
  const names = [
    ...new Set([...html.matchAll(/(?:src|href)="(\/assets\/[^"]+\.(?:js|css))"/g)].map((found) => found[1])),
  ];
  const weight = {
    status: response.status,
    html: gzipped(html),
    css: 0,
    script: 0,
    guard: 0,
    plain: Buffer.byteLength(html),
  };
  for (const name of names) {
    if (!name) continue;
    const bytes = gzipped(await (await fetch(url + name)).text());
    if (name.endsWith('.css')) weight.css += bytes;
    else if (guarded.test(name)) weight.guard += bytes;
    else weight.script += bytes;
  }
  return weight;
}

const gzipped = (text: string): number => gzipSync(text).length;
