// Signing in: the same statements, the same hashing and the same answer for a wrong password and for an unknown address.
import type { Sql } from '#domain/database.ts';
import { type Throttle, throttle } from '#domain/instance/throttle.ts';
import { type Refused, refuse } from '#vocabulary/refusals.ts';
import { passwordFits } from '../credentials/password.ts';
import { freshToken, keepToken } from './one-time-token.ts';
import { openSession } from './open-session.ts';

export interface SignInTry {
  email: string;
  password: string;
  label: string;
  /** The client's network, for the throttle. */
  network: string;
  throttleKey: Buffer;
  replaces?: string | undefined;
}

/** Several accounts may state one address (docs/adr/0002): its owner comes first, then the newest. Always this many hashes. */
const candidates = 3;

/** @returns a session's token; or the token of the step that asks for a code; or that it did not work, without why. */
export async function signIn(
  sql: Sql,
  attempt: SignInTry,
): Promise<{ ok: true; session: string } | { ok: true; step: string } | Refused> {
  const wait = await tooOften(sql, attempt);
  if (wait !== undefined) return refuse('too-many', { seconds: wait, wait: `${Math.ceil(wait / 60)} minutes` });
  const found = await sql<{ id: string; passwordHash: string | null; asksCode: boolean }[]>`
    select a.id,
           a.password_hash as "passwordHash",
           exists (
             select from totp_secrets t where t.account_id = a.id and t.confirmed_at is not null
           ) as "asksCode"
    from accounts a
    where lower(a.email) = lower(${attempt.email})
    order by a.email_verified_at is not null desc, a.created_at desc
    limit ${candidates}`;
  const fits = await Promise.all(
    Array.from({ length: candidates }, (_, n) => passwordFits(attempt.password, found[n]?.passwordHash)),
  );
  const account = found[fits.indexOf(true)];
  if (!account) return refuse('wrong-sign-in');
  if (account.asksCode) {
    const step = freshToken();
    await keepToken(sql, step, { accountId: account.id, purpose: 'sign-in-code' });
    return { ok: true, step };
  }
  const session = await openSession(sql, { ...attempt, accountId: account.id, secondFactor: false });
  return session ? { ok: true, session } : refuse('wrong-sign-in');
}

/**
 * Per address and network, so that a stranger cannot keep the owner out; and per address alone, so that a thousand
 * networks cannot guess for ever. Whoever is signed in already stays so: only this door is slowed.
 */
async function tooOften(sql: Sql, { email, network, throttleKey }: SignInTry): Promise<number | undefined> {
  const address = email.toLowerCase();
  const rules: Throttle[] = [
    { subject: `sign-in e-mail ${address} from ${network}`, tries: 10, seconds: 300 },
    { subject: `sign-in e-mail ${address}`, tries: 100, seconds: 3600 },
  ];
  const waits = await Promise.all(rules.map((rule) => throttle(sql, throttleKey, rule)));
  return waits.find((wait) => wait !== undefined);
}
