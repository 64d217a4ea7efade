// All practices whose page is open, by name, forty at a time.
import type { Sql } from '#domain/database.ts';

export interface DirectoryEntry {
  publicId: string;
  slug: string;
  name: string;
  about: string;
  city: string;
  state: string;
  followers: number;
  following: boolean;
}

export async function directory(
  sql: Sql,
  { after, viewerId }: { after?: string | undefined; viewerId?: string | undefined },
): Promise<{ entries: DirectoryEntry[]; more: boolean }> {
  const rows = await sql<DirectoryEntry[]>`
    select o.public_id as "publicId", p.slug, f.name, f.about, f.city, f.state, g.followers,
           exists (
             select from follows where page_id = p.persona_id and follower_id = ${viewerId ?? null}
           ) as following
    from practices p
    join pages g on g.persona_id = p.persona_id
    join personas o on o.id = p.persona_id
    join practice_profiles f on f.id = p.profile_id
    where g.opened_at is not null
      and (f.name, p.slug) > (
        coalesce((select b.name from practices a join practice_profiles b on b.id = a.profile_id where a.slug = ${after ?? ''}), ''),
        ${after ?? ''}
      )
    order by f.name, p.slug
    limit 41`;
  return { entries: rows.slice(0, 40), more: rows.length > 40 };
}
