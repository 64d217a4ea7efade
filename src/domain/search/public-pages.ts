// The pages that search engines may list, for the sitemap: only what everybody can read. Communities are never among
// them: that one exists is told on the site, not to the world's indexes.
import type { Sql } from '../database.ts';

export const pagesPerSitemap = 10_000;

export const sitemapParts = ['conditions', 'practices', 'clinicians', 'posts'] as const;
export type SitemapPart = (typeof sitemapParts)[number];

export interface PublicPage {
  path: string;
  changedAt: Date | null;
}

/** How many pages there are of each kind. */
export async function countPublicPages(sql: Sql): Promise<Record<SitemapPart, number>> {
  const [row] = await sql<Record<SitemapPart, number>[]>`
    select (select count(*)::integer from conditions) as conditions,
           (
             select count(*)::integer
             from practices p
             join pages g on g.persona_id = p.persona_id and g.opened_at is not null
           ) as practices,
           (
             select count(*)::integer
             from clinicians c
             join pages g on g.persona_id = c.persona_id and g.opened_at is not null
           ) as clinicians,
           (select count(*)::integer from post_words) as posts`;
  return row ?? { conditions: 0, practices: 0, clinicians: 0, posts: 0 };
}

/** @param number of the part, from 1: each holds at most `pagesPerSitemap` in an order that new pages do not disturb. */
export async function publicPages(sql: Sql, part: SitemapPart, number: number): Promise<PublicPage[]> {
  const offset = (number - 1) * pagesPerSitemap;
  switch (part) {
    case 'conditions':
      return sql<PublicPage[]>`
        select '/conditions/' || slug as path, null::timestamptz as "changedAt"
        from conditions
        order by id
        limit ${pagesPerSitemap} offset ${offset}`;
    case 'practices':
      return sql<PublicPage[]>`
        select '/practices/' || p.slug as path, f.written_at as "changedAt"
        from practices p
        join pages g on g.persona_id = p.persona_id and g.opened_at is not null
        join practice_profiles f on f.id = p.profile_id
        order by p.id
        limit ${pagesPerSitemap} offset ${offset}`;
    case 'clinicians':
      return sql<PublicPage[]>`
        select '/clinicians/' || o.public_id as path, f.written_at as "changedAt"
        from clinicians c
        join clinician_profiles f on f.id = c.profile_id
        join pages g on g.persona_id = c.persona_id and g.opened_at is not null
        join personas o on o.id = c.persona_id
        order by c.persona_id
        limit ${pagesPerSitemap} offset ${offset}`;
    case 'posts':
      return sql<PublicPage[]>`
        select '/posts/' || p.public_id as path, v.written_at as "changedAt"
        from (
          select post_id, published_at
          from post_words
          order by published_at, post_id
          limit ${pagesPerSitemap} offset ${offset}
        ) w
        join posts p on p.id = w.post_id
        join pages g on g.persona_id = p.page_id and g.opened_at is not null
        join post_versions v on v.id = p.version_id
        order by w.published_at, w.post_id`;
  }
}
