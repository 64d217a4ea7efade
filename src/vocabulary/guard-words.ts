// The guard's labels and verdicts in plain words, the same on the server's page and in the browser.

/** As a heading over a finding. */
export const guardLabels = {
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
} as const;

/** What stands over the findings. `hint` is for patients, who are never stopped. */
export const verdictWords = {
  block: {
    title: 'This cannot go out as it is written',
    text: 'Each point below says why, and what could stand there instead. Your text is kept.',
    tone: 'danger',
    icon: 'stop',
  },
  consent: {
    title: 'This needs the person’s signed authorization',
    text: 'Openward cannot record authorizations yet, so it has to speak in general terms. Your text is kept.',
    tone: 'danger',
    icon: 'stop',
  },
  warn: {
    title: 'Please look at this once more',
    text: 'It may go out when you choose a reason. The reason stays on the record.',
    tone: 'caution',
    icon: 'caution',
  },
  hint: {
    title: 'Before you post: anyone can read this',
    text: 'It is your text and your choice. These places may tell strangers more than you want.',
    tone: 'caution',
    icon: 'info',
  },
} as const;

/** A button that takes what stands in the finding's place. */
export const rewriteWords = (rewrite: string): string => (rewrite === '' ? 'Leave this out' : `Write “${rewrite}”`);

/** A case in one sentence, under the refusal of a reply. */
export const caseWords = (found: { name: string; year: number; outcome: string; lesson: string }, reply: boolean) =>
  `${reply ? 'Replies' : 'Posts'} like this one have had consequences: ${found.name}, ${found.year}: ${found.outcome}. ${found.lesson}`;
