import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import test from 'node:test';
import { copyOf, rolledBack } from '../../../test/database.ts';
import { throttle } from './throttle.ts';

const key = randomBytes(32);
const rule = { subject: 'sign-in address 203.0.113.4', tries: 3, seconds: 300 };

test('the fourth try of three is told to wait, another subject is not', () =>
  rolledBack(async (sql) => {
    for (let n = 0; n < 3; n += 1) assert.equal(await throttle(sql, key, rule), undefined);
    const wait = await throttle(sql, key, rule);
    assert.ok(wait !== undefined && wait >= 1 && wait <= 300);
    assert.equal(await throttle(sql, key, { ...rule, subject: 'sign-in address 203.0.113.5' }), undefined);
  }));

test('sixty tries at once never let one more through than allowed', async () => {
  const { sql } = await copyOf('empty', 8);
  const answers = await Promise.all(Array.from({ length: 60 }, () => throttle(sql, key, { ...rule, tries: 20 })));
  assert.equal(answers.filter((wait) => wait === undefined).length, 20);
});

test('the table keeps no address', () =>
  rolledBack(async (sql) => {
    await throttle(sql, key, rule);
    const rows = await sql<{ text: string }[]>`select t::text as text from throttles t`;
    assert.ok(rows.length > 0);
    assert.ok(!rows.some((row) => row.text.includes('203.0.113.4')));
  }));
