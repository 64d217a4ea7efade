// What moderators do about a text: keep it, hide it with a reason (reversibly), remove its words, close the door to its
// author. Each is on the record and in the audit trail; who stands behind an alias is told to no moderator.
import type { Actor } from '#domain/accounts/actor.ts';
import { audit } from '#domain/audit.ts';
import { record } from '#domain/events.ts';
import { publicId } from '#domain/ids.ts';
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
  if ((wanted.decision !== 'keep' || wanted.bar) && wanted.reason === '') return refuse('invalid', {}, 'reason');
  return act(sql, async (tx) => {
    await carryOut(tx, found, wanted, { personaId: actor.persona.id, auditedAs: actor.persona.id });
    if (wanted.bar && found.authorId) await bar(tx, found, { authorId: found.authorId, actor, ...wanted });
    return { ok: true, slug: found.slug };
  });
}

/** Closes the community's door to the author of a text; a moderator who is kept out moderates no more. */
async function bar(
  tx: Sql,
  found: FoundText,
  { authorId, actor, reason, now }: { authorId: string; actor: Actor; reason: string; now: Date },
): Promise<void> {
  const { communityId } = found;
  const text = pointTo(found);
  await tx`
    insert into barrings (public_id, community_id, persona_id, thread_id, reply_id, barred_by, reason, barred_at)
    values (${publicId()}, ${communityId}, ${authorId}, ${text.threadId}, ${text.replyId}, ${actor.persona.id}, ${reason}, ${now})
    on conflict do nothing`;
  await tx`
    update moderators
    set ended_at = ${now}, ended_by = ${actor.persona.id}, end_reason = 'kept out of the community'
    where community_id = ${communityId} and persona_id = ${authorId} and ended_at is null`;
  await dismiss(tx, communityId, authorId);
  await logModeration(tx, { communityId, actorId: actor.persona.id, act: 'bar', ...text, reason, now });
}

/**
 * A decision that somebody may take: the reports are answered, the text is hidden or erased, the record and the audit
 * trail say so, and the author hears of it. `personaId` is null for the operator, who decides under no persona's name.
 */
export async function carryOut(
  tx: Sql,
  found: Pick<FoundText, 'kind' | 'id' | 'communityId'>,
  wanted: Omit<NewDecision, 'text'>,
  { personaId, auditedAs }: { personaId: string | null; auditedAs: string },
): Promise<void> {
  const { threadId, replyId } = pointTo(found);
  await tx`
    update reports
    set decision = ${wanted.decision}, decided_by = ${personaId}, decided_at = ${wanted.now}
    where decided_at is null
      and (thread_id = ${threadId} or reply_id = ${replyId})`;
  if (wanted.decision === 'hide')
    await tx`
      insert into hidings (community_id, thread_id, reply_id, hidden_as, hidden_by, reason, hidden_at)
      values (${found.communityId}, ${threadId}, ${replyId}, 'moderator', ${personaId}, ${wanted.reason}, ${wanted.now})
      on conflict do nothing`;
  if (wanted.decision === 'remove') await erase(tx, found, 'moderator', wanted.now);
  await logModeration(tx, {
    communityId: found.communityId,
    actorId: personaId,
    act: wanted.decision,
    threadId,
    replyId,
    reason: wanted.reason,
    now: wanted.now,
  });
  await audit(tx, {
    actorId: auditedAs,
    act: `moderation.${wanted.decision}${wanted.bar ? '-and-bar' : ''}`,
    subjectKind: found.kind,
    subjectId: found.id,
    reason: wanted.reason,
  });
  if (wanted.decision !== 'keep' || wanted.bar)
    await record(tx, {
      kind: 'text.moderated',
      subjectId: found.id,
      ...(personaId && { actorId: personaId }),
      detail: { text: found.kind, decision: wanted.decision },
    });
}

/** Brings back what a moderator hid. Refusals: `absent`, `second-factor-first`, `own-text`. */
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

/**
 * A text about which the actor may decide as a moderator: nobody's own, under whichever persona it was written.
 * Refusals: `absent`, `second-factor-first`, `own-text`.
 */
export async function moderatedText(
  sql: Sql,
  actor: Actor,
  ref: TextRef,
): Promise<{ ok: true; found: FoundText } | Refused> {
  const found = await findText(sql, actor.persona.id, ref);
  if (!found?.moderator || found.gone) return refuse('absent');
  if (!actor.secondFactor) return refuse('second-factor-first');
  const [own] = await sql`
    select 1
    from personas mine
    join personas theirs on theirs.account_id = mine.account_id
    where mine.id = ${actor.persona.id} and theirs.id = ${found.authorId}`;
  return own ? refuse('own-text') : { ok: true, found };
}
