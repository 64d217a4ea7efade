// Opening a practice's page to the world. Without its three policies the database itself says no.
import { audit } from '#domain/audit.ts';
import { act, type Sql } from '#domain/database.ts';
import { record } from '#domain/events.ts';
import { policyKinds } from '#vocabulary/practices.ts';
import { type Refused, refuse } from '#vocabulary/refusals.ts';
import { may, type Speaker } from './speaker.ts';

export async function openPage(sql: Sql, speaker: Speaker, { now }: { now: Date }): Promise<{ ok: true } | Refused> {
  const { practiceId, actorId, pageId } = speaker;
  if (!practiceId || !may(speaker, 'settings')) return refuse('not-allowed');
  return act(sql, async (tx) => {
    const there = await tx<{ kind: string }[]>`select distinct kind from policies where practice_id = ${practiceId}`;
    const missing = policyKinds.filter((kind) => !there.some((row) => row.kind === kind));
    if (missing.length > 0) return refuse('policies-missing', { missing: missing.join(', ') });
    const opened = await tx`
      update pages set opened_at = ${now}, opened_by = ${actorId} where persona_id = ${pageId} and opened_at is null`;
    if (opened.count === 0) return { ok: true };
    await record(tx, { kind: 'practice.opened', subjectId: practiceId, actorId });
    await audit(tx, { actorId, act: 'practice.opened', subjectKind: 'practice', subjectId: practiceId });
    return { ok: true };
  });
}
