import { table } from '../../test/table.ts';

table(
  'INDIVIDUAL_ADVICE',
  [
    'With your numbers I would double the metformin.',
    'Your A1c of 9 means you should start insulin today.',
    '[reply] That sounds like shingles; start an antiviral today.',
    '[community] With your numbers I would double the metformin.',
    '[reply] You can skip the follow-up scan, it will be fine.',
    '[reply] Take two of the antacids tonight and come in if it gets worse.',
    '[community] I would switch you to the weekly injection.',
    '[community] Stop your blood thinner two days before your cleaning.',
    '[community] Tómese dos pastillas de hierro al día.',
    'To the lady from the bakery: skip the ibuprofen until Friday.',
    '[dm] From the picture, your mole is benign.',
    '[reply] Your son does not need the booster given his reaction.',
  ],
  [
    'An A1c of 9 means that sugar has been high for months.',
    'Shingles often starts with burning pain before the rash.',
    'Metformin doses are adjusted to kidney function; ask your own clinician.',
    'Adults 50 to 80 with a 20 pack-year history may qualify for lung screening.',
    'Most back pain improves within six weeks without imaging.',
    '[community] Guidelines suggest a repeat blood pressure reading on another day.',
    'Statins lower the risk of a heart attack in people at high risk.',
    '[community] El hierro se absorbe mejor con vitamina C.',
    '[consult] For this presentation I would add doxycycline.',
    '[community] Never stop a blood thinner without talking to the prescriber.',
    'A new or changing mole should be examined in person.',
  ],
);
