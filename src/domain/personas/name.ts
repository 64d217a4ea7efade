// Names of personas: what may be one, and when two look alike. Kept apart from who may have which (add.ts, rename.ts).
import { nameLimits } from '#vocabulary/personas.ts';

export type NameFault = 'too-short' | 'too-long' | 'hidden-characters';

/** @returns the name as it will be shown and its key for comparison, or what is wrong with it. */
export function readName(text: string): { ok: true; name: string; key: string } | { ok: false; fault: NameFault } {
  // Control, format (which turn the direction of a line or have no width), private and unassigned characters; line ends.
  if (/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\u2028\u2029\u115f\u1160\u3164\uffa0]/u.test(text) || /\p{M}{4}/u.test(text))
    return { ok: false, fault: 'hidden-characters' };
  const name = text.normalize('NFC').trim().replace(/\s+/gu, ' ');
  const key = nameKey(name);
  if (name.length > nameLimits.max || key.length > nameLimits.max) return { ok: false, fault: 'too-long' };
  if ([...name].length < nameLimits.min || key.length === 0) return { ok: false, fault: 'too-short' };
  return { ok: true, name, key };
}

/**
 * Folds what the eye takes for the same: compatibility forms (NFKC), capitals, accents, letters of other scripts that look
 * Latin, digits that look like letters, and everything that only separates. After the skeleton of Unicode TS #39,
 * with the characters that people here can type.
 */
export function nameKey(name: string): string {
  const plain = name.normalize('NFKC').toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  const latin = [...plain].map((letter) => lookalikes.get(letter) ?? letter).join('');
  return latin
    .replace(/[^\p{L}\p{N}\p{S}]/gu, '')
    .replace(/rn/g, 'm')
    .replace(/vv/g, 'w');
}

/** From the confusables table of Unicode TS #39: Cyrillic, Greek, Armenian and digits, after folding to small letters. */
const lookalikes = new Map(
  Object.entries({
    a: 'аαɑ4',
    b: 'вьβ6',
    c: 'сϲ',
    d: 'ԁժ',
    e: 'еҽєε3',
    g: 'ɡց9',
    h: 'һհнη',
    j: 'јϳ',
    k: 'кκқ',
    l: '1iıі|ⅼӏιł',
    m: 'мμ',
    n: 'ոпπ',
    o: '0оοօσø',
    p: 'рρ',
    q: 'ԛ',
    r: 'гᴦ',
    s: 'ѕ5ꜱ',
    t: 'тτ7',
    u: 'սυц',
    v: 'ѵν',
    w: 'ԝωшѡ',
    x: 'хχ',
    y: 'уүγ',
    z: 'ᴢ2',
  }).flatMap(([latin, others]) => [...others].map((other): [string, string] => [other, latin])),
);
