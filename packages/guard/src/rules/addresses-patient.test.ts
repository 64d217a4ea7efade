import { table } from '../../test/table.ts';

table(
  'ADDRESSES_PATIENT',
  [
    '[reply] You should come back in if the swelling continues.',
    '[reply] Hi @runnergirl_88, many people with migraine keep a trigger diary.',
    "To the gentleman from the 3 o'clock MRI: keep drinking water.",
    '[community] Since you mentioned kidney trouble, ask about contrast before your scan.',
    '[reply] We hope you feel better soon!',
    'It was a pleasure meeting you, Anna. ⟦Your results are normal.⟧',
    "The mother who called about her son's rash can stop worrying.",
  ],
  [
    'You can lower your risk by getting a flu shot this fall.',
    '[reply] Thank you for taking the time to leave feedback.',
    'Patients often ask whether fasting is needed before an ultrasound.',
    '[reply] Anyone with a concern can call our office at 603-555-0100.',
    'If you have chest pain, call 911.',
    'It was great to meet you all on Saturday. Your questions about sleep will be answered here.',
    '[community] In general, people with kidney disease should ask about contrast before a scan.',
  ],
);
