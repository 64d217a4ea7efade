import assert from 'node:assert/strict';
import test from 'node:test';
import { takeApart } from './typed.ts';

const table: [string, ReturnType<typeof takeApart>][] = [
  ['sugar diabetes', { words: ['sugar', 'diabetes'], phrases: [], unwanted: [] }],
  ['“heart attack” diet', { words: ['diet'], phrases: ['heart attack'], unwanted: [] }],
  ['pain -knee -"lower back"', { words: ['pain'], phrases: [], unwanted: ['knee', 'lower back'] }],
  ['type-2 Crohn’s cáncer', { words: ['type', '2', 'crohns', 'cancer'], phrases: [], unwanted: [] }],
  ['"never closed', { words: ['never', 'closed'], phrases: [], unwanted: [] }],
  [":*&|!()<->%_\\'", { words: [], phrases: [], unwanted: [] }],
  ['\0 - "" " "', { words: [], phrases: [], unwanted: [] }],
];
for (const [text, expected] of table)
  test(`${JSON.stringify(text)} is taken apart`, () => assert.deepEqual(takeApart(text), expected));

test('of a long text no more than twelve words are looked at', () => {
  const { words } = takeApart('word '.repeat(5000));
  assert.equal(words.length, 12);
});
