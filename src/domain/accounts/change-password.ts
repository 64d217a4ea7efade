import { randomUUID } from 'node:crypto';
import { hashPassword, passwordFits } from '#domain/credentials/password.ts';
import { act, type Sql } from '#domain/database.ts';
import { writeMail } from '#domain/instance/mail.ts';
import { throttle } from '#domain/instance/throttle.ts';
import { type Refused, refuse } from '#vocabulary/refusals.ts';
import { endOtherSessions } from './end-session.ts';
import { type Letters, passwordNotice } from './letters.ts';
import type { Viewer } from './viewer.ts';

/** Needs the current one. Ends every other session, and tells the owner of a verified address by mail. */
export async function changePassword(
  sql: Sql,
  viewer: Viewer,
  change: { current: string; password: string; letters: Letters; throttleKey: Buffer },
): Promise<{ ok: true } | Refused> {
  const known = await knowsPassword(sql, viewer, change.current, change.throttleKey);
  if (!known.ok) return known;
  const passwordHash = await hashPassword(change.password);
  await act(sql, async (tx) => {
    const [account] = await tx<{ email: string; verified: boolean }[]>`
      update accounts
      set password_hash = ${passwordHash}
      where id = ${viewer.accountId}
      returning email, email_verified_at is not null as verified`;
    await endOtherSessions(tx, viewer);
    if (account?.verified)
      await writeMail(tx, {
        to: account.email,
        body: passwordNotice(change.letters),
        dedupeKey: `password ${randomUUID()}`,
      });
  });
  return { ok: true };
}

/** Asks for the current password once more; ten tries in five minutes. */
export async function knowsPassword(
  sql: Sql,
  viewer: Viewer,
  password: string,
  throttleKey: Buffer,
): Promise<{ ok: true } | Refused> {
  const rule = { subject: `password of ${viewer.accountId}`, tries: 10, seconds: 300 };
  const wait = await throttle(sql, throttleKey, rule);
  if (wait !== undefined) return refuse('too-many', { seconds: wait, wait: `${Math.ceil(wait / 60)} minutes` });
  const [account] = await sql<{ passwordHash: string | null }[]>`
    select password_hash as "passwordHash" from accounts where id = ${viewer.accountId}`;
  if (await passwordFits(password, account?.passwordHash)) return { ok: true };
  return refuse('wrong-password', undefined, 'current');
}
