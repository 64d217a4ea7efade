// A reply stays with its thread. Who may reply is the thread's own rule, and a block holds without saying so.
import type { Actor } from '#domain/accounts/actor.ts';
import { record } from '#domain/events.ts';
import { publicId } from '#domain/ids.ts';
import type { ReplyRule, Standing } from '#vocabulary/communities.ts';
import { type Refused, refuse } from '#vocabulary/refusals.ts';
import { act, type Sql } from '../database.ts';
import { aliasIn } from './alias.ts';

export interface NewReply {
  /** Public id of the thread. */
  thread: string;
  body: string;
  warning: string;
  anonymous: boolean;
  now: Date;
}

/**
 * @returns the reply's public id. The same words sent twice within a minute are one reply.
 * Refusals: `absent`, `listeners-do-not-write`, `replies-closed` (by rule, or because its author blocks the writer).
 */
export async function reply(
  sql: Sql,
  actor: Actor,
  written: NewReply,
): Promise<{ ok: true; publicId: string } | Refused> {
  const { persona } = actor;
  const thread = await threadFor(sql, persona.id, written);
  if (!thread) return refuse('absent');
  if (thread.standing === 'listener') return refuse('listeners-do-not-write');
  if (thread.whoReplies === 'nobody' || thread.gone || thread.blocked) return refuse('replies-closed');
  return act(sql, async (tx) => {
    await tx`select pg_advisory_xact_lock(hashtextextended(${persona.id}, 0))`;
    const [same] = await tx<{ publicId: string }[]>`
      select public_id as "publicId"
      from replies
      where author_id = ${persona.id}
        and thread_id = ${thread.id}
        and body = ${written.body}
        and created_at > ${written.now}::timestamptz - interval '1 minute'
      order by id desc
      limit 1`;
    if (same) return { ok: true, publicId: same.publicId };
    const alias = written.anonymous ? await aliasIn(tx, { threadId: thread.id, personaId: persona.id }) : null;
    const id = publicId();
    const [made] = await tx<{ id: string }[]>`
      insert into replies (id, public_id, community_id, thread_id, author_id, alias_id, body, warning, created_at)
      values (uuidv7(${written.now}::timestamptz - clock_timestamp()), ${id}, ${thread.communityId}, ${thread.id},
              ${persona.id}, ${alias}, ${written.body}, ${written.warning}, ${written.now})
      returning id`;
    if (!made) throw new Error('a reply was not made');
    // Under another face the author is somebody else: a thread that kept waiting would tell who wears the alias.
    await tx`
      update threads
      set replies = replies + 1,
          answered_at = case
            when author_id is distinct from ${persona.id} or alias_id is distinct from ${alias}
            then coalesce(answered_at, ${written.now})
            else answered_at
          end
      where id = ${thread.id}`;
    await record(tx, { kind: 'reply.written', subjectId: made.id, actorId: persona.id });
    return { ok: true, publicId: id };
  });
}

interface ThreadToReplyTo {
  id: string;
  communityId: string;
  standing: Standing;
  whoReplies: ReplyRule;
  gone: boolean;
  blocked: boolean;
}

/** The thread with what decides about the reply; the face that would be blocked is the one the reply would wear. */
async function threadFor(
  sql: Sql,
  personaId: string,
  { thread, anonymous }: NewReply,
): Promise<ThreadToReplyTo | undefined> {
  const [found] = await sql<ThreadToReplyTo[]>`
    select t.id,
           t.community_id as "communityId",
           m.standing,
           t.who_replies as "whoReplies",
           t.gone_at is not null or exists (
             select from hidings h where h.thread_id = t.id and h.ended_at is null
           ) as gone,
           exists (
             select from boundaries b
             left join aliases a on a.id = b.alias_id
             where b.holder_id = t.author_id
               and b.kind = 'block'
               and case when ${anonymous} then a.persona_id = ${personaId} and a.thread_id = t.id else b.persona_id = ${personaId} end
               and (b.thread_id = t.id or (b.thread_id is null and t.alias_id is null))
           ) as blocked
    from threads t
    join memberships m on m.community_id = t.community_id and m.persona_id = ${personaId}
    where t.public_id = ${thread}`;
  return found;
}
