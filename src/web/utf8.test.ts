import assert from 'node:assert/strict';
import test from 'node:test';
import { utf8 } from './utf8.ts';

test('a text is the same in bytes, whatever it is written in and however long it is', () => {
  const texts = [
    '',
    'plain',
    'café',
    '“weight, food”',
    '日本語',
    'a 😀 b',
    '\u0000',
    '\ufeffx',
    'x'.repeat(600_000),
    'ü'.repeat(600_000),
  ];
  for (const text of texts) assert.equal(Buffer.from(utf8(text)).toString(), text);
});

test('half of a pair is replaced instead of failing', () => {
  assert.equal(Buffer.from(utf8('a\ud83d b')).toString(), 'a\ufffd b');
});

test('what was given out stays as it is when the next text comes', () => {
  const first = utf8('the first page');
  utf8('the second page');
  assert.equal(Buffer.from(first).toString(), 'the first page');
});
