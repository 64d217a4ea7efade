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
  ],
);
