import assert from 'node:assert/strict';
import test from 'node:test';
import { given, type HeldPage, holdable, openPublicPages } from './public-pages.ts';

const html = (headers: Record<string, string> = {}, status = 200): Response =>
  new Response('<p>Flu shots are here.</p>', {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'public, no-cache', ...headers },
  });

async function page(): Promise<HeldPage> {
  const held = await holdable(html());
  assert.ok(held);
  return held;
}

const words = (page: HeldPage | undefined): string => new TextDecoder().decode(page?.body);

test('a page is given again for a second, and not longer', async () => {
  let now = 0;
  const pages = openPublicPages(() => now);
  pages.keep('/practices/x', await page());
  now = 999;
  assert.equal(words(pages.find('/practices/x')), '<p>Flu shots are here.</p>');
  assert.equal(pages.find('/practices/y'), undefined);
  now = 1000;
  assert.equal(pages.find('/practices/x'), undefined);
});

test('a write empties the shelf at once', async () => {
  const pages = openPublicPages();
  pages.keep('/practices/x', await page());
  pages.forget();
  assert.equal(pages.find('/practices/x'), undefined);
});

test('the shelf holds 200 pages, the oldest goes first', async () => {
  const pages = openPublicPages();
  const held = await page();
  for (let n = 0; n < 201; n += 1) pages.keep(`/${n}`, held);
  assert.equal(pages.find('/0'), undefined);
  assert.ok(pages.find('/1') && pages.find('/200'));
});

test('what is private, sets a cookie, failed or is no page is never kept', async () => {
  assert.equal(await holdable(html({ 'cache-control': 'no-store' })), undefined);
  assert.equal(await holdable(html({ 'set-cookie': 'openward_visitor=x' })), undefined);
  assert.equal(await holdable(html({}, 404)), undefined);
  assert.equal(await holdable(html({ 'content-type': 'application/json' })), undefined);
});

test('a reader who has the page is told so in 304, one with another version gets it', async () => {
  const held = await page();
  const ask = (tag: string) => new Request('http://localhost/', { headers: { 'if-none-match': tag } });
  assert.equal(given(held, ask(held.tag)).status, 304);
  const fresh = given(held, ask('"older"'));
  assert.equal(fresh.status, 200);
  assert.equal(fresh.headers.get('etag'), held.tag);
  assert.equal(await fresh.text(), words(held));
});
