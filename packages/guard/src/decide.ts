// The decision table of TAXONOMY section 3: who writes where, and what each kind of finding means there.
import type { Context, Label, Severity } from './contract.ts';

export type Row =
  | 'page'
  | 'reply'
  | 'practice-community'
  | 'clinician-community'
  | 'clinician-consult'
  | 'practice-consult'
  | 'secure'
  | 'not-secure'
  | 'patient-self'
  | 'patient-other'
  | 'patient-feedback'
  | 'patient-message'
  | 'remote';

type Column = 'HARD' | 'SOFT' | 'QUASI' | 'ADDR' | 'CONF' | 'ADVICE' | 'CASE' | 'SOLICIT' | 'PHOTO' | 'SPECIAL';

export const labels: readonly Label[] = [
  'NAME',
  'DATE',
  'AGE_OVER_89',
  'LOCATION',
  'PHONE_FAX',
  'EMAIL',
  'SSN',
  'MRN',
  'HEALTH_PLAN_ID',
  'ACCOUNT',
  'LICENSE',
  'VEHICLE',
  'DEVICE',
  'URL',
  'IP',
  'BIOMETRIC_PHOTO',
  'OTHER_UNIQUE_ID',
  'ADDRESSES_PATIENT',
  'CONFIRMS_RELATIONSHIP',
  'INDIVIDUAL_ADVICE',
  'CASE_NARRATIVE',
  'CONTACT_SOLICITATION',
  'PHOTO_OR_RECORD',
  'SPECIALLY_PROTECTED',
];

/** From the mildest to the strictest. */
export const severities: readonly Severity[] = ['clear', 'warn', 'consent', 'block'];

export function stricter(a: Severity, b: Severity): Severity {
  return severities.indexOf(a) >= severities.indexOf(b) ? a : b;
}

const columnOf: Record<Label, Column> = {
  PHONE_FAX: 'HARD',
  EMAIL: 'HARD',
  SSN: 'HARD',
  MRN: 'HARD',
  HEALTH_PLAN_ID: 'HARD',
  ACCOUNT: 'HARD',
  LICENSE: 'HARD',
  VEHICLE: 'HARD',
  DEVICE: 'HARD',
  IP: 'HARD',
  NAME: 'SOFT',
  URL: 'SOFT',
  BIOMETRIC_PHOTO: 'SOFT',
  OTHER_UNIQUE_ID: 'SOFT',
  DATE: 'QUASI',
  AGE_OVER_89: 'QUASI',
  LOCATION: 'QUASI',
  ADDRESSES_PATIENT: 'ADDR',
  CONFIRMS_RELATIONSHIP: 'CONF',
  INDIVIDUAL_ADVICE: 'ADVICE',
  CASE_NARRATIVE: 'CASE',
  CONTACT_SOLICITATION: 'SOLICIT',
  PHOTO_OR_RECORD: 'PHOTO',
  SPECIALLY_PROTECTED: 'SPECIAL',
};
const columns: Column[] = ['HARD', 'SOFT', 'QUASI', 'ADDR', 'CONF', 'ADVICE', 'CASE', 'SOLICIT', 'PHOTO', 'SPECIAL'];

// Cells as printed in the taxonomy; CASE is low/mid/high; +1 is handled by raise().
const table: Record<Row, string> = {
  page: 'B C C B C B C/C/C B C +',
  reply: 'B B B B B B B/B/B B B B',
  'practice-community': 'B B B B B B B/B/B B B B',
  'clinician-community': 'B B B B B B W/B/B B B +',
  'clinician-consult': 'B B B - - - -/W/B W W W',
  'practice-consult': 'B B B B B B B/B/B B B B',
  secure: 'W - - - - W -/-/- W W W',
  'not-secure': 'B B B B B B B/B/B B B B',
  'patient-self': 'W - - - - W -/-/- - W -',
  'patient-other': 'W W W - - W W/W/W W W W',
  'patient-feedback': 'W - - - - - -/-/- - - -',
  'patient-message': 'W - - - - - -/-/- W W -',
  remote: 'B W - - - W -/-/- W W W',
};

const meaning: Record<string, Severity> = { B: 'block', C: 'consent', W: 'warn', '-': 'clear' };

/** The row of the table for a context; aboutAnother only matters for what patients write in public. */
export function rowOf(context: Context, aboutAnother: boolean): Row {
  const author = context.author ?? 'practice';
  const surface = context.surface ?? 'post';
  if (author === 'remote') return 'remote';
  if (author === 'patient') {
    if (surface === 'feedback') return 'patient-feedback';
    if (surface === 'message') return 'patient-message';
    return aboutAnother ? 'patient-other' : 'patient-self';
  }
  if (surface === 'message' || surface === 'feedback') return context.secure === true ? 'secure' : 'not-secure';
  if (surface === 'review-reply' || surface === 'comment-reply') return 'reply';
  if (surface === 'consult') return author === 'clinician' ? 'clinician-consult' : 'practice-consult';
  if (surface === 'community-answer' || surface === 'community-post') {
    return author === 'clinician' ? 'clinician-community' : 'practice-community';
  }
  return 'page';
}

/** The cell for one label. `level` is the re-identification level, for CASE_NARRATIVE. */
export function cell(row: Row, label: Label, level: 'low' | 'mid' | 'high'): Severity | '+' {
  const cells = table[row].split(' ');
  const entry = cells[columns.indexOf(columnOf[label])] ?? '-';
  if (entry === '+') return '+';
  const parts = entry.split('/');
  const at = parts.length === 1 ? 0 : ['low', 'mid', 'high'].indexOf(level);
  return meaning[parts[at] ?? '-'] ?? 'clear';
}

/** The +1 of SPECIALLY_PROTECTED: warn becomes consent; consent stays, with the special form; block stays. */
export function raise(severity: Severity): Severity {
  return severity === 'warn' ? 'consent' : severity;
}
