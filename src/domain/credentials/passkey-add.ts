// A new passkey: asked for by a session whose owner was proven just now, kept with a name, told to the owner by mail.
import { randomUUID } from 'node:crypto';
import type { generateRegistrationOptions } from '@simplewebauthn/server';
import { type Letters, passkeyNotice } from '#domain/accounts/letters.ts';
import type { Viewer } from '#domain/accounts/viewer.ts';
import { act, type Sql } from '#domain/database.ts';
import { publicId } from '#domain/ids.ts';
import { writeMail } from '#domain/instance/mail.ts';
import { passkeyLimits } from '#vocabulary/passkeys.ts';
import { type Refused, refuse } from '#vocabulary/refusals.ts';
import { knownTransports, type RegistrationAnswer } from './passkey-answer.ts';
import { freshChallenge, takeChallenge } from './passkey-challenge.ts';
import type { PasskeySite } from './passkey-check.ts';
import { mayChangePasskeys } from './passkeys.ts';
import { freshRecoveryCodes, recoveryCodesLeft } from './recovery-codes.ts';

/** EdDSA, ES256, RS256: what authenticators in use can do. */
const algorithms = [-8, -7, -257];

type CreationOptions = Awaited<ReturnType<typeof generateRegistrationOptions>>;

/**
 * What to ask the browser for. The device shows the account's mail address among its passkeys; it is told no persona.
 * @returns refused as mayChangePasskeys refuses.
 */
export async function beginPasskey(
  sql: Sql,
  viewer: Viewer,
  { site }: { site: PasskeySite },
): Promise<{ ok: true; options: CreationOptions } | Refused> {
  const may = await mayChangePasskeys(sql, viewer);
  if (!may.ok) return may;
  const [account] = await sql<{ email: string; handle: Buffer }[]>`
    select email, passkey_handle as handle from accounts where id = ${viewer.accountId}`;
  if (!account) throw new Error('the account is gone');
  const known = await sql<{ credentialId: Buffer }[]>`
    select credential_id as "credentialId" from passkeys where account_id = ${viewer.accountId}`;
  const challenge = await freshChallenge(sql, { purpose: 'registration', holder: { session: viewer.sessionId } });
  const { generateRegistrationOptions } = await import('@simplewebauthn/server');
  const options = await generateRegistrationOptions({
    rpName: site.name,
    rpID: site.host,
    userID: new Uint8Array(account.handle),
    userName: account.email,
    challenge: Buffer.from(challenge, 'base64url'),
    timeout: 5 * 60_000,
    attestationType: 'none',
    // One device, one passkey: a second one there would only take the first one's place.
    excludeCredentials: known.map(({ credentialId }) => ({ id: credentialId.toString('base64url') })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    supportedAlgorithmIDs: algorithms,
  });
  return { ok: true, options };
}

export interface NewPasskey {
  answer: RegistrationAnswer;
  /** What its owner calls it, 1 to 60 characters. */
  name: string;
  site: PasskeySite;
  letters: Letters;
  /** For recovery codes. */
  sealKey: Buffer;
}

/**
 * Keeps it. Whoever had no second factor before gets recovery codes, for the day the device is gone.
 * @returns the codes, to be shown this once; refused 'passkey-late', 'passkey-refused', 'passkey-known', 'passkeys-full', or
 * as mayChangePasskeys refuses.
 */
export async function addPasskey(
  sql: Sql,
  viewer: Viewer,
  { answer, name, site, letters, sealKey }: NewPasskey,
): Promise<{ ok: true; codes?: string[] } | Refused> {
  const may = await mayChangePasskeys(sql, viewer);
  if (!may.ok) return may;
  const asked = { purpose: 'registration', holder: { session: viewer.sessionId } } as const;
  if (!(await takeChallenge(sql, answer.challenge, asked))) return refuse('passkey-late');
  const made = await readKey(answer, site);
  if (!made) return refuse('passkey-refused');
  return act(sql, async (tx) => {
    // Locked, so that two at once do not pass the limit together.
    const [account] = await tx<{ email: string; verified: boolean; passkeys: number }[]>`
      select a.email,
             a.email_verified_at is not null as verified,
             (select count(*)::int from passkeys p where p.account_id = a.id) as passkeys
      from accounts a
      where a.id = ${viewer.accountId}
      for no key update`;
    if (!account) throw new Error('the account is gone');
    if (account.passkeys >= passkeyLimits.perAccount)
      return refuse('passkeys-full', { most: passkeyLimits.perAccount });
    const kept = await tx`
      insert into passkeys (public_id, account_id, credential_id, public_key, counter, transports, name)
      values (${publicId()}, ${viewer.accountId}, ${made.credentialId}, ${made.publicKey}, ${made.counter},
              ${knownTransports(answer.response.transports)}, ${name})
      on conflict (credential_id) do nothing`;
    if (kept.count === 0) return refuse('passkey-known');
    if (account.verified)
      await writeMail(tx, { to: account.email, body: passkeyNotice(letters), dedupeKey: `passkey ${randomUUID()}` });
    if (viewer.hasSecondFactor || (await recoveryCodesLeft(tx, viewer.accountId)) > 0) return { ok: true as const };
    return { ok: true as const, codes: await freshRecoveryCodes(tx, sealKey, viewer.accountId) };
  });
}

/** @returns the new key, or undefined when anything in the answer does not hold. */
async function readKey(
  { id, rawId, type, response, challenge }: RegistrationAnswer,
  site: PasskeySite,
): Promise<{ credentialId: Buffer; publicKey: Buffer; counter: number } | undefined> {
  const { verifyRegistrationResponse } = await import('@simplewebauthn/server');
  try {
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response: { id, rawId, type, response, clientExtensionResults: {} },
      expectedChallenge: challenge,
      expectedOrigin: site.origin,
      expectedRPID: site.host,
      requireUserVerification: true,
      supportedAlgorithmIDs: algorithms,
    });
    if (!verified) return undefined;
    const { credential } = registrationInfo;
    return {
      credentialId: Buffer.from(credential.id, 'base64url'),
      publicKey: Buffer.from(credential.publicKey),
      counter: credential.counter,
    };
  } catch {
    // The library throws for every kind of answer that does not hold; nothing in there waits for the database.
    return undefined;
  }
}
