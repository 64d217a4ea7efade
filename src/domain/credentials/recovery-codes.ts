// Ten codes for the day the phone is gone. Shown once, kept as keyed hashes, each good for one time.
import { randomBytes } from 'node:crypto';
import { act, type Sql } from '#domain/database.ts';
import { keyedHash } from '#domain/instance/keys.ts';

export const recoveryCodeCount = 10;

/** Makes new ones; the earlier ones are worthless from then on. @returns the codes, which are not kept. */
export async function freshRecoveryCodes(sql: Sql, key: Buffer, accountId: string): Promise<string[]> {
  const codes = Array.from({ length: recoveryCodeCount }, freshCode);
  await act(sql, async (tx) => {
    await tx`delete from recovery_codes where account_id = ${accountId}`;
    await tx`
      insert into recovery_codes (account_id, code_hash)
      select ${accountId}, decode(unnest(${codes.map((code) => hashOf(key, accountId, code).toString('hex'))}::text[]), 'hex')`;
  });
  return codes;
}

/** @returns whether the code was good; it is not afterwards, even when two try at once. */
export async function takeRecoveryCode(sql: Sql, key: Buffer, accountId: string, code: string): Promise<boolean> {
  const taken = await sql`
    update recovery_codes
    set used_at = now()
    where account_id = ${accountId} and code_hash = ${hashOf(key, accountId, code)} and used_at is null`;
  return taken.count > 0;
}

export async function recoveryCodesLeft(sql: Sql, accountId: string): Promise<number> {
  const [row] = await sql<{ left: number }[]>`
    select count(*)::int as left from recovery_codes where account_id = ${accountId} and used_at is null`;
  return row?.left ?? 0;
}

/** 31 letters and digits that are not mistaken for one another on paper. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Twelve of them, 59 bits: `k7mw-p2xr-9dht`. Bytes from 248 on are left out, so that each is equally likely. */
function freshCode(): string {
  const picked: string[] = [];
  while (picked.length < 12)
    for (const byte of randomBytes(16)) if (byte < 248 && picked.length < 12) picked.push(letters[byte % 31] ?? '');
  return picked.join('').replace(/(.{4})(?=.)/g, '$1-');
}

/** Typed with or without dashes and capitals, it is the same code. */
const hashOf = (key: Buffer, accountId: string, code: string): Buffer =>
  keyedHash(key, `${accountId} ${code.toLowerCase().replace(/[^a-z0-9]/g, '')}`);
