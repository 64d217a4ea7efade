// "I have read it": a row with who and when, for the version that was shown. Nobody publishes without (45 CFR 164.530(b), training).
import { audit } from '#domain/audit.ts';
import { act, type Sql } from '#domain/database.ts';
import type { Speaker } from '#domain/practices/speaker.ts';
import { type Refused, refuse } from '#vocabulary/refusals.ts';

/** @param version that was on the page; `team-changed` when a newer one is out by now, so that nobody acknowledges unread words. */
export async function acknowledge(
  sql: Sql,
  speaker: Speaker,
  { version, now }: { version: number; now: Date },
): Promise<{ ok: true } | Refused> {
  const { practiceId, actorId } = speaker;
  if (!practiceId) return refuse('not-allowed');
  return act(sql, async (tx) => {
    const [current] = await tx<{ id: string; version: number }[]>`
      select id, version from policies
      where practice_id = ${practiceId} and kind = 'social-media'
      order by version desc
      limit 1`;
    if (!current || current.version !== version) return refuse('team-changed');
    const made = await tx`
      insert into policy_acknowledgements (policy_id, persona_id, acknowledged_at)
      values (${current.id}, ${actorId}, ${now})
      on conflict do nothing`;
    if (made.count > 0)
      await audit(tx, {
        actorId,
        act: 'policy.acknowledged',
        subjectKind: 'practice',
        subjectId: practiceId,
        detail: { version },
      });
    return { ok: true };
  });
}
