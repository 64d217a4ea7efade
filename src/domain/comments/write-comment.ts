// A comment in public. Patients, carers and visitors write freely; a practice or clinician passes the door, with what it answers.

import type { Persona } from '#domain/accounts/viewer.ts';
import { act, type Sql } from '#domain/database.ts';
import { record } from '#domain/events.ts';
import { publicId } from '#domain/ids.ts';
import { may, type Speaker } from '#domain/practices/speaker.ts';
import { type Draft, type GuardRefused, type PublishTools, publish } from '#domain/publishing/publish.ts';
import { wordsOf } from '#domain/publishing/words.ts';
import type { Field } from '#guard';
import type { WarnReason } from '#vocabulary/practices.ts';
import { type Refused, refuse } from '#vocabulary/refusals.ts';

export interface NewComment {
  /** Public id of the post. */
  post: string;
  /** Public id of the comment it answers. */
  parent?: string | undefined;
  body: string;
  reason?: WarnReason | undefined;
}

/**
 * @param speaker of the persona, when it speaks for a practice or as a clinician.
 * @returns `absent` when post or parent are gone or hidden; `publisher-needed`, `policy-first`; the guard's no.
 */
export async function writeComment(
  sql: Sql,
  { persona, speaker }: { persona: Pick<Persona, 'id' | 'kind'>; speaker: Speaker | undefined },
  comment: NewComment,
  tools: PublishTools,
): Promise<{ ok: true; publicId: string } | Refused | GuardRefused> {
  const place = await placeOf(sql, comment);
  if (!place) return refuse('absent');
  const store = async (tx: Sql, verdictId: string | null): Promise<{ ok: true; publicId: string }> => {
    const id = publicId();
    const [row] = await tx<{ id: string }[]>`
      insert into comments (public_id, post_id, parent_id, persona_id, written_by, body, verdict_id, written_at)
      values (${id}, ${place.postId}, ${place.parentId}, ${speaker?.pageId ?? persona.id}, ${speaker?.actorId ?? null},
              ${comment.body}, ${verdictId}, ${tools.now})
      returning id`;
    if (!row) throw new Error('no comment was stored');
    await record(tx, {
      kind: 'comment.written',
      subjectId: row.id,
      actorId: speaker?.pageId ?? persona.id,
      ...(place.answeredId && { detail: { answers: place.answeredId } }),
    });
    return { ok: true, publicId: id };
  };
  if (!speaker) {
    if (persona.kind === 'staff' || persona.kind === 'clinician') return refuse('not-allowed');
    return act(sql, (tx) => store(tx, null));
  }
  if (!may(speaker, 'publish')) return refuse('publisher-needed');
  if (!speaker.acknowledged) return refuse('policy-first');
  return publish(sql, draftOf(speaker, comment, place.answered, tools), tools, store);
}

/** What the guard would judge, for a text that is still being written. Undefined when there is nothing to comment on. */
export async function commentDraft(
  sql: Sql,
  speaker: Speaker,
  comment: NewComment,
  tools: PublishTools,
): Promise<Draft | undefined> {
  const place = await placeOf(sql, comment);
  return place && draftOf(speaker, comment, place.answered, tools);
}

const draftOf = (speaker: Speaker, comment: NewComment, answered: string, { now }: PublishTools): Draft => ({
  fields: commentFields(comment.body),
  context: {
    author: speaker.kind,
    surface: 'comment-reply',
    own: speaker.own,
    profile: speaker.profile,
    postedAt: now,
    replyTo: answered,
  },
  actorId: speaker.actorId,
  subjectId: speaker.pageId,
  reason: comment.reason,
});

/** What is judged and hashed of a comment. */
export const commentFields = (body: string): Field[] => wordsOf({ body });

/** Where it goes, and what is being answered. An answer to an answer stands beside it. */
async function placeOf(
  sql: Sql,
  { post, parent }: NewComment,
): Promise<{ postId: string; parentId: string | null; answeredId: string | null; answered: string } | undefined> {
  const [row] = await sql<
    { postId: string; parentId: string | null; answeredId: string | null; answered: string | null }[]
  >`
    select p.id as "postId", coalesce(c.parent_id, c.id) as "parentId", c.id as "answeredId", coalesce(c.body, v.body) as answered
    from posts p
    join post_versions v on v.id = p.version_id
    join pages g on g.persona_id = p.page_id and g.opened_at is not null
    left join comments c
      on c.post_id = p.id
      and c.public_id = ${parent ?? null}
      and c.withdrawn_at is null
      and not exists (select from comment_holds h where h.comment_id = c.id and h.released_at is null)
    where p.public_id = ${post} and p.withdrawn_at is null`;
  if (!row || (parent !== undefined && row.parentId === null)) return undefined;
  return { ...row, answered: row.answered ?? '' };
}
