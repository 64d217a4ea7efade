// A post of a practice or a clinician: text, content note and pictures go through the door as one.
import { audit } from '#domain/audit.ts';
import type { Sql } from '#domain/database.ts';
import { record } from '#domain/events.ts';
import { publicId } from '#domain/ids.ts';
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
    const [keys] = await tx<{ postId: string }[]>`
      with keys as materialized (
        select uuidv7() as post_id, uuidv7() as version_id
      ), version as (
        insert into post_versions (id, post_id, number, body, warning, verdict_id, written_by, written_at)
        select version_id, post_id, 1, ${text.body}, ${text.warning}, ${verdictId}, ${speaker.actorId}, ${tools.now}
        from keys
      )
      insert into posts (id, public_id, page_id, version_id, published_at)
      select post_id, ${id}, ${speaker.pageId}, version_id, ${tools.now}
      from keys
      returning id as "postId", version_id as "versionId"`;
    if (!keys) throw new Error('no post was stored');
    await storeVersion(tx, keys.postId, speaker, text);
    await record(tx, { kind: 'post.published', subjectId: keys.postId, actorId: speaker.pageId });
    await audit(tx, { actorId: speaker.actorId, act: 'post.published', subjectKind: 'post', subjectId: keys.postId });
    return { ok: true, publicId: id };
  });
}
