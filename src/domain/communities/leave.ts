// Going: the membership is forgotten. What was written stays until its author takes it back.
import type { Actor } from '#domain/accounts/actor.ts';
import { type Refused, refuse } from '#vocabulary/refusals.ts';
import { act, type Sql } from '../database.ts';
import { endModerating } from '../moderation/step-down.ts';
import { placeOf } from './standing.ts';

/** Refusals: `absent` (not in it), `last-moderator`. */
export async function leave(
  sql: Sql,
  actor: Actor,
  { slug, now }: { slug: string; now: Date },
): Promise<{ ok: true } | Refused> {
  const place = await placeOf(sql, actor, slug);
  if (!place?.standing) return refuse('absent');
  return act(sql, async (tx) => {
    if (place.moderator) {
      const ended = await endModerating(tx, {
        communityId: place.communityId,
        personaId: actor.persona.id,
        reason: 'left the community',
        now,
      });
      if (!ended) return refuse('last-moderator');
    }
    await dismiss(tx, place.communityId, actor.persona.id);
    return { ok: true };
  });
}

/** Ends a membership and everything that would tell of it. */
export async function dismiss(sql: Sql, communityId: string, personaId: string): Promise<void> {
  await sql`
    with gone as (
      delete from memberships
      where community_id = ${communityId} and persona_id = ${personaId}
      returning community_id
    )
    update communities
    set members = members - 1
    where id in (select community_id from gone)`;
  await sql`
    delete from membership_requests
    where community_id = ${communityId} and persona_id = ${personaId}`;
}
