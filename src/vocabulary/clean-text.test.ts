import assert from 'node:assert/strict';
import test from 'node:test';
import { cleanLine, cleanText } from './clean-text.ts';

test('nothing unseen stays that could disguise what is read', () => {
  assert.equal(cleanText('a\u202Egnp.exe\u202C b\u2066c\u2069\u200B\uFEFF\u0007'), 'agnp.exe bc');
  assert.equal(cleanText('x\u0085y\u2028z'), 'xy\nz');
});

test('paragraphs, tabs, accents, right-to-left scripts and joined emoji stay', () => {
  assert.equal(cleanText('  one\r\n\r\n\r\n\r\ntwo\tthree  \n'), 'one\n\ntwo\tthree');
  assert.equal(cleanText('cafe\u0301'), 'caf\u00e9');
  assert.equal(cleanText('שלום \u200Fعليكم'), 'שלום \u200Fعليكم');
  assert.equal(cleanText('👩‍⚕️'), '👩‍⚕️');
});

test('a line is one line', () => assert.equal(cleanLine(' a\n b\t c '), 'a b c'));
