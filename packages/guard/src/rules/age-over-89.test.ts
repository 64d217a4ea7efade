import { table } from '../../test/table.ts';

table(
  'AGE_OVER_89',
  [
    'Our ⟦94-year-old⟧ patient still gardens every day.',
    'She celebrated ⟦turning 100⟧ in our waiting room.',
    'A ⟦nonagenarian⟧ came in after a fall.',
    'At ⟦97⟧ she still walks to our office.',
    'Happy ⟦101st⟧ birthday to the lady in the blue scarf, who beat pneumonia!',
    'He was ⟦born in 1931⟧ and has a new hip.',
    'The oldest person we scanned this year was ⟦102⟧.',
    'A woman ⟦in her nineties⟧ asked us about her mammogram.',
    'Mr. Petrov ⟦turned ninety-three⟧ between two dialysis runs.',
    'She is ⟦ninety-one years old⟧ and beat us at cards after her hip.',
  ],
  [
    'Risk rises steeply in people aged 90 and older.',
    'Ninety-nine percent of our staff had the flu shot.',
    'A 72-year-old can still benefit from screening, depending on overall health.',
    'Our clinic building turned 100 this year.',
    'One in three people aged 85 has some hearing loss.',
    'We have been open for 95 years.',
    'A temperature of 101 is a fever.',
    'The test detects 95 percent of cases.',
    'Keep the elbow at 90 degrees while the cuff inflates.',
    'One patient aged 90 or older was included in the series. {CASE_NARRATIVE}',
  ],
);
