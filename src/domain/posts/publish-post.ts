// A post of a practice or a clinician: text, content note and pictures go through the door as one.
import { audit } from '#domain/audit.ts';
import { type Sql, together } from '#domain/database.ts';
import { record } from '#domain/events.ts';
import { publicId, rowId } from '#domain/ids.ts';
import type { Speaker } from '#domain/practices/speaker.ts';
import { type GuardRefused, type PublishTools, publish } from '#domain/publishing/publish.ts';
import type { Refused } from '#vocabulary/refusals.ts';
import { draftOf, type PostText, refusesToPublish, storeVersion } from './post-text.ts';

/** @returns the public id of the post; or `not-allowed`, `publisher-needed`, `policy-first`, `alt-missing`, or the guard's no. */
export async function publishPost(
  sql: Sql,
  speaker: Speaker,
  text: PostText,
  tools: PublishTools,
): Promise<{ ok: true; publicId: string } | Refused | GuardRefused> {
  const no = refusesToPublish(speaker, text);
  if (no) return no;
  return publish(sql, draftOf(speaker, text, tools), tools, async (tx, verdictId) => {
    const id = publicId();
    const [postId, versionId] = [rowId(), rowId()];
    const post = tx`
      with version as (
        insert into post_versions (id, post_id, number, body, warning, verdict_id, written_by, written_at)
        values (${versionId}, ${postId}, 1, ${text.body}, ${text.warning}, ${verdictId}, ${speaker.actorId}, ${tools.now})
      )
      insert into posts (id, public_id, page_id, version_id, published_at)
      values (${postId}, ${id}, ${speaker.pageId}, ${versionId}, ${tools.now})`.execute();
    await together(
      post,
      storeVersion(tx, postId, speaker, text),
      record(tx, { kind: 'post.published', subjectId: postId, actorId: speaker.pageId }),
      audit(tx, { actorId: speaker.actorId, act: 'post.published', subjectKind: 'post', subjectId: postId }),
    );
    return { ok: true, publicId: id };
  });
}
