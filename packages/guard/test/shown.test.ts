import assert from 'node:assert/strict';
import test from 'node:test';
import { check, checkShown, fix } from '../src/index.ts';

const context = { author: 'practice', surface: 'post' } as const;
const said = (text: string) => checkShown([{ name: 'body', text }], context);

test('marks inside words hide nothing, and the finding stands on the words as typed', () => {
  const text = 'Lovely day. Thanks for coming in last Tuesday, Mar**i**a! Bye.';
  const plain = said(text.replaceAll('*', ''));
  const marked = said(text);
  assert.equal(marked.verdict, plain.verdict);
  const name = marked.findings.find((finding) => finding.label === 'NAME');
  const typed = marked.findings.find((finding) => finding.label === 'CONFIRMS_RELATIONSHIP');
  assert.ok(name ?? typed);
  if (name) assert.equal(text.slice(name.start, name.end), 'Mar**i**a');
});

test('a rewrite replaces the marks along with the words', () => {
  const text = 'Thank you for com**ing** in, Mr. Oka**for**!';
  const { findings } = said(text);
  const fixed = fix(
    text,
    findings.filter((finding) => finding.rewrite !== undefined),
  );
  assert.doesNotMatch(fixed, /Oka/);
  assert.equal(check(fixed, context).verdict, 'clear');
});

test('a text without marks is judged once, with the same findings', () => {
  const text = 'Thanks for coming in last Tuesday, Maria!';
  assert.deepEqual(
    said(text).findings.map(({ field: _, ...finding }) => finding),
    check(text, context).findings,
  );
});
