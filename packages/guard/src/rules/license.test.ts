import { table } from '../../test/table.ts';

table(
  'LICENSE',
  [
    "Her driver's license ⟦NHL12345678⟧ was used to check in.",
    'Passport ⟦C03005988⟧ is in his file.',
    "The patient's nursing license ⟦RN 084412⟧ is at risk.",
    "Her driver's license ⟦NHL12345678⟧ was left at the desk.",
    'Our patient, a pilot, holds certificate ⟦3417752⟧.',
    'DL number ⟦D402-8817-6650⟧ is on the scanned form.',
    "Commercial license ⟦CDL-77120⟧ depends on this man's exam.",
    'His pilot certificate ⟦3318842⟧ was suspended after the seizure.',
    'Birth certificate no. ⟦1961-004417⟧ was requested by the family.',
    'His gun permit ⟦CCW-50418⟧ fell out of his coat here.',
    'The passport she left with us, ⟦K5530917⟧, is in the safe.',
    'Her permit number ⟦HP-20417⟧ is on our counter.',
  ],
  [
    'Dr. Ruiz is licensed in New Hampshire (license 19442).',
    'All our technologists hold ARRT certification.',
    "Bring a photo ID such as a driver's license.",
    'Bring a photo ID and your insurance card.',
    'All our technologists are licensed by the state.',
    'Our NPI is 1234567893.',
    'The software is under the MIT License.',
    'Our facility certificate is MQSA 204417.',
    'State law requires a license to operate X-ray equipment.',
    'Bring your passport to the travel clinic.',
    'Our building permit is approved.',
    'Commission meetings are open to everybody.',
  ],
);
