// The passkeys of an account, for its owner's eyes; and whether the session may change them now.
import type { Viewer } from '#domain/accounts/viewer.ts';
import type { Sql } from '#domain/database.ts';
import { type Refused, refuse } from '#vocabulary/refusals.ts';

export interface PasskeyLine {
  publicId: string;
  name: string;
  createdAt: Date;
  /** The day, no finer; none when it was not used since it was added. */
  usedOn: Date | null;
}

/** Oldest first. */
export async function passkeyList(sql: Sql, viewer: Viewer): Promise<PasskeyLine[]> {
  return sql<PasskeyLine[]>`
    select public_id as "publicId", name, created_at as "createdAt", used_on as "usedOn"
    from passkeys
    where account_id = ${viewer.accountId}
    order by id`;
}

export async function hasPasskey(sql: Sql, accountId: string): Promise<boolean> {
  const [row] = await sql<{ has: boolean }[]>`
    select exists (select from passkeys where account_id = ${accountId}) as has`;
  return row?.has ?? false;
}

/**
 * Adding and removing need an owner who was proven in the last 15 minutes; and where there is a second factor already, a
 * session that has shown it, else a password alone could make itself a second factor.
 * @returns refused 'sign-in-again' or 'second-factor-first'.
 */
export async function mayChangePasskeys(sql: Sql, viewer: Viewer): Promise<{ ok: true } | Refused> {
  const [row] = await sql<{ proven: boolean; has: boolean }[]>`
    select greatest(s.proven_at, s.second_factor_at) > now() - interval '15 minutes' as proven,
           exists (select from passkeys p where p.account_id = s.account_id) as has
    from sessions s
    where s.id = ${viewer.sessionId}`;
  if ((viewer.hasSecondFactor || row?.has) && !viewer.secondFactor) return refuse('second-factor-first');
  return row?.proven ? { ok: true } : refuse('sign-in-again');
}
