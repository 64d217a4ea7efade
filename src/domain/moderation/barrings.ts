// Who is kept out of a community, as far as a moderator may know it: by the name that stands over the text it was done by.
import type { Actor } from '#domain/accounts/actor.ts';
import { audit } from '#domain/audit.ts';
import { type Refused, refuse } from '#vocabulary/refusals.ts';
import { besideFace, type Face } from '../communities/face.ts';
import { moderatedBy } from '../communities/standing.ts';
import { act, type Sql } from '../database.ts';
import { logModeration } from './record.ts';

export interface Barring {
  publicId: string;
  face: Face;
  /** Public id of the thread, while there is one. */
  thread: string | null;
  reason: string;
  barredAt: Date;
}

/** Doors that are closed now, newest first. */
export async function barringsOf(sql: Sql, communityId: string): Promise<Barring[]> {
  return await sql<Barring[]>`
    select b.public_id as "publicId",
           coalesce(r_face.face, t_face.face) as face,
           coalesce(t.public_id, rt.public_id) as thread,
           b.reason,
           b.barred_at as "barredAt"
    from barrings b
    left join threads t on t.id = b.thread_id
    left join replies r on r.id = b.reply_id
    left join threads rt on rt.id = r.thread_id
    ${besideFace(sql, 't')}
    ${besideFace(sql, 'r')}
    where b.community_id = ${communityId} and b.ended_at is null
    order by b.id desc
    limit 200`;
}

/**
 * Opens the door again. Another barring of the same person, by another text, stays: nobody learns that both are one.
 * Refusals: `absent`, `second-factor-first`, `invalid` (no reason).
 */
export async function liftBarring(
  sql: Sql,
  actor: Actor,
  { slug, barring, reason, now }: { slug: string; barring: string; reason: string; now: Date },
): Promise<{ ok: true } | Refused> {
  const held = await moderatedBy(sql, actor, slug);
  if (!held.ok) return held;
  if (reason === '') return refuse('invalid', {}, 'reason');
  const { communityId } = held.place;
  return act(sql, async (tx) => {
    const [lifted] = await tx<{ id: string; threadId: string | null; replyId: string | null }[]>`
      update barrings
      set ended_at = ${now}, ended_by = ${actor.persona.id}, end_reason = ${reason}
      where public_id = ${barring} and community_id = ${communityId} and ended_at is null
      returning id, thread_id as "threadId", reply_id as "replyId"`;
    if (!lifted) return refuse('absent');
    const { threadId, replyId } = lifted;
    await logModeration(tx, { communityId, actorId: actor.persona.id, act: 'lift', threadId, replyId, reason, now });
    await audit(tx, {
      actorId: actor.persona.id,
      act: 'moderation.lift',
      subjectKind: 'barring',
      subjectId: lifted.id,
      reason,
    });
    return { ok: true };
  });
}
