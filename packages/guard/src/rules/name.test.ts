import { table } from '../../test/table.ts';

table(
  'NAME',
  [
    '[consult] ⟦Ruthie⟧, 70F, obstruction. Vent PEG?',
    '⟦Maria Delgado⟧ finished her last infusion with us and rang the bell.',
    '[reply] ⟦Mr. Okafor⟧, your films were read the same day.',
    'Our little fighter ⟦Teddy⟧ went home cancer-free.',
    'We miss ⟦Mrs. Petrakis⟧, who brought cookies to every infusion.',
    '⟦Dmitri⟧ from the dialysis unit got his kidney last night!',
    "[reply] ⟦Lakshmi⟧, your mother's results are ready.",
    'Happy to see ⟦J.R.W.⟧ walking again after the hip repair.',
    '[reply] Thanks ⟦@runnergirl_88⟧, glad the MRI was painless.',
    'Governor ⟦Halloran⟧ had his knee scanned here on his day off.',
  ],
  [
    '[consult] Does QuantiFERON after treatment mean anything?',
    "[consult] 23F, Wilson's, penicillamine rash. Trientine from day one? {CASE_NARRATIVE}",
    'Frida Kahlo painted through thirty operations and a broken spine.',
    'Goalkeeper Rosa Lindqvist signed forty balls at our street fair.',
    '[consult] 58F, A1c 9.4 on metformin, BMI 33: SGLT2i or GLP-1 first?',
    'Please meet our medical student Ezekiel Thorne, here until May.',
    'Dr. Ana Ruiz joins our breast imaging team this month.',
    "Read Dr. Tom Becker's column on low-dose CT.",
    'Parkinson disease is named after James Parkinson.',
    'Florence Nightingale changed nursing for good.',
    'The Heimlich maneuver saves lives.',
    'Dr. Becker speaks about bone density on Thursday.',
    'Governor Halloran signed the screening-coverage bill.',
    'The Epley maneuver helps many people with vertigo.',
    'Call Priya at our front desk to book a screening mammogram.',
  ],
);
