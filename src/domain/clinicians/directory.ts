// All clinicians whose page is open, by name, of one specialty or state or all, forty at a time.
import type { Sql } from '#domain/database.ts';

export interface DirectoryClinician {
  publicId: string;
  name: string;
  specialty: string;
  state: string;
  disclosures: string;
  about: string;
  followers: number;
  following: boolean;
}

export const cliniciansPerPage = 40;

/** @param after public id of the last one of the page before. */
export async function directory(
  sql: Sql,
  {
    specialty,
    state,
    after,
    viewerId,
  }: {
    specialty?: string | undefined;
    state?: string | undefined;
    after?: string | undefined;
    viewerId?: string | undefined;
  },
): Promise<{ clinicians: DirectoryClinician[]; more: boolean }> {
  const rows = await sql<DirectoryClinician[]>`
    select o.public_id as "publicId", f.name, f.specialty, f.state, f.disclosures, f.about, g.followers,
           exists (
             select from follows where page_id = c.persona_id and follower_id = ${viewerId ?? null}
           ) as following
    from clinicians c
    join clinician_profiles f on f.id = c.profile_id
    join pages g on g.persona_id = c.persona_id and g.opened_at is not null
    join personas o on o.id = c.persona_id
    where (${specialty ?? null}::text is null or f.specialty = ${specialty ?? null})
      and (${state ?? null}::text is null or f.state = ${state ?? null})
      and (f.name, o.public_id) > (
        coalesce((select name from personas where public_id = ${after ?? ''} and kind = 'clinician'), ''),
        ${after ?? ''}
      )
    order by f.name, o.public_id
    limit ${cliniciansPerPage + 1}`;
  return { clinicians: rows.slice(0, cliniciansPerPage), more: rows.length > cliniciansPerPage };
}
