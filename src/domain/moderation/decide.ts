// What moderators do about a text: keep it, hide it with a reason (reversibly), remove its words, close the door to its
// author. Each is on the record and in the audit trail; who stands behind an alias is told to no moderator.
import type { Actor } from '#domain/accounts/actor.ts';
import { audit } from '#domain/audit.ts';
import { record } from '#domain/events.ts';
import type { Decision } from '#vocabulary/moderation.ts';
import { type Refused, refuse } from '#vocabulary/refusals.ts';
import { dismiss } from '../communities/leave.ts';
import { erase } from '../communities/revise.ts';
import { type FoundText, findText, pointTo, type TextRef } from '../communities/text.ts';
import { act, type Sql } from '../database.ts';
import { logModeration } from './record.ts';

export interface NewDecision {
  text: TextRef;
  decision: Decision;
  /** Also close the community's door to the author. */
  bar: boolean;
  reason: string;
  now: Date;
}

/**
 * Decides about a text, and with it about every report of it.
 * Refusals: `absent` (not a moderator there), `second-factor-first`, `own-text`, `invalid` (hiding, removing and barring need a reason).
 */
export async function decide(
  sql: Sql,
  actor: Actor,
  wanted: NewDecision,
): Promise<{ ok: true; slug: string } | Refused> {
  const text = await moderatedText(sql, actor, wanted.text);
  if (!text.ok) return text;
  const { found } = text;
  if (found.authorId === actor.persona.id) return refuse('own-text');
  if ((wanted.decision !== 'keep' || wanted.bar) && wanted.reason === '') return refuse('invalid', {}, 'reason');
  const { threadId, replyId } = pointTo(found);
  const common = { communityId: found.communityId, actorId: actor.persona.id, reason: wanted.reason, now: wanted.now };
  return act(sql, async (tx) => {
    await tx`
      update reports
      set decision = ${wanted.decision}, decided_by = ${actor.persona.id}, decided_at = ${wanted.now}
      where decided_at is null
        and (thread_id = ${threadId} or reply_id = ${replyId})`;
    if (wanted.decision === 'hide')
      await tx`
        insert into hidings (community_id, thread_id, reply_id, hidden_as, hidden_by, reason, hidden_at)
        values (${found.communityId}, ${threadId}, ${replyId}, 'moderator', ${actor.persona.id}, ${wanted.reason}, ${wanted.now})
        on conflict do nothing`;
    if (wanted.decision === 'remove') await erase(tx, found, 'moderator', wanted.now);
    await logModeration(tx, { ...common, act: wanted.decision, threadId, replyId });
    if (wanted.bar && found.authorId) {
      await tx`
        insert into barrings (community_id, persona_id, barred_by, reason, barred_at)
        values (${found.communityId}, ${found.authorId}, ${actor.persona.id}, ${wanted.reason}, ${wanted.now})
        on conflict do nothing`;
      await dismiss(tx, found.communityId, found.authorId);
      await logModeration(tx, { ...common, act: 'bar', threadId, replyId });
    }
    await audit(tx, {
      actorId: actor.persona.id,
      act: `moderation.${wanted.decision}${wanted.bar ? '-and-bar' : ''}`,
      subjectKind: found.kind,
      subjectId: found.id,
      reason: wanted.reason,
    });
    if (wanted.decision !== 'keep' || wanted.bar)
      await record(tx, {
        kind: 'text.moderated',
        subjectId: found.id,
        actorId: actor.persona.id,
        detail: { text: found.kind, decision: wanted.decision },
      });
    return { ok: true, slug: found.slug };
  });
}

/** Brings back what a moderator hid. Refusals: `absent`, `second-factor-first`. */
export async function showAgain(
  sql: Sql,
  actor: Actor,
  { text: ref, now }: { text: TextRef; now: Date },
): Promise<{ ok: true; place: string } | Refused> {
  const text = await moderatedText(sql, actor, ref);
  if (!text.ok) return text;
  const { found } = text;
  const { threadId, replyId } = pointTo(found);
  return act(sql, async (tx) => {
    await tx`
      update hidings
      set ended_at = ${now}, ended_by = ${actor.persona.id}
      where hidden_as = 'moderator'
        and ended_at is null
        and (thread_id = ${threadId} or reply_id = ${replyId})`;
    await logModeration(tx, {
      communityId: found.communityId,
      actorId: actor.persona.id,
      act: 'show',
      threadId,
      replyId,
      reason: '',
      now,
    });
    await audit(tx, {
      actorId: actor.persona.id,
      act: 'moderation.show',
      subjectKind: found.kind,
      subjectId: found.id,
    });
    return { ok: true, place: found.place };
  });
}

/** A text in a community the actor moderates. Refusals: `absent`, `second-factor-first`. */
export async function moderatedText(
  sql: Sql,
  actor: Actor,
  ref: TextRef,
): Promise<{ ok: true; found: FoundText } | Refused> {
  const found = await findText(sql, actor.persona.id, ref);
  if (!found?.moderator || found.gone) return refuse('absent');
  if (!actor.secondFactor) return refuse('second-factor-first');
  return { ok: true, found };
}
