import assert from 'node:assert/strict';
import { test } from 'node:test';
import { caseFor, cases, check } from '../src/index.ts';
import { fixtures } from './cases.ts';

for (const { case: name, text, context } of fixtures) {
  test(`refused, after ${name}: ${text}`, () => {
    const { verdict } = check(text, context);
    assert.equal(verdict, context.surface === 'review-reply' ? 'block' : verdict);
    assert.ok(verdict === 'block' || verdict === 'consent', verdict);
  });
}

test('every public case has at least three fixtures', () => {
  for (const { name } of cases) assert.ok(fixtures.filter((f) => f.case === name).length >= 3, name);
});

test('the refusal of a reply names a public case, with year and outcome', () => {
  for (const { text, context } of fixtures.filter((f) => f.context.surface === 'review-reply')) {
    const found = caseFor(check(text, context));
    assert.ok(found !== undefined && found.year > 2000 && found.outcome !== '' && found.lesson !== '', text);
  }
});

test('a diagnosis of the mind in a reply names the case about such diagnoses', () => {
  const verdict = check('We treated you for depression for two years.', { surface: 'review-reply', replyTo: 'Bad.' });
  assert.equal(caseFor(verdict)?.name, 'Manasa Health Center, New Jersey');
});

test('a clear text names no case', () => {
  assert.equal(caseFor(check('Flu shots are available from Monday.')), undefined);
});
