import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check } from './index.ts';

/** A consult, and what makes its person recognisable. */
const cases: [text: string, kinds: string[]][] = [
  ['Man of 63 with a heart that has had enough. Push the dose or leave it?', ['age', 'sex']],
  ['M, in his 40s, wide complex, shocked at 100 J. Ablate before discharge?', ['age', 'sex']],
  ['Mujer de 54, artritis, dos fármacos sin respuesta. ¿Rituximab?', ['age', 'sex']],
  ['47M, Farsi speaking, runs a bakery, hoarse. Scope first?', ['age', 'sex', 'occupation', 'ethnicity or language']],
  ['58F with four girls, hoarse. Voice therapy first?', ['age', 'sex', 'family']],
  ['52M, burn from the refinery fire, both hands. Early graft or wait?', ['age', 'sex', 'public event']],
  ['Retired judge, 82F, new tremor. Stop amiodarone?', ['age', 'sex', 'office or fame', 'occupation']],
  ['22M, swimmer, hematuria after each meet. Would you scope him?', ['age', 'sex', 'occupation']],
  ['24M, FMF, colchicine failing. Anakinra?', ['age', 'sex', 'rare condition']],
];
for (const [text, kinds] of cases)
  test(`${kinds.join(', ')}: ${text}`, () => {
    const { reid } = check(text, { surface: 'consult', author: 'clinician' });
    const found = (reid?.factors ?? []).filter(({ points }) => points > 0).map(({ kind }) => kind);
    assert.deepEqual(found.sort(), [...kinds].sort());
  });

test('what a colleague would do today is no date of the case; what was done today is', () => {
  const labels = (text: string): string[] =>
    check(text, { surface: 'consult', author: 'clinician' }).findings.map(({ label }) => label);
  assert.ok(!labels('Man of 63, ileus on film. Would you operate today?').includes('DATE'));
  assert.ok(labels('Man of 63, operated on today for ileus. What next?').includes('DATE'));
});

test('a case that says it is nobody real, and a joule, are no person', () => {
  for (const text of [
    "Let's build a case, nobody real: a pilot in Anchorage with one seizure. Who tells the FAA?",
    'Imagine a 34-year-old pilot with one seizure in Anchorage: who tells the FAA?',
  ])
    assert.equal(check(text, { surface: 'consult', author: 'clinician' }).verdict, 'clear');
});
