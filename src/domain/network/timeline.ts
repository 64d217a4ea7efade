// The home timeline: everything new in the rooms and pages a persona has chosen, newest first, page by page.
import { type ListedThread, ownThreads, threadsPerPage } from '../communities/threads.ts';
import type { Sql } from '../database.ts';
import { columns, type ReadPost } from '../posts/timeline.ts';

export type TimelineEntry = { thread: ListedThread } | { post: ReadPost };

/**
 * Threads of one's own communities and posts of the pages one follows, merged.
 * @param before the cursor of the page before: public id of its last entry. @returns a page and the next cursor.
 */
export async function timeline(
  sql: Sql,
  personaId: string,
  { before }: { before?: string | undefined },
): Promise<{ entries: TimelineEntry[]; older: string | undefined }> {
  const [threads, posts] = await Promise.all([
    ownThreads(sql, personaId, { before }),
    followedPosts(sql, personaId, before),
  ]);
  const all: { order: number; publicId: string; entry: TimelineEntry }[] = [
    ...threads.map(({ order, ...thread }) => ({
      order: order.getTime(),
      publicId: thread.publicId,
      entry: { thread },
    })),
    ...posts.map((post) => ({ order: post.publishedAt.getTime(), publicId: post.publicId, entry: { post } })),
  ];
  // Stable: of the same millisecond, threads stay before posts, as both queries take for granted.
  all.sort((one, other) => other.order - one.order);
  const shown = all.slice(0, threadsPerPage);
  return {
    entries: shown.map(({ entry }) => entry),
    older: all.length > threadsPerPage ? shown.at(-1)?.publicId : undefined,
  };
}

/** One short look at each page that is followed; only what is shown is then read in full. */
async function followedPosts(sql: Sql, personaId: string, before: string | undefined): Promise<ReadPost[]> {
  return await sql<ReadPost[]>`
    with cursor as (
      select published_at as at, id
      from posts
      where public_id = ${before ?? ''}
      union all
      select uuid_extract_timestamp(id) + interval '1 millisecond', '00000000-0000-0000-0000-000000000000'
      from threads
      where public_id = ${before ?? ''}
      union all
      select 'infinity', 'ffffffff-ffff-ffff-ffff-ffffffffffff'
      limit 1
    )
    select ${columns(sql, personaId)}
    from (
      select p.*
      from follows f
      join pages g on g.persona_id = f.page_id and g.opened_at is not null
      cross join cursor c
      cross join lateral (
        select id, public_id, page_id, version_id, published_at, likes, comments
        from posts
        where page_id = f.page_id
          and withdrawn_at is null
          and (published_at, id) < (c.at, c.id)
        order by published_at desc, id desc
        limit ${threadsPerPage + 1}
      ) p
      where f.follower_id = ${personaId}
      order by p.published_at desc, p.id desc
      limit ${threadsPerPage + 1}
    ) p
    join post_versions v on v.id = p.version_id
    join personas o on o.id = p.page_id
    left join practices k on k.persona_id = p.page_id
    order by p.published_at desc, p.id desc`;
}
