import assert from 'node:assert/strict';
import test from 'node:test';
import type { Sql } from '#domain/database.ts';
import { rolledBack } from '../../../test/database.ts';
import { keepPasskey, signedIn, site } from '../../../test/passkey-owner.ts';
import { readAssertion } from './passkey-answer.ts';
import { type Asked, forgetChallenges } from './passkey-challenge.ts';
import { removePasskey } from './passkey-change.ts';
import { askForPasskey, checkPasskey } from './passkey-check.ts';
import { passkeyList } from './passkeys.ts';

const visitor: Asked = { purpose: 'sign-in', holder: { visitor: 'browser-1' } };

const ask = async (sql: Sql, asked = visitor) => (await askForPasskey(sql, { ...asked, site })).challenge;

const check = async (sql: Sql, json: string, asked: Asked & { accountId?: string } = visitor) => {
  const answer = readAssertion(json);
  assert.ok(answer);
  const done = await checkPasskey(sql, { ...asked, answer, site });
  return done.ok ? done.accountId : done.refusal.reason;
};

/** Runs with Theo's passkey at hand. */
const withPasskey = (
  run: (
    sql: Sql,
    kept: Awaited<ReturnType<typeof keepPasskey>>,
    theo: Awaited<ReturnType<typeof signedIn>>,
  ) => Promise<void>,
  counter = 0,
) =>
  rolledBack(async (sql) => {
    const theo = await signedIn(sql, 'theo@town.example');
    await run(sql, await keepPasskey(sql, theo, 'Phone', counter), theo);
  });

test('a passkey says whose it is, and is noted as used today', () =>
  withPasskey(async (sql, { device, handle }, theo) => {
    assert.equal(await check(sql, device.get(await ask(sql), { userHandle: handle })), theo.accountId);
    const [line] = await passkeyList(sql, theo);
    assert.equal(line?.usedOn?.toDateString(), new Date().toDateString());
  }));

test('asking a visitor lists no passkey, asking an account lists its own', () =>
  withPasskey(async (sql, { device }, theo) => {
    assert.deepEqual((await askForPasskey(sql, { ...visitor, site })).allowCredentials, []);
    const own = await askForPasskey(sql, {
      purpose: 'second-factor',
      holder: { session: theo.sessionId },
      accountId: theo.accountId,
      site,
    });
    assert.deepEqual(
      own.allowCredentials?.map(({ id }) => id),
      [device.credentialId.toString('base64url')],
    );
  }));

test('the same answer a second time is refused, and so is another answer to a used challenge', () =>
  withPasskey(async (sql, { device, handle }, theo) => {
    const challenge = await ask(sql);
    const json = device.get(challenge, { userHandle: handle });
    assert.equal(await check(sql, json), theo.accountId);
    assert.equal(await check(sql, json), 'passkey-late');
    assert.equal(await check(sql, device.get(challenge, { userHandle: handle })), 'passkey-late');
  }));

test('a failed answer uses the challenge up', () =>
  withPasskey(async (sql, { device, handle }) => {
    const challenge = await ask(sql);
    assert.equal(
      await check(sql, device.get(challenge, { userHandle: handle, origin: 'http://evil.example' })),
      'passkey-refused',
    );
    assert.equal(await check(sql, device.get(challenge, { userHandle: handle })), 'passkey-late');
  }));

test('a challenge works only in the browser, for the purpose and in the five minutes it was made for', () =>
  withPasskey(async (sql, { device, handle }) => {
    const late: [string, Asked][] = [
      ['another browser', { ...visitor, holder: { visitor: 'browser-2' } }],
      ['a session called the same', { ...visitor, holder: { session: 'browser-1' } }],
      ['another purpose', { ...visitor, purpose: 'step' }],
    ];
    for (const [why, asked] of late)
      assert.equal(await check(sql, device.get(await ask(sql), { userHandle: handle }), asked), 'passkey-late', why);
    const challenge = await ask(sql);
    await sql`update passkey_challenges set created_at = now() - interval '5 minutes 1 second'`;
    assert.equal(await check(sql, device.get(challenge, { userHandle: handle })), 'passkey-late');
    assert.ok((await forgetChallenges(sql)) > 0);
  }));

test('another origin, another host and an owner who was not checked are refused', () =>
  withPasskey(async (sql, { device, handle }) => {
    const wishes = [{ origin: 'https://localhost:3000' }, { host: 'evil.example' }, { verified: false }];
    for (const wish of wishes)
      assert.equal(
        await check(sql, device.get(await ask(sql), { userHandle: handle, ...wish })),
        'passkey-refused',
        JSON.stringify(wish),
      );
  }));

test('a signature over something else is refused', () =>
  withPasskey(async (sql, { device, handle }) => {
    const [mine, other] = [await ask(sql), await ask(sql)];
    const signed = JSON.parse(device.get(other, { userHandle: handle }));
    const shown = JSON.parse(device.get(mine, { userHandle: handle }));
    shown.response.signature = signed.response.signature;
    assert.equal(await check(sql, JSON.stringify(shown)), 'passkey-refused');
  }));

test('the handle must be the one of the account, and must be there where no key was listed', () =>
  withPasskey(async (sql, { device, handle }, theo) => {
    const wrong = Buffer.alloc(32, 1).toString('base64url');
    assert.equal(await check(sql, device.get(await ask(sql), { userHandle: wrong })), 'passkey-refused');
    assert.equal(await check(sql, device.get(await ask(sql))), 'passkey-refused');
    const asked = { purpose: 'second-factor', holder: { session: theo.sessionId } } as const;
    const own = { ...asked, accountId: theo.accountId };
    assert.equal(await check(sql, device.get(await ask(sql, asked)), own), theo.accountId);
    assert.equal(await check(sql, device.get(await ask(sql, asked), { userHandle: handle }), own), theo.accountId);
  }));

test('a passkey of another account is refused where one account is asked', () =>
  withPasskey(async (sql, { device, handle }) => {
    const rosa = await signedIn(sql, 'rosa@town.example');
    const asked = { purpose: 'second-factor', holder: { session: rosa.sessionId } } as const;
    const json = device.get(await ask(sql, asked), { userHandle: handle });
    assert.equal(await check(sql, json, { ...asked, accountId: rosa.accountId }), 'passkey-refused');
  }));

test('a counter that does not go on tells of a copied key', () =>
  withPasskey(async (sql, { device, handle }, theo) => {
    const at = async (counter: number) => check(sql, device.get(await ask(sql), { userHandle: handle, counter }));
    assert.equal(await at(8), theo.accountId);
    assert.equal(await at(8), 'passkey-refused');
    assert.equal(await at(7), 'passkey-refused');
    assert.equal(await at(0), 'passkey-refused');
    assert.equal(await at(4_000_000_000), theo.accountId);
  }, 5));

test('a removed passkey opens nothing', () =>
  withPasskey(async (sql, { device, handle }, theo) => {
    const shown = { ...theo, secondFactor: true };
    const [line] = await passkeyList(sql, theo);
    assert.ok((await removePasskey(sql, shown, { passkey: line?.publicId ?? '' })).ok);
    assert.equal(await check(sql, device.get(await ask(sql), { userHandle: handle })), 'passkey-refused');
  }));

test('what is no answer of an authenticator is not read', () => {
  for (const text of ['', '{}', 'null', '[]', '{"id":"a","rawId":"a","type":"public-key","response":{}}', '{"id":'])
    assert.equal(readAssertion(text), undefined);
});
