// Becoming a moderator: one who keeps the room asks somebody who has written there under her own name, and she says yes
// or no. Moderators have no list of members, so whether she is still one, and a no, are told to nobody.
import type { Actor } from '#domain/accounts/actor.ts';
import { audit } from '#domain/audit.ts';
import { record } from '#domain/events.ts';
import { type Refused, refuse } from '#vocabulary/refusals.ts';
import { moderatedBy, placeOf } from '../communities/standing.ts';
import { act, type Sql } from '../database.ts';
import { logModeration } from './record.ts';

/** How long an offer can be answered; after that it can be made again. */
const offerDays = 30;

export interface NewOffer {
  slug: string;
  /** Public id of the persona that is asked. */
  persona: string;
  /** Why her; she and the moderators read it. */
  reason: string;
  now: Date;
}

/**
 * Asking twice changes nothing.
 * Refusals: `absent` (not a moderator there), `second-factor-first`, `invalid` (no reason, or nobody who wrote there by that name).
 */
export async function askToModerate(
  sql: Sql,
  actor: Actor,
  { slug, persona, reason, now }: NewOffer,
): Promise<{ ok: true } | Refused> {
  const held = await moderatedBy(sql, actor, slug);
  if (!held.ok) return held;
  if (reason === '') return refuse('invalid', {}, 'reason');
  const { communityId } = held.place;
  return act(sql, async (tx) => {
    const [asked] = await tx<{ id: string }[]>`
      select p.id
      from personas p
      where p.public_id = ${persona} and ${hasSpoken(tx, communityId)}`;
    if (!asked) return refuse('invalid', {}, 'persona');
    const [made] = await tx<{ id: string }[]>`
      insert into moderator_offers as o (community_id, persona_id, made_by, reason, made_at)
      values (${communityId}, ${asked.id}, ${actor.persona.id}, ${reason}, ${now})
      on conflict (community_id, persona_id) do update
      set made_by = excluded.made_by, reason = excluded.reason, made_at = excluded.made_at, answer = null, answered_at = null
      where o.answer = 'accepted' or o.made_at < ${now}::timestamptz - make_interval(days => ${offerDays})
      returning id`;
    if (!made) return { ok: true };
    await record(tx, { kind: 'moderator.asked', subjectId: made.id, actorId: actor.persona.id });
    await logModeration(tx, { communityId, actorId: actor.persona.id, act: 'ask-moderator', reason, now });
    await audit(tx, {
      actorId: actor.persona.id,
      act: 'moderation.ask-moderator',
      subjectKind: 'moderator offer',
      subjectId: made.id,
      reason,
    });
    return { ok: true };
  });
}

/** Persona `p` can be asked: a patient or carer whose name stands over a text here, and who is no moderator yet. */
const hasSpoken = (sql: Sql, communityId: string) => sql`
  p.closed_at is null
  and p.kind in ('patient', 'carer')
  and not exists (
    select from moderators mo
    where mo.community_id = ${communityId} and mo.persona_id = p.id and mo.ended_at is null
  )
  and p.id in (
    select author_id
    from threads
    where community_id = ${communityId} and alias_id is null and gone_at is null
    union
    select author_id
    from replies
    where community_id = ${communityId} and alias_id is null and gone_at is null
  )`;

export interface Keepers {
  moderators: { publicId: string; name: string; mine: boolean; grantedAt: Date }[];
  /** Asked in the last thirty days and no moderator yet, whatever they answered. */
  asked: { publicId: string; name: string; madeAt: Date }[];
  /** Names that stand over texts here and can be asked, by name. */
  known: { publicId: string; name: string }[];
}

/** What a moderator sees of those who keep the room and who could. */
export async function keepersOf(
  sql: Sql,
  { communityId, viewerId, now }: { communityId: string; viewerId: string; now: Date },
): Promise<Keepers> {
  const moderators = await sql<Keepers['moderators']>`
    select p.public_id as "publicId",
           p.name,
           p.id = ${viewerId} as mine,
           mo.granted_at as "grantedAt"
    from moderators mo
    join personas p on p.id = mo.persona_id
    where mo.community_id = ${communityId} and mo.ended_at is null
    order by mo.id`;
  const asked = await sql<Keepers['asked']>`
    select p.public_id as "publicId", p.name, o.made_at as "madeAt"
    from moderator_offers o
    join personas p on p.id = o.persona_id and p.closed_at is null
    where o.community_id = ${communityId}
      and o.answer is distinct from 'accepted'
      and o.made_at > ${now}::timestamptz - make_interval(days => ${offerDays})
    order by o.id`;
  const known = await sql<Keepers['known']>`
    select p.public_id as "publicId", p.name
    from personas p
    where ${hasSpoken(sql, communityId)}
    order by p.name
    limit 500`;
  const waits = new Set(asked.map(({ publicId }) => publicId));
  return { moderators, asked, known: known.filter(({ publicId }) => !waits.has(publicId)) };
}

export interface Offer {
  id: string;
  communityId: string;
  community: string;
  askedBy: string;
  reason: string;
}

/** The offer that waits for the actor's answer; undefined when there is none, or the actor is not a member. */
export async function offerFor(
  sql: Sql,
  actor: Actor,
  { slug, now }: { slug: string; now: Date },
): Promise<Offer | undefined> {
  const place = await placeOf(sql, actor, slug);
  if (place?.standing !== 'member') return undefined;
  const [offer] = await sql<Offer[]>`
    select o.id,
           o.community_id as "communityId",
           ${place.name} as community,
           coalesce(p.name, 'Somebody who left') as "askedBy",
           o.reason
    from moderator_offers o
    left join personas p on p.id = o.made_by and p.closed_at is null
    where o.community_id = ${place.communityId}
      and o.persona_id = ${actor.persona.id}
      and o.answer is null
      and o.made_at > ${now}::timestamptz - make_interval(days => ${offerDays})`;
  return offer;
}

/** Refusals: `absent` (nobody asked, or too long ago). */
export async function answerOffer(
  sql: Sql,
  actor: Actor,
  { slug, answer, now }: { slug: string; answer: 'accepted' | 'declined'; now: Date },
): Promise<{ ok: true } | Refused> {
  const offer = await offerFor(sql, actor, { slug, now });
  if (!offer) return refuse('absent');
  const { communityId } = offer;
  return act(sql, async (tx) => {
    const [taken] = await tx<{ madeBy: string | null }[]>`
      update moderator_offers
      set answer = ${answer}, answered_at = ${now}
      where id = ${offer.id} and answer is null
      returning made_by as "madeBy"`;
    if (!taken) return refuse('absent');
    if (answer === 'declined') return { ok: true };
    await tx`
      insert into moderators (community_id, persona_id, granted_by, reason, granted_at)
      values (${communityId}, ${actor.persona.id}, ${taken.madeBy}, ${offer.reason}, ${now})
      on conflict do nothing`;
    await logModeration(tx, { communityId, actorId: actor.persona.id, act: 'become-moderator', reason: '', now });
    await audit(tx, {
      actorId: actor.persona.id,
      act: 'moderation.become-moderator',
      subjectKind: 'moderator offer',
      subjectId: offer.id,
    });
    return { ok: true };
  });
}
