// The installation's own secrets: made once, kept in the database, read once per process.
import { createHmac, randomBytes } from 'node:crypto';
import type { Sql } from '#domain/database.ts';

export interface Keys {
  /** Seals forms to the session they were rendered for. */
  formSeal: Buffer;
  /** Hashes published texts, so that a stored verdict can be tied to its text and to no other. */
  textHash: Buffer;
  /** Hashes addresses for throttles, so that none is stored. */
  throttle: Buffer;
  /** Encrypts the secrets of second factors. */
  secondFactor: Buffer;
}

const purposes = {
  formSeal: 'form-seal',
  textHash: 'text-hash',
  throttle: 'throttle',
  secondFactor: 'second-factor',
} as const;

/** Reads the keys, making those that are missing. Safe when several processes start at once. */
export async function readKeys(sql: Sql): Promise<Keys> {
  for (const purpose of Object.values(purposes)) {
    await sql`
      insert into instance_keys (purpose, secret)
      values (${purpose}, ${randomBytes(32)})
      on conflict (purpose) do nothing`;
  }
  const rows = await sql<{ purpose: string; secret: Buffer }[]>`select purpose, secret from instance_keys`;
  const secret = (purpose: string): Buffer => {
    const row = rows.find((candidate) => candidate.purpose === purpose);
    if (!row) throw new Error(`no key for ${purpose}`);
    return row.secret;
  };
  return {
    formSeal: secret(purposes.formSeal),
    textHash: secret(purposes.textHash),
    throttle: secret(purposes.throttle),
    secondFactor: secret(purposes.secondFactor),
  };
}

/** The keyed hash of a text, 32 bytes: ties a verdict to exactly that text, and cannot be guessed without the key. */
export const keyedHash = (key: Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();
