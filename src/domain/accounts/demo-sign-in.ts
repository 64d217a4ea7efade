// The links on the terminal of a demo town: they open a session as one of the cast, second factor included, for a day.
import type { Sql } from '#domain/database.ts';
import { openSession } from './open-session.ts';
import { hashToken } from './viewer.ts';

/** @returns the session's token, or undefined when the link is unknown or too old. */
export async function demoSignIn(
  sql: Sql,
  { token, label, replaces }: { token: string; label: string; replaces?: string | undefined },
): Promise<string | undefined> {
  const [link] = await sql<{ accountId: string; personaId: string }[]>`
    select account_id as "accountId", persona_id as "personaId"
    from one_time_tokens
    where token_hash = ${hashToken(token)}
      and purpose = 'demo-sign-in'
      and expires_at > now()`;
  return link && openSession(sql, { ...link, label, secondFactor: true, replaces });
}
