// One of the cast at the settings page, with a device that can keep passkeys.
import { openSession } from '#domain/accounts/open-session.ts';
import { type Viewer, viewerByToken } from '#domain/accounts/viewer.ts';
import { addPasskey, beginPasskey } from '#domain/credentials/passkey-add.ts';
import { readRegistration } from '#domain/credentials/passkey-answer.ts';
import type { PasskeySite } from '#domain/credentials/passkey-check.ts';
import type { Sql } from '#domain/database.ts';
import { type Authenticator, softAuthenticator } from './authenticator.ts';

export const site: PasskeySite = { host: 'localhost', origin: 'http://localhost:3000', name: 'Openward' };
export const sealKey = Buffer.alloc(32, 7);
export const letters = { base: 'http://localhost:3000/' };

/** A fresh session of a member of the cast. */
export async function signedIn(sql: Sql, email: string, secondFactor = false): Promise<Viewer> {
  const [account] = await sql<{ id: string }[]>`select id from accounts where email = ${email}`;
  const token = await openSession(sql, { accountId: account?.id ?? '', label: 'test', secondFactor });
  const viewer = await viewerByToken(sql, token ?? '');
  if (!viewer) throw new Error(`${email} cannot sign in`);
  return viewer;
}

export interface Kept {
  device: Authenticator;
  /** What the device was told to know the account by. */
  handle: string;
  codes: string[] | undefined;
}

/** Adds a passkey of a new device. @throws when it is refused. */
export async function keepPasskey(sql: Sql, viewer: Viewer, name = 'Phone', counter = 0): Promise<Kept> {
  const device = softAuthenticator(site);
  const begun = await beginPasskey(sql, viewer, { site });
  if (!begun.ok) throw new Error(begun.refusal.reason);
  const answer = readRegistration(device.create(begun.options.challenge, { counter }));
  if (!answer) throw new Error('the answer was not read');
  const done = await addPasskey(sql, viewer, { answer, name, site, letters, sealKey });
  if (!done.ok) throw new Error(done.refusal.reason);
  return { device, handle: begun.options.user.id, codes: done.codes };
}
