import type { Letters } from '#domain/accounts/letters.ts';
import type { Visit } from './visit.ts';

/** Where links in mails lead. */
export const lettersOf = ({ house }: Visit): Letters => ({ base: house.settings.publicUrl.href });
