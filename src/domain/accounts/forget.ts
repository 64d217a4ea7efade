// Sessions and links that open nothing any more are not kept.
import type { Sql } from '#domain/database.ts';

/** @returns how many rows went. */
export async function forgetAccounts(sql: Sql): Promise<number> {
  const sessions = await sql`
    delete from sessions
    where ended_at < now() - interval '1 day' or seen_at < now() - interval '31 days'`;
  const links = await sql`delete from one_time_tokens where expires_at < now() - interval '1 day'`;
  return sessions.count + links.count;
}
