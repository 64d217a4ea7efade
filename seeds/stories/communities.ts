// The communities of the demo town and some weeks of their life, through the same doors as everybody.
import type { Actor } from '#domain/accounts/actor.ts';
import { acceptInvitation, invite } from '#domain/communities/invite.ts';
import { join } from '#domain/communities/join.ts';
import { mark } from '#domain/communities/mark.ts';
import { openCommunity } from '#domain/communities/open.ts';
import { reply } from '#domain/communities/reply.ts';
import { decideRequest, waitingRequests } from '#domain/communities/requests.ts';
import { placeOf } from '#domain/communities/standing.ts';
import { startThread } from '#domain/communities/start-thread.ts';
import type { Sql } from '#domain/database.ts';
import { askToModerate } from '#domain/moderation/ask.ts';
import { report } from '#domain/moderation/report.ts';
import type { PersonaKind } from '#vocabulary/personas.ts';
import { cast } from '../cast.ts';
import { rooms, type TownRoom, type TownThread } from './community-texts.ts';

interface Planting {
  sql: Sql;
  now: Date;
  people: Map<string, Actor>;
}

const dayMs = 86_400_000;

/** Opens the rooms, lets people in, and tells their threads in the order of time. @throws when a door says no. */
export async function plantCommunities(sql: Sql, { now = new Date() }: { now?: Date } = {}): Promise<void> {
  const planting: Planting = { sql, now, people: await peopleOf(sql) };
  for (const room of rooms) await plantRoom(planting, room);
}

async function plantRoom({ sql, now, people }: Planting, room: TownRoom): Promise<void> {
  const at = (daysAgo: number): Date => new Date(now.getTime() - daysAgo * dayMs);
  const keeper = of(people, room.keeper);
  const { slug } = must(
    await openCommunity(sql, keeper, {
      name: room.name,
      about: room.about,
      welcome: room.welcome,
      rules: room.rules,
      door: room.door,
      clinicians: room.clinicians,
      condition: room.condition,
      now: at(room.daysAgo),
    }),
  );
  for (const key of room.members) await comeIn({ sql, now, people }, { room, slug, key, at: at(room.daysAgo - 1) });
  for (const [key, words] of Object.entries(room.asking ?? {}))
    must(await join(sql, of(people, key), { slug, words, now: at(1) }));
  for (const thread of room.threads) await plantThread({ sql, now, people }, slug, thread);
  if (room.askedToModerate) {
    const { key, reason } = room.askedToModerate;
    const { publicId: persona } = await publicIdOf(sql, of(people, key));
    must(await askToModerate(sql, keeper, { slug, persona, reason, now: at(2) }));
  }
}

async function comeIn(
  { sql, people }: Planting,
  { room, slug, key, at }: { room: TownRoom; slug: string; key: string; at: Date },
): Promise<void> {
  const keeper = of(people, room.keeper);
  const newcomer = of(people, key);
  if (room.door === 'hidden') {
    const { publicId } = must(await invite(sql, keeper, { slug, now: at }));
    must(await acceptInvitation(sql, newcomer, { id: publicId, now: at }));
    return;
  }
  const { joined } = must(await join(sql, newcomer, { slug, words: 'I was told this is a good place.', now: at }));
  if (joined) return;
  const place = await placeOf(sql, keeper, slug);
  const [request] = place ? await waitingRequests(sql, place.communityId) : [];
  if (!request) throw new Error(`nobody waits at the door of ${room.name}`);
  must(await decideRequest(sql, keeper, { slug, request: request.publicId, decision: 'granted', reason: '', now: at }));
}

async function plantThread({ sql, now, people }: Planting, slug: string, thread: TownThread): Promise<void> {
  const begun = now.getTime() - thread.daysAgo * dayMs;
  const { publicId } = must(
    await startThread(sql, of(people, thread.by), {
      slug,
      title: thread.title,
      body: thread.text,
      warning: thread.warning ?? '',
      anonymous: thread.anonymous ?? false,
      whoReplies: thread.whoReplies ?? 'everyone',
      now: new Date(begun),
    }),
  );
  for (const key of thread.meToo ?? [])
    must(
      await mark(sql, of(people, key), {
        text: { kind: 'thread', id: publicId },
        kind: 'me-too',
        on: true,
        now: new Date(begun + 3_600_000),
      }),
    );
  for (const answer of thread.replies ?? []) {
    const written = must(
      await reply(sql, of(people, answer.by), {
        thread: publicId,
        body: answer.text,
        warning: '',
        anonymous: answer.anonymous ?? false,
        now: new Date(begun + answer.hours * 3_600_000),
      }),
    );
    for (const key of answer.helpful ?? [])
      must(
        await mark(sql, of(people, key), {
          text: { kind: 'reply', id: written.publicId },
          kind: 'helpful',
          on: true,
          now: new Date(begun + (answer.hours + 2) * 3_600_000),
        }),
      );
    if (answer.reported)
      must(
        await report(sql, of(people, answer.reported.by), {
          text: { kind: 'reply', id: written.publicId },
          reason: answer.reported.reason,
          words: answer.reported.words,
          now: new Date(begun + (answer.hours + 5) * 3_600_000),
        }),
      );
  }
}

async function publicIdOf(sql: Sql, { persona }: Actor): Promise<{ publicId: string }> {
  const [row] = await sql<
    { publicId: string }[]
  >`select public_id as "publicId" from personas where id = ${persona.id}`;
  if (!row) throw new Error('somebody of the town is gone');
  return row;
}

async function peopleOf(sql: Sql): Promise<Map<string, Actor>> {
  const rows = await sql<{ id: string; kind: PersonaKind; name: string; email: string }[]>`
    select p.id, p.kind, p.name, a.email
    from personas p
    join accounts a on a.id = p.account_id`;
  const people = new Map<string, Actor>();
  for (const member of cast)
    for (const persona of member.personas) {
      const row = rows.find((one) => one.email === member.email && one.name === persona.name);
      if (row) people.set(persona.key, { persona: { id: row.id, kind: row.kind }, secondFactor: true });
    }
  return people;
}

function of(people: Map<string, Actor>, key: string): Actor {
  const actor = people.get(key);
  if (!actor) throw new Error(`nobody in town is called ${key}`);
  return actor;
}

function must<T extends { ok: boolean }>(done: T): Extract<T, { ok: true }> {
  if (!done.ok) throw new Error(`the town was refused something: ${JSON.stringify(done)}`);
  return done as Extract<T, { ok: true }>;
}
