// A patient's or carer's name should not lead to the person. We warn and never refuse: it is their name to choose.
import { identify } from '#guard';
import { isPseudonym } from './pseudonyms.ts';

export type Revealing = 'e-mail' | 'birth-year' | 'contact' | 'real-name';

/** @returns why the name may say who its owner is; the first reason that applies. */
export function whyRevealing(name: string, email: string): Revealing | undefined {
  const found = identify(name).map((finding) => finding.label);
  if (/@|\d(?:[ .()-]*\d){6}/.test(name) || found.some((label) => contact.has(label))) return 'contact';
  if (/(?<!\d)(?:19[3-9]\d|200\d|201[0-2])(?!\d)/.test(name)) return 'birth-year';
  if (sharesAddress(name, email)) return 'e-mail';
  if (!isPseudonym(name) && found.includes('NAME')) return 'real-name';
  return undefined;
}

const contact = new Set(['EMAIL', 'PHONE_FAX', 'URL']);

/** "mrodriguez" in "mrodriguez@…", or "Rodriguez" from "maria.rodriguez@…". Parts of three letters or fewer say little. */
function sharesAddress(name: string, email: string): boolean {
  const local = (email.split('@')[0] ?? '').toLowerCase();
  const words = name.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  const whole = words.join('');
  const parts = [local.replace(/[^\p{L}\p{N}]/gu, ''), ...local.split(/[^\p{L}]+/u)].filter((part) => part.length > 3);
  return parts.some((part) => whole === part || words.includes(part));
}
