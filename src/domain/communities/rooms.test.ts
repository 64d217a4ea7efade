import assert from 'node:assert/strict';
import test from 'node:test';
import { actorOf, reasonOf, slugOf, yes } from '../../../test/cast.ts';
import { rolledBack } from '../../../test/database.ts';
import { communityFor } from './community.ts';
import { browseCommunities, ownCommunities, searchCommunities } from './find.ts';
import { acceptInvitation, endInvitation, invite } from './invite.ts';
import { join, withdrawRequest } from './join.ts';
import { leave } from './leave.ts';
import { openCommunity } from './open.ts';
import { decideRequest, waitingRequests } from './requests.ts';
import { settle } from './settle.ts';

const now = new Date();
const fresh = {
  name: 'Rare things, together',
  about: 'For whom it concerns.',
  welcome: '',
  rules: '',
  door: 'open',
  clinicians: 'none',
  now,
} as const;

test('an open community lets a patient in at once, counts once, and forgets whoever leaves', () =>
  rolledBack(async (sql) => {
    const theo = await actorOf(sql, 'paperboat');
    const slug = await slugOf(sql, 'Living with type 2 diabetes');
    const before = (await communityFor(sql, undefined, slug))?.members ?? 0;
    assert.deepEqual(await join(sql, theo, { slug, words: '', now }), { ok: true, joined: true });
    yes(await join(sql, theo, { slug, words: '', now }));
    const inside = await communityFor(sql, theo.persona.id, slug);
    assert.equal(inside?.standing, 'member');
    assert.equal(inside?.members, before + 1);
    yes(await leave(sql, theo, { slug, now }));
    const outside = await communityFor(sql, theo.persona.id, slug);
    assert.equal(outside?.standing, null);
    assert.equal(outside?.members, before);
    const rows = await sql`select from memberships where persona_id = ${theo.persona.id} and began_at = ${now}`;
    assert.equal(rows.length, 0);
  }));

test('membership of one persona says nothing of another of the same account', () =>
  rolledBack(async (sql) => {
    const juniper = await actorOf(sql, 'juniper');
    const saltmarsh = await actorOf(sql, 'saltmarsh');
    const hers = (await ownCommunities(sql, juniper.persona.id)).map((room) => room.name);
    assert.ok(hers.includes('Living with type 2 diabetes'));
    assert.ok(!hers.includes('HIV, among ourselves'));
    assert.ok((await ownCommunities(sql, saltmarsh.persona.id)).some((room) => room.name === 'HIV, among ourselves'));
    const slug = await slugOf(sql, 'HIV, among ourselves');
    assert.equal(await communityFor(sql, juniper.persona.id, slug), undefined);
  }));

test('a hidden community is found by nobody outside: not by address, name, condition or list', () =>
  rolledBack(async (sql) => {
    const theo = await actorOf(sql, 'paperboat');
    const slug = await slugOf(sql, 'HIV, among ourselves');
    assert.equal(await communityFor(sql, undefined, slug), undefined);
    assert.equal(await communityFor(sql, theo.persona.id, slug), undefined);
    assert.equal(reasonOf(await join(sql, theo, { slug, words: '', now })), 'absent');
    for (const viewer of [undefined, theo.persona.id]) {
      const found = [
        ...(await searchCommunities(sql, viewer, { text: 'HIV', conditions: ['hiv'] })),
        ...(await browseCommunities(sql, viewer, {})).communities,
        ...(await browseCommunities(sql, viewer, { group: 'infections' })).communities,
      ];
      assert.ok(!found.some((room) => room.name.includes('HIV')));
    }
  }));

test('the way into a hidden community is an invitation, and an ended one opens nothing', () =>
  rolledBack(async (sql) => {
    const theo = await actorOf(sql, 'paperboat');
    const keeper = await actorOf(sql, 'nightfern');
    const slug = await slugOf(sql, 'HIV, among ourselves');
    const { publicId } = yes(await invite(sql, keeper, { slug, now }));
    const late = new Date(now.getTime() + 15 * 86_400_000);
    assert.equal(reasonOf(await acceptInvitation(sql, theo, { id: publicId, now: late })), 'absent');
    assert.equal(yes(await acceptInvitation(sql, theo, { id: publicId, now })).slug, slug);
    yes(await endInvitation(sql, keeper, { slug, invitation: publicId, now }));
    const lena = await actorOf(sql, 'lamplight');
    assert.equal(reasonOf(await acceptInvitation(sql, lena, { id: publicId, now })), 'absent');
  }));

test('on request, a moderator decides, and declining needs a reason', () =>
  rolledBack(async (sql) => {
    const olive = await actorOf(sql, 'olive');
    const slug = await slugOf(sql, 'Parkinson: carers among carers');
    const place = await communityFor(sql, olive.persona.id, slug);
    const waiting = await waitingRequests(sql, place?.id ?? '');
    assert.deepEqual(
      waiting.map((request) => request.persona.name),
      ['Quiet Oat', 'June Clover'],
    );
    const [first, second] = waiting;
    const decide = (request: string | undefined, decision: 'granted' | 'declined', reason: string, actor = olive) =>
      decideRequest(sql, actor, { slug, request: request ?? '', decision, reason, now });
    assert.equal(reasonOf(await decide(first?.publicId, 'declined', '')), 'invalid');
    const unproved = { ...olive, secondFactor: false };
    assert.equal(reasonOf(await decide(first?.publicId, 'granted', '', unproved)), 'second-factor-first');
    yes(await decide(first?.publicId, 'granted', ''));
    yes(await decide(second?.publicId, 'declined', 'Only people who care every day.'));
    assert.equal(reasonOf(await decide(second?.publicId, 'granted', '')), 'absent');
    assert.equal((await communityFor(sql, (await actorOf(sql, 'quietoat')).persona.id, slug))?.standing, 'member');
    assert.equal((await communityFor(sql, (await actorOf(sql, 'clover')).persona.id, slug))?.standing, null);
    const theo = await actorOf(sql, 'paperboat');
    assert.deepEqual(await join(sql, theo, { slug, words: 'May I?', now }), { ok: true, joined: false });
    yes(await join(sql, theo, { slug, words: 'May I?', now }));
    assert.equal((await waitingRequests(sql, place?.id ?? '')).length, 1);
    await withdrawRequest(sql, theo, slug);
    assert.equal((await waitingRequests(sql, place?.id ?? '')).length, 0);
  }));

test('clinicians enter only where they may, as listeners whom every member sees; staff do not enter', () =>
  rolledBack(async (sql) => {
    const osei = await actorOf(sql, 'osei');
    const priya = await actorOf(sql, 'priya');
    const closed = await slugOf(sql, 'Type 1, day and night');
    assert.equal(reasonOf(await join(sql, osei, { slug: closed, words: '', now })), 'clinicians-stay-out');
    assert.equal(reasonOf(await join(sql, priya, { slug: closed, words: '', now })), 'not-in-this-role');
    const juniper = await actorOf(sql, 'juniper');
    const slug = await slugOf(sql, 'Living with type 2 diabetes');
    const seen = await communityFor(sql, juniper.persona.id, slug);
    assert.deepEqual(
      seen?.listeners.map((listener) => listener.name),
      ['Dr. Amara Osei'],
    );
    assert.deepEqual((await communityFor(sql, undefined, slug))?.listeners, []);
    assert.deepEqual((await communityFor(sql, undefined, slug))?.moderators, []);
  }));

test('when clinicians may no longer enter, those who listened are out', () =>
  rolledBack(async (sql) => {
    const mara = await actorOf(sql, 'fernway');
    const osei = await actorOf(sql, 'osei');
    const slug = await slugOf(sql, 'Living with type 2 diabetes');
    const before = (await communityFor(sql, undefined, slug))?.members ?? 0;
    yes(await settle(sql, mara, { ...fresh, slug, door: 'open', clinicians: 'none' }));
    const after = await communityFor(sql, osei.persona.id, slug);
    assert.equal(after?.standing, null);
    assert.equal(after?.members, before - 1);
  }));

test('what becomes hidden gets a new address and never comes back to the lists', () =>
  rolledBack(async (sql) => {
    const theo = await actorOf(sql, 'paperboat');
    const { slug } = yes(await openCommunity(sql, theo, { ...fresh, condition: 'migraine' }));
    assert.equal(slug, 'rare-things-together');
    const again = yes(await openCommunity(sql, theo, fresh));
    assert.equal(again.slug, 'rare-things-together-2');
    const hidden = yes(await settle(sql, theo, { ...fresh, slug, door: 'hidden' }));
    assert.match(hidden.slug, /^[A-Za-z0-9_-]{22}$/);
    assert.equal(await communityFor(sql, theo.persona.id, slug), undefined);
    assert.equal(reasonOf(await settle(sql, theo, { ...fresh, slug: hidden.slug, door: 'open' })), 'stays-hidden');
    const third = yes(await openCommunity(sql, theo, fresh));
    assert.equal(third.slug, 'rare-things-together', 'a hidden name takes nothing away from others');
    assert.equal(reasonOf(await openCommunity(sql, theo, fresh)), 'too-many');
  }));

test('the last moderator cannot leave, and settings need the second factor', () =>
  rolledBack(async (sql) => {
    const mara = await actorOf(sql, 'fernway');
    const slug = await slugOf(sql, 'Living with type 2 diabetes');
    assert.equal(reasonOf(await leave(sql, mara, { slug, now })), 'last-moderator');
    assert.equal(
      reasonOf(await settle(sql, { ...mara, secondFactor: false }, { ...fresh, slug })),
      'second-factor-first',
    );
    assert.equal(reasonOf(await settle(sql, await actorOf(sql, 'juniper'), { ...fresh, slug })), 'absent');
  }));

test('closing a persona ends its memberships; deleting it erases its words and keeps the replies of others', () =>
  rolledBack(async (sql) => {
    const marigold = await actorOf(sql, 'marigold');
    const slug = await slugOf(sql, 'Living with type 2 diabetes');
    const before = (await communityFor(sql, undefined, slug))?.members ?? 0;
    await sql`update personas set closed_at = now() where id = ${marigold.persona.id}`;
    assert.equal((await communityFor(sql, undefined, slug))?.members, before - 1);
    const [thread] = await sql<{ id: string }[]>`
      select id from threads where author_id = ${marigold.persona.id} order by id limit 1`;
    const [others] = await sql<{ count: number }[]>`
      select count(*)::int as count
      from replies
      where thread_id = ${thread?.id ?? ''} and author_id <> ${marigold.persona.id}`;
    assert.ok((others?.count ?? 0) > 0);
    await sql`delete from personas where id = ${marigold.persona.id}`;
    const [gone] = await sql<{ body: string; goneBy: string; replies: number }[]>`
      select t.body, t.gone_by as "goneBy", (select count(*)::int from replies r where r.thread_id = t.id and r.body <> '') as replies
      from threads t
      where t.id = ${thread?.id ?? ''}`;
    assert.deepEqual({ ...gone }, { body: '', goneBy: 'author', replies: others?.count });
    assert.equal((await communityFor(sql, undefined, slug))?.members, before - 1);
  }));
