// A moderator steps down and stays a member. A community is never left without one.
import type { Actor } from '#domain/accounts/actor.ts';
import { audit } from '#domain/audit.ts';
import { type Refused, refuse } from '#vocabulary/refusals.ts';
import { placeOf } from '../communities/standing.ts';
import { act, type Sql } from '../database.ts';
import { logModeration } from './record.ts';

/** Whoever may not moderate for want of a second factor may still step down. Refusals: `absent`, `last-moderator`. */
export async function stepDown(
  sql: Sql,
  actor: Actor,
  { slug, now }: { slug: string; now: Date },
): Promise<{ ok: true } | Refused> {
  const place = await placeOf(sql, actor, slug);
  if (!place?.moderator) return refuse('absent');
  const { communityId } = place;
  return act(sql, async (tx) => {
    if (!(await endModerating(tx, { communityId, personaId: actor.persona.id, reason: 'stepped down', now })))
      return refuse('last-moderator');
    await logModeration(tx, { communityId, actorId: actor.persona.id, act: 'step-down', reason: '', now });
    await audit(tx, {
      actorId: actor.persona.id,
      act: 'moderation.step-down',
      subjectKind: 'community',
      subjectId: communityId,
    });
    return { ok: true };
  });
}

/** @returns false for the only moderator, who stays one. */
export async function endModerating(
  tx: Sql,
  { communityId, personaId, reason, now }: { communityId: string; personaId: string; reason: string; now: Date },
): Promise<boolean> {
  // Moderators of one community go one after the other, so that the last one is noticed.
  const moderators = await tx<{ personaId: string }[]>`
    select persona_id as "personaId"
    from moderators
    where community_id = ${communityId} and ended_at is null
    for update`;
  if (moderators.length < 2) return false;
  await tx`
    update moderators
    set ended_at = ${now}, ended_by = ${personaId}, end_reason = ${reason}
    where community_id = ${communityId} and persona_id = ${personaId} and ended_at is null`;
  return true;
}
