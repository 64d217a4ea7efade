import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Context, check, fix, identify, redact, severities } from '../src/index.ts';
import { random } from '../training/random.ts';
import { fixtures } from './cases.ts';

const rounds = Number(process.env.GUARD_FUZZ_ROUNDS ?? 5000);
const clearAddition = 'Our waiting room has new chairs.';
const odd = [
  '\u200b',
  '\ud83d\ude00',
  '\ud83d',
  '\u0301',
  'İ',
  'ﬁ',
  '\n',
  '\t',
  '\0',
  '¡',
  '—',
  '’',
  '@',
  '.',
  '#',
  '5',
  '603-555-0148',
  '[at]',
  ' dot ',
  'six oh three',
  'а',
  '１',
  '\u202e',
  'ß',
  '((((',
  '....',
  '-----',
];
const pieces = fixtures
  .flatMap((f) => f.text.split(' '))
  .concat([
    'you',
    'your',
    'we',
    'he',
    'she',
    'patient',
    'MRN',
    'born',
    'last',
    'Tuesday',
    '41F',
    'Dr.',
    'Mr.',
    'gracias',
    'su',
    'cita',
    'Main',
    'Street',
    'card',
    'ending',
    'in',
  ]);
const contexts: Context[] = [
  {},
  { surface: 'review-reply', replyTo: 'My hip still hurts.' },
  { author: 'clinician', surface: 'community-answer', replyTo: 'anyone?' },
  { author: 'clinician', surface: 'consult' },
  { author: 'patient', surface: 'community-post' },
  { surface: 'message', secure: true },
  { author: 'remote', surface: 'post' },
  { author: 'clinician', profile: { town: 'Nome' }, own: { phones: ['603-555-0100'], people: ['Dr. Ana Ruiz'] } },
];

test(`${rounds} random and mutated texts: no throw, places inside, same answer twice, fix settles, verdict never lowered`, () => {
  const next = random(20261122);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  for (let round = 0; round < rounds; round++) {
    const text =
      next() < 0.5
        ? mutate(pick(fixtures).text, next, pick)
        : Array.from({ length: 1 + Math.floor(next() * 30) }, () => pick(next() < 0.8 ? pieces : odd)).join(
            next() < 0.9 ? ' ' : '',
          );
    const context = pick(contexts);
    const where = () => JSON.stringify({ text, context });
    const verdict = check(text, context);
    assert.deepEqual(check(text, context), verdict, where());
    for (const f of [...verdict.findings, ...identify(text)])
      assert.ok(f.start >= 0 && f.start <= f.end && f.end <= text.length, where());
    if (verdict.findings.every((f) => f.severity === 'clear' || f.rewrite !== undefined)) {
      const mended = fix(text, verdict.findings);
      const again = check(mended, context);
      assert.equal(again.verdict, 'clear', `${where()} → ${mended}`);
      assert.equal(fix(mended, again.findings), mended, where());
    }
    const longer = check(`${text}\n\n${clearAddition}`, context);
    assert.ok(
      severities.indexOf(longer.verdict) >= severities.indexOf(verdict.verdict),
      `${verdict.verdict} → ${longer.verdict} ${where()}`,
    );
    if (round % 10 === 0) redact(text);
  }
});

function mutate(text: string, next: () => number, pick: <T>(list: readonly T[]) => T): string {
  let out = text;
  for (let k = Math.floor(next() * 4); k >= 0; k--) {
    const at = Math.floor(next() * (out.length + 1));
    const way = next();
    if (way < 0.3) out = out.slice(0, at) + pick(odd) + out.slice(at);
    else if (way < 0.5) out = out.slice(0, at) + out.slice(at + 1 + Math.floor(next() * 6));
    else if (way < 0.6) out = next() < 0.5 ? out.toUpperCase() : out.toLowerCase();
    else if (way < 0.8) out = `${out.slice(0, at)} ${pick(pieces)} ${out.slice(at)}`;
    else out = `${out} ${pick(fixtures).text}`;
  }
  return out;
}

test('long and nasty texts come to an end with offsets inside them (how long that takes: tool/guard-eval.ts)', () => {
  const told = fixtures.map((f) => f.text).join(' ');
  for (const nasty of [
    told.repeat(Math.ceil(50_000 / told.length)).slice(0, 50_000),
    'a '.repeat(20000),
    '1 '.repeat(20000),
    '1-'.repeat(20000),
    'A. '.repeat(15000),
    '@'.repeat(40000),
    'your '.repeat(10000),
    '('.repeat(40000),
    '1'.repeat(40000),
    'a'.repeat(40000),
    'a.'.repeat(20000),
    'Maria '.repeat(8000),
    'we saw you. '.repeat(4000),
  ])
    for (const { start, end } of check(nasty).findings) assert.ok(start >= 0 && start <= end && end <= nasty.length);
});
