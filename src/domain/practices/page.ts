// The head of a practice's page in one query: what it says of itself, its policies, its numbers, and what the viewer is to it.
import type { Sql } from '#domain/database.ts';
import type { PolicyKind, TeamRole } from '#vocabulary/practices.ts';
import type { Profile } from './profile.ts';

export interface PracticePage extends Profile {
  practiceId: string;
  pageId: string;
  publicId: string;
  slug: string;
  openedAt: Date | null;
  followers: number;
  policies: PolicyKind[];
  /** Of the viewer. */
  following: boolean;
  roles: TeamRole[];
  acknowledged: boolean;
}

/** @returns the page, also a closed one: the caller shows that to the team alone. */
export async function practicePage(sql: Sql, slug: string, viewerId?: string): Promise<PracticePage | undefined> {
  const [row] = await sql<PracticePage[]>`
    select p.id as "practiceId",
           p.persona_id as "pageId",
           o.public_id as "publicId",
           p.slug,
           g.opened_at as "openedAt",
           g.followers,
           p.zone,
           f.name, f.run_by as "runBy", f.about, f.street, f.city, f.state, f.zip, f.phone, f.fax, f.email, f.web, f.npi,
           f.hours, f.people,
           array(select distinct kind from policies where practice_id = p.id order by kind) as policies,
           exists (
             select from follows where page_id = p.persona_id and follower_id = ${viewerId ?? null}
           ) as following,
           array(
             select role from team_roles
             where practice_id = p.id and persona_id = ${viewerId ?? null} and ended_at is null
             order by role
           ) as roles,
           exists (
             select from policy_acknowledgements
             where persona_id = ${viewerId ?? null}
               and policy_id = (
                 select id from policies
                 where practice_id = p.id and kind = 'social-media'
                 order by version desc
                 limit 1
               )
           ) as acknowledged
    from practices p
    join pages g on g.persona_id = p.persona_id
    join personas o on o.id = p.persona_id
    join practice_profiles f on f.id = p.profile_id
    where p.slug = ${slug}`;
  return row;
}
