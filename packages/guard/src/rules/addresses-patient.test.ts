import { table } from '../../test/table.ts';

table(
  'ADDRESSES_PATIENT',
  [
    '[reply] You should come back in if the swelling continues.',
    '[reply] Hi @runnergirl_88, many people with migraine keep a trigger diary.',
    "To the gentleman from the 3 o'clock MRI: keep drinking water.",
    '[reply] Please take it easy this week and give your knee some rest.',
    '[community] In your situation I would ask for a second opinion.',
    'To the young man who fainted in line today: we hope you are well.',
    '[community] Since you mentioned kidney trouble, ask about contrast before your scan.',
    '[reply] We hope you feel better soon!',
    'It was a pleasure meeting you, Anna. ⟦Your results are normal.⟧',
    '[reply] We hope that ankle lets you sleep again.',
    '[reply] Enjoy the garden with that new hip!',
    'To the lady from the bakery: skip the ibuprofen until Friday.',
    "The mother who called about her son's rash can stop worrying.",
  ],
  [
    'You can lower your risk by getting a flu shot this fall.',
    '[reply] Thank you for taking the time to leave feedback.',
    'Patients often ask whether fasting is needed before an ultrasound.',
    'Your flu shot protects the people around you, too.',
    '[community] People who faint often find it helpful to sit up slowly.',
    'Tired after work? Ten minutes of daylight can help.',
    '[reply] Anyone with a concern can call our office at 603-555-0100.',
    'If you have chest pain, call 911.',
    '[reply] We hope to welcome everyone back soon.',
    'Skip the ibuprofen if a label says so.',
    'It was great to meet you all on Saturday. Your questions about sleep will be answered here.',
    '[community] In general, people with kidney disease should ask about contrast before a scan.',
  ],
);
