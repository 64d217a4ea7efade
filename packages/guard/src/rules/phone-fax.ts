import { all, has } from '../has.ts';
import { phoneKey } from '../own.ts';
import { pattern } from '../pattern.ts';
import type { Reading } from '../read.ts';
import type { Hit, Rule, Situation } from '../rule.ts';

export const phoneFax: Rule = {
  label: 'PHONE_FAX',
  id: 'phone-fax',
  protects: 'A telephone or fax number of a private person, in any spelling.',
  source: '45 CFR 164.514(b)(2)(i)(D), (E)',
  say: "This is a private person's number. Never post it.",
  instead: 'Please call our office.',
  find,
  rewrite: (situation) => situation.own.phone ?? '',
};

const american =
  /(?<![\d#$]|\d[-.,])(?:\+?1[-. ]{0,2})?(?:\(\d{3}\)|\d{3})[-. /]{0,3}\d{3}[-. ]{0,2}\d{4}(?: ?(?:x|ext\.?) ?\d{1,6})?(?![\d]|-\d|\.\d)/g;
const foreign = /(?<![\d#])(?:\+|00)\d{1,3}[-. ()]{0,3}\d(?:[-. ()/]{0,2}\d){5,13}(?!\d)/g;
const loose = /(?<![\d#$.,/-])\(?0?\d{2,5}\)?(?:[-. ]{1,2}\d{2,8}){1,4}(?! ?%|\d|[-/.]\d)/g;
// A trunk zero, an area code and a number, as most countries write them.
const trunk = /(?<![\w#$.,/-])\(?0[1-9]\d{0,3}\)?[- /]\d{3,4}[- ]?\d{3,4}(?![\w%]|[-/.]\d)/g;
const short = /(?<![\d-])\d{3}[-.]\d{4}(?![\d-])/g;
// Seven digits are a number only right behind a word that leads to one, beside somebody to reach.
const local = /(?<![\d$#.,/-])\d{3}[-. ]?\d{4}(?![\d%]|[-/.,]\d)/g;
const leading =
  /\b(?:on|at|cell|mobile|phone|number|wife|husband|daughter|son|mom|mother|call|text|ring|reach|whatsapp)(?: is| was)?[:,]? ?$/;
const reached =
  /\b(?:tried (?:you|him|her|them)|message|cell|mobile|call|called|text|ring|reach|reached|wife|husband|daughter|son|mom|mother|father|sister|brother|home)\b/;
const notAPhone = /\b(?:lot|catalog|model|part|item|serial|sku|code|document|form|order|version|section)\b[^.]{0,16}$/;
const called = pattern()`
  \b(?:call|calls|called|calling|phone|phones|telephone|tel|cell|mobile|fax|text|texted|number|dial|reach
  |reached|answering|ring|whatsapp|contact|line|llame|llamar|telefono|numero|celular|marque|pager|beep|hotline
  |helpline|voicemail)\b
`;
// Toll-free numbers belong to organisations: FCC, 47 CFR 52.101.
const tollFree = /^(?:800|822|833|844|855|866|877|888)/;
const ours = pattern()`
  \b(?:our|us|the|main|front) (?:\w+ ){0,2}(?:office|desk|line|team|clinic|practice|front desk|number
    |department|nurse line|pharmacy|advocate|officer|manager|hotline|fax|lobby|main number)\b
  |\b(?:call|reach|text|phone|ring|fax) us\b|\bwe(?:'re| are) at\b|\bour\b
`;

function find(reading: Reading, situation: Situation): Hit[] {
  if (!reading.hasDigit) return [];
  const hits: Hit[] = [];
  // Numbers already looked at, the public ones too: the last seven digits of one are no number of their own.
  const seen: Hit[] = [];
  const add = (start: number, text: string): void => {
    const end = start + text.length;
    if (seen.some((h) => h.start < end && start < h.end)) return;
    seen.push({ start, end });
    if (notAPhone.test(reading.low.slice(Math.max(0, start - 30), start))) return;
    if (!situation.everything && isPublic(reading, situation, start, text)) return;
    hits.push({ start, end });
  };
  for (const m of all(reading, american)) {
    const digits = phoneKey(m[0].replace(/(?:x|ext).*/, ''));
    if (/^\d{10,11}$/.test(m[0]) && !called.test(nearby(reading, m.index)) && !plausible(digits)) continue;
    if (/^[\d ]+$/.test(m[0]) && !plausible(digits) && !called.test(nearby(reading, m.index))) continue;
    add(m.index, m[0]);
  }
  for (const m of all(reading, foreign)) add(m.index, m[0]);
  if (situation.everything) for (const m of all(reading, trunk)) add(m.index, m[0]);
  if (has(reading, called) || has(reading, /\boffice\b/)) {
    for (const m of all(reading, loose)) {
      const digits = m[0].replace(/\D/g, '').length;
      if (
        digits < 7 ||
        digits > 13 ||
        /^\d{4}-\d\d-\d\d$|^\d{3}-\d\d-\d{4}$/.test(m[0]) ||
        /^(?:19|20)\d\d[- ]/.test(m[0])
      )
        continue;
      if (
        called.test(nearby(reading, m.index)) ||
        /^ (?:office|home|work)\b/.test(reading.low.slice(m.index + m[0].length))
      )
        add(m.index, m[0]);
    }
    for (const m of all(reading, short)) if (called.test(nearby(reading, m.index))) add(m.index, m[0]);
  }
  if (has(reading, reached)) {
    for (const m of all(reading, local)) {
      const before = reading.low.slice(Math.max(0, m.index - 40), m.index);
      if (leading.test(before) && reached.test(before)) add(m.index, m[0]);
    }
  }
  return hits;
}

function nearby(reading: Reading, start: number): string {
  return reading.low.slice(Math.max(0, start - 40), start + 40);
}

/** Area code and exchange never start with 0 or 1: North American Numbering Plan. */
function plausible(digits: string): boolean {
  return /^[2-9]\d\d[2-9]\d{6}$/.test(digits);
}

function isPublic(reading: Reading, situation: Situation, start: number, text: string): boolean {
  const key = phoneKey(text.replace(/(?:x|ext).*/, ''));
  if (situation.own.phones.has(key) || tollFree.test(key)) return true;
  if (situation.own.phones.size > 0 || !situation.provider) return false;
  // No list was given: a number announced as ours is taken at its word.
  return (
    ours.test(reading.low.slice(Math.max(0, start - 70), start)) &&
    !/\b(?:your|his|her|their|you at|him|patient)\b/.test(reading.low.slice(Math.max(0, start - 40), start))
  );
}
