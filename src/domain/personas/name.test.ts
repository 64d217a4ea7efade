import assert from 'node:assert/strict';
import test from 'node:test';
import { nameKey, readName } from './name.ts';

test('names that look alike have the same key', () => {
  for (const [one, other] of [
    ['Paper Boat', 'paper  boat'],
    ['Paper Boat', 'Рареr Воаt'], // Cyrillic Р, а, е, В, о
    ['Paper Boat', 'Ｐａｐｅｒ Ｂｏａｔ'],
    ['Paper Boat', 'Paper-B0at'],
    ['Lily', 'Iily'],
    ['Lily', '1i1y'],
    ['Burnside', 'Bumside'],
    ['José', 'Jose'],
    ['Olive Branch', 'Οlive Βranch'], // Greek Ο, Β
  ] as const)
    assert.equal(nameKey(one), nameKey(other), `${one} / ${other}`);
});

test('names that look different have different keys', () => {
  const names = ['Paper Boat', 'Paper Goat', 'Fernway', 'Lamplight', '雨の庭', 'Гроза', '🌊🌲'];
  assert.equal(new Set(names.map(nameKey)).size, names.length);
});

test('what cannot be seen, or turns the line, is refused', () => {
  for (const hidden of [
    'Quiet\u202ecedar',
    'Quiet\u200bCedar',
    'Quiet\u2066Cedar',
    'Qui\u0000et',
    'Qui\net',
    'Qu\u3164iet',
    'a\u0301\u0301\u0301\u0301b',
  ])
    assert.deepEqual(readName(hidden), { ok: false, fault: 'hidden-characters' }, JSON.stringify(hidden));
});

test('names are trimmed, and have from 2 to 60 characters that are not all separators', () => {
  const read = readName('  Quiet   Cedar ');
  assert.equal(read.ok && read.name, 'Quiet Cedar');
  assert.deepEqual(readName('x'), { ok: false, fault: 'too-short' });
  assert.deepEqual(readName('---'), { ok: false, fault: 'too-short' });
  assert.deepEqual(readName('x'.repeat(61)), { ok: false, fault: 'too-long' });
  assert.deepEqual(readName('\ufdfa'.repeat(40)), { ok: false, fault: 'too-long' });
  assert.equal(readName('🌊🌲').ok, true);
});
