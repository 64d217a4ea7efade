// Who is looking: found from the session's token in one statement, because every signed-in page asks.
import { createHash } from 'node:crypto';
import type { Sql } from '#domain/database.ts';
import type { PersonaKind } from '#vocabulary/personas.ts';

export interface Persona {
  id: string;
  publicId: string;
  kind: PersonaKind;
  name: string;
}

export interface Viewer {
  sessionId: string;
  accountId: string;
  /** As whom the session acts now. */
  persona: Persona;
  /** All open personas of the account, oldest first; shown to nobody else. */
  personas: Persona[];
  emailVerified: boolean;
  /** The account is an operator of this installation. */
  operator: boolean;
  /** The account has a confirmed second factor. */
  hasSecondFactor: boolean;
  /** The session has shown it, and has not been idle for too long since. */
  secondFactor: boolean;
  /** Nobody has noted for a while that the session is in use: see touch-session.ts. */
  stale: boolean;
  /** Unread notifications of the acting persona, counted up to 100. */
  unread: number;
}

export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest();

/** @returns the viewer, or undefined when the token opens no living session. */
export async function viewerByToken(sql: Sql, token: string): Promise<Viewer | undefined> {
  const [row] = await sql<(Omit<Viewer, 'persona'> & { personaId: string })[]>`
    select s.id as "sessionId",
           s.account_id as "accountId",
           s.persona_id as "personaId",
           s.second_factor_at is not null
             and s.seen_at > now() - case when r.operator then interval '15 minutes' else interval '30 minutes' end
             as "secondFactor",
           s.seen_at < now() - interval '5 minutes' as stale,
           a.email_verified_at is not null as "emailVerified",
           r.operator,
           exists (select from totp_secrets t where t.account_id = a.id and t.confirmed_at is not null) as "hasSecondFactor",
           (
             select count(*)::int
             from (select from notifications n where n.persona_id = s.persona_id and n.read_at is null limit 100) u
           ) as unread,
           p.list as personas
    from sessions s
    join accounts a on a.id = s.account_id
    cross join lateral (
      select exists (select from operators o where o.account_id = a.id and o.ended_at is null) as operator
    ) r
    cross join lateral (
      select json_agg(json_build_object('id', id, 'publicId', public_id, 'kind', kind, 'name', name) order by id) as list
      from personas
      where account_id = s.account_id and closed_at is null
    ) p
    where s.token_hash = ${hashToken(token)}
      and s.ended_at is null
      and s.seen_at > now() - interval '30 days'`;
  if (!row) return undefined;
  const { personaId, ...viewer } = row;
  const persona = (viewer.personas ?? []).find((candidate) => candidate.id === personaId);
  return persona ? { ...viewer, persona } : undefined;
}
