// The head of a clinician's page in one query: what she says of herself, her numbers, and what the viewer is to her.
import type { Sql } from '#domain/database.ts';
import type { ClinicianProfile } from './profile.ts';

export interface ClinicianPage extends ClinicianProfile {
  pageId: string;
  publicId: string;
  /** The first of its month. */
  checkedAt: Date;
  followers: number;
  /** Of the viewer. */
  following: boolean;
}

/** @returns undefined alike for what never was and for a page that is closed. */
export async function clinicianPage(sql: Sql, publicId: string, viewerId?: string): Promise<ClinicianPage | undefined> {
  const [row] = await sql<ClinicianPage[]>`
    select c.persona_id as "pageId",
           o.public_id as "publicId",
           date_trunc('month', c.number_checked_at, 'UTC') as "checkedAt",
           g.followers,
           f.name, f.npi, f.specialty, f.state, f.disclosures, f.about,
           exists (
             select from follows where page_id = c.persona_id and follower_id = ${viewerId ?? null}
           ) as following
    from personas o
    join clinicians c on c.persona_id = o.id
    join pages g on g.persona_id = o.id and g.opened_at is not null
    join clinician_profiles f on f.id = c.profile_id
    where o.public_id = ${publicId}`;
  return row;
}

/** What the account's own clinician says of herself now, for her form; undefined when there is none. */
export async function ownClinician(
  sql: Sql,
  accountId: string,
): Promise<(ClinicianProfile & { personaId: string; publicId: string }) | undefined> {
  const [row] = await sql<(ClinicianProfile & { personaId: string; publicId: string })[]>`
    select o.id as "personaId", o.public_id as "publicId", f.name, f.npi, f.specialty, f.state, f.disclosures, f.about
    from personas o
    join clinicians c on c.persona_id = o.id
    join pages g on g.persona_id = o.id and g.opened_at is not null
    join clinician_profiles f on f.id = c.profile_id
    where o.account_id = ${accountId} and o.closed_at is null
    order by o.id
    limit 1`;
  return row;
}
