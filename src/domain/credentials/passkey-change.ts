// Renaming and removing a passkey. What was removed opens nothing from that moment on.
import type { Viewer } from '#domain/accounts/viewer.ts';
import { act, type Sql } from '#domain/database.ts';
import { type Refused, refuse } from '#vocabulary/refusals.ts';
import { mayChangePasskeys } from './passkeys.ts';

/** @returns refused 'absent' when it is not one of the viewer's. */
export async function renamePasskey(
  sql: Sql,
  viewer: Viewer,
  { passkey, name }: { passkey: string; name: string },
): Promise<{ ok: true } | Refused> {
  const renamed = await sql`
    update passkeys set name = ${name} where public_id = ${passkey} and account_id = ${viewer.accountId}`;
  return renamed.count > 0 ? { ok: true } : refuse('absent');
}

/**
 * Recovery codes go with the last one, unless an authenticator app still needs them.
 * @returns refused 'absent', 'last-way-in' when the account has neither password nor another passkey, or as
 * mayChangePasskeys refuses.
 */
export async function removePasskey(
  sql: Sql,
  viewer: Viewer,
  { passkey }: { passkey: string },
): Promise<{ ok: true } | Refused> {
  const may = await mayChangePasskeys(sql, viewer);
  if (!may.ok) return may;
  return act(sql, async (tx) => {
    // Locked, so that the last two cannot go at the same moment.
    const [account] = await tx<{ password: boolean }[]>`
      select password_hash is not null as password from accounts where id = ${viewer.accountId} for no key update`;
    const kept = await tx<{ publicId: string }[]>`
      select public_id as "publicId" from passkeys where account_id = ${viewer.accountId}`;
    if (!kept.some(({ publicId }) => publicId === passkey)) return refuse('absent');
    if (!account?.password && kept.length === 1) return refuse('last-way-in');
    await tx`delete from passkeys where public_id = ${passkey} and account_id = ${viewer.accountId}`;
    if (kept.length === 1 && !viewer.hasSecondFactor)
      await tx`delete from recovery_codes where account_id = ${viewer.accountId}`;
    return { ok: true as const };
  });
}
