import assert from 'node:assert/strict';
import test from 'node:test';
import { pieces } from './marked.ts';

test('marked words become pieces of their own, the rest stays as it is', () => {
  assert.deepEqual(pieces('a \u0002found\u0003 word and \u0002another\u0003'), [
    { text: 'a ', found: false },
    { text: 'found', found: true },
    { text: ' word and ', found: false },
    { text: 'another', found: true },
  ]);
});

test('marks of Markdown are left out, markup of a browser stays text', () => {
  assert.deepEqual(pieces('# Title\n**bold** [words](https://x.example/a) <b>'), [
    { text: 'Title bold words <b>', found: false },
  ]);
});

test('marks that somebody wrote themselves only mark', () => {
  assert.deepEqual(pieces('\u0003x\u0002\u0002y'), [
    { text: 'x', found: false },
    { text: 'y', found: true },
  ]);
});
