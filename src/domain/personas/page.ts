// What others may know of a persona: its name, its kind, its own words, and the month it came. Nothing else.
import type { Viewer } from '#domain/accounts/viewer.ts';
import type { Sql } from '#domain/database.ts';

export interface PersonaPage {
  publicId: string;
  kind: 'patient' | 'carer' | 'clinician';
  name: string;
  bio: string;
  /** The first of its month: no finer time of a persona is told. */
  since: Date;
}

/**
 * @param viewer patients and carers are shown to people who are signed in; clinicians to everybody.
 * @returns undefined alike for what does not exist, is closed, or is not for this reader.
 */
export async function personaPage(
  sql: Sql,
  viewer: Viewer | undefined,
  publicId: string,
): Promise<PersonaPage | undefined> {
  const [row] = await sql<PersonaPage[]>`
    select public_id as "publicId", kind, name, bio, date_trunc('month', created_at, 'UTC') as since
    from personas
    where public_id = ${publicId}
      and closed_at is null
      and (kind = 'clinician' or (kind in ('patient', 'carer') and ${viewer !== undefined}))`;
  return row;
}
