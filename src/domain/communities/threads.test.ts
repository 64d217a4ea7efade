import assert from 'node:assert/strict';
import test from 'node:test';
import { actorOf, reasonOf, slugOf, yes } from '../../../test/cast.ts';
import { copyOf, rolledBack } from '../../../test/database.ts';
import type { Sql } from '../database.ts';
import { timeline } from '../network/timeline.ts';
import { drawName } from './alias.ts';
import { communityFor } from './community.ts';
import { hideReply } from './hide-reply.ts';
import { mark } from './mark.ts';
import { reply } from './reply.ts';
import { makeAnonymous, revise, takeBack } from './revise.ts';
import { startThread } from './start-thread.ts';
import { repliesFor, threadFor } from './thread.ts';
import { communityThreads, waitingThreads } from './threads.ts';
import { letReply } from './who-replies.ts';

const now = new Date();
const later = (seconds: number): Date => new Date(now.getTime() + seconds * 1000);
const room = 'Living with type 2 diabetes';

async function begin(sql: Sql, key: string, more: { anonymous?: boolean; title?: string } = {}) {
  const actor = await actorOf(sql, key);
  const slug = await slugOf(sql, room);
  const { publicId } = yes(
    await startThread(sql, actor, {
      slug,
      title: more.title ?? 'A question',
      body: 'How was it for you?',
      warning: '',
      anonymous: more.anonymous ?? false,
      whoReplies: 'everyone',
      now,
    }),
  );
  return { actor, slug, thread: publicId };
}

const answer = async (sql: Sql, key: string, thread: string, body: string, anonymous = false, at = later(60)) =>
  reply(sql, await actorOf(sql, key), { thread, body, warning: '', anonymous, now: at });

test('a thread is there for members and for nobody else, of an open community too', () =>
  rolledBack(async (sql) => {
    const { thread } = await begin(sql, 'juniper');
    const reader = await actorOf(sql, 'marigold');
    assert.equal((await threadFor(sql, reader.persona.id, thread))?.title, 'A question');
    for (const key of ['paperboat', 'saltmarsh', 'priya', 'ruiz']) {
      const outsider = await actorOf(sql, key);
      assert.equal(await threadFor(sql, outsider.persona.id, thread), undefined);
      assert.deepEqual((await repliesFor(sql, outsider.persona.id, { thread })).replies, []);
      assert.equal(reasonOf(await answer(sql, key, thread, 'Hello')), 'absent');
    }
    const listener = await actorOf(sql, 'osei');
    assert.equal((await threadFor(sql, listener.persona.id, thread))?.standing, 'listener');
    assert.equal(reasonOf(await answer(sql, 'osei', thread, 'In general …')), 'listeners-do-not-write');
  }));

test('one alias in one thread, another in the next, and none of them leads to the persona', () =>
  rolledBack(async (sql) => {
    const one = await begin(sql, 'juniper', { anonymous: true, title: 'One' });
    const two = await begin(sql, 'juniper', { anonymous: true, title: 'Two' });
    yes(await answer(sql, 'juniper', one.thread, 'It is me again', true));
    const moderator = await actorOf(sql, 'fernway');
    const first = await threadFor(sql, moderator.persona.id, one.thread);
    const second = await threadFor(sql, moderator.persona.id, two.thread);
    const { replies } = await repliesFor(sql, moderator.persona.id, { thread: one.thread });
    assert.match(first?.author.name ?? '', /^Anonymous /);
    assert.deepEqual(replies[0]?.author, first?.author);
    assert.equal(replies[0]?.byThreadAuthor, true);
    assert.notEqual(first?.author.publicId, second?.author.publicId);
    const told = JSON.stringify([first, second, replies]);
    for (const secret of [one.actor.publicId, one.actor.persona.id, one.actor.name]) assert.ok(!told.includes(secret));
    assert.equal(first?.at.getUTCMinutes(), 0, 'an anonymous text is told to the hour');
  }));

test('whoever speaks anonymously in a thread of their own name is not marked as its author', () =>
  rolledBack(async (sql) => {
    const { thread } = await begin(sql, 'juniper');
    yes(await answer(sql, 'juniper', thread, 'Under a mask', true));
    yes(await answer(sql, 'juniper', thread, 'Under my name', false, later(61)));
    const reader = await actorOf(sql, 'marigold');
    const { replies } = await repliesFor(sql, reader.persona.id, { thread });
    assert.deepEqual(
      replies.map((one) => one.byThreadAuthor),
      [false, true],
    );
  }));

test('what was written under a name can be made anonymous afterwards, alone or with everything in the thread', () =>
  rolledBack(async (sql) => {
    const { actor, thread } = await begin(sql, 'juniper');
    const first = yes(await answer(sql, 'juniper', thread, 'First'));
    yes(await answer(sql, 'juniper', thread, 'Second', false, later(61)));
    const stranger = await actorOf(sql, 'marigold');
    const text = { kind: 'reply', id: first.publicId } as const;
    assert.equal(reasonOf(await makeAnonymous(sql, stranger, { text, everything: false })), 'absent');
    yes(await makeAnonymous(sql, actor, { text, everything: false }));
    const faces = async () => {
      const opening = await threadFor(sql, stranger.persona.id, thread);
      const { replies } = await repliesFor(sql, stranger.persona.id, { thread });
      return [opening?.author, ...replies.map((one) => one.author)].map((face) => face?.kind);
    };
    assert.deepEqual(await faces(), ['patient', 'anonymous', 'patient']);
    yes(await makeAnonymous(sql, actor, { text, everything: true }));
    assert.deepEqual(await faces(), ['anonymous', 'anonymous', 'anonymous']);
    const told = await repliesFor(sql, stranger.persona.id, { thread });
    assert.equal(new Set(told.replies.map((one) => one.author.publicId)).size, 1);
    assert.equal(told.replies[0]?.edited, false, 'nothing tells that it had a name before');
  }));

test('names of aliases are drawn without repetition, also when there are more people than animals', () => {
  const taken = new Set<string>();
  for (let n = 0; n < 500; n += 1) {
    const name = drawName(taken);
    assert.ok(!taken.has(name));
    assert.ok(name.length <= 60);
    taken.add(name);
  }
});

test('the same words sent twice within a minute are posted once; later they are posted again', () =>
  rolledBack(async (sql) => {
    const { thread } = await begin(sql, 'juniper');
    const again = await begin(sql, 'juniper');
    assert.equal(again.thread, thread);
    const first = yes(await answer(sql, 'marigold', thread, 'Yes'));
    assert.equal(yes(await answer(sql, 'marigold', thread, 'Yes', false, later(90))).publicId, first.publicId);
    assert.notEqual(yes(await answer(sql, 'marigold', thread, 'Yes', false, later(180))).publicId, first.publicId);
    assert.notEqual(yes(await answer(sql, 'walnut', thread, 'Yes')).publicId, first.publicId);
  }));

test('ten identical submits at once are one reply', async () => {
  const { sql } = await copyOf('town', 6);
  const { thread } = await begin(sql, 'juniper');
  const marigold = await actorOf(sql, 'marigold');
  const ids = await Promise.all(
    Array.from({ length: 10 }, () =>
      reply(sql, marigold, { thread, body: 'Me', warning: '', anonymous: true, now: later(5) }),
    ),
  );
  assert.equal(new Set(ids.map((done) => yes(done).publicId)).size, 1);
  assert.equal((await threadFor(sql, marigold.persona.id, thread))?.replies, 1);
});

test('a thread waits for its first reply by somebody else, oldest first, and leaves the queue with it', () =>
  rolledBack(async (sql) => {
    const { thread, slug } = await begin(sql, 'juniper');
    const reader = await actorOf(sql, 'marigold');
    const communityId = (await communityFor(sql, reader.persona.id, slug))?.id;
    const titles = async (key: string, limit?: number) =>
      (
        await waitingThreads(sql, (await actorOf(sql, key)).persona.id, {
          communityId,
          ...(limit ? { limit } : {}),
        })
      ).map((one) => one.title);
    const shown = ['Shoes', 'First week, and everybody at work brings cake', 'A question'];
    assert.deepEqual(await titles('marigold'), shown);
    assert.deepEqual(await titles('marigold', 1), ['Shoes']);
    assert.ok(!(await titles('juniper')).includes('A question'), 'one’s own waits for others');
    yes(await answer(sql, 'juniper', thread, 'Anybody?'));
    assert.deepEqual(await titles('marigold'), shown);
    yes(await answer(sql, 'walnut', thread, 'Here'));
    assert.deepEqual(await titles('marigold'), shown.slice(0, 2));
  }));

test('an anonymous reply under one’s own thread ends the waiting like anybody’s, or it would tell who it is', () =>
  rolledBack(async (sql) => {
    const { actor, thread } = await begin(sql, 'juniper');
    const second = await begin(sql, 'juniper', { title: 'Another' });
    const waits = async (id: string) =>
      (await waitingThreads(sql, (await actorOf(sql, 'marigold')).persona.id, {})).some((one) => one.publicId === id);
    assert.equal(await waits(thread), true);
    yes(await answer(sql, 'juniper', thread, 'Under a mask', true));
    assert.equal(await waits(thread), false);
    const own = yes(await answer(sql, 'juniper', second.thread, 'Under my name'));
    assert.equal(await waits(second.thread), true);
    yes(await makeAnonymous(sql, actor, { text: { kind: 'reply', id: own.publicId }, everything: false }));
    assert.equal(await waits(second.thread), false);
  }));

test('the author decides who replies, hides a reply reversibly, edits and takes back', () =>
  rolledBack(async (sql) => {
    const { actor, thread } = await begin(sql, 'juniper');
    const written = yes(await answer(sql, 'walnut', thread, 'Old shoes'));
    const reader = await actorOf(sql, 'marigold');
    const seen = async () => (await repliesFor(sql, reader.persona.id, { thread })).replies[0];
    const hide = (who: typeof actor, on: boolean) => hideReply(sql, who, { reply: written.publicId, on, now });
    assert.equal(reasonOf(await hide(reader, true)), 'absent');
    yes(await hide(actor, true));
    assert.equal((await seen())?.hiddenByAuthor, true);
    yes(await hide(actor, false));
    assert.equal((await seen())?.hiddenByAuthor, false);

    assert.equal(reasonOf(await letReply(sql, reader, { thread, whoReplies: 'nobody' })), 'absent');
    yes(await letReply(sql, actor, { thread, whoReplies: 'nobody' }));
    assert.equal(reasonOf(await answer(sql, 'marigold', thread, 'Too late')), 'replies-closed');

    const text = { kind: 'thread', id: thread } as const;
    const change = { text, title: 'Another title', body: 'New words', warning: 'food', now };
    assert.equal(reasonOf(await revise(sql, reader, change)), 'absent');
    yes(await revise(sql, actor, change));
    assert.equal((await threadFor(sql, reader.persona.id, thread))?.edited, true);
    yes(await takeBack(sql, actor, { text, now }));
    const gone = await threadFor(sql, reader.persona.id, thread);
    assert.deepEqual([gone?.title, gone?.body, gone?.goneBy], ['', '', 'author']);
    assert.equal((await seen())?.body, 'Old shoes');
    assert.equal(reasonOf(await revise(sql, actor, change)), 'absent');
  }));

test('marks count exactly, once per persona, and not for one’s own words', () =>
  rolledBack(async (sql) => {
    const { actor, thread } = await begin(sql, 'juniper');
    const text = { kind: 'thread', id: thread } as const;
    const give = async (key: string, on = true) =>
      mark(sql, await actorOf(sql, key), { text, kind: 'me-too', on, now });
    yes(await give('marigold'));
    yes(await give('marigold'));
    yes(await give('walnut'));
    assert.equal(reasonOf(await give('juniper')), 'own-text');
    assert.equal(reasonOf(await give('paperboat')), 'absent');
    assert.equal((await threadFor(sql, actor.persona.id, thread))?.meToo, 2);
    yes(await give('walnut', false));
    yes(await give('walnut', false));
    assert.equal((await threadFor(sql, actor.persona.id, thread))?.meToo, 1);
  }));

test('home shows one’s own communities and the pages one follows, newest first, page by page without gaps', () =>
  rolledBack(async (sql) => {
    const juniper = await actorOf(sql, 'juniper');
    const slug = await slugOf(sql, room);
    for (let n = 0; n < 45; n += 1)
      yes(
        await startThread(sql, juniper, {
          slug,
          title: `Number ${n}`,
          body: '…',
          warning: '',
          anonymous: false,
          whoReplies: 'everyone',
          now: later(n),
        }),
      );
    // Two posts and a thread of the very same millisecond, where a page may end.
    await sql`
      update posts
      set published_at = (select date_trunc('milliseconds', max(created_at)) - interval '19 seconds' from threads)
      where id in (select id from posts where page_id in (select page_id from follows where follower_id = ${juniper.persona.id}) order by id limit 2)`;
    const seen: string[] = [];
    const times: number[] = [];
    let before: string | undefined;
    do {
      const listed = await timeline(sql, juniper.persona.id, { before });
      for (const entry of listed.entries) {
        seen.push('thread' in entry ? entry.thread.publicId : entry.post.publicId);
        if ('post' in entry) times.push(entry.post.publishedAt.getTime());
      }
      before = listed.older;
    } while (before);
    assert.equal(new Set(seen).size, seen.length);
    assert.deepEqual(
      times,
      times.toSorted((one, other) => other - one),
    );
    assert.ok(times.length > 0);
    const [all] = await sql<{ n: number }[]>`
      select (
               select count(*)::int
               from threads t
               join memberships m on m.community_id = t.community_id and m.persona_id = ${juniper.persona.id}
             ) + (
               select count(*)::int
               from posts p
               join follows f on f.page_id = p.page_id and f.follower_id = ${juniper.persona.id}
               where p.withdrawn_at is null
             ) as n`;
    assert.equal(seen.length, all?.n);
    const first = await communityThreads(sql, juniper.persona.id, { slug });
    assert.deepEqual(
      first.threads.slice(0, 2).map((thread) => thread.title),
      ['Number 44', 'Number 43'],
    );
  }));

test('no list reads a whole table that grows', async () => {
  // One connection: each reports its own scans.
  const { sql } = await copyOf('town', 1);
  await sql`
    insert into threads (public_id, community_id, author_id, title, body, who_replies, created_at)
    select left(md5(n::text), 22), c.id, c.opened_by, 'Planted', 'Planted', 'everyone', now()
    from generate_series(1, 3000) n
    cross join lateral (select id, opened_by from communities order by md5(id::text || n::text) limit 1) c`;
  await sql`
    insert into replies (public_id, community_id, thread_id, author_id, body, created_at)
    select left(md5('r' || n::text), 22), t.community_id, t.id, t.author_id, 'Planted', now()
    from generate_series(1, 8000) n
    cross join lateral (select id, community_id, author_id from threads where public_id = left(md5((n % 3000 + 1)::text), 22)) t`;
  await sql`
    insert into marks (community_id, persona_id, thread_id, kind, given_at)
    select community_id, author_id, id, kind, now()
    from threads, unnest(array['me-too', 'helpful']) kind
    where body = 'Planted'`;
  await sql`
    insert into hidings (community_id, reply_id, hidden_as, hidden_at, ended_at)
    select community_id, id, 'thread-author', now(), now()
    from replies
    where body = 'Planted'`;
  await sql`analyze`;
  const juniper = await actorOf(sql, 'juniper');
  const [community] = await sql<{ slug: string }[]>`select slug from communities where name = ${room}`;
  const reads: [string, (sql: Sql) => Promise<unknown>][] = [
    ['home', (tx) => timeline(tx, juniper.persona.id, {})],
    ['community', (tx) => communityThreads(tx, juniper.persona.id, { slug: community?.slug ?? '' })],
    ['waiting', (tx) => waitingThreads(tx, juniper.persona.id, { limit: 5 })],
    ['thread', (tx) => threadFor(tx, juniper.persona.id, 'AAAAAAAAAAAAAAAAAAAAAA')],
    ['replies', (tx) => repliesFor(tx, juniper.persona.id, { thread: 'AAAAAAAAAAAAAAAAAAAAAA' })],
  ];
  for (const [name, read] of reads) {
    const before = await scanned(sql);
    await read(sql);
    const after = await scanned(sql);
    for (const table of ['threads', 'replies', 'marks', 'hidings', 'boundaries'])
      assert.equal(after.get(table), before.get(table), `${name} read all of ${table}`);
  }
});

/** Rows read by sequential scans so far, per table. */
async function scanned(sql: Sql): Promise<Map<string, string>> {
  await sql`select pg_stat_force_next_flush()`;
  const rows = await sql<{ name: string; rows: string }[]>`
    select relname as name, seq_tup_read as rows from pg_stat_user_tables`;
  return new Map(rows.map((row) => [row.name, row.rows]));
}
