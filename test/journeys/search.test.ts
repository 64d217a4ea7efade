// Search and what search engines are told, over HTTP without script; then the page in a browser.
import assert from 'node:assert/strict';
import test from 'node:test';
import { axe, story } from '../browser.ts';
import { type Answer, openClient } from '../client.ts';
import { startServer } from '../server.ts';

const server = await startServer({ env: { LOG_LEVEL: 'debug' } });
const ask = (client: ReturnType<typeof openClient>, words: string, more = '') =>
  client.get(`/search?q=${encodeURIComponent(words)}${more}`);

/** A page with the echoed words taken out, so that two searches can be compared. */
const without = (answer: Answer, words: string): string =>
  answer.text.replaceAll(encodeURIComponent(words), '').replaceAll(words, '');
const headersOf = ({ headers }: Answer) =>
  [...headers].filter(([name]) => name !== 'date' && name !== 'content-length' && name !== 'set-cookie');

test('signed out, “sugar diabetes” finds the community and the condition, not what is said inside', async () => {
  const page = await ask(openClient(server.url), 'sugar diabetes');
  assert.equal(page.status, 200);
  assert.match(page.words, /Living with type 2 diabetes/);
  assert.match(page.text, /href="\/conditions\/type-2-diabetes"/);
  assert.doesNotMatch(page.words, /Conversations/);
  assert.doesNotMatch(page.text, /\/threads\//);
});

test('the page is for nobody’s index or cache, its title holds no words, nor does the log', async () => {
  const page = await ask(openClient(server.url), 'unmistakable porcupine');
  assert.match(page.text, /<meta name="robots" content="noindex/);
  assert.match(page.text, /<title>Search · Openward<\/title>/);
  assert.equal(page.headers.get('cache-control'), 'no-store');
  assert.match(server.log(), /\/search/);
  assert.doesNotMatch(server.log(), /porcupine/);
});

test('a hidden community, a private thread and an anonymous name answer as a word that does not exist', async () => {
  const [thread] = await server.sql<{ word: string }[]>`
    select w.lexeme as word
    from community_words c
    cross join lateral unnest(c.words) w
    where length(w.lexeme) > 6 and not exists (select from post_words where words @@ plainto_tsquery('openward', w.lexeme))
      and not exists (select from condition_terms where folded like '%' || w.lexeme || '%')
    order by w.lexeme
    limit 1`;
  await server.sql`update communities set name = 'Zorvexquil among us' where door = 'hidden'`;
  await server.sql`update threads set body = 'zorvexquin is what I take' where id = (select id from threads where gone_at is null order by id desc limit 1)`;
  const visitor = openClient(server.url);
  const nonsense = await ask(visitor, 'qwyxvzzwql');
  for (const words of ['zorvexquil', 'zorvexquin']) {
    const answer = await ask(visitor, words);
    assert.equal(answer.status, nonsense.status);
    assert.deepEqual(headersOf(answer), headersOf(nonsense));
    assert.equal(without(answer, words), without(nonsense, 'qwyxvzzwql'));
  }
  assert.doesNotMatch((await ask(visitor, thread?.word ?? '')).text, /\/threads\//);
  const outsider = openClient(server.url);
  await outsider.enter(server.links.theo);
  assert.match((await ask(outsider, 'zorvexquil')).words, /Nothing found/);
});

test('a member finds what was said, marked and escaped', async () => {
  await server.sql`
    update threads
    set title = '<img src=x onerror=alert(1)> zebrafish', body = 'A <script>alert(1)</script> zebrafish & more'
    where id = (
      select t.id
      from threads t
      join communities c on c.id = t.community_id
      where c.name = 'Living with type 2 diabetes' and t.gone_at is null
        and not exists (select from hidings h where h.thread_id = t.id)
      order by t.id desc
      limit 1
    )`;
  const rosa = openClient(server.url);
  await rosa.enter(server.links.rosa);
  const page = await ask(rosa, 'zebrafish');
  assert.match(page.words, /Conversations/);
  assert.match(page.text, /&lt;img src=x onerror=alert\(1\)&gt; <mark>zebrafish<\/mark>/);
  assert.match(page.text, /<mark>zebrafish<\/mark> &amp; more/);
  assert.doesNotMatch(page.text, /<script>alert|<img src=x/);
});

test('a misspelling is offered mended, and each kind has its own address', async () => {
  const visitor = openClient(server.url);
  const page = await ask(visitor, 'harbor imagng');
  assert.match(page.text, /Did you mean <a href="\/search\?q=harbor\+imaging">harbor imaging<\/a>/);
  assert.match(page.text, /\/practices\/harbor-imaging/);
  const posts = await ask(visitor, 'imaging', '&kind=posts');
  assert.match(posts.text, /aria-current="page">Public posts/);
  assert.doesNotMatch(posts.text, /id="results-practices"/);
});

test('any text whatever is answered with 200', async () => {
  const visitor = openClient(server.url);
  for (const raw of [
    '',
    '%27%3B--',
    '%25%25',
    '%3A*%26%7C!()',
    '%22',
    '-',
    '%ff%fe',
    'a'.repeat(10_000),
    '%22%20'.repeat(2000),
  ])
    assert.equal((await visitor.get(`/search?q=${raw}&kind=x&page=-1`)).status, 200, raw.slice(0, 20));
  // The door itself turns away what no text can hold.
  assert.equal((await visitor.get('/search?q=%00')).status, 400);
});

test('the sitemap lists public pages and no community, thread or patient; robots.txt names it', async () => {
  const visitor = openClient(server.url);
  const { text, headers } = await visitor.get('/sitemap.xml');
  assert.match(headers.get('content-type') ?? '', /^application\/xml/);
  const paths = [...text.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url]) => new URL(url ?? '').pathname);
  for (const path of ['/', '/about', '/practices/harbor-imaging', '/conditions/type-2-diabetes'])
    assert.ok(paths.includes(path), path);
  assert.ok(paths.some((path) => path.startsWith('/posts/')));
  assert.deepEqual(
    paths.filter((path) => /^\/(communities|threads|search|settings)/.test(path)),
    [],
  );
  const people = await server.sql<{ path: string }[]>`
    select '/people/' || public_id as path from personas where kind <> 'clinician'`;
  for (const { path } of people) assert.ok(!paths.includes(path));
  for (const path of new Set(paths.map((one) => one.split('/')[1])))
    assert.equal((await visitor.get(paths.find((one) => one.split('/')[1] === path) ?? '')).status, 200, path);
  assert.match((await visitor.get('/robots.txt')).text, /^Sitemap: http\S+\/sitemap\.xml$/m);
  assert.equal((await visitor.get('/sitemaps/posts-1')).status, 200);
  for (const part of ['posts-99', 'communities-1', 'posts-0'])
    assert.equal((await visitor.get(`/sitemaps/${part}`)).status, 404, part);
});

test('the feed holds a practice’s posts and nobody’s comments', async () => {
  const visitor = openClient(server.url);
  const { text, headers } = await visitor.get('/practices/harbor-imaging/feed.atom');
  assert.match(headers.get('content-type') ?? '', /^application\/atom\+xml/);
  assert.ok((text.match(/<entry>/g) ?? []).length > 0);
  const comments = await server.sql<{ body: string }[]>`select body from comments where length(body) > 20`;
  for (const { body } of comments) assert.ok(!text.includes(body.slice(0, 20)));
  assert.equal((await visitor.get('/practices/nobody/feed.atom')).status, 404);
});

test('public pages carry structured data that no text can break out of', async () => {
  await server.sql`alter table practice_profiles disable trigger practice_profiles_append_only`;
  await server.sql`update practice_profiles set about = '</script><script>alert(1)</script>' || about`;
  const visitor = openClient(server.url);
  const { text } = await visitor.get('/practices/harbor-imaging');
  const block = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(text)?.[1] ?? '';
  const data = JSON.parse(block) as Record<string, unknown>;
  assert.equal(data['@type'], 'MedicalClinic');
  assert.match(String(data.description), /^<\/script>/);
  assert.doesNotMatch(text, /<script>alert/);
  assert.match(text, /<link rel="canonical" href="http[^"]*\/practices\/harbor-imaging"/);
  await server.sql`update practice_profiles set about = replace(about, '</script><script>alert(1)</script>', '')`;
  await server.sql`alter table practice_profiles enable trigger practice_profiles_append_only`;
  const post = /href="(\/posts\/[^"/]*)"/.exec((await visitor.get('/practices/harbor-imaging')).text)?.[1] ?? '';
  assert.match((await visitor.get(post)).text, /"@type":"SocialMediaPosting"/);
});

test('a browser finds nothing amiss: data blocks are not scripts, the page is accessible', () =>
  story(server.url, async (page) => {
    await page.goto('/practices/harbor-imaging');
    assert.equal(await page.locator('script[type="application/ld+json"]').count(), 1);
    for (const path of ['/search', '/search?q=diabtes', '/search?q=imaging&kind=posts', '/search?q=qwyxvz']) {
      await page.goto(path);
      assert.deepEqual(await axe(page), [], path);
    }
    await page.getByLabel('Search what is public here').fill('sugar diabetes');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Living with type 2 diabetes' }).waitFor();
  }));
