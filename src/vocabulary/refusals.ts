// Every expected "no", by name. One table gives its status (web/statuses.ts), one its sentence (web/ui/refusals.ts).
export const refusalReasons = [
  // the door
  'absent',
  'sign-in-first',
  'not-allowed',
  'second-factor-first',
  'form-expired',
  'acting-changed',
  'other-origin',
  'other-host',
  'too-large',
  'too-many',
  'malformed',
  'wrong-method',
  'json-only',
  'json-broken',
  'json-shape',
  'unavailable',
  'failed',
  // shared by many forms
  'invalid',
  // clinicians
  'npi-in-use',
  'name-claims',
  'name-imitates',
  'already-clinician',
  // communities
  'clinicians-stay-out',
  'signed-only',
  'members-mark',
  'not-in-this-role',
  'listeners-do-not-write',
  'replies-closed',
  'barred',
  'last-moderator',
  'member-too-new',
  'stays-hidden',
  'own-text',
  // practices and what they publish
  'guard-blocked',
  'guard-consent',
  'guard-reason',
  'policy-first',
  'policies-missing',
  'publisher-needed',
  'team-changed',
  'slug-taken',
  'last-owner',
  'picture-type',
  'picture-size',
  'picture-broken',
  'alt-missing',
  // accounts and personas
  'wrong-sign-in',
  'wrong-password',
  'wrong-code',
  'link-used',
  'name-taken',
  'last-persona',
  'sign-in-again',
  'passkey-refused',
  'passkey-late',
  'passkey-known',
  'passkeys-full',
  'last-way-in',
  'too-many-personas',
  'operator-exists',
] as const;
export type RefusalReason = (typeof refusalReasons)[number];

export interface Refusal {
  reason: RefusalReason;
  /** What the sentence needs to be exact: limits, names the reader typed, times. */
  facts?: Record<string, string | number>;
  /** The form field it is about. */
  field?: string;
}
export interface Refused {
  ok: false;
  refusal: Refusal;
}

/** An expected no, as a value. */
export const refuse = (reason: RefusalReason, facts?: Refusal['facts'], field?: string): Refused => ({
  ok: false,
  refusal: { reason, ...(facts ? { facts } : {}), ...(field ? { field } : {}) },
});
