import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import test from 'node:test';
import { copyOf, rolledBack } from '../../../test/database.ts';
import type { Sql } from '../database.ts';
import { openTally } from './tally.ts';

const key = randomBytes(32);
const rule = { subject: 'search account 1', tries: 100, seconds: 3600 };
const now = new Date();

test('one process lets exactly as many through as are allowed, and writes a twentieth of them', async () => {
  const { sql } = await copyOf('empty', 4);
  const tally = openTally();
  const first = await Promise.all(Array.from({ length: 100 }, () => tally.count(sql, key, rule, now)));
  assert.deepEqual(new Set(first), new Set([undefined]));
  const wait = await tally.count(sql, key, rule, now);
  assert.ok(wait !== undefined && wait >= 1 && wait <= 3600);
  assert.equal(await tally.count(sql, key, { ...rule, subject: 'search account 2' }, now), undefined);
  assert.equal(await written(sql), 101);
});

test('processes know of each other: two of them let at most a share too many through', () =>
  rolledBack(async (sql) => {
    const tallies = [openTally(), openTally()];
    let through = 0;
    for (let n = 0; n < 200; n += 1) if ((await tallies[n % 2]?.count(sql, key, rule, now)) === undefined) through += 1;
    assert.ok(through >= 100 && through <= 105, `${through} of 100`);
  }, 'empty'));

test('a new window begins anew; over is over without writing', () =>
  rolledBack(async (sql) => {
    const tally = openTally();
    for (let n = 0; n < 150; n += 1) await tally.count(sql, key, rule, now);
    assert.equal(await written(sql), 101);
    const later = new Date(now.getTime() + 3_600_000);
    assert.equal(await tally.count(sql, key, rule, later), undefined);
  }, 'empty'));

test('more subjects than it may remember are counted in the database', () =>
  rolledBack(async (sql) => {
    const tally = openTally(1);
    await tally.count(sql, key, rule, now);
    const other = { ...rule, subject: 'search address 203.0.113.4', tries: 2 };
    assert.equal(await tally.count(sql, key, other, now), undefined);
    assert.equal(await tally.count(sql, key, other, now), undefined);
    assert.notEqual(await tally.count(sql, key, other, now), undefined);
    assert.equal(await written(sql), 3);
  }, 'empty'));

async function written(sql: Sql): Promise<number> {
  const [row] = await sql<{ tries: number }[]>`select coalesce(sum(tries), 0)::int as tries from throttles`;
  return row?.tries ?? 0;
}
