// A forgotten password: one mail in every case, a link that works once, and every sign-in ends when it is used.
import { randomUUID } from 'node:crypto';
import { hashPassword } from '#domain/credentials/password.ts';
import { act, type Sql } from '#domain/database.ts';
import { writeMail } from '#domain/instance/mail.ts';
import { throttle } from '#domain/instance/throttle.ts';
import { type Refused, refuse } from '#vocabulary/refusals.ts';
import { endAllSessions } from './end-session.ts';
import { type Letters, resetLetter, unknownLetter } from './letters.ts';
import { freshToken, keepToken, takeToken, tokenIsGood } from './one-time-token.ts';
import { mailsPerDay } from './sign-up.ts';

/** The answer is the same for known and unknown addresses, and so are the statements: both get a mail. */
export async function askReset(
  sql: Sql,
  { email, letters, throttleKey }: { email: string; letters: Letters; throttleKey: Buffer },
): Promise<{ ok: true } | Refused> {
  const wait = await throttle(sql, throttleKey, mailsPerDay(email));
  if (wait !== undefined) return refuse('too-many', { seconds: wait, wait: `${Math.ceil(wait / 3600)} hours` });
  await act(sql, async (tx) => {
    const [account] = await tx<{ id: string }[]>`
      select id
      from accounts
      where lower(email) = lower(${email})
      order by email_verified_at is not null desc, created_at desc
      limit 1`;
    const token = freshToken();
    await keepToken(tx, token, { accountId: account?.id, purpose: 'reset-password', email });
    await writeMail(tx, {
      to: email,
      body: account ? resetLetter(letters, token) : unknownLetter(letters),
      dedupeKey: `reset ${randomUUID()}`,
    });
  });
  return { ok: true };
}

/**
 * Uses the link. It proves that the address is read, so it is verified by it if nobody else owns it. It opens no session:
 * who has a second factor still has to show it.
 */
export async function resetPassword(
  sql: Sql,
  { token, password }: { token: string; password: string },
): Promise<{ ok: true } | Refused> {
  // Looked at first, so that a dead link costs no hashing.
  if (!(await tokenIsGood(sql, token, 'reset-password'))) return refuse('link-used');
  const passwordHash = await hashPassword(password);
  return act(sql, async (tx) => {
    const taken = await takeToken(tx, token, 'reset-password');
    if (!taken) return refuse('link-used');
    await tx`
      update accounts a
      set password_hash = ${passwordHash},
          email_verified_at = case
            when a.email_verified_at is not null or lower(a.email) <> lower(${taken.email ?? ''}) then a.email_verified_at
            when exists (
              select from accounts o where lower(o.email) = lower(a.email) and o.email_verified_at is not null
            ) then null
            else now()
          end
      where a.id = ${taken.accountId}`;
    await tx`
      update one_time_tokens
      set used_at = now()
      where account_id = ${taken.accountId} and used_at is null and purpose <> 'demo-sign-in'`;
    await endAllSessions(tx, taken.accountId);
    return { ok: true as const };
  });
}
