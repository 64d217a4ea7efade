// The own-identity list: what belongs to the practice and is never an identifier.
import type { Context } from './contract.ts';
import { normalise } from './normalise.ts';

export interface Own {
  phones: Set<string>;
  emails: Set<string>;
  domains: string[];
  /** Numbers without marks: NPI, licence, facility. */
  numbers: Set<string>;
  /** Words of the practice's names and addresses. */
  places: string[];
  /** Single words of people's names. */
  people: Set<string>;
  allow: string[];
  /** As given, for rewrites. */
  phone: string | undefined;
  email: string | undefined;
}

export function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}

export function lettersAndDigits(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** Without the country code, so that +1 603 555 0100 is 603-555-0100. */
export function phoneKey(text: string): string {
  const digits = digitsOf(text);
  return digits.length === 11 && digits.startsWith('1') ? digits.slice(1) : digits;
}

export function readOwn(context: Context): Own {
  const own = context.own ?? {};
  // Read as texts are, so that “Óscar Treviño” is found in both.
  const low = (list: readonly string[] | undefined): string[] =>
    (list ?? []).map((entry) => normalise(entry).text.toLowerCase());
  const people = new Set<string>();
  for (const name of low(own.people)) {
    for (const word of name.split(/[^\p{L}'-]+/u)) if (word.length > 1 && !titles.has(word)) people.add(word);
  }
  return {
    phones: new Set((own.phones ?? []).map(phoneKey).filter((d) => d.length >= 7)),
    emails: new Set(low(own.emails)),
    domains: [...low(own.domains), ...low(own.emails).map((e) => e.slice(e.indexOf('@') + 1))].filter((d) =>
      d.includes('.'),
    ),
    numbers: new Set((own.numbers ?? []).map(lettersAndDigits).filter((d) => d.length > 2)),
    places: [...low(own.names), ...low(own.addresses)],
    people,
    allow: low(context.allow),
    phone: own.phones?.find((p) => digitsOf(p).length >= 7 && p.length < 30),
    email: own.emails?.find((e) => e.includes('@')),
  };
}

const titles = new Set([
  'dr',
  'md',
  'do',
  'dds',
  'dmd',
  'rn',
  'np',
  'pa',
  'phd',
  'mr',
  'mrs',
  'ms',
  'front',
  'desk',
  'nurse',
  'doctor',
  'the',
  'of',
  'and',
]);

/** Whether a phrase lies inside one of the practice's names or addresses. */
export function isOwnPlace(own: Own, phrase: string): boolean {
  return phrase.length > 2 && own.places.some((place) => place.includes(phrase));
}
