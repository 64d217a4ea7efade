// Another mail address: it counts once it is confirmed from there. The address used so far is told.
import { randomUUID } from 'node:crypto';
import { act, type Sql } from '#domain/database.ts';
import { writeMail } from '#domain/instance/mail.ts';
import { throttle } from '#domain/instance/throttle.ts';
import { type Refused, refuse } from '#vocabulary/refusals.ts';
import { knowsPassword } from './change-password.ts';
import { changedNotice, changeLetter, type Letters, ownedLetter } from './letters.ts';
import { freshToken, keepToken } from './one-time-token.ts';
import { askToVerify, mailsPerDay } from './sign-up.ts';
import type { Viewer } from './viewer.ts';

/** The answer is the same whether the new address is known here or not. */
export async function askChange(
  sql: Sql,
  viewer: Viewer,
  wish: { email: string; current: string; letters: Letters; throttleKey: Buffer },
): Promise<{ ok: true } | Refused> {
  const known = await knowsPassword(sql, viewer, wish.current, wish.throttleKey);
  if (!known.ok) return known;
  const wait = await throttle(sql, wish.throttleKey, mailsPerDay(wish.email));
  if (wait !== undefined) return refuse('too-many', { seconds: wait, wait: `${Math.ceil(wait / 3600)} hours` });
  await act(sql, async (tx) => {
    const [state] = await tx<{ email: string; verified: boolean; owned: boolean }[]>`
      select email,
             email_verified_at is not null as verified,
             exists (
               select from accounts o
               where lower(o.email) = lower(${wish.email}) and o.email_verified_at is not null and o.id <> a.id
             ) as owned
      from accounts a
      where id = ${viewer.accountId}`;
    const token = freshToken();
    await keepToken(tx, token, {
      accountId: state?.owned ? undefined : viewer.accountId,
      purpose: 'change-email',
      email: wish.email,
    });
    await writeMail(tx, {
      to: wish.email,
      body: state?.owned ? ownedLetter(wish.letters) : changeLetter(wish.letters, token),
      dedupeKey: `change ${randomUUID()}`,
    });
    if (state?.verified)
      await writeMail(tx, { to: state.email, body: changedNotice(wish.letters), dedupeKey: `changed ${randomUUID()}` });
  });
  return { ok: true };
}

/** Sends the link for the stated address once more. */
export async function askAgain(
  sql: Sql,
  viewer: Viewer,
  { letters, throttleKey }: { letters: Letters; throttleKey: Buffer },
): Promise<{ ok: true } | Refused> {
  const [account] = await sql<{ email: string; verified: boolean }[]>`
    select email, email_verified_at is not null as verified from accounts where id = ${viewer.accountId}`;
  if (!account || account.verified) return { ok: true };
  const wait = await throttle(sql, throttleKey, mailsPerDay(account.email));
  if (wait !== undefined) return refuse('too-many', { seconds: wait, wait: `${Math.ceil(wait / 3600)} hours` });
  await act(sql, (tx) => askToVerify(tx, { accountId: viewer.accountId, email: account.email, letters }));
  return { ok: true };
}
