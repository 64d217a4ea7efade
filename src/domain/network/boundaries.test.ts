import assert from 'node:assert/strict';
import test from 'node:test';
import { actorOf, reasonOf, slugOf, yes } from '../../../test/cast.ts';
import { rolledBack } from '../../../test/database.ts';
import { reply } from '../communities/reply.ts';
import { startThread } from '../communities/start-thread.ts';
import { repliesFor } from '../communities/thread.ts';
import type { Sql } from '../database.ts';
import { boundariesOf, liftBoundary, setBoundary } from './boundaries.ts';

const now = new Date();

async function threadOf(sql: Sql, key: string, title: string, anonymous = false): Promise<string> {
  return yes(
    await startThread(sql, await actorOf(sql, key), {
      slug: await slugOf(sql, 'Living with type 2 diabetes'),
      title,
      body: title,
      warning: '',
      anonymous,
      whoReplies: 'everyone',
      now,
    }),
  ).publicId;
}

const answer = async (sql: Sql, key: string, thread: string, body: string, anonymous = false) =>
  reply(sql, await actorOf(sql, key), { thread, body, warning: '', anonymous, now });

async function bodies(sql: Sql, key: string, thread: string): Promise<string[]> {
  const viewer = await actorOf(sql, key);
  return (await repliesFor(sql, viewer.persona.id, { thread })).replies.map((one) => one.body);
}

async function draw(sql: Sql, key: string, replyId: string, kind: 'block' | 'mute') {
  return setBoundary(sql, await actorOf(sql, key), { text: { kind: 'reply', id: replyId }, kind, now });
}

test('a blocked name is gone for everybody in one’s thread, and can reply there no more', () =>
  rolledBack(async (sql) => {
    const thread = await threadOf(sql, 'juniper', 'Mine');
    const other = await threadOf(sql, 'marigold', 'Hers');
    const { publicId } = yes(await answer(sql, 'goldleaf', thread, 'Buy this'));
    yes(await answer(sql, 'goldleaf', other, 'And this'));
    assert.equal(reasonOf(await draw(sql, 'goldleaf', publicId, 'block')), 'own-text');
    yes(await draw(sql, 'juniper', publicId, 'block'));
    assert.deepEqual(await bodies(sql, 'juniper', thread), []);
    assert.deepEqual(await bodies(sql, 'marigold', thread), []);
    assert.deepEqual(await bodies(sql, 'goldleaf', thread), ['Buy this'], 'they are not told');
    assert.deepEqual(await bodies(sql, 'juniper', other), []);
    assert.deepEqual(await bodies(sql, 'walnut', other), ['And this']);
    assert.equal(reasonOf(await answer(sql, 'goldleaf', thread, 'Once more')), 'replies-closed');
    const juniper = await actorOf(sql, 'juniper');
    const [line] = await boundariesOf(sql, juniper.persona.id);
    assert.equal(line?.name, 'Golden Leaf');
    assert.equal(reasonOf(await liftBoundary(sql, await actorOf(sql, 'walnut'), line?.publicId ?? '')), 'absent');
    yes(await liftBoundary(sql, juniper, line?.publicId ?? ''));
    assert.deepEqual(await bodies(sql, 'marigold', thread), ['Buy this']);
  }));

test('blocking an alias touches nothing its wearer writes under a name, and blocking a name no alias', () =>
  rolledBack(async (sql) => {
    const thread = await threadOf(sql, 'juniper', 'Mine');
    const masked = yes(await answer(sql, 'goldleaf', thread, 'Masked', true));
    const named = yes(await answer(sql, 'goldleaf', thread, 'Named'));
    yes(await draw(sql, 'juniper', masked.publicId, 'block'));
    assert.deepEqual(await bodies(sql, 'juniper', thread), ['Named']);
    assert.equal(reasonOf(await answer(sql, 'goldleaf', thread, 'Masked again', true)), 'replies-closed');
    const again = yes(await answer(sql, 'goldleaf', thread, 'Named again'));
    const juniper = await actorOf(sql, 'juniper');
    const [line] = await boundariesOf(sql, juniper.persona.id);
    assert.match(line?.name ?? '', /^Anonymous /);
    yes(await liftBoundary(sql, juniper, line?.publicId ?? ''));
    yes(await draw(sql, 'juniper', named.publicId, 'block'));
    assert.deepEqual(await bodies(sql, 'juniper', thread), ['Masked']);
    yes(await answer(sql, 'goldleaf', thread, 'Masked once more', true));
    assert.ok(again.publicId);
  }));

test('a block does not betray the author of an anonymous thread', () =>
  rolledBack(async (sql) => {
    const named = await threadOf(sql, 'juniper', 'Under my name');
    const masked = await threadOf(sql, 'juniper', 'Under a mask', true);
    const { publicId } = yes(await answer(sql, 'goldleaf', named, 'Hello'));
    yes(await draw(sql, 'juniper', publicId, 'block'));
    assert.equal(reasonOf(await answer(sql, 'goldleaf', named, 'Hello again')), 'replies-closed');
    const there = yes(await answer(sql, 'goldleaf', masked, 'Hello there'));
    assert.deepEqual(await bodies(sql, 'walnut', masked), ['Hello there']);
    // Blocked from inside that thread, it holds in that thread only.
    yes(await draw(sql, 'juniper', there.publicId, 'block'));
    assert.equal(reasonOf(await answer(sql, 'goldleaf', masked, 'Hello there again')), 'replies-closed');
    const third = await threadOf(sql, 'juniper', 'Under another mask', true);
    yes(await answer(sql, 'goldleaf', third, 'And here'));
  }));

test('a mute hides for oneself alone', () =>
  rolledBack(async (sql) => {
    const thread = await threadOf(sql, 'juniper', 'Mine');
    const { publicId } = yes(await answer(sql, 'goldleaf', thread, 'Loud'));
    yes(await draw(sql, 'juniper', publicId, 'mute'));
    assert.deepEqual(await bodies(sql, 'juniper', thread), []);
    assert.deepEqual(await bodies(sql, 'marigold', thread), ['Loud']);
    yes(await answer(sql, 'goldleaf', thread, 'Still allowed'));
  }));
