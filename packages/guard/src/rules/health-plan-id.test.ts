import { table } from '../../test/table.ts';

table(
  'HEALTH_PLAN_ID',
  [
    'Member ID ⟦XEH449201773⟧ was rejected.',
    'Her Medicare number ⟦1EG4-TE5-MK73⟧ is on the claim.',
    'Medicaid ID ⟦90018822⟧ covers the scan.',
    'Member ID ⟦XQJ882940017⟧ was rejected by the plan.',
    'Her Medicare number is ⟦1EG4-TE5-MK73⟧.',
    'Group 44012, subscriber ⟦W2299 10457⟧: coverage ended.',
    'Policy ⟦GRP-88120/04⟧ lapsed for this patient.',
    'Subscriber number ⟦W2210 44871⟧ belongs to his mother.',
    '[reply] Your plan number ending ⟦1773⟧ was declined.',
    'Her BCBS ⟦XKP204418830⟧ was rejected.',
    'The plan ⟦QZR771045528⟧ on her form has run out.',
    'His mem id is ⟦HQ-90417⟧.',
  ],
  [
    'We accept Medicare and most major plans.',
    'Your member ID is on the front of your card.',
    'Medicare Part B covers an annual mammogram.',
    'We accept Medicare and most plans.',
    'The member ID is on the front of the card.',
    'Open enrollment ends on January 15.',
    'Form CMS-1500 is used for claims.',
    'Our NPI is 1234567893.',
    'Plan F is closed to new enrollees.',
    'We take BCBS, Aetna and Cigna.',
    'Humana changes its formulary every January.',
    'Blue Cross covers one cleaning every 6 months.',
  ],
);
