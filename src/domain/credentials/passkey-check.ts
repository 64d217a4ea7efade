// The one place where an answer with a passkey is believed: challenge, owner, origin, signature and counter, in this order.
import type { generateAuthenticationOptions } from '@simplewebauthn/server';
import type { Sql } from '#domain/database.ts';
import { type Refused, refuse } from '#vocabulary/refusals.ts';
import type { AssertionAnswer } from './passkey-answer.ts';
import { type Asked, freshChallenge, takeChallenge } from './passkey-challenge.ts';

/** The installation as authenticators know it: host name and origin of its public address. */
export interface PasskeySite {
  host: string;
  origin: string;
  name: string;
}

type RequestOptions = Awaited<ReturnType<typeof generateAuthenticationOptions>>;

/**
 * What to ask the browser for. Without an account nothing is listed: the device offers what it keeps, and nobody learns
 * which addresses or keys are known here.
 */
export async function askForPasskey(
  sql: Sql,
  { site, accountId, ...asked }: Asked & { site: PasskeySite; accountId?: string },
): Promise<RequestOptions> {
  const known = accountId
    ? await sql<{ credentialId: Buffer; transports: string[] }[]>`
        select credential_id as "credentialId", transports from passkeys where account_id = ${accountId} order by id`
    : [];
  const { generateAuthenticationOptions } = await import('@simplewebauthn/server');
  return generateAuthenticationOptions({
    rpID: site.host,
    challenge: Buffer.from(await freshChallenge(sql, asked), 'base64url'),
    // Fingerprint, face or PIN: without it a passkey would be one factor, and a found key would open the account.
    userVerification: 'required',
    timeout: 5 * 60_000,
    allowCredentials: known.map(({ credentialId, transports }) => ({
      id: credentialId.toString('base64url'),
      transports,
    })),
  });
}

/**
 * Checks an answer and counts the passkey as used today.
 * @param check.accountId when it has to be this account's.
 * @returns whose it is; refused 'passkey-late' when the challenge is not open any more, 'passkey-refused' for all else.
 */
export async function checkPasskey(
  sql: Sql,
  { answer, site, accountId, ...asked }: Asked & { answer: AssertionAnswer; site: PasskeySite; accountId?: string },
): Promise<{ ok: true; accountId: string } | Refused> {
  if (!(await takeChallenge(sql, answer.challenge, asked))) return refuse('passkey-late');
  const [passkey] = await sql<
    { id: string; accountId: string; publicKey: Buffer; counter: number; transports: string[]; handle: Buffer }[]
  >`
    select p.id,
           p.account_id as "accountId",
           p.public_key as "publicKey",
           p.counter::float8 as counter,
           p.transports,
           a.passkey_handle as handle
    from passkeys p
    join accounts a on a.id = p.account_id
    where p.credential_id = ${Buffer.from(answer.id, 'base64url')}`;
  if (!passkey || (accountId !== undefined && passkey.accountId !== accountId)) return refuse('passkey-refused');
  const { userHandle } = answer.response;
  // Required where no key was listed, optional where one was: WebAuthn level 3, section 7.2, step 6.
  if (userHandle ? userHandle !== passkey.handle.toString('base64url') : accountId === undefined)
    return refuse('passkey-refused');
  const counter = await signed(answer, passkey, site);
  if (counter === undefined) return refuse('passkey-refused');
  // Only forward, also when two answers arrive at once. Zero means that the authenticator does not count.
  const counted = await sql`
    update passkeys
    set counter = ${counter}::bigint, used_on = current_date
    where id = ${passkey.id} and (counter < ${counter}::bigint or (counter = 0 and ${counter}::bigint = 0))`;
  return counted.count > 0 ? { ok: true, accountId: passkey.accountId } : refuse('passkey-refused');
}

/** @returns the authenticator's new counter, or undefined when anything in the answer does not hold. */
async function signed(
  answer: AssertionAnswer,
  passkey: { publicKey: Buffer; counter: number },
  site: PasskeySite,
): Promise<number | undefined> {
  const { id, rawId, type, response } = answer;
  const { userHandle, ...said } = response;
  const { verifyAuthenticationResponse } = await import('@simplewebauthn/server');
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: {
        id,
        rawId,
        type,
        response: { ...said, ...(userHandle ? { userHandle } : {}) },
        clientExtensionResults: {},
      },
      expectedChallenge: answer.challenge,
      expectedOrigin: site.origin,
      expectedRPID: site.host,
      requireUserVerification: true,
      credential: { id, publicKey: new Uint8Array(passkey.publicKey), counter: passkey.counter },
    });
    return verified ? authenticationInfo.newCounter : undefined;
  } catch {
    // The library throws for every kind of answer that does not hold; nothing in there waits for the database.
    return undefined;
  }
}
