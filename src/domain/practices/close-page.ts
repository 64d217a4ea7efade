// Closing a practice's page: nothing of it can be read any more until an owner opens it again. What was published is kept.
import { audit } from '#domain/audit.ts';
import { act, type Sql } from '#domain/database.ts';
import { type Refused, refuse } from '#vocabulary/refusals.ts';
import { may, type Speaker } from './speaker.ts';

/** Closing a closed page changes nothing. Refusals: `not-allowed`, `invalid` (no reason). */
export async function closePage(
  sql: Sql,
  speaker: Speaker,
  { reason }: { reason: string },
): Promise<{ ok: true } | Refused> {
  const { practiceId, actorId, pageId } = speaker;
  if (!practiceId || !may(speaker, 'settings')) return refuse('not-allowed');
  if (reason === '') return refuse('invalid', {}, 'reason');
  return act(sql, async (tx) => {
    const closed = await tx`
      update pages set opened_at = null, opened_by = null where persona_id = ${pageId} and opened_at is not null`;
    if (closed.count > 0)
      await audit(tx, { actorId, act: 'practice.closed', subjectKind: 'practice', subjectId: practiceId, reason });
    return { ok: true };
  });
}
