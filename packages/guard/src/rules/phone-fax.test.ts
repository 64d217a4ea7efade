import { table } from '../../test/table.ts';

table(
  'PHONE_FAX',
  [
    'Her daughter can be reached at ⟦603-555-0148⟧.',
    '[reply] We tried you at ⟦(603) 555-0171⟧ twice.',
    'His home fax is ⟦603.555.0119⟧.',
    'Call her husband at ⟦603-555-0188⟧ with the results.',
    'His cell is ⟦(978) 555 0142⟧ if the clot comes back.',
    "Fax the order to the patient's office, ⟦617.555.0199⟧.",
    'Text ⟦+1 603 555 0182⟧ to send the family a note.',
    '[reply] Is ⟦six oh three, 555, 0133⟧ still your number?',
    '[community:patient] Call me any time on ⟦6035550160⟧, I have the same diagnosis.',
    '[consult] His daughter is on ⟦555-0139⟧ tonight.',
    '[reply] We tried you on ⟦555-0164⟧ about the refill.',
    '[community] Text my cell, ⟦five five five, oh one, seven three⟧, after six.',
    '[consult] Wife ⟦5 5 5 - 0 1 2 8⟧ has the old films.',
  ],
  [
    'Call our office at 603-555-0100.',
    'Our fax for referrals is 603-555-0101.',
    'In the US, call or text 988 for crisis support.',
    'Our fax number is 603-555-0101.',
    'Dial 911 in an emergency.',
    'The helpline 988 is open day and night.',
    'Poison Control is 1-800-222-1222.',
    'A normal platelet count is 150,000 to 400,000.',
    'Dial 911 for chest pain.',
    'Count along on your fingers: 1 2 3 4 5 6 7 8.',
    'The study counted 345 2019 visits.',
    'Our lab is at mile marker 212.',
  ],
);
