import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { COMMON, FIRST, firstLevel, LAST, placeOf, TOWN, tableOf } from '../src/tables.ts';

test('tables and weights together weigh at most 550 kB, gzip', () => {
  const folder = join(import.meta.dirname, '../src/data');
  const bytes = readdirSync(folder)
    .map((name) => gzipSync(readFileSync(join(folder, name)), { level: 9 }).length)
    .reduce((sum, n) => sum + n, 0);
  assert.ok(bytes <= 550_000, `${bytes} bytes`);
});

test('tables know given names, family names, plain words and towns', () => {
  assert.equal(tableOf('jennifer') & FIRST, FIRST);
  assert.equal((tableOf('jennifer') >> firstLevel) & 3, 3);
  assert.equal(tableOf('jennifer') & COMMON, 0);
  assert.equal(tableOf('hernandez') & LAST, LAST);
  assert.equal(tableOf('hope') & (FIRST | COMMON), FIRST | COMMON);
  assert.equal(tableOf('salt lake city') & TOWN, TOWN);
  assert.equal(tableOf("jennifer's") & FIRST, FIRST);
  assert.equal(tableOf('qwrtzxv'), 0);
});

test('placeOf gives every place of a name with state and population, largest first', () => {
  const [first, ...others] = placeOf('Springfield');
  assert.equal(first?.state, 'MO');
  assert.ok(others.some((p) => p.state === 'IL'));
  assert.ok(Math.abs((placeOf('Boise')[0]?.population ?? 0) / 146_000 - 1) < 0.15);
  assert.deepEqual(placeOf('st louis'), placeOf('St. Louis'));
  assert.deepEqual(placeOf('Nowhere at all'), []);
});
