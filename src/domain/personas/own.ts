// The personas of one account, shown to its owner alone.
import type { Viewer } from '#domain/accounts/viewer.ts';
import type { Sql } from '#domain/database.ts';
import type { PersonaKind } from '#vocabulary/personas.ts';

export interface OwnPersona {
  publicId: string;
  kind: PersonaKind;
  name: string;
  bio: string;
}

export async function ownPersonas(sql: Sql, viewer: Viewer): Promise<OwnPersona[]> {
  return sql<OwnPersona[]>`
    select public_id as "publicId", kind, name, bio
    from personas
    where account_id = ${viewer.accountId} and closed_at is null
    order by id`;
}

/** One of them, when its owner may change it here: clinicians and staff are kept by their own pages, which check every word. */
export async function ownPersona(sql: Sql, viewer: Viewer, publicId: string): Promise<OwnPersona | undefined> {
  const [row] = await sql<OwnPersona[]>`
    select public_id as "publicId", kind, name, bio
    from personas
    where account_id = ${viewer.accountId}
      and public_id = ${publicId}
      and kind in ('patient', 'carer')
      and closed_at is null`;
  return row;
}
