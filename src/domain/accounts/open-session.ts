// A session begins with a fresh token every time: what was known before signing in opens nothing afterwards.
import { randomBytes } from 'node:crypto';
import type { Sql } from '#domain/database.ts';
import { publicId } from '#domain/ids.ts';
import { hashToken } from './viewer.ts';

export interface NewSession {
  accountId: string;
  /** As whom it begins; without one, as whom the account acted last, else as its oldest persona. */
  personaId?: string;
  /** "Firefox on Windows": see device.ts. */
  label: string;
  /** The second factor was shown just now. */
  secondFactor: boolean;
  /** The session of the same browser that this one takes the place of. */
  replaces?: string | undefined;
}

/** @returns the token for the cookie, kept nowhere else; undefined when the account has no open persona. */
export async function openSession(sql: Sql, session: NewSession): Promise<string | undefined> {
  const token = randomBytes(32).toString('base64url');
  const made = await sql`
    with replaced as (
      update sessions set ended_at = now() where id = ${session.replaces ?? null}
    )
    insert into sessions (public_id, token_hash, account_id, persona_id, label, second_factor_at)
    select ${publicId()}, ${hashToken(token)}, p.account_id, p.id, ${session.label},
           case when ${session.secondFactor} then now() end
    from personas p
    left join lateral (
      select max(s.seen_at) as at
      from sessions s
      where s.persona_id = p.id
    ) used on true
    where p.account_id = ${session.accountId}
      and p.closed_at is null
      and (${session.personaId ?? null}::uuid is null or p.id = ${session.personaId ?? null})
    order by used.at desc nulls last, p.id
    limit 1`;
  return made.count > 0 ? token : undefined;
}

/** The same session under a new token, after it has gained a right. @returns the new token. */
export async function renewSession(sql: Sql, sessionId: string): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await sql`
    update sessions
    set token_hash = ${hashToken(token)}, second_factor_at = now(), seen_at = now()
    where id = ${sessionId}`;
  return token;
}
