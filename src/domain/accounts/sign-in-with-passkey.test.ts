import assert from 'node:assert/strict';
import test from 'node:test';
import { readAssertion } from '#domain/credentials/passkey-answer.ts';
import { askForPasskey } from '#domain/credentials/passkey-check.ts';
import type { Sql } from '#domain/database.ts';
import { rolledBack } from '../../../test/database.ts';
import { type Kept, keepPasskey, signedIn, site } from '../../../test/passkey-owner.ts';
import { freshToken, keepToken } from './one-time-token.ts';
import { finishWithPasskey, signInWithPasskey } from './sign-in-with-passkey.ts';
import { viewerByToken } from './viewer.ts';

const holder = { visitor: 'browser-1' };

const attempt = async (sql: Sql, { device, handle }: Kept, purpose: 'sign-in' | 'step') => {
  const { challenge } = await askForPasskey(sql, { purpose, holder, site });
  const answer = readAssertion(device.get(challenge, { userHandle: handle }));
  assert.ok(answer);
  return { answer, holder, site, label: 'test' };
};

test('a passkey opens a session that has shown its second factor', () =>
  rolledBack(async (sql) => {
    const theo = await signedIn(sql, 'theo@town.example');
    const kept = await keepPasskey(sql, theo);
    const done = await signInWithPasskey(sql, await attempt(sql, kept, 'sign-in'));
    assert.ok(done.ok);
    const viewer = await viewerByToken(sql, done.session);
    assert.equal(viewer?.accountId, theo.accountId);
    assert.equal(viewer?.secondFactor, true);
  }));

test('after a password the passkey of that account finishes, once', () =>
  rolledBack(async (sql) => {
    const theo = await signedIn(sql, 'theo@town.example');
    const kept = await keepPasskey(sql, theo);
    const step = freshToken();
    await keepToken(sql, step, { accountId: theo.accountId, purpose: 'sign-in-code' });
    const done = await finishWithPasskey(sql, { step, ...(await attempt(sql, kept, 'step')) });
    assert.ok(done.ok);
    assert.equal((await viewerByToken(sql, done.session))?.secondFactor, true);
    const again = await finishWithPasskey(sql, { step, ...(await attempt(sql, kept, 'step')) });
    assert.equal(!again.ok && again.refusal.reason, 'link-used');
  }));

test('after a password the passkey of another account is refused, and the step stays open', () =>
  rolledBack(async (sql) => {
    const theo = await signedIn(sql, 'theo@town.example');
    const rosa = await signedIn(sql, 'rosa@town.example');
    const [own, other] = [await keepPasskey(sql, theo), await keepPasskey(sql, rosa)];
    const step = freshToken();
    await keepToken(sql, step, { accountId: theo.accountId, purpose: 'sign-in-code' });
    const refused = await finishWithPasskey(sql, { step, ...(await attempt(sql, other, 'step')) });
    assert.equal(!refused.ok && refused.refusal.reason, 'passkey-refused');
    assert.ok((await finishWithPasskey(sql, { step, ...(await attempt(sql, own, 'step')) })).ok);
  }));
