import { table } from '../../test/table.ts';

table(
  'INDIVIDUAL_ADVICE',
  [
    '[reply] That sounds like shingles; start an antiviral today.',
    '[community] With your numbers I would double the metformin.',
    '[reply] You can skip the follow-up scan, it will be fine.',
    '[community] Stop your blood thinner two days before your cleaning.',
    '[dm] From the picture, your mole is benign.',
    '[reply] Your son does not need the booster given his reaction.',
  ],
  [
    'Shingles often starts with burning pain before the rash.',
    'Metformin doses are adjusted to kidney function; ask your own clinician.',
    'Adults 50 to 80 with a 20 pack-year history may qualify for lung screening.',
    '[consult] For this presentation I would add doxycycline.',
    '[community] Never stop a blood thinner without talking to the prescriber.',
    'A new or changing mole should be examined in person.',
  ],
);
