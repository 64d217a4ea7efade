import assert from 'node:assert/strict';
import test from 'node:test';
import type { Viewer } from '#domain/accounts/viewer.ts';
import type { Sql } from '#domain/database.ts';
import { softAuthenticator } from '../../../test/authenticator.ts';
import { rolledBack } from '../../../test/database.ts';
import { keepPasskey, letters, sealKey, signedIn, site } from '../../../test/passkey-owner.ts';
import { addPasskey, beginPasskey } from './passkey-add.ts';
import { readRegistration } from './passkey-answer.ts';
import { passkeyList } from './passkeys.ts';
import { takeRecoveryCode } from './recovery-codes.ts';

const add = async (sql: Sql, viewer: Viewer, json: string) => {
  const answer = readRegistration(json);
  assert.ok(answer);
  const done = await addPasskey(sql, viewer, { answer, name: 'Phone', site, letters, sealKey });
  return done.ok ? 'kept' : done.refusal.reason;
};

const challengeFor = async (sql: Sql, viewer: Viewer) => {
  const begun = await beginPasskey(sql, viewer, { site });
  assert.ok(begun.ok);
  return begun.options.challenge;
};

test('a passkey is kept under its name, and only transports of the standard with it', () =>
  rolledBack(async (sql) => {
    const viewer = await signedIn(sql, 'theo@town.example');
    const { device } = await keepPasskey(sql, viewer, 'Blue phone');
    const [line] = await passkeyList(sql, viewer);
    assert.equal(line?.name, 'Blue phone');
    assert.equal(line?.usedOn, null);
    const [row] = await sql<{ transports: string[] }[]>`
      select transports from passkeys where credential_id = ${device.credentialId}`;
    assert.deepEqual(row?.transports, ['internal']);
  }));

test('a device learns the mail address and a random handle, neither a persona nor the account id', () =>
  rolledBack(async (sql) => {
    const viewer = await signedIn(sql, 'rosa@town.example');
    const begun = await beginPasskey(sql, viewer, { site });
    assert.ok(begun.ok);
    const { user, attestation, authenticatorSelection } = begun.options;
    assert.deepEqual(
      { name: user.name, displayName: user.displayName },
      { name: 'rosa@town.example', displayName: '' },
    );
    assert.equal(Buffer.from(user.id, 'base64url').length, 32);
    assert.ok(!Buffer.from(user.id, 'base64url').toString('hex').includes(viewer.accountId.replaceAll('-', '')));
    assert.equal(attestation, 'none');
    assert.equal(authenticatorSelection?.userVerification, 'required');
    const again = await beginPasskey(sql, viewer, { site });
    assert.equal(again.ok && again.options.user.id, user.id);
  }));

test('a second answer to the same challenge is refused', () =>
  rolledBack(async (sql) => {
    const viewer = await signedIn(sql, 'theo@town.example');
    const challenge = await challengeFor(sql, viewer);
    assert.equal(await add(sql, viewer, softAuthenticator(site).create(challenge)), 'kept');
    const shown = { ...viewer, secondFactor: true };
    assert.equal(await add(sql, shown, softAuthenticator(site).create(challenge)), 'passkey-late');
  }));

test('a challenge of another session, or an invented one, keeps nothing', () =>
  rolledBack(async (sql) => {
    const theo = await signedIn(sql, 'theo@town.example');
    const rosa = await signedIn(sql, 'rosa@town.example');
    const challenge = await challengeFor(sql, rosa);
    assert.equal(await add(sql, theo, softAuthenticator(site).create(challenge)), 'passkey-late');
    assert.equal(await add(sql, theo, softAuthenticator(site).create('aW52ZW50ZWQ')), 'passkey-late');
    assert.equal((await passkeyList(sql, theo)).length, 0);
  }));

test('another origin, another host and an owner who was not checked are refused', () =>
  rolledBack(async (sql) => {
    const viewer = await signedIn(sql, 'theo@town.example');
    const wishes = [{ origin: 'http://localhost:3001' }, { host: 'evil.example' }, { verified: false }];
    for (const wish of wishes) {
      const json = softAuthenticator(site).create(await challengeFor(sql, viewer), wish);
      assert.equal(await add(sql, viewer, json), 'passkey-refused', JSON.stringify(wish));
    }
  }));

test('the same passkey is not kept twice, not even for another account', () =>
  rolledBack(async (sql) => {
    const theo = await signedIn(sql, 'theo@town.example');
    const rosa = await signedIn(sql, 'rosa@town.example');
    const device = softAuthenticator(site);
    assert.equal(await add(sql, theo, device.create(await challengeFor(sql, theo))), 'kept');
    assert.equal(await add(sql, rosa, device.create(await challengeFor(sql, rosa))), 'passkey-known');
  }));

test('the first passkey of an account without an app brings recovery codes, the second does not', () =>
  rolledBack(async (sql) => {
    const viewer = await signedIn(sql, 'theo@town.example');
    const { codes } = await keepPasskey(sql, viewer);
    assert.equal(codes?.length, 10);
    assert.ok(await takeRecoveryCode(sql, sealKey, viewer.accountId, codes?.[0] ?? ''));
    const second = await keepPasskey(sql, { ...viewer, secondFactor: true });
    assert.equal(second.codes, undefined);
  }));

test('the owner of a verified address is told by mail', () =>
  rolledBack(async (sql) => {
    const viewer = await signedIn(sql, 'theo@town.example');
    await keepPasskey(sql, viewer);
    const mails = await sql<{ body: string }[]>`select body from mails where recipient = 'theo@town.example'`;
    assert.equal(mails.filter(({ body }) => body.includes('A passkey was added')).length, 1);
  }));

test('a sign-in of an hour ago has to be proven once more', () =>
  rolledBack(async (sql) => {
    const viewer = await signedIn(sql, 'theo@town.example');
    const challenge = await challengeFor(sql, viewer);
    await sql`update sessions set proven_at = now() - interval '1 hour' where id = ${viewer.sessionId}`;
    const begun = await beginPasskey(sql, viewer, { site });
    assert.equal(!begun.ok && begun.refusal.reason, 'sign-in-again');
    assert.equal(await add(sql, viewer, softAuthenticator(site).create(challenge)), 'sign-in-again');
  }));

test('where there is a passkey, a session that has only shown the password adds no other', () =>
  rolledBack(async (sql) => {
    await keepPasskey(sql, await signedIn(sql, 'theo@town.example'));
    const thief = await signedIn(sql, 'theo@town.example');
    const begun = await beginPasskey(sql, thief, { site });
    assert.equal(!begun.ok && begun.refusal.reason, 'second-factor-first');
  }));

test('an account keeps twenty and no more', () =>
  rolledBack(async (sql) => {
    const viewer = { ...(await signedIn(sql, 'theo@town.example')), secondFactor: true };
    for (let n = 0; n < 20; n += 1) await keepPasskey(sql, viewer, `Key ${n}`);
    const json = softAuthenticator(site).create(await challengeFor(sql, viewer));
    assert.equal(await add(sql, viewer, json), 'passkeys-full');
  }));

test('what is no answer of an authenticator is not read', () => {
  for (const text of ['', '{}', 'null', '{"id":"a"}', '[]', '{"id":"a","rawId":"a","type":"public-key","response":{}}'])
    assert.equal(readRegistration(text), undefined);
});
