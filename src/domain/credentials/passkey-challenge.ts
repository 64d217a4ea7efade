// Challenges: random, kept as hashes for five minutes, each for one purpose and one browser, and gone once answered.
import { createHash, randomBytes } from 'node:crypto';
import type { Sql } from '#domain/database.ts';
import type { PasskeyPurpose } from '#vocabulary/passkeys.ts';

/** Who was asked: the session, or the browser of somebody signed out (its visitor token). */
export type Holder = { session: string } | { visitor: string };

export interface Asked {
  purpose: PasskeyPurpose;
  holder: Holder;
}

/** @returns the challenge, 32 random bytes in base64url; only its hash is kept. */
export async function freshChallenge(sql: Sql, { purpose, holder }: Asked): Promise<string> {
  const challenge = randomBytes(32).toString('base64url');
  await sql`
    insert into passkey_challenges (challenge_hash, purpose, holder_hash)
    values (${hash(challenge)}, ${purpose}, ${holderHash(holder)})`;
  return challenge;
}

/** Takes it, whatever comes of the answer. @returns whether it was asked here, of this holder, for this, just now. */
export async function takeChallenge(sql: Sql, challenge: string, { purpose, holder }: Asked): Promise<boolean> {
  const taken = await sql`
    delete from passkey_challenges
    where challenge_hash = ${hash(challenge)}
      and purpose = ${purpose}
      and holder_hash = ${holderHash(holder)}
      and created_at > now() - interval '5 minutes'`;
  return taken.count > 0;
}

/** @returns how many went that nobody answered in time. */
export async function forgetChallenges(sql: Sql): Promise<number> {
  const gone = await sql`delete from passkey_challenges where created_at < now() - interval '5 minutes'`;
  return gone.count;
}

const hash = (text: string): Buffer => createHash('sha256').update(text).digest();
const holderHash = (holder: Holder): Buffer =>
  hash('session' in holder ? `session ${holder.session}` : `visitor ${holder.visitor}`);
