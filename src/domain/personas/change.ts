// Renaming is free and leaves no trace of the earlier name.
import type { Viewer } from '#domain/accounts/viewer.ts';
import { act, type Sql } from '#domain/database.ts';
import { type Refused, refuse } from '#vocabulary/refusals.ts';

/** @returns refused 'absent' for what is not an own patient or carer, 'name-taken' when the name looks like another's. */
export async function changePersona(
  sql: Sql,
  viewer: Viewer,
  { publicId, name, key, bio }: { publicId: string; name: string; key: string; bio: string },
): Promise<{ ok: true } | Refused> {
  try {
    const changed = await act(
      sql,
      (tx) => tx`
        update personas
        set name = ${name}, name_key = ${key}, bio = ${bio}
        where account_id = ${viewer.accountId}
          and public_id = ${publicId}
          and kind in ('patient', 'carer')
          and closed_at is null`,
    );
    return changed.count > 0 ? { ok: true } : refuse('absent');
  } catch (thrown) {
    if ((thrown as { constraint_name?: string }).constraint_name === 'personas_pseudonym')
      return refuse('name-taken', undefined, 'name');
    throw thrown;
  }
}
