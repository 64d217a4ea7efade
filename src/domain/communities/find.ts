// Finding a community: one's own, those of a group of conditions, those whose name holds a word. Hidden ones only their members find.
import type { Door, Standing } from '#vocabulary/communities.ts';
import type { Sql } from '../database.ts';

export interface FoundCommunity {
  slug: string;
  name: string;
  about: string;
  door: Door;
  members: number;
  standing: Standing | null;
}

/** The communities a persona is in, by name. */
export async function ownCommunities(sql: Sql, viewerId: string): Promise<FoundCommunity[]> {
  return await sql<FoundCommunity[]>`
    select c.slug, c.name, c.about, c.door, c.members, m.standing
    from memberships m
    join communities c on c.id = m.community_id
    where m.persona_id = ${viewerId}
    order by lower(c.name), c.id
    limit 200`;
}

/** Listed communities whose name holds what was typed, or that are for one of these conditions. */
export async function searchCommunities(
  sql: Sql,
  viewerId: string | undefined,
  { text, conditions }: { text: string; conditions: string[] },
): Promise<FoundCommunity[]> {
  const word = `%${text.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`;
  return await sql<FoundCommunity[]>`
    select c.slug, c.name, c.about, c.door, c.members, m.standing
    from (
      select id
      from communities
      where ${text !== ''} and door <> 'hidden' and lower(name) like ${word}
      union
      select c.id
      from conditions co
      join communities c on c.condition_id = co.id and c.door <> 'hidden'
      where co.slug = any(${conditions}::text[])
    ) hit
    join communities c on c.id = hit.id
    left join memberships m on m.community_id = c.id and m.persona_id = ${viewerId ?? null}
    order by lower(c.name), c.id
    limit 30`;
}

export const communitiesPerPage = 40;

/**
 * Listed communities by name, of one group of conditions (`other`: of none) or all of them.
 * @returns a page and, when there are more, the slug after which the next one begins.
 */
export async function browseCommunities(
  sql: Sql,
  viewerId: string | undefined,
  { group, after }: { group?: string | undefined; after?: string | undefined },
): Promise<{ communities: FoundCommunity[]; more: string | undefined }> {
  const rows = await sql<FoundCommunity[]>`
    select c.slug, c.name, c.about, c.door, c.members, m.standing
    from communities c
    left join conditions co on co.id = c.condition_id
    left join memberships m on m.community_id = c.id and m.persona_id = ${viewerId ?? null}
    where c.door <> 'hidden'
      and (${group ?? null}::text is null or coalesce(co.condition_group, 'other') = ${group ?? null})
      and (lower(c.name), c.id) > (
        select coalesce(max(lower(s.name)), ''), coalesce(max(s.id::text), '00000000-0000-0000-0000-000000000000')::uuid
        from communities s
        where s.slug = ${after ?? ''} and s.door <> 'hidden'
      )
    order by lower(c.name), c.id
    limit ${communitiesPerPage + 1}`;
  const communities = rows.slice(0, communitiesPerPage);
  return { communities, more: rows.length > communitiesPerPage ? communities.at(-1)?.slug : undefined };
}
