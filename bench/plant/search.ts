// What search looks into. Triggers fill it text by text in the product; here it is filled at once, in the same words.
import type { Pool } from '#server/database.ts';

export async function plantWords(sql: Pool): Promise<void> {
  await sql`
    insert into post_words (post_id, page_id, published_at, words)
    select p.id, p.page_id, p.published_at,
           setweight(to_tsvector('openward', v.warning), 'B') || setweight(to_tsvector('openward', v.body), 'C')
    from posts p
    join post_versions v on v.id = p.version_id`;
  await sql`
    insert into community_words (community_id, id, kind, words)
    select community_id, id, 'thread',
           setweight(to_tsvector('openward', title), 'A') || setweight(to_tsvector('openward', warning), 'B')
             || setweight(to_tsvector('openward', body), 'C')
    from threads
    union all
    select community_id, id, 'reply',
           setweight(to_tsvector('openward', warning), 'B') || setweight(to_tsvector('openward', body), 'C')
    from replies`;
}
