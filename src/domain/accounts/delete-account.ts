// Deleting an account deletes it: the row goes, and with it personas, sessions, codes, and what hangs on them.
import { act, type Sql } from '#domain/database.ts';
import type { Refused } from '#vocabulary/refusals.ts';
import { knowsPassword } from './change-password.ts';
import type { Viewer } from './viewer.ts';

export async function deleteAccount(
  sql: Sql,
  viewer: Viewer,
  { current, throttleKey }: { current: string; throttleKey: Buffer },
): Promise<{ ok: true } | Refused> {
  const known = await knowsPassword(sql, viewer, current, throttleKey);
  if (!known.ok) return known;
  await act(sql, async (tx) => {
    await tx`
      delete from mails m
      using accounts a
      where a.id = ${viewer.accountId} and lower(m.recipient) = lower(a.email)`;
    await tx`delete from accounts where id = ${viewer.accountId}`;
  });
  return { ok: true };
}
