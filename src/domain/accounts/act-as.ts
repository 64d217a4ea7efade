// Acting as another persona of one's own account, in one session only.
import type { Sql } from '#domain/database.ts';
import type { Persona, Viewer } from './viewer.ts';

/** @returns the persona the session acts as from now on, or undefined when it is not an open one of this account. */
export async function actAs(sql: Sql, viewer: Viewer, personaPublicId: string): Promise<Persona | undefined> {
  const persona = viewer.personas.find((candidate) => candidate.publicId === personaPublicId);
  if (!persona) return undefined;
  const switched = await sql`
    update sessions s
    set persona_id = p.id
    from personas p
    where s.id = ${viewer.sessionId}
      and p.id = ${persona.id}
      and p.account_id = s.account_id
      and p.closed_at is null`;
  return switched.count > 0 ? persona : undefined;
}
