// A policy of a practice, version by version. A new social-media policy has to be acknowledged anew by everybody who publishes.
import { audit } from '#domain/audit.ts';
import type { Sql } from '#domain/database.ts';
import { record } from '#domain/events.ts';
import { may, type Speaker } from '#domain/practices/speaker.ts';
import { type GuardRefused, type PublishTools, publish } from '#domain/publishing/publish.ts';
import { wordsOf } from '#domain/publishing/words.ts';
import type { PolicyKind } from '#vocabulary/practices.ts';
import { type Refused, refuse } from '#vocabulary/refusals.ts';

export async function publishPolicy(
  sql: Sql,
  speaker: Speaker,
  policy: { kind: PolicyKind; body: string },
  tools: PublishTools,
): Promise<{ ok: true } | Refused | GuardRefused> {
  const { practiceId, actorId, pageId, own, profile } = speaker;
  if (!practiceId || !may(speaker, 'policies')) return refuse('not-allowed');
  const draft = {
    fields: wordsOf({ body: policy.body }),
    context: { author: 'practice', surface: 'post', own, profile } as const,
    actorId,
    subjectId: pageId,
  };
  return publish(sql, draft, tools, async (tx, verdictId) => {
    const [row] = await tx<{ id: string }[]>`
      insert into policies (practice_id, kind, version, body, verdict_id, written_by, published_at)
      values (${practiceId}, ${policy.kind},
              (select count(*) + 1 from policies where practice_id = ${practiceId} and kind = ${policy.kind}),
              ${policy.body}, ${verdictId}, ${actorId}, ${tools.now})
      returning id`;
    if (!row) throw new Error('no policy was stored');
    await record(tx, { kind: 'policy.published', subjectId: row.id, actorId, detail: { kind: policy.kind } });
    await audit(tx, {
      actorId,
      act: 'policy.published',
      subjectKind: 'practice',
      subjectId: practiceId,
      detail: { kind: policy.kind },
    });
    return { ok: true };
  });
}
