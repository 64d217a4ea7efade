import { table } from '../../test/table.ts';

table(
  'MRN',
  [
    'Pull up MRN ⟦00482913⟧ for the comparison film.',
    'Chart number ⟦H-77120⟧ shows the same nodule.',
    'Accession ⟦RAD20261104-0093⟧ is the follow-up.',
    'Patient ID ⟦5519-A⟧ needs a re-read.',
    'Case record ⟦#A1004482⟧ was ours.',
    'The wristband read ⟦88213407⟧.',
  ],
  [
    'MRN stands for medical record number.',
    'CPT 77067 is bilateral screening mammography.',
    'Bring your record number when you call us.',
    'Trial NCT01234567 is recruiting.',
    "The coil's catalog number is 8821-340.",
    'Lot 0048 of the contrast agent was recalled.',
  ],
);
