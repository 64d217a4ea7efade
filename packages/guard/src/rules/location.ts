import { notReal } from '../frames.ts';
import { has } from '../has.ts';
import { HE, KIN, PATIENT, PERSON } from '../lexicon.ts';
import { isOwnPlace } from '../own.ts';
import { sentenceIndexAt } from '../place.ts';
import { findPlaces } from '../places/find.ts';
import type { Reading } from '../read.ts';
import type { Hit, Rule, Situation } from '../rule.ts';
import { TOWN, tableOf } from '../tables.ts';
import { longPast } from './case-narrative.ts';

// What places stand in the text is settled in places/; here, whether one is ours and whether it is tied to a person.
export const location: Rule = {
  label: 'LOCATION',
  id: 'location',
  protects:
    'A place smaller than a state tied to a person: street, town, county, school, employer, room, coordinates, ZIP.',
  source: '45 CFR 164.514(b)(2)(i)(B)',
  say: 'This place can point to the person. Name nothing smaller than the state.',
  instead: 'The state, or nothing.',
  find,
  rewrite: () => '',
};

function find(reading: Reading, situation: Situation): Hit[] {
  const { own, everything } = situation;
  return findPlaces(reading, situation.names, everything).filter(({ start, end, sure }) => {
    const phrase = reading.low.slice(start, end);
    if (end <= start || isOwnPlace(own, phrase) || own.allow.includes(phrase)) return false;
    if (situation.consult && jargon(reading.text.slice(start, end))) return false;
    return everything || (!ours.test(reading.low.slice(0, start)) && tied(reading, situation, start, sure));
  });
}

/** "Our office at 88 Mill Street", "find us at": where the practice is. */
const ours =
  /\b(?:our (?:new |main |other )?(?:office|clinic|practice|desk|building|pharmacy|location)(?: is| moved)?|(?:find|visit|see|mail) us|we're|we are|we moved)(?: now)? (?:at|to) $/;

/** "J-pouch, CT", "MRV": what colleagues shorten is no place, unless it is a town written in capitals. */
function jargon(written: string): boolean {
  if (/\d{5}|\b(?:bed|room|rm|bay|ward|unit|floor|er)\b/i.test(written)) return false;
  return written
    .split(/[ ,.]+/)
    .every((word) => shortened.test(word) && (word.length < 5 || (tableOf(word.toLowerCase()) & TOWN) === 0));
}
const shortened = /^(?:[A-Z0-9]{1,8}|[a-z]{2,4}|\w*\d\w*|[A-Z]-[a-z]+|[A-Z][a-z][A-Z]{2}|)$/;

function tied(reading: Reading, situation: Situation, start: number, sure: boolean): boolean {
  const index = sentenceIndexAt(reading, start);
  if (situation.singled.has(index)) return true;
  const s = reading.sentences[index];
  if (s === undefined || longPast(reading) || notReal(reading, s)) return false;
  if (
    (s.is & (HE | PATIENT | PERSON | KIN)) !== 0 &&
    situation.provider &&
    has(s, /\b(?:lives?|home|from|works? at|drives? in|goes to|zip|address|resides|neighbor|house|room|bed)\b/) &&
    !has(
      s,
      /\bvisit us|our (?:office|clinic)|we serve|\b(?:trained|studied|residency|fellowship|graduated|grew up|medical school|degree)\b/,
    )
  )
    return true;
  // "66F from Ashford": a case told in shorthand.
  if (situation.provider && has(s, /\b(?:aged? \d{1,3}|\d{1,3} ?(?:yo|y\/o|yrs?|[mf])|\d{1,3}[- ]year[- ]old)\b/))
    return true;
  return sure && has(s, /\b(?:neighbor|lives?|patient'?s?|his|her)\b/);
}
