// What a persona is in one community. Nothing here is told to anybody who is not in it.
import type { Actor } from '#domain/accounts/actor.ts';
import type { ClinicianRule, Door, Standing } from '#vocabulary/communities.ts';
import { type Refused, refuse } from '#vocabulary/refusals.ts';
import type { Sql } from '../database.ts';

export interface Place {
  communityId: string;
  name: string;
  door: Door;
  clinicians: ClinicianRule;
  standing: Standing | null;
  moderator: boolean;
}

/** Where the actor stands; undefined when there is no such community, or it is hidden and the actor is not in it. */
export async function placeOf(sql: Sql, actor: Actor, slug: string): Promise<Place | undefined> {
  const [place] = await sql<Place[]>`
    select c.id as "communityId",
           c.name,
           c.door,
           c.clinicians,
           m.standing,
           exists (
             select from moderators mo
             where mo.community_id = c.id and mo.persona_id = ${actor.persona.id} and mo.ended_at is null
           ) as moderator
    from communities c
    left join memberships m on m.community_id = c.id and m.persona_id = ${actor.persona.id}
    where c.slug = ${slug}
      and (c.door <> 'hidden' or m.id is not null)`;
  return place;
}

/**
 * The community when the actor moderates it and has shown a second factor.
 * Refusals: `absent` (no such community for the actor, or not its moderator), `second-factor-first`.
 */
export async function moderatedBy(sql: Sql, actor: Actor, slug: string): Promise<{ ok: true; place: Place } | Refused> {
  const place = await placeOf(sql, actor, slug);
  if (!place?.moderator) return refuse('absent');
  if (!actor.secondFactor) return refuse('second-factor-first');
  return { ok: true, place };
}
