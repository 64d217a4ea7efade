// A practice hides a comment under its own post, or shows it again: from a closed list of reasons, on the record.
import { audit } from '#domain/audit.ts';
import { act, type Sql } from '#domain/database.ts';
import { record } from '#domain/events.ts';
import { may, type Speaker } from '#domain/practices/speaker.ts';
import type { HoldReason } from '#vocabulary/practices.ts';
import { type Refused, refuse } from '#vocabulary/refusals.ts';

export async function holdComment(
  sql: Sql,
  speaker: Speaker,
  { publicId, reason, now }: { publicId: string; reason: HoldReason; now: Date },
): Promise<{ ok: true; post: string } | Refused> {
  if (!may(speaker, 'hold')) return refuse('not-allowed');
  return act(sql, async (tx) => {
    const found = await underOwnPost(tx, speaker, publicId);
    if (!found) return refuse('absent');
    await tx`
      insert into comment_holds (comment_id, actor_id, reason, held_at)
      values (${found.id}, ${speaker.actorId}, ${reason}, ${now})
      on conflict (comment_id) where released_at is null do nothing`;
    await record(tx, { kind: 'comment.held', subjectId: found.id, actorId: speaker.pageId, detail: { reason } });
    await audit(tx, {
      actorId: speaker.actorId,
      act: 'comment.held',
      subjectKind: 'comment',
      subjectId: found.id,
      reason,
    });
    return { ok: true, post: found.post };
  });
}

export async function releaseComment(
  sql: Sql,
  speaker: Speaker,
  { publicId, now }: { publicId: string; now: Date },
): Promise<{ ok: true; post: string } | Refused> {
  if (!may(speaker, 'hold')) return refuse('not-allowed');
  return act(sql, async (tx) => {
    const found = await underOwnPost(tx, speaker, publicId);
    if (!found) return refuse('absent');
    await tx`
      update comment_holds
      set released_at = ${now}, released_by = ${speaker.actorId}
      where comment_id = ${found.id} and released_at is null`;
    await audit(tx, { actorId: speaker.actorId, act: 'comment.released', subjectKind: 'comment', subjectId: found.id });
    return { ok: true, post: found.post };
  });
}

async function underOwnPost(
  tx: Sql,
  speaker: Speaker,
  publicId: string,
): Promise<{ id: string; post: string } | undefined> {
  const [row] = await tx<{ id: string; post: string }[]>`
    select c.id, p.public_id as post
    from comments c
    join posts p on p.id = c.post_id
    where c.public_id = ${publicId} and c.withdrawn_at is null and p.page_id = ${speaker.pageId}
    for update of c`;
  return row;
}
