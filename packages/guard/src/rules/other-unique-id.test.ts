import { table } from '../../test/table.ts';

table(
  'OTHER_UNIQUE_ID',
  [
    'Study subject ⟦HB-0147⟧ had the best response.',
    'Prescription ⟦#7719034⟧ was filled late.',
    'Police report ⟦26-11894⟧ has the crash our patient was in.',
    'Badge ⟦PT-20447⟧ opens the locker of our patient.',
    'Case number ⟦2024-CV-01983⟧ is the lawsuit she filed against us.',
    '⟦The current mayor of Milford⟧ is smoke-free thanks to us.',
    '⟦The only person in the state with this syndrome⟧ sees our Dr. Ruiz.',
    'Donor code ⟦W1234 26 000117⟧ went to our patient.',
    '[consult] Mine is ⟦the sitting attorney general⟧, post ablation, in flutter.',
    'We treated ⟦the meteorologist on Channel 9⟧ for frostbite.',
    '[consult] ⟦The only fire eater in the county⟧, 44M, esophageal burn.',
    'Cord blood unit ⟦CB-40-77123⟧ went to a child today.',
    "Our ⟦county's only survivor⟧ of rabies is our patient.",
  ],
  [
    'The trial is registered as NCT01234567.',
    'Our CLIA number is 30D1234567.',
    'The mayor opened our health fair.',
    'The study is known as protocol 21.',
    'Form CMS-1500 is used for claims.',
    'Room A2 is now the quiet room.',
    'Fewer than 50 people worldwide have this syndrome.',
    'Use promo code WALK26 for the fun run.',
    'ICD-10 code Q87.4 is Marfan syndrome.',
    'We are the only trauma center in the state.',
    'The sitting mayor spoke at our open house.',
    'She is our only one-handed typist at the front desk.',
  ],
);
