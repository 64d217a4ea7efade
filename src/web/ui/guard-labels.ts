import type { Label } from '#guard';

/** The guard's labels in plain words, as a heading over a finding. */
export const guardLabels: Record<Label, string> = {
  NAME: 'A person’s name',
  DATE: 'A date of someone’s care',
  AGE_OVER_89: 'An age over 89',
  LOCATION: 'A place that narrows it down',
  PHONE_FAX: 'A phone or fax number',
  EMAIL: 'An e-mail address',
  SSN: 'A social security number',
  MRN: 'A record number',
  HEALTH_PLAN_ID: 'A health plan number',
  ACCOUNT: 'An account number',
  LICENSE: 'A licence number',
  VEHICLE: 'A vehicle or plate number',
  DEVICE: 'A device or serial number',
  URL: 'A web address of a person',
  IP: 'An internet address',
  BIOMETRIC_PHOTO: 'A face, voice or fingerprint',
  OTHER_UNIQUE_ID: 'A number that points to one person',
  ADDRESSES_PATIENT: 'Speaks to one person about their care',
  CONFIRMS_RELATIONSHIP: 'Says that someone is a patient',
  INDIVIDUAL_ADVICE: 'Advice for one person',
  CASE_NARRATIVE: 'The story of one person',
  CONTACT_SOLICITATION: 'Asks for contact details in public',
  PHOTO_OR_RECORD: 'A photo or record',
  SPECIALLY_PROTECTED: 'Specially protected information',
};
