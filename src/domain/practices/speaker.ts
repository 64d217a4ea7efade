// Who speaks, and for whom: a member of a practice's team speaks for the practice, a clinician for herself.

import type { Persona } from '#domain/accounts/viewer.ts';
import { ownOfClinician } from '#domain/clinicians/profile.ts';
import type { Sql } from '#domain/database.ts';
import type { Context } from '#guard';
import { rolesThatMay, type TeamRight, type TeamRole } from '#vocabulary/practices.ts';
import { ownOf, type Profile } from './profile.ts';

export interface Speaker {
  /** The persona that acts. */
  actorId: string;
  kind: 'practice' | 'clinician';
  /** Persona of the practice or clinician under whose name it stands. */
  pageId: string;
  name: string;
  /** Of a practice. */
  practiceId: string | undefined;
  slug: string | undefined;
  /** The page can be read by everybody. */
  opened: boolean;
  roles: TeamRole[];
  /** The current social-media policy; always true for a clinician. */
  acknowledged: boolean;
  own: NonNullable<Context['own']>;
  profile: NonNullable<Context['profile']>;
}

/** @returns as whom a persona speaks in public; undefined for patients, carers and staff without a role. */
export async function speakerOf(
  sql: Sql,
  persona: Pick<Persona, 'id' | 'kind' | 'name'>,
): Promise<Speaker | undefined> {
  if (persona.kind === 'clinician') return clinician(sql, persona);
  if (persona.kind !== 'staff') return undefined;
  const [row] = await sql<SpeakerRow[]>`
    select p.persona_id as "pageId",
           p.id as "practiceId",
           p.slug,
           p.zone,
           g.opened_at is not null as opened,
           t.roles,
           exists (
             select from policy_acknowledgements a
             where a.persona_id = ${persona.id}
               and a.policy_id = (
                 select id from policies
                 where practice_id = p.id and kind = 'social-media'
                 order by version desc
                 limit 1
               )
           ) as acknowledged,
           f.name, f.run_by as "runBy", f.about, f.street, f.city, f.state, f.zip, f.phone, f.fax, f.email, f.web, f.npi,
           f.hours, f.people
    from (
      select practice_id, array_agg(role order by role) as roles
      from team_roles
      where persona_id = ${persona.id} and ended_at is null
      group by practice_id
      order by practice_id
      limit 1
    ) t
    join practices p on p.id = t.practice_id
    join pages g on g.persona_id = p.persona_id
    join practice_profiles f on f.id = p.profile_id`;
  if (!row) return undefined;
  const { pageId, practiceId, slug, opened, roles, acknowledged, ...profile } = row;
  return {
    actorId: persona.id,
    kind: 'practice',
    pageId,
    name: profile.name,
    practiceId,
    slug,
    opened,
    roles,
    acknowledged,
    own: ownOf(profile),
    profile: { town: profile.city, state: profile.state },
  };
}

interface SpeakerRow extends Profile {
  pageId: string;
  practiceId: string;
  slug: string;
  opened: boolean;
  roles: TeamRole[];
  acknowledged: boolean;
}

async function clinician(sql: Sql, persona: Pick<Persona, 'id' | 'name'>): Promise<Speaker> {
  const [page] = await sql<{ opened: boolean; npi: string | null; state: string | null; specialty: string | null }[]>`
    select g.opened_at is not null as opened, f.npi, f.state, f.specialty
    from pages g
    left join clinicians c on c.persona_id = g.persona_id
    left join clinician_profiles f on f.id = c.profile_id
    where g.persona_id = ${persona.id}`;
  return {
    actorId: persona.id,
    kind: 'clinician',
    pageId: persona.id,
    name: persona.name,
    practiceId: undefined,
    slug: undefined,
    opened: page?.opened ?? false,
    roles: [],
    acknowledged: true,
    own: ownOfClinician({ name: persona.name, npi: page?.npi ?? '' }),
    profile: {
      ...(page?.state ? { state: page.state } : {}),
      ...(page?.specialty ? { specialty: page.specialty } : {}),
    },
  };
}

/** Whether somebody may do that for the practice. A clinician may do everything for herself. */
export const may = (speaker: Pick<Speaker, 'kind' | 'roles'>, right: TeamRight): boolean =>
  speaker.kind === 'clinician' ||
  speaker.roles.some((role) => (rolesThatMay[right] as readonly string[]).includes(role));
