// One thread as one member sees it. For everybody else there is none.
import type { ClinicianRule, Door, MarkKind, ReplyRule, Standing } from '#vocabulary/communities.ts';
import type { Sql } from '../database.ts';
import {
  blockedIn,
  type Face,
  type FaceColumns,
  faceColumns,
  faceOf,
  kept,
  moderatorsOf,
  toldTime,
  unblocked,
  withFace,
} from './face.ts';

export interface Thread {
  id: string;
  publicId: string;
  title: string;
  body: string;
  warning: string;
  author: Face;
  /** The viewer wrote it. */
  mine: boolean;
  anonymous: boolean;
  at: Date;
  edited: boolean;
  goneBy: 'author' | 'moderator' | null;
  /** A moderator's reason, when it is hidden; when its words were removed. */
  hidden: string | null;
  removed: string | null;
  whoReplies: ReplyRule;
  replies: number;
  meToo: number;
  helpful: number;
  marks: MarkKind[];
  community: { slug: string; name: string; door: Door; clinicians: ClinicianRule };
  standing: Standing;
  moderator: boolean;
  silenced: boolean;
  /** Under which name the viewer would speak anonymously here, once they have. */
  alias: string | null;
  /** The viewer's newest text here was anonymous, so the next one had better be. */
  lastAnonymous: boolean;
}

/** The thread, in one statement; undefined alike for what does not exist and for what is in somebody else's room. */
export async function threadFor(sql: Sql, viewerId: string, publicId: string): Promise<Thread | undefined> {
  const [found] = await sql<Thread[]>`
    select t.id,
           t.public_id as "publicId",
           t.title,
           t.body,
           t.warning,
           ${faceOf(sql, 't')} as author,
           coalesce(t.author_id = ${viewerId}, false) as mine,
           t.alias_id is not null as anonymous,
           ${toldTime(sql, 't')} as at,
           t.edited_at is not null as edited,
           t.gone_by as "goneBy",
           h.reason as hidden,
           (
             select ma.reason
             from moderation_acts ma
             where t.gone_by = 'moderator' and ma.thread_id = t.id and ma.act = 'remove'
             limit 1
           ) as removed,
           t.who_replies as "whoReplies",
           t.replies,
           t.me_too as "meToo",
           t.helpful,
           array(select k.kind from marks k where k.thread_id = t.id and k.persona_id = ${viewerId}) as marks,
           json_build_object('slug', c.slug, 'name', c.name, 'door', c.door, 'clinicians', c.clinicians) as community,
           m.standing,
           exists (
             select from moderators mo
             where mo.community_id = c.id and mo.persona_id = ${viewerId} and mo.ended_at is null
           ) as moderator,
           exists (select from thread_silences s where s.thread_id = t.id and s.persona_id = ${viewerId}) as silenced,
           own.name as alias,
           coalesce(
             (
               select r.alias_id is not null
               from replies r
               where r.author_id = ${viewerId} and r.thread_id = t.id
               order by r.id desc
               limit 1
             ),
             t.author_id = ${viewerId} and t.alias_id is not null,
             false
           ) as "lastAnonymous"
    from threads t
    join memberships m on m.community_id = t.community_id and m.persona_id = ${viewerId}
    join communities c on c.id = t.community_id
    left join personas p on p.id = t.author_id
    left join aliases a on a.id = t.alias_id
    left join aliases own on own.thread_id = t.id and own.persona_id = ${viewerId}
    left join hidings h on h.thread_id = t.id and h.hidden_as = 'moderator' and h.ended_at is null
    where t.public_id = ${publicId}`;
  return found;
}

export interface Reply {
  publicId: string;
  body: string;
  warning: string;
  author: Face;
  mine: boolean;
  /** Written by whoever wrote the thread, under the same face. */
  byThreadAuthor: boolean;
  at: Date;
  edited: boolean;
  goneBy: 'author' | 'moderator' | null;
  hiddenByAuthor: boolean;
  /** A moderator's reason, when it is hidden; when its words were removed. */
  hidden: string | null;
  removed: string | null;
  meToo: number;
  helpful: number;
  marks: MarkKind[];
}

/** How many replies a page shows. */
export const repliesPerPage = 100;

/**
 * Replies in the order of their writing, after the one with the public id `after`.
 * `late`: also those that were written up to ten seconds before it and may have been committed after it was shown.
 */
export async function repliesFor(
  sql: Sql,
  viewerId: string,
  { thread, after, late }: { thread: string; after?: string | undefined; late?: boolean },
): Promise<{ replies: Reply[]; more: boolean }> {
  const rows = await sql<(Omit<Reply, 'author'> & FaceColumns)[]>`
    with t as materialized (
      select t.id,
             t.author_id,
             t.alias_id,
             ${blockedIn(sql)} as blocked,
             ${moderatorsOf(sql, sql`t.community_id`)} as moderators
      from threads t
      join memberships m on m.community_id = t.community_id and m.persona_id = ${viewerId}
      where t.public_id = ${thread}
    )
    select r.public_id as "publicId",
           r.body,
           r.warning,
           ${faceColumns(sql, 'r', sql`p.id = any(t.moderators)`)},
           coalesce(r.author_id = ${viewerId}, false) as mine,
           coalesce(r.author_id = t.author_id and r.alias_id is not distinct from t.alias_id, false) as "byThreadAuthor",
           ${toldTime(sql, 'r')} as at,
           r.edited_at is not null as edited,
           r.gone_by as "goneBy",
           ha.id is not null as "hiddenByAuthor",
           hm.reason as hidden,
           (
             select ma.reason
             from moderation_acts ma
             where r.gone_by = 'moderator' and ma.reply_id = r.id and ma.act = 'remove'
             limit 1
           ) as removed,
           r.me_too as "meToo",
           r.helpful,
           array(select k.kind from marks k where k.reply_id = r.id and k.persona_id = ${viewerId}) as marks
    from t
    join replies r on r.thread_id = t.id
    left join personas p on p.id = r.author_id
    left join aliases a on a.id = r.alias_id
    left join hidings ha on ha.reply_id = r.id and ha.hidden_as = 'thread-author' and ha.ended_at is null
    left join hidings hm on hm.reply_id = r.id and hm.hidden_as = 'moderator' and hm.ended_at is null
    where r.id > coalesce(
        (
          select uuidv7(seen.created_at - make_interval(secs => ${late ? 10 : 0}) - clock_timestamp())
          from replies seen
          where ${late === true} and seen.public_id = ${after ?? ''} and seen.thread_id = t.id
        ),
        (select seen.id from replies seen where seen.public_id = ${after ?? ''} and seen.thread_id = t.id),
        '00000000-0000-0000-0000-000000000000'
      )
      and (r.author_id = ${viewerId} or (${kept(sql, 'r', viewerId)} and ${unblocked(sql, sql`t.blocked`)}))
    order by r.id
    limit ${repliesPerPage + 1}`;
  return { replies: rows.slice(0, repliesPerPage).map(withFace), more: rows.length > repliesPerPage };
}
