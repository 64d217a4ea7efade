import assert from 'node:assert/strict';
import test from 'node:test';
import { commonPasswords } from './common-passwords.ts';
import { hashPassword, passwordFault, passwordFits } from './password.ts';

test('a password fits its own hash and no other', async () => {
  const hash = await hashPassword('quiet-harbor-lantern-42');
  assert.match(hash, /^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  assert.equal(await passwordFits('quiet-harbor-lantern-42', hash), true);
  assert.equal(await passwordFits('quiet-harbor-lantern-43', hash), false);
  assert.notEqual(hash, await hashPassword('quiet-harbor-lantern-42'));
});

test('without a hash, or with a broken one, the answer is no', async () => {
  assert.equal(await passwordFits('quiet-harbor-lantern-42', undefined), false);
  assert.equal(await passwordFits('', '$argon2id$v=19$m=8,t=1,p=1$short$short'), false);
});

test('composed and decomposed letters are the same password', async () => {
  assert.equal(await passwordFits('cafe\u0301-river-stone', await hashPassword('caf\u00e9-river-stone')), true);
});

test('the commonest passwords are refused in any capitals, long and plain ones are not', () => {
  assert.equal(commonPasswords, 3000);
  for (const common of ['password', 'Password', '12345678', 'BASEBALL', 'iloveyou1'])
    assert.equal(passwordFault(common), 'common', common);
  assert.equal(passwordFault('1234567'), 'too-short');
  assert.equal(passwordFault('x'.repeat(129)), 'too-long');
  assert.equal(passwordFault('a plain sentence is fine'), undefined);
  assert.equal(passwordFault('🌊🌊🌊🌊🌊🌊🌊🌊'), undefined);
});

test('many hashes at once all come out right, and the event loop turns meanwhile', async () => {
  let turns = 0;
  const turning = setInterval(() => {
    turns += 1;
  }, 5);
  const hashes = await Promise.all(Array.from({ length: 8 }, (_, n) => hashPassword(`river stone ${n}`)));
  clearInterval(turning);
  assert.ok(turns > 5, `turned ${turns} times`);
  assert.ok(await passwordFits('river stone 7', hashes[7]));
});
