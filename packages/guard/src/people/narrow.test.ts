import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check } from '../check.ts';
import { placeOf } from '../tables.ts';
import { ageOf, sexOf, windowOf } from './details.ts';
import { rounded } from './estimate.ts';
import { frequencies, shareOf } from './frequency.ts';
import { nation, peopleOf, stateNames, stateOf } from './population.ts';

test('the tables agree with the totals of their sources', () => {
  assert.equal(nation, 328_239_523);
  assert.equal(peopleOf(undefined, 'female'), 166_582_199);
  assert.equal(
    stateNames.reduce((sum, name) => sum + (stateOf(name)?.people ?? 0), 0),
    331_449_281,
  );
  assert.equal(Math.round(peopleOf({ from: 30, to: 34 }, 'male')), 11_354_610);
  for (const frequency of frequencies) {
    assert.ok(frequency.source.length > 10, String(frequency.words));
    assert.ok(shareOf(frequency) < 0.25, String(frequency.words));
  }
});

test('age, sex and time are read in the ways people write them', () => {
  const ages = (text: string) => {
    const detail = ageOf(text);
    return detail?.kind === 'age' ? [detail.ages.from, detail.ages.to] : undefined;
  };
  assert.deepEqual(ages('a 34-year-old teacher'), [34, 34]);
  assert.deepEqual(ages('41f, third trimester'), [41, 41]);
  assert.deepEqual(ages('a man in his late 60s'), [67, 69]);
  assert.deepEqual(ages('a woman in her nineties'), [90, 99]);
  assert.deepEqual(ages('a toddler just back'), [1, 3]);
  assert.equal(ages('the scanner is new'), undefined);
  assert.equal((sexOf('our nurse told her that he was fine') as { sex: string }).sex, 'female');
  assert.equal(sexOf('a patient of ours'), undefined);
  assert.deepEqual(
    ['last tuesday', 'last week', 'june 2023', 'this summer'].map((date) => Math.round(windowOf(date) * 365)),
    [1, 7, 30, 91],
  );
});

test('a story is told with the number of people who fit it, and what each detail does', () => {
  const profile = { state: 'NH' };
  const told = check('A 62-year-old retired teacher from Keene has had type 2 diabetes for years. She came in.', {
    profile,
  }).reid;
  assert.ok(told?.people !== undefined && told.people >= 5 && told.people < 40, String(told?.people));
  const without = Object.fromEntries(told.factors.map(({ kind, peopleWithout }) => [kind, peopleWithout ?? 0]));
  for (const kind of ['age', 'sex', 'place', 'condition'])
    assert.ok((without[kind] ?? 0) > told.people, `${kind}: ${without[kind]}`);
  const dated = check('A 62-year-old retired teacher from Keene with type 2 diabetes came in last Tuesday.', {
    profile,
  });
  assert.equal(dated.reid?.people, 1);
  assert.equal(dated.reid?.level, 'high');
  assert.match(
    dated.findings.find(({ label }) => label === 'CASE_NARRATIVE')?.message ?? '',
    /^This reads like a real patient's story \(score [\d.]+: .*place.*\)\. About 1 person fits this description\.$/,
  );
});

test('few people make a story risky that the points alone would let pass; many people do not', () => {
  const consult = { author: 'clinician', surface: 'consult' } as const;
  const rare = check('Saw a man with rabies, any advice on the induction protocol?', consult).reid;
  assert.ok(rare?.people !== undefined && rare.people < 11);
  assert.equal(rare.level, 'high');
  const common = check('My patient is a woman in her 60s with type 2 diabetes, what would you add?', consult).reid;
  assert.ok((common?.people ?? 0) > 100_000, String(common?.people));
  assert.equal(common?.level, 'low');
});

test('no number where the tables do not reach', () => {
  assert.deepEqual(placeOf('Nowhere At All'), []);
  const told = check('Our patient, a baker from 12 Elm Street, went home today.').reid;
  assert.equal(told?.people, undefined);
});

test('a number bears two digits and is never nobody', () => {
  assert.deepEqual([0.002, 7.4, 23_456, 1_994_000].map(rounded), [1, 7, 23_000, 2_000_000]);
});
