import { table } from '../../test/table.ts';

table(
  'SSN',
  [
    'Last four ⟦7741⟧, can HR match that to the worker we tested?',
    'His SSN is ⟦219-09-9999⟧.',
    'Social ⟦078 05 1120⟧ is on the form.',
    'Last four of her social: ⟦4821⟧.',
    "The guarantor's social security number is ⟦219 09 9999⟧.",
    'Her Medicare claim was filed under ⟦078-05-1120⟧.',
    '[reply] We matched your account by the last four of your SSN, ⟦1120⟧.',
    'SSN:⟦219099999⟧',
    'Soc sec no ⟦219.09.9999⟧ needs correcting.',
    '[reply] Please confirm your social ends in ⟦4821⟧.',
    '[reply] We confirmed your last four, ⟦6614⟧, by phone.',
    'Her last four (⟦0448⟧) were on the form.',
    '[reply] Yes, social ⟦9 1 2 - 4 4 - 0 1 8 3⟧ is what we have.',
  ],
  [
    'We never ask for a Social Security number online.',
    'Social Security pays disability benefits to some people with MS.',
    'Our fax is 603-555-0101.',
    'Keep your Social Security card at home; we do not need it.',
    'Social workers are here every weekday.',
    'Extension 2190 reaches the billing office.',
    'The lot number is 2190-99-999.',
    'The SSN field on the old form has been removed.',
    'ICD-10 code E11.9 means type 2 diabetes without complications.',
    'Bring the last four of your receipt.',
    'The last four years were busy.',
    'Our last four, 5-kilometer walks were sold out.',
  ],
);
