import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pattern } from './pattern.ts';

test('line breaks and indentation do not count, blanks elsewhere and escapes do', () => {
  const made = pattern('g')`
    \b(?:before and after
      |x-?rays? |\d+ (?:mg|ml)
    )\b
  `;
  assert.equal(made.source, String.raw`\b(?:before and after|x-?rays? |\d+ (?:mg|ml))\b`);
  assert.equal(made.flags, 'g');
});
