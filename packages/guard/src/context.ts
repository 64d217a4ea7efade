// The closed lists of a context, for those who have to read one from outside.
import type { Context } from './contract.ts';

export const authors = ['practice', 'clinician', 'patient', 'remote'] as const satisfies Context['author'][];
export const surfaces = [
  'post',
  'review-reply',
  'comment-reply',
  'community-answer',
  'community-post',
  'consult',
  'message',
  'feedback',
] as const satisfies Context['surface'][];
export const ownLists = [
  'names',
  'people',
  'phones',
  'emails',
  'addresses',
  'domains',
  'numbers',
] as const satisfies (keyof NonNullable<Context['own']>)[];
