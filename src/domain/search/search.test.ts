import assert from 'node:assert/strict';
import test from 'node:test';
import { openDatabase } from '#server/database.ts';
import { actorOf, slugOf, yes } from '../../../test/cast.ts';
import { copyOf, rolledBack } from '../../../test/database.ts';
import { countStatements } from '../../../test/statements.ts';
import { hideReply } from '../communities/hide-reply.ts';
import { reply } from '../communities/reply.ts';
import { makeAnonymous, takeBack } from '../communities/revise.ts';
import { startThread } from '../communities/start-thread.ts';
import type { Sql } from '../database.ts';
import { decide } from '../moderation/decide.ts';
import { setBoundary } from '../network/boundaries.ts';
import type { Piece } from './marked.ts';
import { type Found, search, type Wish } from './search.ts';
import { refreshSearchWords } from './words.ts';

const now = new Date();
const room = 'Living with type 2 diabetes';
const plain = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('');

/** As a persona of the cast, or signed out. */
async function look(sql: Sql, key: string | undefined, text: string, more: Partial<Wish> = {}): Promise<Found> {
  return search(sql, key && (await actorOf(sql, key)).persona.id, { text, now, ...more });
}
const communities = (found: Found): string[] => found.communities.found.map(({ name }) => plain(name));
const conversations = (found: Found): string[] => found.conversations.found.map(({ text }) => plain(text));

async function say(sql: Sql, key: string, body: string, anonymous = false, slug?: string): Promise<string> {
  const thread = { title: 'A question', body, warning: '', anonymous, whoReplies: 'everyone', now } as const;
  const actor = await actorOf(sql, key);
  return yes(await startThread(sql, actor, { slug: slug ?? (await slugOf(sql, room)), ...thread })).publicId;
}
async function answer(sql: Sql, key: string, thread: string, body: string, anonymous = false): Promise<string> {
  return yes(await reply(sql, await actorOf(sql, key), { thread, body, warning: '', anonymous, now })).publicId;
}

for (const words of [
  'sugar diabetes',
  'type 2 diabetes',
  'diabtes type 2',
  'diabetes tipo 2',
  'living with type 2 diabetes',
])
  test(`“${words}” finds the community for type 2 diabetes first`, () =>
    rolledBack(async (sql) => assert.equal(communities(await look(sql, undefined, words))[0], room)));

test('other words for the same condition find what was said with either', () =>
  rolledBack(async (sql) => {
    await say(sql, 'juniper', 'My uncle had a myocardial infarction in spring.');
    await say(sql, 'juniper', 'After my heart attack I began to walk.');
    for (const words of ['heart attack', 'myocardial infarction', 'hart atack', 'ataque cardíaco'])
      assert.equal((await look(sql, 'marigold', words)).conversations.found.length, 2, words);
    assert.equal((await look(sql, 'marigold', '"heart attack"')).conversations.found.length, 1);
    assert.equal((await look(sql, 'marigold', 'uncle -spring')).conversations.found.length, 0);
  }));

test('a misspelt word is searched for both ways, and the other spelling is offered', () =>
  rolledBack(async (sql) => {
    await say(sql, 'juniper', 'My diabtes is tiresome.');
    await say(sql, 'juniper', 'My diabetes is tiresome.');
    const found = await look(sql, 'marigold', 'tiresome Diabtes');
    assert.equal(found.mended, 'tiresome diabetes');
    assert.equal(found.conversations.found.length, 2);
    assert.match(conversations(found)[0] ?? '', /diabtes/);
    assert.equal((await look(sql, 'marigold', 'tiresome diabetes')).mended, undefined);
    assert.equal((await look(sql, 'marigold', '"diabtes"')).mended, undefined);
  }));

test('conversations are found by members alone, listeners too', () =>
  rolledBack(async (sql) => {
    const thread = await say(sql, 'juniper', 'The quixotic zebrafish again.');
    await answer(sql, 'marigold', thread, 'Which zebrafish?');
    for (const key of ['marigold', 'juniper', 'osei'])
      assert.equal((await look(sql, key, 'zebrafish')).conversations.found.length, 2, key);
    // Saltmarsh is another persona of Juniper's account.
    for (const key of [undefined, 'saltmarsh', 'paperboat', 'priya'])
      assert.deepEqual(await look(sql, key, 'zebrafish'), await look(sql, key, 'zebrafisk'), key);
  }));

test('a hidden community is found by its members alone, by no word of its name or condition', () =>
  rolledBack(async (sql) => {
    await sql`update communities set name = 'Zorvexquil among ourselves' where door = 'hidden'`;
    assert.deepEqual(communities(await look(sql, 'saltmarsh', 'zorvexquil')), ['Zorvexquil among ourselves']);
    assert.ok(communities(await look(sql, 'saltmarsh', 'hiv')).includes('Zorvexquil among ourselves'));
    for (const key of [undefined, 'juniper', 'paperboat']) {
      assert.deepEqual(await look(sql, key, 'zorvexquil'), await look(sql, key, 'zorvexquim'));
      for (const words of ['hiv', 'among ourselves', 'Zorvexquil among ourselves'])
        assert.ok(!communities(await look(sql, key, words)).some((name) => /Zorvexquil/.test(name)), words);
    }
  }));

test('an anonymous author is shown by alias, before and after the fact, and is not found by name', () =>
  rolledBack(async (sql) => {
    const thread = await say(sql, 'juniper', 'A wobbly zebrafish.', true);
    const named = await say(sql, 'juniper', 'Another zebrafish.');
    yes(
      await makeAnonymous(sql, await actorOf(sql, 'juniper'), {
        text: { kind: 'thread', id: named },
        everything: false,
      }),
    );
    const found = await look(sql, 'marigold', 'zebrafish');
    const author = await actorOf(sql, 'juniper');
    assert.deepEqual(found.conversations.found.map(({ publicId }) => publicId).sort(), [thread, named].sort());
    for (const one of found.conversations.found) {
      assert.match(one.author.name, /^Anonymous /);
      assert.equal(one.at.getUTCMinutes(), 0);
    }
    for (const secret of [author.publicId, author.persona.id, author.name])
      assert.ok(!JSON.stringify(found).includes(secret));
  }));

test('what is gone, hidden, or from somebody kept away is not found', () =>
  rolledBack(async (sql) => {
    const [juniper, marigold, fernway] = await Promise.all(
      ['juniper', 'marigold', 'fernway'].map((key) => actorOf(sql, key)),
    );
    if (!juniper || !marigold || !fernway) throw new Error('nobody is in town');
    const seen = async (key: string) =>
      (await look(sql, key, 'zebrafish', { kind: 'conversations' })).conversations.found.length;
    const gone = await say(sql, 'juniper', 'zebrafish one');
    const removed = await say(sql, 'juniper', 'zebrafish two');
    const kept = await say(sql, 'juniper', 'zebrafish three');
    const hidden = await answer(sql, 'marigold', kept, 'zebrafish four');
    await answer(sql, 'marigold', removed, 'zebrafish under it');
    assert.equal(await seen('lowsun'), 0);
    assert.equal(await seen('osei'), 5);
    yes(await takeBack(sql, juniper, { text: { kind: 'thread', id: gone }, now }));
    assert.equal(await seen('osei'), 4);
    yes(
      await decide(sql, fernway, {
        text: { kind: 'thread', id: removed },
        decision: 'hide',
        bar: false,
        reason: 'unkind',
        now,
      }),
    );
    assert.equal(await seen('osei'), 2, 'a hidden thread takes its replies along');
    yes(await hideReply(sql, juniper, { reply: hidden, on: true, now }));
    assert.equal(await seen('osei'), 1);
    yes(await setBoundary(sql, marigold, { text: { kind: 'thread', id: kept }, kind: 'mute', now }));
    assert.equal(await seen('marigold'), 0);
    assert.equal(await seen('osei'), 1);
  }));

test('a reply is not found where the author of the thread blocks its author', () =>
  rolledBack(async (sql) => {
    const thread = await say(sql, 'juniper', 'A question');
    const id = await answer(sql, 'marigold', thread, 'zebrafish');
    yes(await setBoundary(sql, await actorOf(sql, 'juniper'), { text: { kind: 'reply', id }, kind: 'block', now }));
    assert.equal((await look(sql, 'osei', 'zebrafish')).conversations.found.length, 0);
    assert.equal((await look(sql, 'marigold', 'zebrafish')).conversations.found.length, 1, 'their own stay in sight');
  }));

test('a text behind a content note is found without being shown', () =>
  rolledBack(async (sql) => {
    const actor = await actorOf(sql, 'juniper');
    const thread = { title: 'A question', body: 'About needles and zebrafish', warning: 'needles' };
    yes(
      await startThread(sql, actor, {
        slug: await slugOf(sql, room),
        ...thread,
        anonymous: false,
        whoReplies: 'everyone',
        now,
      }),
    );
    const [found] = (await look(sql, 'marigold', 'zebrafish')).conversations.found;
    assert.equal(found?.warning, 'needles');
    assert.deepEqual(found?.text, []);
  }));

test('practices are found by name, misspelt too, posts by what they say; closed pages and withdrawn posts are not', () =>
  rolledBack(async (sql) => {
    for (const words of ['Harbor Imaging', 'harbor', 'harbour imagng'])
      assert.equal((await look(sql, undefined, words)).practices.found[0]?.slug, 'harbor-imaging', words);
    const [post] = await sql<{ id: string; body: string }[]>`
      select p.id, v.body from posts p join post_versions v on v.id = p.version_id where v.warning = '' limit 1`;
    const words = `"${(post?.body ?? '').match(/[a-z]+ [a-z]+ [a-z]+ [a-z]+/)?.[0]}"`;
    assert.ok((await look(sql, undefined, words)).posts.found.length > 0, words);
    await sql`update posts set withdrawn_at = now() where id = ${post?.id ?? ''}`;
    assert.equal((await look(sql, undefined, words)).posts.found.length, 0);
    await sql`update pages set opened_at = null, opened_by = null`;
    assert.deepEqual((await look(sql, undefined, 'Harbor Imaging')).practices.found, []);
    assert.deepEqual((await look(sql, undefined, 'imaging')).posts.found, []);
  }));

test('a clinician is found by name; patients, carers and staff are not', () =>
  rolledBack(async (sql) => {
    assert.equal(plain((await look(sql, undefined, 'amara osei')).clinicians.found[0]?.name ?? []), 'Dr. Amara Osei');
    for (const key of [undefined, 'marigold'])
      for (const name of ['Juniper Tide', 'Lamplight', 'Priya']) {
        const found = await look(sql, key, name);
        assert.deepEqual([found.clinicians.found, found.practices.found], [[], []], name);
      }
  }));

test('suggested words come from public texts and conditions; what was said in communities never does', () =>
  rolledBack(async (sql) => {
    for (let i = 0; i < 5; i += 1) await say(sql, 'juniper', `Zorvexquil is my word ${i}`);
    await sql`update communities set name = 'Zorvexquil', about = 'Zorvexquil and more'`;
    await refreshSearchWords(sql);
    const [held] = await sql<{ odd: number; known: number }[]>`
      select count(*) filter (where word = 'zorvexquil')::integer as odd,
             count(*) filter (where word in ('diabetes', 'harbor', 'amara'))::integer as known
      from search_words`;
    assert.deepEqual(held, { odd: 0, known: 3 });
    assert.equal((await look(sql, undefined, 'zorvexquel')).mended, undefined);
    assert.equal((await look(sql, 'juniper', 'zorvexquel')).mended, undefined);
  }));

test('hostile and huge texts find something or nothing, and never fail', () =>
  rolledBack(async (sql) => {
    for (const text of [
      '',
      ' ',
      '\0',
      "';drop table posts;--",
      '%',
      '_%_',
      '\\',
      ':*',
      '&',
      '|',
      '!',
      '(',
      ')',
      '<->',
      "'",
      '"',
      '-',
      '--',
      '-"',
      '!(a|b)&c:*',
      '"""',
      '\ud800',
      '💊 \u202e',
      'a'.repeat(10_000),
      'pain '.repeat(2_000),
      '('.repeat(10_000),
      '"a b" '.repeat(500),
      'de la que',
      'the of and',
      '日本語 テスト',
      'e11.9',
      'ms',
      '2',
      '-pain',
    ])
      for (const kind of [undefined, 'conversations', 'posts'] as const)
        assert.ok(await look(sql, 'juniper', text, { kind, cursor: text.slice(0, 20) }), text.slice(0, 20));
  }));

test('one kind is read a page at a time, each result once', () =>
  rolledBack(async (sql) => {
    const ids = new Set<string>();
    for (let i = 0; i < 25; i += 1) ids.add(await say(sql, 'juniper', `zebrafish number ${i}`));
    const glance = await look(sql, 'marigold', 'zebrafish');
    assert.equal(glance.conversations.found.length, 4);
    assert.ok(glance.conversations.next);
    const first = await look(sql, 'marigold', 'zebrafish', { kind: 'conversations' });
    const second = await look(sql, 'marigold', 'zebrafish', {
      kind: 'conversations',
      cursor: first.conversations.next,
    });
    const seen = [...first.conversations.found, ...second.conversations.found].map(({ publicId }) => publicId);
    assert.equal(second.conversations.next, undefined);
    assert.deepEqual(seen.sort(), [...ids].sort());
  }));

test('a common word and a rare one find the same as each other’s way would', () =>
  rolledBack(async (sql) => {
    for (let i = 0; i < 25; i += 1) await say(sql, 'juniper', `zebrafish number ${i}`);
    const rare = await look(sql, 'marigold', 'zebrafish', { kind: 'conversations' });
    await sql`insert into search_common_words (place, lexeme, share) values ('community_words', 'zebrafish', 0.5)`;
    const common = await look(sql, 'marigold', 'zebrafish', { kind: 'conversations' });
    const ids = (found: Found) => found.conversations.found.map(({ publicId }) => publicId);
    assert.deepEqual(ids(common), ids(rare));
    // Believed to be common and is not: the index is asked after all.
    await sql`insert into search_common_words (place, lexeme, share) values ('community_words', '24', 0.5)`;
    assert.equal((await look(sql, 'marigold', '24', { kind: 'conversations' })).conversations.found.length, 1);
  }));

test('a search is two statements, and the same two for what is there and what is not', async () => {
  const { url } = await copyOf('town');
  const counted = countStatements(url);
  const juniper = (await actorOf(counted.sql, 'juniper')).persona.id;
  const asked = (id: string | undefined, text: string) => counted.during(() => search(counted.sql, id, { text, now }));
  const there = await asked(undefined, 'diabetes');
  assert.equal(there.length, 2);
  assert.deepEqual(await asked(undefined, 'qwxyzzy'), there);
  assert.deepEqual(await asked(juniper, 'diabtes -sugar "blue dog"'), there);
  await counted.sql.end();
});

test('no table that grows is read from end to end, and each way of looking has its index', async () => {
  const { url } = await copyOf('town');
  let last = '';
  const sql = openDatabase(url, 1, (text) => {
    last = text;
  });
  const plans: string[] = [];
  const juniper = (await actorOf(sql, 'juniper')).persona.id;
  // The town is small, and reading a small table whole is right: what is asked here is whether there is another way.
  await sql`set enable_seqscan = off`;
  await sql`set plan_cache_mode = force_generic_plan`;
  for (const kind of [undefined, 'conversations', 'posts'] as const) {
    await search(sql, juniper, { text: 'diabetes', kind, now });
    plans.push(await planOf(sql, last));
  }
  const bodies = await sql<{ body: string }[]>`
    select pg_get_function_sqlbody(oid) as body from pg_proc where proname in ('newest_posts_with', 'newest_said_with')`;
  await sql`set enable_sort = off`;
  await sql`set enable_bitmapscan = off`;
  for (const { body } of bodies)
    plans.push(
      await planOf(
        sql,
        (/SELECT[\s\S]*/.exec(body)?.[0] ?? '')
          .replace(/;\s*END\s*$/, '')
          .replaceAll(/newest_\w+_with\.(\w+)/g, (_, name: string) => `$${parameters.indexOf(name) + 1}`),
        '(uuid, tsquery, integer, integer)',
      ),
    );
  const read = plans.join('\n');
  for (const table of [
    'community_words',
    'post_words',
    'threads',
    'replies',
    'communities',
    'personas',
    'practice_profiles',
  ])
    assert.doesNotMatch(read, new RegExp(`Seq Scan on ${table}\\b`));
  assert.match(read, /Bitmap Index Scan on community_words_words/);
  assert.match(read, /Index Scan Backward using community_words_pkey/);
  assert.match(read, /Bitmap Index Scan on post_words_words/);
  assert.match(read, /Index Scan using post_words_newest/);
  await sql.end();
});

const parameters = ['community', 'query', 'depth', 'enough'];

async function planOf(sql: Sql, statement: string, types = ''): Promise<string> {
  const last = Math.max(...[...statement.matchAll(/\$(\d+)/g)].map(([, place]) => Number(place)));
  const nulls = Array.from({ length: types === '' ? last : parameters.length }, () => 'null').join(', ');
  await sql.unsafe(`prepare finding ${types} as ${statement}`);
  const plan = await sql.unsafe(`explain execute finding(${nulls})`);
  await sql.unsafe('deallocate finding');
  return plan.map((row) => String(row['QUERY PLAN'])).join('\n');
}
