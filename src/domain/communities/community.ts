// One community as one visitor sees it. A hidden one is there for its members only.
import type { ClinicianRule, Door, Standing } from '#vocabulary/communities.ts';
import type { Sql } from '../database.ts';

export interface Community {
  id: string;
  slug: string;
  name: string;
  about: string;
  welcome: string;
  rules: string;
  door: Door;
  clinicians: ClinicianRule;
  condition: { slug: string; name: string } | null;
  /** Exact; pages tell it with `roughly`. */
  members: number;
  standing: Standing | null;
  moderator: boolean;
  /** The viewer has asked to come in and waits. */
  asked: boolean;
  /** For members only: who keeps the room, and which clinicians listen. */
  moderators: { publicId: string; name: string }[];
  listeners: { publicId: string; name: string; specialty: string | null }[];
}

/** In one statement; undefined alike for what does not exist and for what is hidden from this visitor. */
export async function communityFor(
  sql: Sql,
  viewerId: string | undefined,
  slug: string,
): Promise<Community | undefined> {
  const viewer = viewerId ?? null;
  const [found] = await sql<Community[]>`
    select c.id,
           c.slug,
           c.name,
           c.about,
           c.welcome,
           c.rules,
           c.door,
           c.clinicians,
           case when co.id is not null then json_build_object('slug', co.slug, 'name', co.name) end as condition,
           c.members,
           m.standing,
           exists (
             select from moderators mo
             where mo.community_id = c.id and mo.persona_id = ${viewer} and mo.ended_at is null
           ) as moderator,
           exists (
             select from membership_requests r
             where r.community_id = c.id and r.persona_id = ${viewer} and r.decided_at is null
           ) as asked,
           coalesce(keepers.list, '[]') as moderators,
           coalesce(hearers.list, '[]') as listeners
    from communities c
    left join conditions co on co.id = c.condition_id
    left join memberships m on m.community_id = c.id and m.persona_id = ${viewer}
    left join lateral (
      select json_agg(json_build_object('publicId', p.public_id, 'name', p.name) order by p.name) as list
      from moderators mo
      join personas p on p.id = mo.persona_id
      where mo.community_id = c.id and mo.ended_at is null and m.id is not null
    ) keepers on true
    left join lateral (
      select json_agg(
               json_build_object('publicId', p.public_id, 'name', p.name, 'specialty', f.specialty) order by p.name
             ) as list
      from memberships l
      join personas p on p.id = l.persona_id
      left join clinicians k on k.persona_id = p.id
      left join clinician_profiles f on f.id = k.profile_id
      where l.community_id = c.id and l.standing = 'listener' and m.id is not null
    ) hearers on true
    where c.slug = ${slug}
      and (c.door <> 'hidden' or m.id is not null)`;
  return found;
}
