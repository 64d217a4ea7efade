import assert from 'node:assert/strict';
import test from 'node:test';
import { effects } from '#server/effects.ts';
import { carry } from '#server/relay.ts';
import { actorOf, slugOf, yes } from '../../../test/cast.ts';
import { rolledBack } from '../../../test/database.ts';
import { leave } from '../communities/leave.ts';
import { mark } from '../communities/mark.ts';
import { reply } from '../communities/reply.ts';
import { startThread } from '../communities/start-thread.ts';
import { silence } from '../communities/who-replies.ts';
import type { Sql } from '../database.ts';
import { setBoundary } from '../network/boundaries.ts';
import { afterReply } from './from-communities.ts';
import { notificationsOf, openNotification, readAll } from './list.ts';

const now = new Date();
/** Each reply is a second after the one before. */
let seconds = 0;

/** Carries everything that waits. @returns the topics that were woken. */
async function relay(sql: Sql): Promise<string[]> {
  const woken: string[] = [];
  const live = {
    announce: async (topics: string[]) => {
      woken.push(...topics);
    },
  };
  while ((await carry(sql, live, effects)) > 0);
  return woken;
}

/** A thread of Juniper's after the town's own events have been carried and read. */
async function quietThread(sql: Sql): Promise<string> {
  await relay(sql);
  await sql`update notifications set read_at = now() where read_at is null`;
  return yes(
    await startThread(sql, await actorOf(sql, 'juniper'), {
      slug: await slugOf(sql, 'Living with type 2 diabetes'),
      title: 'Secret title',
      body: 'Secret words',
      warning: '',
      anonymous: false,
      whoReplies: 'everyone',
      now,
    }),
  ).publicId;
}

const answer = async (sql: Sql, key: string, thread: string, body: string, anonymous = false) => {
  seconds += 1;
  return yes(
    await reply(sql, await actorOf(sql, key), {
      thread,
      body,
      warning: '',
      anonymous,
      now: new Date(now.getTime() + seconds * 1000),
    }),
  );
};

async function unread(sql: Sql, key: string): Promise<string[]> {
  const { persona } = await actorOf(sql, key);
  const { notifications } = await notificationsOf(sql, persona.id, {});
  return notifications.filter((one) => one.unread).map((one) => one.kind);
}

test('a reply is told to the author and to who spoke before, once per thread, without its words', () =>
  rolledBack(async (sql) => {
    const thread = await quietThread(sql);
    await answer(sql, 'marigold', thread, 'One');
    await answer(sql, 'walnut', thread, 'Two', true);
    await answer(sql, 'walnut', thread, 'Three', true);
    const woken = await relay(sql);
    const juniper = await actorOf(sql, 'juniper');
    assert.ok(woken.includes(juniper.persona.id));
    assert.deepEqual(await unread(sql, 'juniper'), ['reply-to-mine']);
    assert.deepEqual(await unread(sql, 'marigold'), ['reply-after-mine']);
    assert.deepEqual(await unread(sql, 'walnut'), []);
    const told = JSON.stringify(await notificationsOf(sql, juniper.persona.id, {}));
    for (const secret of ['Secret', 'One', 'Two', 'Old Walnut', 'Marigold']) assert.ok(!told.includes(secret));
  }));

test('an event that comes twice changes nothing, also after the notification was read', () =>
  rolledBack(async (sql) => {
    const thread = await quietThread(sql);
    await answer(sql, 'marigold', thread, 'One');
    const [event] = await sql<{ id: string; subjectId: string; actorId: string }[]>`
      select id, subject_id as "subjectId", actor_id as "actorId" from events where kind = 'reply.written' order by id desc limit 1`;
    assert.ok(event);
    await relay(sql);
    const juniper = await actorOf(sql, 'juniper');
    await readAll(sql, juniper.persona.id, now);
    assert.deepEqual(await afterReply(sql, { ...event, detail: {} }), [(await threadId(sql, thread)) ?? '']);
    assert.deepEqual(await unread(sql, 'juniper'), []);
  }));

test('no notification from a silenced thread, from somebody muted, or from a room one has left', () =>
  rolledBack(async (sql) => {
    const thread = await quietThread(sql);
    const juniper = await actorOf(sql, 'juniper');
    const first = await answer(sql, 'marigold', thread, 'One');
    const walnut = await answer(sql, 'walnut', thread, 'Two');
    await relay(sql);
    await readAll(sql, juniper.persona.id, now);
    yes(await setBoundary(sql, juniper, { text: { kind: 'reply', id: walnut.publicId }, kind: 'mute', now }));
    await answer(sql, 'walnut', thread, 'Three');
    await relay(sql);
    assert.deepEqual(await unread(sql, 'juniper'), []);
    yes(await silence(sql, juniper, { thread, on: true }));
    await answer(sql, 'marigold', thread, 'Four');
    await relay(sql);
    assert.deepEqual(await unread(sql, 'juniper'), []);
    yes(
      await leave(sql, await actorOf(sql, 'clover'), { slug: await slugOf(sql, 'Living with type 2 diabetes'), now }),
    );
    assert.ok(first.publicId);
    yes(await silence(sql, juniper, { thread, on: false }));
    yes(
      await leave(sql, await actorOf(sql, 'walnut'), { slug: await slugOf(sql, 'Living with type 2 diabetes'), now }),
    );
    await sql`update notifications set read_at = now() where read_at is null`;
    await answer(sql, 'marigold', thread, 'Five');
    await relay(sql);
    assert.deepEqual(await unread(sql, 'juniper'), ['reply-to-mine']);
    assert.deepEqual(await unread(sql, 'walnut'), []);
  }));

test('marks come together in one notification that names nobody; opening it leads to the place and reads it', () =>
  rolledBack(async (sql) => {
    const thread = await quietThread(sql);
    for (const key of ['marigold', 'walnut', 'pebble'])
      yes(
        await mark(sql, await actorOf(sql, key), {
          text: { kind: 'thread', id: thread },
          kind: 'me-too',
          on: true,
          now,
        }),
      );
    await relay(sql);
    const juniper = await actorOf(sql, 'juniper');
    assert.deepEqual(await unread(sql, 'juniper'), ['marks-on-mine']);
    const { notifications } = await notificationsOf(sql, juniper.persona.id, {});
    const id = notifications[0]?.publicId ?? '';
    assert.equal(await openNotification(sql, (await actorOf(sql, 'walnut')).persona.id, { id, now }), undefined);
    assert.equal(await openNotification(sql, juniper.persona.id, { id, now }), `/threads/${thread}`);
    assert.deepEqual(await unread(sql, 'juniper'), []);
  }));

test('moderators hear of requests and reports, and whoever asked hears the answer', () =>
  rolledBack(async (sql) => {
    await relay(sql);
    assert.deepEqual((await unread(sql, 'olive')).filter((kind) => kind === 'membership-requested').length, 1);
    assert.ok((await unread(sql, 'fernway')).includes('report-waiting'));
    assert.ok((await unread(sql, 'lamplight')).includes('membership-granted'));
  }));

async function threadId(sql: Sql, publicId: string): Promise<string | undefined> {
  const [row] = await sql<{ id: string }[]>`select id from threads where public_id = ${publicId}`;
  return row?.id;
}

test('everybody who has spoken in a thread is told of the next reply, however many they are', () =>
  rolledBack(async (sql) => {
    const thread = await quietThread(sql);
    await relay(sql);
    const many = 1200;
    await sql`
      with speakers as (
        insert into accounts (email, password_hash, adult_stated_at)
        select 'speaker' || n || '@example.org', 'none', now()
        from generate_series(1, ${many}::int) n
        returning id
      ), personas as (
        insert into personas (account_id, public_id, kind, name, name_key)
        select id, left(md5('persona' || id::text), 22), 'patient', 'Speaker ' || left(md5(id::text), 12), 'speaker' || left(md5(id::text), 12)
        from speakers
        returning id
      ), members as (
        insert into memberships (persona_id, community_id, standing, began_at)
        select personas.id, t.community_id, 'member', now()
        from personas
        cross join (select community_id from threads where public_id = ${thread}) t
        returning persona_id, community_id
      )
      insert into replies (public_id, community_id, thread_id, author_id, body, created_at)
      select left(md5('reply' || m.persona_id::text), 22), m.community_id, t.id, m.persona_id, 'Planted', now()
      from members m
      cross join (select id from threads where public_id = ${thread}) t`;
    await answer(sql, 'marigold', thread, 'A word for all');
    const woken = await relay(sql);
    const [row] = await sql<{ told: number }[]>`
      select count(*)::int as told
      from notifications n
      join personas p on p.id = n.persona_id
      where p.name like 'Speaker %' and n.kind = 'reply-after-mine' and n.read_at is null`;
    assert.equal(row?.told, many);
    assert.ok(woken.length >= many);
  }));
