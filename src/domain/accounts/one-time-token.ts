// Links and steps that work once: only a hash is kept, each is for one purpose, and none is taken twice.
import { randomBytes } from 'node:crypto';
import type { Sql } from '#domain/database.ts';
import { hashToken } from './viewer.ts';

export type TokenPurpose = 'verify-email' | 'reset-password' | 'change-email' | 'sign-in-code' | 'set-up';

/** How long each stays good. */
export const tokenLife: Record<TokenPurpose, string> = {
  'verify-email': '7 days',
  'reset-password': '1 hour',
  'change-email': '1 day',
  'sign-in-code': '10 minutes',
  'set-up': '7 days',
};

export const freshToken = (): string => randomBytes(24).toString('base64url');

/** @param accountId undefined runs the same statement and keeps nothing, for addresses that nobody owns. */
export async function keepToken(
  sql: Sql,
  token: string,
  { accountId, purpose, email }: { accountId: string | undefined; purpose: TokenPurpose; email?: string },
): Promise<void> {
  await sql`
    insert into one_time_tokens (token_hash, account_id, purpose, email, expires_at)
    select ${hashToken(token)}, a.id, ${purpose}, ${email ?? null}, now() + ${tokenLife[purpose]}::interval
    from accounts a
    where a.id = ${accountId ?? null}`;
}

/** Looks without taking: for the page that asks before it acts. */
export async function tokenIsGood(sql: Sql, token: string, purpose: TokenPurpose): Promise<boolean> {
  const [row] = await sql<{ good: boolean }[]>`
    select exists (
      select from one_time_tokens
      where token_hash = ${hashToken(token)} and purpose = ${purpose} and used_at is null and expires_at > now()
    ) as good`;
  return row?.good ?? false;
}

/** Takes it: of any number of tries at once, one succeeds, because the row is changed where it is still unused. */
export async function takeToken(
  sql: Sql,
  token: string,
  purpose: TokenPurpose,
): Promise<{ accountId: string; email: string | null } | undefined> {
  const [row] = await sql<{ accountId: string; email: string | null }[]>`
    update one_time_tokens
    set used_at = now()
    where token_hash = ${hashToken(token)}
      and purpose = ${purpose}
      and used_at is null
      and expires_at > now()
    returning account_id as "accountId", email`;
  return row;
}
