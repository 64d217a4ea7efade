import assert from 'node:assert/strict';
import test from 'node:test';
import { rolledBack } from '../../../test/database.ts';
import { keepPasskey, sealKey, signedIn } from '../../../test/passkey-owner.ts';
import { removePasskey, renamePasskey } from './passkey-change.ts';
import { passkeyList } from './passkeys.ts';
import { recoveryCodesLeft } from './recovery-codes.ts';
import { showSecondFactor } from './second-factor.ts';

const first = async (...args: Parameters<typeof passkeyList>) => (await passkeyList(...args))[0]?.publicId ?? '';

test('a passkey gets another name from its owner and from nobody else', () =>
  rolledBack(async (sql) => {
    const theo = await signedIn(sql, 'theo@town.example');
    const rosa = await signedIn(sql, 'rosa@town.example');
    await keepPasskey(sql, theo);
    const passkey = await first(sql, theo);
    assert.ok((await renamePasskey(sql, theo, { passkey, name: 'Old phone' })).ok);
    const refused = await renamePasskey(sql, rosa, { passkey, name: 'Mine' });
    assert.equal(!refused.ok && refused.refusal.reason, 'absent');
    assert.equal((await passkeyList(sql, theo))[0]?.name, 'Old phone');
  }));

test('nobody removes the passkey of another account', () =>
  rolledBack(async (sql) => {
    const theo = await signedIn(sql, 'theo@town.example');
    const rosa = await signedIn(sql, 'rosa@town.example');
    await keepPasskey(sql, theo);
    const refused = await removePasskey(sql, rosa, { passkey: await first(sql, theo) });
    assert.equal(!refused.ok && refused.refusal.reason, 'absent');
    assert.equal((await passkeyList(sql, theo)).length, 1);
  }));

test('the last way in stays: without a password the last passkey is not removed', () =>
  rolledBack(async (sql) => {
    const theo = { ...(await signedIn(sql, 'theo@town.example')), secondFactor: true };
    await keepPasskey(sql, theo, 'One');
    await keepPasskey(sql, theo, 'Two');
    await sql`update accounts set password_hash = null where id = ${theo.accountId}`;
    assert.ok((await removePasskey(sql, theo, { passkey: await first(sql, theo) })).ok);
    const refused = await removePasskey(sql, theo, { passkey: await first(sql, theo) });
    assert.equal(!refused.ok && refused.refusal.reason, 'last-way-in');
  }));

test('a password alone removes no passkey, a recovery code opens the way', () =>
  rolledBack(async (sql) => {
    const { codes } = await keepPasskey(sql, await signedIn(sql, 'theo@town.example'));
    const theo = await signedIn(sql, 'theo@town.example');
    const passkey = await first(sql, theo);
    const refused = await removePasskey(sql, theo, { passkey });
    assert.equal(!refused.ok && refused.refusal.reason, 'second-factor-first');
    const tools = { sealKey, throttleKey: Buffer.alloc(32, 1), now: new Date() };
    const shown = await showSecondFactor(sql, theo.accountId, { ...tools, code: codes?.[3] ?? '' });
    assert.ok(shown.ok);
    assert.ok((await removePasskey(sql, { ...theo, secondFactor: true }, { passkey })).ok);
  }));

test('recovery codes go with the last passkey, unless an app still needs them', () =>
  rolledBack(async (sql) => {
    const theo = { ...(await signedIn(sql, 'theo@town.example')), secondFactor: true };
    await keepPasskey(sql, theo);
    await removePasskey(sql, theo, { passkey: await first(sql, theo) });
    assert.equal(await recoveryCodesLeft(sql, theo.accountId), 0);
    await keepPasskey(sql, theo);
    await removePasskey(sql, { ...theo, hasSecondFactor: true }, { passkey: await first(sql, theo) });
    assert.equal(await recoveryCodesLeft(sql, theo.accountId), 10);
  }));
