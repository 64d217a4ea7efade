import assert from 'node:assert/strict';
import test from 'node:test';
import { act, type Sql } from '#domain/database.ts';
import { readKeys } from '#domain/instance/keys.ts';
import { isGuardRefused } from '#domain/publishing/publish.ts';
import type { PersonaKind } from '#vocabulary/personas.ts';
import { rolledBack } from '../../../test/database.ts';
import { type Answerer, answer, reviseAnswer } from './answer.ts';
import { communityFor } from './community.ts';
import { join } from './join.ts';
import { mark } from './mark.ts';
import { reply } from './reply.ts';
import { makeAnonymous, revise, takeBack } from './revise.ts';
import { startThread } from './start-thread.ts';
import { repliesFor, threadFor } from './thread.ts';
import { letReply } from './who-replies.ts';

const now = new Date();
const general = 'Metformin doses are adjusted to kidney function; ask your own clinician';
const personal = 'With your numbers I would double the metformin';
const toolsOf = async (sql: Sql) => ({ textKey: (await readKeys(sql)).textHash, now });

async function actor(sql: Sql, name: string): Promise<Answerer> {
  const [row] = await sql<{ id: string; kind: PersonaKind; name: string }[]>`
    select id, kind, name from personas where name = ${name}`;
  assert.ok(row, name);
  return { persona: row, secondFactor: true };
}

async function threadOf(sql: Sql, title: string): Promise<string> {
  const [row] = await sql<{ publicId: string }[]>`select public_id as "publicId" from threads where title = ${title}`;
  return row?.publicId ?? '';
}

/** Dr. Osei before an unanswered question in a community where clinicians may answer. */
async function scene(sql: Sql) {
  const osei = await actor(sql, 'Dr. Amara Osei');
  const thread = await threadOf(sql, 'Shoes');
  return { osei, thread, tools: await toolsOf(sql) };
}

test('a general answer goes out under the question with her specialty and disclosures, for members only', () =>
  rolledBack(async (sql) => {
    const { osei, thread, tools } = await scene(sql);
    const done = await answer(sql, osei, { thread, body: general, warning: '' }, tools);
    assert.ok(done.ok);
    const member = await actor(sql, 'Juniper Tide');
    const { replies } = await repliesFor(sql, member.persona.id, { thread });
    const shown = replies.find((one) => one.publicId === done.publicId);
    assert.equal(shown?.author.kind, 'clinician');
    assert.equal(shown?.author.clinician?.specialty, 'Endocrinology');
    assert.match(shown?.author.clinician?.disclosures ?? '', /^None/);
    const outsider = await actor(sql, 'Lamplight');
    assert.equal(await threadFor(sql, outsider.persona.id, thread), undefined);
    const [verdict] = await sql<{ surface: string; author: string }[]>`
      select v.surface, v.author from replies r join verdicts v on v.id = r.verdict_id where r.public_id = ${done.publicId}`;
    assert.deepEqual({ ...verdict }, { surface: 'community-answer', author: 'clinician' });
  }));

test('advice for the person who asks is refused, and nothing is stored', () =>
  rolledBack(async (sql) => {
    const { osei, thread, tools } = await scene(sql);
    const done = await answer(sql, osei, { thread, body: personal, warning: '' }, tools);
    assert.ok(isGuardRefused(done));
    assert.equal(done.refusal.reason, 'guard-blocked');
    assert.ok(done.findings.some((finding) => finding.label === 'INDIVIDUAL_ADVICE'));
    const { replies } = await repliesFor(sql, osei.persona.id, { thread });
    assert.equal(replies.length, 0);
  }));

test('the same answer sent twice is one answer', () =>
  rolledBack(async (sql) => {
    const { osei, thread, tools } = await scene(sql);
    const wanted = { thread, body: general, warning: '' };
    const first = await answer(sql, osei, wanted, tools);
    const second = await answer(sql, osei, wanted, tools);
    assert.ok(first.ok && second.ok);
    assert.equal(second.publicId, first.publicId);
    assert.equal((await threadFor(sql, osei.persona.id, thread))?.replies, 1);
  }));

test('a changed answer goes through the door again, also past the page', () =>
  rolledBack(async (sql) => {
    const { osei, thread, tools } = await scene(sql);
    const done = await answer(sql, osei, { thread, body: general, warning: '' }, tools);
    assert.ok(done.ok);
    const wanted = { reply: done.publicId, warning: '' };
    assert.ok(isGuardRefused(await reviseAnswer(sql, osei, { ...wanted, body: personal }, tools)));
    assert.ok((await reviseAnswer(sql, osei, { ...wanted, body: `${general}.` }, tools)).ok);
    const [row] = await sql<{ body: string; verdicts: number }[]>`
      select body, (select count(*)::int from verdicts where actor_id = r.author_id and surface = 'community-answer') as verdicts
      from replies r
      where public_id = ${done.publicId}`;
    assert.equal(row?.body, `${general}.`);
    const text = { kind: 'reply', id: done.publicId } as const;
    const past = await revise(sql, osei, { text, title: '', body: personal, warning: '', now });
    assert.ok(!past.ok);
    await assert.rejects(
      act(sql, (tx) => tx`update replies set body = ${personal} where public_id = ${done.publicId}`),
      /verdict of its own/,
    );
  }));

test('she takes her words back, and a moderator may remove them', () =>
  rolledBack(async (sql) => {
    const { osei, thread, tools } = await scene(sql);
    const done = await answer(sql, osei, { thread, body: general, warning: '' }, tools);
    assert.ok(done.ok);
    assert.ok((await takeBack(sql, osei, { text: { kind: 'reply', id: done.publicId }, now })).ok);
    const { replies } = await repliesFor(sql, osei.persona.id, { thread });
    assert.equal(replies[0]?.goneBy, 'author');
    assert.equal(replies[0]?.body, '');
  }));

test('the words of an answer can be erased after its author is gone', () =>
  rolledBack(async (sql) => {
    const { osei, thread, tools } = await scene(sql);
    const done = await answer(sql, osei, { thread, body: general, warning: '' }, tools);
    assert.ok(done.ok);
    await sql`update replies set author_id = null where public_id = ${done.publicId}`;
    await sql`
      update replies set body = '', warning = '', gone_at = now(), gone_by = 'moderator' where public_id = ${done.publicId}`;
  }));

test('a clinician does not answer where she may only listen, and not without having come in', () =>
  rolledBack(async (sql) => {
    const tools = await toolsOf(sql);
    const ruiz = await actor(sql, 'Dr. Ana Ruiz');
    const listening = await threadOf(sql, 'The ten-spoon day');
    const no = await answer(sql, ruiz, { thread: listening, body: general, warning: '' }, tools);
    assert.ok(!no.ok);
    assert.equal(no.refusal.reason, 'listeners-do-not-write');
    const { thread } = await scene(sql);
    const outside = await answer(sql, ruiz, { thread, body: general, warning: '' }, tools);
    assert.ok(!outside.ok);
    assert.equal(outside.refusal.reason, 'absent');
  }));

test('where the author wants members only, or nobody, she does not answer', () =>
  rolledBack(async (sql) => {
    const { osei, thread, tools } = await scene(sql);
    const author = await actor(sql, 'Old Walnut');
    for (const whoReplies of ['members', 'nobody'] as const) {
      assert.ok((await letReply(sql, author, { thread, whoReplies })).ok);
      const no = await answer(sql, osei, { thread, body: general, warning: '' }, tools);
      assert.ok(!no.ok);
      assert.equal(no.refusal.reason, 'replies-closed');
    }
  }));

test('clinicians start no threads, write no plain replies, mark nothing and hide behind no alias', () =>
  rolledBack(async (sql) => {
    const { osei, thread, tools } = await scene(sql);
    const slug = (await threadFor(sql, osei.persona.id, thread))?.community.slug ?? '';
    const began = await startThread(sql, osei, {
      slug,
      title: 'Hello',
      body: 'Hello',
      warning: '',
      anonymous: true,
      whoReplies: 'everyone',
      now,
    });
    assert.ok(!began.ok);
    const plain = await reply(sql, osei, { thread, body: general, warning: '', anonymous: true, now });
    assert.ok(!plain.ok);
    assert.equal(plain.refusal.reason, 'listeners-do-not-write');
    const marked = await mark(sql, osei, { text: { kind: 'thread', id: thread }, kind: 'me-too', on: true, now });
    assert.ok(!marked.ok);
    assert.equal(marked.refusal.reason, 'members-mark');
    const done = await answer(sql, osei, { thread, body: general, warning: '' }, tools);
    assert.ok(done.ok);
    const masked = await makeAnonymous(sql, osei, { text: { kind: 'reply', id: done.publicId }, everything: false });
    assert.ok(!masked.ok);
    assert.equal(masked.refusal.reason, 'signed-only');
  }));

test('the database takes no reply of a clinician without a verdict, and none of a member with one', () =>
  rolledBack(async (sql) => {
    const { osei, thread } = await scene(sql);
    const [verdict] = await sql<{ id: string }[]>`select id from verdicts where surface = 'post' limit 1`;
    const insert = (author: string, verdictId: string | null) =>
      act(
        sql,
        (tx) => tx`
          insert into replies (public_id, community_id, thread_id, author_id, body, verdict_id, created_at)
          select ${'A'.repeat(22)}, community_id, id, ${author}, 'Hello', ${verdictId}, now()
          from threads
          where public_id = ${thread}`,
      );
    const member = await actor(sql, 'Juniper Tide');
    await assert.rejects(insert(osei.persona.id, null), /needs its verdict/);
    await assert.rejects(insert(member.persona.id, verdict?.id ?? null), /needs its verdict/);
    await assert.rejects(
      act(
        sql,
        (tx) => tx`
          insert into threads (public_id, community_id, author_id, title, body, who_replies, created_at)
          select ${'B'.repeat(22)}, community_id, ${osei.persona.id}, 'Hi', 'Hi', 'everyone', now()
          from threads
          where public_id = ${thread}`,
      ),
      /do not start threads/,
    );
  }));

test('members are told which clinicians are in the room, and visitors are not', () =>
  rolledBack(async (sql) => {
    const { osei, thread } = await scene(sql);
    const slug = (await threadFor(sql, osei.persona.id, thread))?.community.slug ?? '';
    const member = await actor(sql, 'Juniper Tide');
    assert.deepEqual(
      (await communityFor(sql, member.persona.id, slug))?.listeners.map(({ name, specialty }) => [name, specialty]),
      [['Dr. Amara Osei', 'Endocrinology']],
    );
    assert.deepEqual((await communityFor(sql, undefined, slug))?.listeners, []);
  }));

test('where clinicians stay out, a listed community says so and a hidden one is absent', () =>
  rolledBack(async (sql) => {
    const osei = await actor(sql, 'Dr. Amara Osei');
    const rooms = await sql<{ slug: string; door: string }[]>`
      select slug, door from communities where clinicians = 'none' and door in ('open', 'hidden')`;
    assert.ok(rooms.some((room) => room.door === 'hidden'));
    for (const { slug, door } of rooms) {
      const done = await join(sql, osei, { slug, words: '', now });
      assert.ok(!done.ok);
      assert.equal(done.refusal.reason, door === 'hidden' ? 'absent' : 'clinicians-stay-out');
    }
  }));
