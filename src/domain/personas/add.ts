// Another face of the same account. Nothing that anyone else can see joins it to the others.
import { act, type Sql } from '#domain/database.ts';
import { publicId } from '#domain/ids.ts';
import { type Refused, refuse } from '#vocabulary/refusals.ts';

/** So many faces can be kept apart by a person; more are made by machines. */
export const personaLimit = 10;

export interface NewPersona {
  kind: 'patient' | 'carer';
  /** From readName(). */
  name: string;
  key: string;
  bio?: string;
}

/** @returns the new persona's ids, or that the name looks like somebody else's. */
export async function addPersona(
  sql: Sql,
  accountId: string,
  { kind, name, key, bio = '' }: NewPersona,
): Promise<{ ok: true; id: string; publicId: string } | Refused> {
  return act(sql, async (tx) => {
    // One after the other per account, so that the limit holds for any number of tries at once.
    await tx`select from accounts where id = ${accountId} for update`;
    const [open] = await tx<{ count: number }[]>`
      select count(*)::int as count from personas where account_id = ${accountId} and closed_at is null`;
    if ((open?.count ?? 0) >= personaLimit) return refuse('too-many-personas', { limit: personaLimit });
    const [row] = await tx<{ id: string; publicId: string }[]>`
      insert into personas (public_id, account_id, kind, name, name_key, bio)
      values (${publicId()}, ${accountId}, ${kind}, ${name}, ${key}, ${bio})
      on conflict (name_key) where kind in ('patient', 'carer') and closed_at is null do nothing
      returning id, public_id as "publicId"`;
    return row ? { ok: true as const, ...row } : refuse('name-taken', undefined, 'name');
  });
}
