import { table } from '../../test/table.ts';

table(
  'MRN',
  [
    'Pull up MRN ⟦00482913⟧ for the comparison film.',
    'Chart number ⟦H-77120⟧ shows the same nodule.',
    'Accession ⟦RAD20261104-0093⟧ is the follow-up.',
    'Chart ⟦00482913⟧ was faxed to the wrong office.',
    'Accession number ⟦24-118820⟧ shows the fracture.',
    'Please pull patient ID ⟦HI-0048291⟧ for tomorrow.',
    'Patient ID ⟦5519-A⟧ needs a re-read.',
    'Case record ⟦#A1004482⟧ was ours.',
    'The wristband read ⟦88213407⟧.',
    '[consult] pt ⟦6610482⟧ has a potassium of 6.9.',
    '[consult] MRN ⟦four four one oh nine two⟧, see the gas.',
    'We found a wristband in the elevator, ⟦20581193⟧.',
  ],
  [
    'MRN stands for medical record number.',
    'CPT 77067 is bilateral screening mammography.',
    'Bring your record number when you call us.',
    'Your record number is on your visit summary.',
    'We moved 48,000 charts to the new system.',
    'Call 603-555-0100 for a copy of a record.',
    'Trial NCT01234567 is recruiting.',
    "The coil's catalog number is 8821-340.",
    'Lot 0048 of the contrast agent was recalled.',
    'The band 5 of our league won the relay.',
    'Each patient 18 or older may enroll.',
    'Wristbands, balloons and 300 cupcakes are waiting.',
  ],
);
