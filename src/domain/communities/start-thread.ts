// A thread begins in one community and never leaves it.
import type { Actor } from '#domain/accounts/actor.ts';
import { record } from '#domain/events.ts';
import { publicId } from '#domain/ids.ts';
import type { ReplyRule } from '#vocabulary/communities.ts';
import { type Refused, refuse } from '#vocabulary/refusals.ts';
import { act, type Sql } from '../database.ts';
import { aliasIn } from './alias.ts';
import { placeOf } from './standing.ts';

export interface NewThread {
  slug: string;
  title: string;
  body: string;
  warning: string;
  anonymous: boolean;
  whoReplies: ReplyRule;
  now: Date;
}

/**
 * @returns the thread's public id. The same words sent twice within a minute are one thread.
 * Refusals: `absent` (not in this community), `listeners-do-not-write`.
 */
export async function startThread(
  sql: Sql,
  actor: Actor,
  thread: NewThread,
): Promise<{ ok: true; publicId: string } | Refused> {
  const { persona } = actor;
  const place = await placeOf(sql, actor, thread.slug);
  if (!place?.standing) return refuse('absent');
  if (place.standing === 'listener') return refuse('listeners-do-not-write');
  return act(sql, async (tx) => {
    await tx`select pg_advisory_xact_lock(hashtextextended(${persona.id}, 0))`;
    const [same] = await tx<{ publicId: string }[]>`
      select public_id as "publicId"
      from threads
      where author_id = ${persona.id}
        and community_id = ${place.communityId}
        and title = ${thread.title}
        and body = ${thread.body}
        and created_at > ${thread.now}::timestamptz - interval '1 minute'
      order by id desc
      limit 1`;
    if (same) return { ok: true, publicId: same.publicId };
    const id = publicId();
    const [made] = await tx<{ id: string }[]>`
      insert into threads (id, public_id, community_id, author_id, title, body, warning, who_replies, created_at)
      values (uuidv7(${thread.now}::timestamptz - clock_timestamp()), ${id}, ${place.communityId}, ${persona.id},
              ${thread.title}, ${thread.body}, ${thread.warning}, ${thread.whoReplies}, ${thread.now})
      returning id`;
    if (!made) throw new Error('a thread was not made');
    if (thread.anonymous) {
      const alias = await aliasIn(tx, { threadId: made.id, personaId: persona.id });
      await tx`update threads set alias_id = ${alias} where id = ${made.id}`;
    }
    await record(tx, { kind: 'thread.started', subjectId: made.id, actorId: persona.id });
    return { ok: true, publicId: id };
  });
}
