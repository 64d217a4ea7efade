import { table } from '../../test/table.ts';

table(
  'SSN',
  [
    'His SSN is ⟦219-09-9999⟧.',
    'Social ⟦078 05 1120⟧ is on the form.',
    'Last four of her social: ⟦4821⟧.',
    'SSN:⟦219099999⟧',
    'Soc sec no ⟦219.09.9999⟧ needs correcting.',
    '[reply] Please confirm your social ends in ⟦4821⟧.',
  ],
  [
    'We never ask for a Social Security number online.',
    'Social Security pays disability benefits to some people with MS.',
    'Our fax is 603-555-0101.',
    'The lot number is 2190-99-999.',
    'The SSN field on the old form has been removed.',
    'ICD-10 code E11.9 means type 2 diabetes without complications.',
  ],
);
