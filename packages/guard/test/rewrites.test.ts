import assert from 'node:assert/strict';
import { test } from 'node:test';
import { situate } from '../src/check.ts';
import { authors, surfaces } from '../src/context.ts';
import { type Context, check } from '../src/index.ts';
import { readOwn } from '../src/own.ts';
import { read } from '../src/read.ts';
import { rules } from '../src/rules/all.ts';
import { harbor } from './table.ts';

const examples = [
  'Maria Delgado',
  'March 14, 2024',
  'last Tuesday',
  '94-year-old',
  '603-555-0148',
  'a selfie with our patient',
  'the current mayor of Milford',
  'We are sorry about your wait.',
];

for (const rule of rules) {
  test(`what ${rule.label} offers instead is clear standing alone, by every author on every surface`, () => {
    for (const author of authors) {
      for (const surface of surfaces) {
        for (const own of [undefined, harbor]) {
          const context: Context = {
            author,
            surface,
            ...(own === undefined ? {} : { own }),
            ...(surface.includes('repl') || surface === 'community-answer'
              ? { replyTo: 'My knee still hurts after the visit.' }
              : {}),
          };
          const situation = situate(context, read(''), false);
          assert.deepEqual(situation.own.phone, readOwn(context).phone);
          for (const example of examples) {
            const rewrite = rule.rewrite(situation, example);
            if (rewrite === undefined) continue;
            const verdict = check(rewrite, context);
            assert.equal(
              verdict.verdict,
              'clear',
              `${author} ${surface}: "${rewrite}" ${verdict.findings.map((f) => f.label).join(' ')}`,
            );
          }
        }
      }
    }
  });
}

test('what clinicians are offered names no office: they have none here', () => {
  for (const rule of rules)
    for (const surface of surfaces) {
      const situation = situate({ author: 'clinician', surface, replyTo: 'My knee still hurts.' }, read(''), false);
      assert.doesNotMatch(rule.rewrite(situation, 'We are sorry about your wait.') ?? '', /\boffice\b/, rule.label);
    }
});

test('every rule says what it protects, its source, a sentence and a way out', () => {
  for (const rule of rules) {
    for (const words of [rule.protects, rule.source, rule.say, rule.instead, rule.id])
      assert.ok(words.length > 1, rule.label);
    assert.match(rule.say, /[.!]$/);
  }
});
