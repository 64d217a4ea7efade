import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import test from 'node:test';
import { Secret, TOTP } from 'otpauth';
import { castPassword } from '../../../seeds/cast.ts';
import { copyOf, rolledBack } from '../../../test/database.ts';
import type { Sql } from '../database.ts';
import { freshRecoveryCodes, recoveryCodesLeft } from './recovery-codes.ts';
import { beginSecondFactor, confirmSecondFactor, endSecondFactor, showSecondFactor } from './second-factor.ts';
import { openSecret, sealSecret, stepOf } from './totp.ts';

const start = new Date('2026-11-22T12:00:10Z');
const later = (seconds: number) => new Date(start.getTime() + seconds * 1000);

function codeAt(secret: Buffer, at: Date): string {
  return new TOTP({ secret: new Secret({ buffer: new Uint8Array(secret).buffer }) }).generate({
    timestamp: at.getTime(),
  });
}

/** Olive with a second factor that is on, its first code used at `start`. */
async function withFactor(sql: Sql) {
  const [account] = await sql<{ id: string }[]>`select id from accounts where email = 'olive@town.example'`;
  const id = account?.id ?? '';
  const tools = { sealKey: randomBytes(32), throttleKey: randomBytes(32) };
  const secret = await beginSecondFactor(sql, id, { ...tools, now: start });
  assert.ok(secret);
  const on = await confirmSecondFactor(sql, id, { ...tools, now: start, code: codeAt(secret, start) });
  assert.ok(on.ok);
  const show = (code: string, now: Date) => showSecondFactor(sql, id, { ...tools, now, code });
  return { id, tools, secret, codes: on.codes, show };
}

test('the codes of RFC 6238, appendix B, belong to their steps', () => {
  const secret = Buffer.from('12345678901234567890');
  for (const [seconds, code] of [
    [59, '287082'],
    [1111111109, '081804'],
    [1234567890, '005924'],
    [20000000000, '353130'],
  ] as const)
    assert.equal(stepOf(secret, code, new Date(seconds * 1000)), Math.floor(seconds / 30), code);
});

test('a code is taken one step early or late, not two, and spaces do not matter', () =>
  rolledBack(async (sql) => {
    const { secret } = await withFactor(sql);
    const now = later(300);
    for (const [shift, good] of [
      [-60, false],
      [-30, true],
      [0, true],
      [30, true],
      [60, false],
    ] as const)
      assert.equal(stepOf(secret, codeAt(secret, later(300 + shift)), now) !== undefined, good, `${shift} s`);
    assert.ok(stepOf(secret, codeAt(secret, now).replace(/^.../, '$& '), now));
  }));

test('no code is taken twice, nor one that is older than the last', () =>
  rolledBack(async (sql) => {
    const { secret, show } = await withFactor(sql);
    assert.equal((await show(codeAt(secret, start), start)).ok, false, 'the code that turned it on');
    const now = later(90);
    assert.equal((await show(codeAt(secret, now), now)).ok, true);
    assert.equal((await show(codeAt(secret, now), now)).ok, false);
    assert.equal((await show(codeAt(secret, later(60)), now)).ok, false);
  }));

test('of many tries at once with the same code, one gets in', async () => {
  const { sql } = await copyOf('town', 5);
  const { secret, show } = await withFactor(sql);
  const now = later(90);
  const tries = await Promise.all(Array.from({ length: 5 }, () => show(codeAt(secret, now), now)));
  assert.equal(tries.filter((done) => done.ok).length, 1);
});

test('after five wrong codes even the right one waits', () =>
  rolledBack(async (sql) => {
    const { secret, show } = await withFactor(sql);
    // Turning it on counted one try in the same window.
    for (let n = 0; n < 4; n += 1) assert.equal((await show('000000', later(90))).ok, false);
    const locked = await show(codeAt(secret, later(90)), later(90));
    assert.equal(!locked.ok && locked.refusal.reason, 'too-many');
  }));

test('right codes never lock anybody out', () =>
  rolledBack(async (sql) => {
    const { secret, show } = await withFactor(sql);
    for (let n = 1; n <= 12; n += 1)
      assert.ok((await show(codeAt(secret, later(n * 60)), later(n * 60))).ok, `code ${n}`);
  }));

test('each of ten recovery codes works once, in any writing, for its own account', () =>
  rolledBack(async (sql) => {
    const { id, tools, codes, show } = await withFactor(sql);
    assert.equal(new Set(codes).size, 10);
    const [first = '', second = ''] = codes;
    assert.match(first, /^[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}$/);
    assert.equal((await show(first.toUpperCase().replaceAll('-', ' '), later(90))).ok, true);
    assert.equal((await show(first, later(90))).ok, false);
    assert.equal(await recoveryCodesLeft(sql, id), 9);
    const [theo] = await sql<{ id: string }[]>`select id from accounts where email = 'theo@town.example'`;
    await freshRecoveryCodes(sql, tools.sealKey, theo?.id ?? '');
    assert.equal((await showSecondFactor(sql, theo?.id ?? '', { ...tools, now: later(90), code: second })).ok, false);
  }));

test('new recovery codes make the old ones worthless, and none can be read in the table', () =>
  rolledBack(async (sql) => {
    const { id, tools, codes, show } = await withFactor(sql);
    await freshRecoveryCodes(sql, tools.sealKey, id);
    assert.equal((await show(codes[3] ?? '', later(90))).ok, false);
    const rows = await sql<{ text: string }[]>`select r::text as text from recovery_codes r`;
    assert.ok(rows.length >= 10 && !rows.some((row) => codes.some((code) => row.text.includes(code))));
  }));

test('turning it off needs the password and a code', () =>
  rolledBack(async (sql) => {
    const { id, tools, secret } = await withFactor(sql);
    const off = (password: string, code: string) =>
      endSecondFactor(sql, id, { ...tools, now: later(90), password, code });
    assert.equal((await off(castPassword, '000000')).ok, false);
    assert.equal((await off('guess', codeAt(secret, later(60)))).ok, false);
    assert.equal((await off(castPassword, codeAt(secret, later(90)))).ok, true);
    assert.equal(await recoveryCodesLeft(sql, id), 0);
  }));

test('a sealed secret opens for its own account and key only, and holds nothing readable', () => {
  const [key, secret] = [randomBytes(32), randomBytes(20)];
  const sealed = sealSecret(key, 'account one', secret);
  assert.deepEqual(openSecret(key, 'account one', sealed), secret);
  assert.ok(!sealed.includes(secret));
  assert.throws(() => openSecret(key, 'account two', sealed));
  assert.throws(() => openSecret(randomBytes(32), 'account one', sealed));
  const bent = Buffer.from(sealed);
  bent[20] = (bent[20] ?? 0) ^ 1;
  assert.throws(() => openSecret(key, 'account one', bent));
});
