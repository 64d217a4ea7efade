import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import test from 'node:test';
import { sealFits, sealFor } from './seal.ts';

const key = randomBytes(32);
const other = randomBytes(32);

test('a seal fits its subject and its key, and nothing else', () => {
  const seal = sealFor(key, 'session-1');
  assert.ok(sealFits(key, 'session-1', seal));
  assert.ok(!sealFits(key, 'session-2', seal));
  assert.ok(!sealFits(other, 'session-1', seal));
  assert.ok(sealFits(other, 'session-1', sealFor(other, 'session-1')));
  assert.ok(!sealFits(key, 'session-1', `${seal.startsWith('A') ? 'B' : 'A'}${seal.slice(1)}`));
  assert.ok(!sealFits(key, 'session-1', ''));
});

test('every rendering looks different, also the thousandth', () => {
  const seals = Array.from({ length: 1000 }, () => sealFor(key, 'session-1'));
  assert.equal(new Set(seals.map((seal) => seal.slice(0, 20))).size, 1000);
  assert.ok(seals.every((seal) => sealFits(key, 'session-1', seal)));
});

test('a subject longer than any of ours is sealed all the same', () => {
  const long = 'x'.repeat(5000);
  assert.ok(sealFits(key, long, sealFor(key, long)));
});
