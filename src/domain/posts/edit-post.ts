// An edit is a new text with a verdict of its own. What stood before stays readable in the history.
import { audit } from '#domain/audit.ts';
import type { Sql } from '#domain/database.ts';
import { record } from '#domain/events.ts';
import type { Speaker } from '#domain/practices/speaker.ts';
import { type GuardRefused, type PublishTools, publish } from '#domain/publishing/publish.ts';
import { type Refused, refuse } from '#vocabulary/refusals.ts';
import { draftOf, type PostText, refusesToPublish, storeVersion } from './post-text.ts';

/** @param number of the version that the editor saw; `team-changed` when somebody else was faster. */
export async function editPost(
  sql: Sql,
  speaker: Speaker,
  { publicId, number, text }: { publicId: string; number: number; text: PostText },
  tools: PublishTools,
): Promise<{ ok: true } | Refused | GuardRefused> {
  const no = refusesToPublish(speaker, text);
  if (no) return no;
  return publish(sql, draftOf(speaker, text, tools), tools, async (tx, verdictId) => {
    const [post] = await tx<{ id: string; number: number }[]>`
      select p.id, v.number
      from posts p
      join post_versions v on v.id = p.version_id
      where p.public_id = ${publicId} and p.page_id = ${speaker.pageId} and p.withdrawn_at is null
      for update of p`;
    if (!post) return refuse('absent');
    if (post.number !== number) return refuse('team-changed');
    await tx`
      with version as (
        insert into post_versions (post_id, number, body, warning, verdict_id, written_by, written_at)
        values (${post.id}, ${number + 1}, ${text.body}, ${text.warning}, ${verdictId}, ${speaker.actorId}, ${tools.now})
        returning id
      )
      update posts set version_id = (select id from version) where id = ${post.id}`;
    await storeVersion(tx, post.id, speaker, text);
    await record(tx, { kind: 'post.edited', subjectId: post.id, actorId: speaker.pageId });
    await audit(tx, { actorId: speaker.actorId, act: 'post.edited', subjectKind: 'post', subjectId: post.id });
    return { ok: true };
  });
}
