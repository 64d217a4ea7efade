// Withdrawing: the post is as absent as if it had never been, for everybody; who did it, when and why stays on the record.
import { audit } from '#domain/audit.ts';
import { act, type Sql } from '#domain/database.ts';
import { record } from '#domain/events.ts';
import { may, type Speaker } from '#domain/practices/speaker.ts';
import type { WithdrawalReason } from '#vocabulary/practices.ts';
import { type Refused, refuse } from '#vocabulary/refusals.ts';

export async function withdrawPost(
  sql: Sql,
  speaker: Speaker,
  { publicId, reason, now }: { publicId: string; reason: WithdrawalReason; now: Date },
): Promise<{ ok: true } | Refused> {
  if (!may(speaker, 'publish')) return refuse('not-allowed');
  return act(sql, async (tx) => {
    const [post] = await tx<{ id: string }[]>`
      update posts
      set withdrawn_at = ${now}
      where public_id = ${publicId} and page_id = ${speaker.pageId} and withdrawn_at is null
      returning id`;
    if (!post) return refuse('absent');
    await tx`
      insert into post_withdrawals (post_id, actor_id, reason, withdrawn_at)
      values (${post.id}, ${speaker.actorId}, ${reason}, ${now})`;
    await record(tx, { kind: 'post.withdrawn', subjectId: post.id, actorId: speaker.pageId, detail: { reason } });
    await audit(tx, {
      actorId: speaker.actorId,
      act: 'post.withdrawn',
      subjectKind: 'post',
      subjectId: post.id,
      reason,
    });
    return { ok: true };
  });
}
