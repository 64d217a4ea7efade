// The HTTP status of each refusal.
import type { RefusalReason } from '#vocabulary/refusals.ts';

export const statuses: Record<RefusalReason, number> = {
  absent: 404,
  'sign-in-first': 401,
  'not-allowed': 403,
  'second-factor-first': 403,
  'form-expired': 403,
  'acting-changed': 409,
  'other-origin': 403,
  'other-host': 421,
  'too-large': 413,
  'too-many': 429,
  malformed: 400,
  'wrong-method': 405,
  unavailable: 503,
  failed: 500,
  invalid: 422,
  'clinicians-stay-out': 403,
  'not-in-this-role': 403,
  'listeners-do-not-write': 403,
  'replies-closed': 403,
  barred: 403,
  'last-moderator': 409,
  'stays-hidden': 409,
  'own-text': 403,
};
