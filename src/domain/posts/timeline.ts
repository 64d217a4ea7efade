// The posts of a page, newest first, and one post on its own: each in one query, pictures and the viewer's like included.
import type { Sql } from '#domain/database.ts';

export interface ReadPost {
  id: string;
  publicId: string;
  pageId: string;
  pagePublicId: string;
  pageName: string;
  pageKind: 'practice' | 'clinician';
  /** Of a practice. */
  slug: string | null;
  /** Of a practice: the time zone in which its times are told. */
  zone: string | null;
  body: string;
  warning: string;
  publishedAt: Date;
  /** Of the version shown; above 1 it was edited. */
  number: number;
  editedAt: Date;
  likes: number;
  comments: number;
  liked: boolean;
  images: ReadImage[];
  /** Of a clinician: her conflicts of interest stand under every post. */
  clinician: { specialty: string; disclosures: string } | null;
}

export interface ReadImage {
  publicId: string;
  alt: string;
  declared: 'no-patient' | 'authorization' | 'teaching';
  width: number;
  height: number;
  smallWidth: number;
  smallHeight: number;
}

export const postsPerPage = 20;

/** @param before public id of the last post of the page before; of another page it shows nothing. */
export async function timeline(
  sql: Sql,
  { slug, before, viewerId }: { slug: string; before?: string | undefined; viewerId?: string | undefined },
): Promise<{ posts: ReadPost[]; more: boolean }> {
  const rows = await sql<ReadPost[]>`
    select ${columns(sql, viewerId)}
    from practices k
    cross join lateral (
      select id, public_id, page_id, version_id, published_at, likes, comments
      from posts
      where page_id = k.persona_id
        and withdrawn_at is null
        ${before ? sql`and (published_at, id) < (select published_at, id from posts where public_id = ${before})` : sql``}
      order by published_at desc, id desc
      limit ${postsPerPage + 1}
    ) p
    join post_versions v on v.id = p.version_id
    join personas o on o.id = p.page_id
    where k.slug = ${slug}
    order by p.published_at desc, p.id desc`;
  return { posts: rows.slice(0, postsPerPage), more: rows.length > postsPerPage };
}

/** The posts of any page by its persona, for pages that are not a practice's. */
export async function pageTimeline(
  sql: Sql,
  { pageId, before, viewerId }: { pageId: string; before?: string | undefined; viewerId?: string | undefined },
): Promise<{ posts: ReadPost[]; more: boolean }> {
  const rows = await sql<ReadPost[]>`
    select ${columns(sql, viewerId)}
    from (
      select id, public_id, page_id, version_id, published_at, likes, comments
      from posts
      where page_id = ${pageId}
        and withdrawn_at is null
        ${before ? sql`and (published_at, id) < (select published_at, id from posts where public_id = ${before})` : sql``}
      order by published_at desc, id desc
      limit ${postsPerPage + 1}
    ) p
    join post_versions v on v.id = p.version_id
    join personas o on o.id = p.page_id
    left join practices k on k.persona_id = p.page_id
    order by p.published_at desc, p.id desc`;
  return { posts: rows.slice(0, postsPerPage), more: rows.length > postsPerPage };
}

/** @returns undefined for what never was, was withdrawn, or stands on a page that is not open. */
export async function onePost(sql: Sql, publicId: string, viewerId?: string): Promise<ReadPost | undefined> {
  const [row] = await sql<ReadPost[]>`
    select ${columns(sql, viewerId)}
    from posts p
    join post_versions v on v.id = p.version_id
    join personas o on o.id = p.page_id
    join pages g on g.persona_id = p.page_id and g.opened_at is not null
    left join practices k on k.persona_id = p.page_id
    where p.public_id = ${publicId} and p.withdrawn_at is null`;
  return row;
}

/** Of posts p with their version v, page o and, left-joined, practice k. */
export const columns = (sql: Sql, viewerId: string | undefined) => sql`
  p.id, p.public_id as "publicId", p.page_id as "pageId", o.public_id as "pagePublicId", o.name as "pageName",
  o.kind as "pageKind", k.slug, k.zone, v.body, v.warning, p.published_at as "publishedAt", v.number,
  v.written_at as "editedAt", p.likes, p.comments,
  exists (select from likes l where l.post_id = p.id and l.persona_id = ${viewerId ?? null}) as liked,
  coalesce((
    select json_agg(json_build_object(
             'publicId', m.public_id, 'alt', i.alt, 'declared', i.declared, 'width', m.width, 'height', m.height,
             'smallWidth', m.small_width, 'smallHeight', m.small_height) order by i.place)
    from post_images i
    join media m on m.id = i.media_id
    where i.version_id = v.id
  ), '[]') as images,
  (
    select json_build_object('specialty', f.specialty, 'disclosures', f.disclosures)
    from clinicians n
    join clinician_profiles f on f.id = n.profile_id
    where n.persona_id = p.page_id
  ) as clinician`;
