import assert from 'node:assert/strict';
import test from 'node:test';
import { actorOf, reasonOf, slugOf, yes } from '../../../test/cast.ts';
import { rolledBack } from '../../../test/database.ts';
import { communityFor } from '../communities/community.ts';
import { join } from '../communities/join.ts';
import { reply } from '../communities/reply.ts';
import { startThread } from '../communities/start-thread.ts';
import { repliesFor, threadFor } from '../communities/thread.ts';
import { communityThreads } from '../communities/threads.ts';
import type { Sql } from '../database.ts';
import { decide, showAgain } from './decide.ts';
import { reportQueue } from './queue.ts';
import { moderationRecord } from './record.ts';
import { report } from './report.ts';

const now = new Date();
const room = 'Living with type 2 diabetes';

/** A thread of an anonymous author, and what the people of the story need. */
async function anonymousThread(sql: Sql) {
  const slug = await slugOf(sql, room);
  const author = await actorOf(sql, 'juniper');
  const { publicId } = yes(
    await startThread(sql, author, {
      slug,
      title: 'Hm',
      body: 'Something unkind',
      warning: '',
      anonymous: true,
      whoReplies: 'everyone',
      now,
    }),
  );
  const moderator = await actorOf(sql, 'fernway');
  const place = await communityFor(sql, moderator.persona.id, slug);
  return { slug, author, moderator, communityId: place?.id ?? '', text: { kind: 'thread', id: publicId } as const };
}

test('a report reaches the queue with its reason and without its reporter, and an anonymous author stays an alias', () =>
  rolledBack(async (sql) => {
    const { author, moderator, communityId, text } = await anonymousThread(sql);
    const reporter = await actorOf(sql, 'marigold');
    const file = (who: typeof reporter) => report(sql, who, { text, reason: 'unkind', words: 'That hurt.', now });
    yes(await file(reporter));
    yes(await file(reporter));
    assert.equal(reasonOf(await file(author)), 'own-text');
    assert.equal(reasonOf(await file(await actorOf(sql, 'paperboat'))), 'absent');
    const queue = await reportQueue(sql, communityId, moderator.persona.id);
    const item = queue.find((one) => one.id === text.id);
    assert.deepEqual(item?.reports, [{ reason: 'unkind', words: 'That hurt.' }]);
    assert.equal(item?.author.kind, 'anonymous');
    const told = JSON.stringify(queue);
    for (const person of [author, reporter])
      for (const secret of [person.persona.id, person.publicId, person.name])
        assert.ok(!told.includes(secret), 'the queue tells who it was');
    const events = await sql<{ actorId: string | null }[]>`
      select actor_id as "actorId" from events where kind = 'report.filed' order by id desc limit 1`;
    assert.equal(events[0]?.actorId, null);
  }));

test('hiding needs a reason, can be undone, and is on the record and in the audit trail', () =>
  rolledBack(async (sql) => {
    const { slug, moderator, communityId, text } = await anonymousThread(sql);
    const reader = await actorOf(sql, 'marigold');
    const wanted = { text, decision: 'hide', bar: false, reason: '', now } as const;
    assert.equal(reasonOf(await decide(sql, reader, { ...wanted, reason: 'Rule 1' })), 'absent');
    assert.equal(reasonOf(await decide(sql, moderator, wanted)), 'invalid');
    assert.equal(
      reasonOf(await decide(sql, { ...moderator, secondFactor: false }, { ...wanted, reason: 'Rule 1' })),
      'second-factor-first',
    );
    yes(await decide(sql, moderator, { ...wanted, reason: 'Rule 1' }));
    assert.equal((await threadFor(sql, reader.persona.id, text.id))?.hidden, 'Rule 1');
    const listed = async () =>
      (await communityThreads(sql, reader.persona.id, { slug })).threads.some((one) => one.publicId === text.id);
    assert.equal(await listed(), false);
    const answered = await reply(sql, reader, { thread: text.id, body: 'Hi', warning: '', anonymous: false, now });
    assert.equal(reasonOf(answered), 'replies-closed');
    yes(await showAgain(sql, moderator, { text, now }));
    assert.equal(await listed(), true);
    const acts = (await moderationRecord(sql, communityId)).map((entry) => entry.act);
    assert.deepEqual(acts.slice(0, 2), ['show', 'hide']);
    const trail = await sql<{ act: string; reason: string }[]>`
      select act, reason from audit where actor_id = ${moderator.persona.id} order by id desc limit 2`;
    assert.deepEqual(
      trail.map((entry) => [entry.act, entry.reason]),
      [
        ['moderation.show', ''],
        ['moderation.hide', 'Rule 1'],
      ],
    );
    assert.ok(slug);
  }));

test('removing erases the words for good and tells the reason', () =>
  rolledBack(async (sql) => {
    const { moderator, text } = await anonymousThread(sql);
    const reader = await actorOf(sql, 'marigold');
    yes(await decide(sql, moderator, { text, decision: 'remove', bar: false, reason: 'Names a person', now }));
    const seen = await threadFor(sql, reader.persona.id, text.id);
    assert.deepEqual([seen?.body, seen?.goneBy, seen?.removed], ['', 'moderator', 'Names a person']);
    assert.equal(
      reasonOf(await decide(sql, moderator, { text, decision: 'keep', bar: false, reason: '', now })),
      'absent',
    );
  }));

test('closing the door to an anonymous author works without telling who it is', () =>
  rolledBack(async (sql) => {
    const { slug, author, moderator, communityId, text } = await anonymousThread(sql);
    const before = (await communityFor(sql, undefined, slug))?.members ?? 0;
    yes(await decide(sql, moderator, { text, decision: 'hide', bar: true, reason: 'Again and again', now }));
    assert.equal(reasonOf(await join(sql, author, { slug, words: '', now })), 'barred');
    assert.equal(await threadFor(sql, author.persona.id, text.id), undefined);
    assert.equal((await communityFor(sql, undefined, slug))?.members, before - 1);
    const told = JSON.stringify([
      await moderationRecord(sql, communityId),
      await threadFor(sql, moderator.persona.id, text.id),
      await repliesFor(sql, moderator.persona.id, { thread: text.id }),
      await sql`select * from audit where actor_id = ${moderator.persona.id}`,
      await sql`select * from moderation_acts where community_id = ${communityId}`,
    ]);
    for (const secret of [author.persona.id, author.publicId, author.name]) assert.ok(!told.includes(secret));
  }));

test('nobody decides about their own words', () =>
  rolledBack(async (sql) => {
    const moderator = await actorOf(sql, 'fernway');
    const slug = await slugOf(sql, 'Type 1, day and night');
    const { publicId } = yes(
      await startThread(sql, moderator, {
        slug,
        title: 'Mine',
        body: 'Mine',
        warning: '',
        anonymous: true,
        whoReplies: 'everyone',
        now,
      }),
    );
    const text = { kind: 'thread', id: publicId } as const;
    assert.equal(
      reasonOf(await decide(sql, moderator, { text, decision: 'keep', bar: false, reason: '', now })),
      'own-text',
    );
  }));
