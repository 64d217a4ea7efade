// The password once more, before something that a borrowed phone must not be able to do.
import type { Sql } from '#domain/database.ts';
import type { Refused } from '#vocabulary/refusals.ts';
import { knowsPassword } from './change-password.ts';
import type { Viewer } from './viewer.ts';

/** Notes in the session that its owner was there just now. @returns refused 'wrong-password' or 'too-many'. */
export async function proveOwner(
  sql: Sql,
  viewer: Viewer,
  { current, throttleKey }: { current: string; throttleKey: Buffer },
): Promise<{ ok: true } | Refused> {
  const known = await knowsPassword(sql, viewer, current, throttleKey);
  if (known.ok) await sql`update sessions set proven_at = now() where id = ${viewer.sessionId}`;
  return known;
}
