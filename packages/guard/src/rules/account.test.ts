import { table } from '../../test/table.ts';

table(
  'ACCOUNT',
  [
    'Account ⟦4402-19⟧ still owes for the ultrasound.',
    'His card ending ⟦4417⟧ was charged twice.',
    'Invoice ⟦INV-20931⟧ for her root canal is overdue.',
    'Invoice ⟦INV-2024-88127⟧ for her MRI is still open.',
    'Please charge card ⟦4111 1111 1111 1111⟧ for the copay.',
    'Account no. ⟦7714-0029⟧ has a credit from his last visit.',
    'Portal login ⟦gpine1961⟧ is locked.',
    '[reply] We refunded $80 to account ⟦00319⟧.',
    'The patient wants the refund on IBAN ⟦GB29NWBK60161331926819⟧.',
    '[reply] Portal name ⟦kwest_1962⟧ is active again.',
    'Her HSA ⟦7740 1182 3305⟧ was charged twice.',
    '[reply] Entre con el usuario ⟦lrojas1947⟧ y listo.',
  ],
  [
    'Create a free account to join the community.',
    'We take all major cards.',
    'The fee schedule is document FS-2026.',
    'Pay your bill online in two minutes.',
    'The deductible is the part you pay first.',
    'We charge no fee for a missed call.',
    'Invoices are sent within 30 days.',
    'Take cost into account when choosing a plan.',
    'Billing questions go to extension 4417.',
    'You can pay with your HSA or FSA.',
    'The portal name changed in May.',
    'HSA limits go up every January.',
  ],
);
