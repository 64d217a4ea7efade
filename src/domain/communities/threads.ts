// Lists of threads: of one community, of all of one's own, and those that wait for a first reply.
import type { Door, MarkKind } from '#vocabulary/communities.ts';
import type { Sql } from '../database.ts';
import {
  type Face,
  type FaceColumns,
  faceColumns,
  kept,
  moderatorsOf,
  type Piece,
  toldTime,
  withFace,
} from './face.ts';

export interface ListedThread {
  publicId: string;
  title: string;
  /** The beginning of the text. */
  opening: string;
  warning: string;
  author: Face;
  mine: boolean;
  at: Date;
  replies: number;
  meToo: number;
  helpful: number;
  marks: MarkKind[];
  community: { slug: string; name: string; door: Door };
}

export interface Listed {
  threads: ListedThread[];
  /** Cursor of the next page: the public id of the last thread shown. */
  older: string | undefined;
}

export const threadsPerPage = 20;

/** A thread as the database tells it: made into objects here, because JSON row by row takes long. */
type Row = Omit<ListedThread, 'author' | 'community'> &
  FaceColumns & { roomSlug: string; roomName: string; roomDoor: Door };

const columns = (sql: Sql, viewerId: string, moderates?: Piece) => sql`
  t.public_id as "publicId",
  t.title,
  left(t.body, 400) as opening,
  t.warning,
  ${faceColumns(sql, 't', moderates)},
  coalesce(t.author_id = ${viewerId}, false) as mine,
  ${toldTime(sql, 't')} as at,
  t.replies,
  t.me_too as "meToo",
  t.helpful,
  array(select k.kind from marks k where k.thread_id = t.id and k.persona_id = ${viewerId}) as marks,
  c.slug as "roomSlug",
  c.name as "roomName",
  c.door as "roomDoor"`;

function told<R extends Row>({ roomSlug, roomName, roomDoor, ...row }: R) {
  return { ...withFace(row), community: { slug: roomSlug, name: roomName, door: roomDoor } };
}

const cursor = (sql: Sql, before: string | undefined) => sql`
  coalesce((select id from threads where public_id = ${before ?? ''}), 'ffffffff-ffff-ffff-ffff-ffffffffffff')`;

const inSight = (sql: Sql, viewerId: string) => sql`
  t.gone_at is null
  and not exists (select from hidings h where h.thread_id = t.id and h.ended_at is null)
  and ${kept(sql, 't', viewerId)}`;

/** Threads of one community for a member, newest first; for everybody else there are none. */
export async function communityThreads(
  sql: Sql,
  viewerId: string,
  { slug, before }: { slug: string; before?: string | undefined },
): Promise<Listed> {
  const rows = await sql<Row[]>`
    with c as materialized (
      select c.id, c.slug, c.name, c.door, ${moderatorsOf(sql, sql`c.id`)} as moderators
      from communities c
      join memberships m on m.community_id = c.id and m.persona_id = ${viewerId}
      where c.slug = ${slug}
    )
    select ${columns(sql, viewerId, sql`p.id = any(c.moderators)`)}
    from c
    cross join lateral (
      select t.*
      from threads t
      where t.community_id = c.id
        and t.id < ${cursor(sql, before)}
        and ${inSight(sql, viewerId)}
      order by t.id desc
      limit ${threadsPerPage + 1}
    ) t
    left join personas p on p.id = t.author_id
    left join aliases a on a.id = t.alias_id
    order by t.id desc`;
  return paged(rows);
}

/**
 * Threads nobody else has replied to, oldest first: of one community, or of all the viewer is a member of.
 * One's own are left out: they wait for others.
 */
export async function waitingThreads(
  sql: Sql,
  viewerId: string,
  { communityId, limit = 50 }: { communityId?: string | undefined; limit?: number },
): Promise<ListedThread[]> {
  const rows = await sql<Row[]>`
    select ${columns(sql, viewerId)}
    from (
      select t.*
      from memberships m
      cross join lateral (
        select t.*
        from threads t
        where t.community_id = m.community_id
          and t.answered_at is null
          and t.who_replies <> 'nobody'
          and t.author_id is distinct from ${viewerId}
          and ${inSight(sql, viewerId)}
        order by t.id
        limit ${limit}
      ) t
      where m.persona_id = ${viewerId}
        and m.standing = 'member'
        and (${communityId ?? null}::uuid is null or m.community_id = ${communityId ?? null})
      order by t.id
      limit ${limit}
    ) t
    join communities c on c.id = t.community_id
    left join personas p on p.id = t.author_id
    left join aliases a on a.id = t.alias_id
    order by t.id`;
  return rows.map(told);
}

/**
 * The home timeline's arm for communities: one short look into each of one's own, newest first; only of what is
 * shown are authors read. `before`: the public id of
 * a thread or of a post, after which the page begins; of a thread and a post of the same millisecond the thread comes first.
 * `order` is for merging and never leaves the server.
 */
export async function ownThreads(
  sql: Sql,
  viewerId: string,
  { before }: { before?: string | undefined },
): Promise<(ListedThread & { order: Date })[]> {
  const rows = await sql<(Row & { order: Date })[]>`
    select ${columns(sql, viewerId)},
           uuid_extract_timestamp(t.id) as "order"
    from (
      select t.*
      from memberships m
      cross join lateral (
        select t.*
        from threads t
        where t.community_id = m.community_id
          and t.id < coalesce(
            (select id from threads where public_id = ${before ?? ''}),
            (
              select (
                lpad(to_hex(floor(extract(epoch from published_at) * 1000)::bigint), 12, '0') || '70008000000000000000'
              )::uuid
              from posts
              where public_id = ${before ?? ''}
            ),
            'ffffffff-ffff-ffff-ffff-ffffffffffff'
          )
          and ${inSight(sql, viewerId)}
        order by t.id desc
        limit ${threadsPerPage + 1}
      ) t
      where m.persona_id = ${viewerId}
      order by t.id desc
      limit ${threadsPerPage + 1}
    ) t
    join communities c on c.id = t.community_id
    left join personas p on p.id = t.author_id
    left join aliases a on a.id = t.alias_id
    order by t.id desc`;
  return rows.map(told);
}

function paged(rows: Row[]): Listed {
  const threads = rows.slice(0, threadsPerPage).map(told);
  return { threads, older: rows.length > threadsPerPage ? threads.at(-1)?.publicId : undefined };
}
