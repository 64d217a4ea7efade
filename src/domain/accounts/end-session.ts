// Sessions end at once: the next request with their token is a stranger's.
import type { Sql } from '#domain/database.ts';
import type { Viewer } from './viewer.ts';

/** Ends the session of the request itself. */
export async function endSession(sql: Sql, viewer: Viewer): Promise<void> {
  await sql`update sessions set ended_at = now() where id = ${viewer.sessionId} and ended_at is null`;
}

/** Ends one session of the viewer's account, by its public id. @returns whether there was one. */
export async function revokeSession(sql: Sql, viewer: Viewer, publicId: string): Promise<boolean> {
  const ended = await sql`
    update sessions
    set ended_at = now()
    where account_id = ${viewer.accountId} and public_id = ${publicId} and ended_at is null`;
  return ended.count > 0;
}

/** Signs the account out everywhere, here too. @returns how many sessions ended. */
export async function endAllSessions(sql: Sql, accountId: string): Promise<number> {
  const ended = await sql`
    update sessions set ended_at = now() where account_id = ${accountId} and ended_at is null`;
  return ended.count;
}

/** After a changed password: whoever else is signed in has to sign in again. */
export async function endOtherSessions(sql: Sql, viewer: Viewer): Promise<number> {
  const ended = await sql`
    update sessions
    set ended_at = now()
    where account_id = ${viewer.accountId} and id <> ${viewer.sessionId} and ended_at is null`;
  return ended.count;
}
