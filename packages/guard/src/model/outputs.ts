// What the model answers for each sentence: one figure per statement label, and one for "must not go out at all".
import type { StatementLabel } from '../contract.ts';

export const outputs = [
  'CONFIRMS_RELATIONSHIP',
  'ADDRESSES_PATIENT',
  'INDIVIDUAL_ADVICE',
  'PHOTO_OR_RECORD',
  'CASE_NARRATIVE',
  'CONTACT_SOLICITATION',
  'SPECIALLY_PROTECTED',
  'REFUSED',
] as const satisfies readonly (StatementLabel | 'REFUSED')[];

export type Output = (typeof outputs)[number];
