import { table } from '../../test/table.ts';

table(
  'ACCOUNT',
  [
    'Account ⟦4402-19⟧ still owes for the ultrasound.',
    'His card ending ⟦4417⟧ was charged twice.',
    'Invoice ⟦INV-20931⟧ for her root canal is overdue.',
    'Portal login ⟦gpine1961⟧ is locked.',
    '[reply] We refunded $80 to account ⟦00319⟧.',
    'The patient wants the refund on IBAN ⟦GB29NWBK60161331926819⟧.',
  ],
  [
    'Create a free account to join the community.',
    'We take all major cards.',
    'The fee schedule is document FS-2026.',
    'Invoices are sent within 30 days.',
    'Take cost into account when choosing a plan.',
    'Billing questions go to extension 4417.',
  ],
);
