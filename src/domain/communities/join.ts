// Coming in: at once where the door is open, by asking where it is on request, never where it is hidden.
import type { Actor } from '#domain/accounts/actor.ts';
import { record } from '#domain/events.ts';
import { publicId } from '#domain/ids.ts';
import type { Standing } from '#vocabulary/communities.ts';
import type { PersonaKind } from '#vocabulary/personas.ts';
import { type Refused, refuse } from '#vocabulary/refusals.ts';
import { act, type Sql } from '../database.ts';
import { type Place, placeOf } from './standing.ts';

/**
 * @returns whether the actor is in now or waits for a moderator. Joining twice changes nothing.
 * Refusals: `absent`, `barred`, `clinicians-stay-out`, `not-in-this-role`.
 */
export async function join(
  sql: Sql,
  actor: Actor,
  { slug, words, now }: { slug: string; words: string; now: Date },
): Promise<{ ok: true; joined: boolean } | Refused> {
  const place = await placeOf(sql, actor, slug);
  if (!place) return refuse('absent');
  if (place.standing) return { ok: true, joined: true };
  const fit = await mayEnter(sql, actor, place);
  if (!fit.ok) return fit;
  if (place.door === 'open')
    return act(sql, async (tx) => {
      await admit(tx, { communityId: place.communityId, personaId: actor.persona.id, standing: fit.standing, now });
      return { ok: true, joined: true };
    });
  return act(sql, async (tx) => {
    const [made] = await tx<{ id: string }[]>`
      insert into membership_requests (public_id, community_id, persona_id, words, requested_at)
      values (${publicId()}, ${place.communityId}, ${actor.persona.id}, ${words}, ${now})
      on conflict (community_id, persona_id) where decided_at is null do nothing
      returning id`;
    if (made) await record(tx, { kind: 'membership.requested', subjectId: made.id, actorId: actor.persona.id });
    return { ok: true, joined: false };
  });
}

/** Takes back a request that nobody has decided. */
export async function withdrawRequest(sql: Sql, actor: Actor, slug: string): Promise<void> {
  await sql`
    delete from membership_requests r
    using communities c
    where c.slug = ${slug}
      and r.community_id = c.id
      and r.persona_id = ${actor.persona.id}
      and r.decided_at is null`;
}

/** What the actor would be inside, or why the actor may not enter. */
export async function mayEnter(
  sql: Sql,
  actor: Actor,
  place: Pick<Place, 'communityId' | 'clinicians'>,
): Promise<{ ok: true; standing: Standing } | Refused> {
  const [barring] = await sql`
    select 1
    from barrings
    where community_id = ${place.communityId} and persona_id = ${actor.persona.id} and ended_at is null`;
  if (barring) return refuse('barred');
  const standing = standingOf(actor.persona.kind);
  if (!standing) return refuse('not-in-this-role');
  if (standing === 'listener' && place.clinicians === 'none') return refuse('clinicians-stay-out');
  return { ok: true, standing };
}

/** Staff and practices speak for a practice, and a practice has no business in a patients' room. */
export function standingOf(kind: PersonaKind): Standing | undefined {
  if (kind === 'patient' || kind === 'carer') return 'member';
  return kind === 'clinician' ? 'listener' : undefined;
}

interface Admission {
  communityId: string;
  personaId: string;
  standing: Standing;
  grantedBy?: string;
  now: Date;
}

/** Makes the membership and counts it; once is enough. */
export async function admit(sql: Sql, { communityId, personaId, standing, grantedBy, now }: Admission): Promise<void> {
  await sql`
    with made as (
      insert into memberships (community_id, persona_id, standing, granted_by, began_at)
      values (${communityId}, ${personaId}, ${standing}, ${grantedBy ?? null}, ${now})
      on conflict (persona_id, community_id) do nothing
      returning community_id
    )
    update communities
    set members = members + 1
    where id in (select community_id from made)`;
}
