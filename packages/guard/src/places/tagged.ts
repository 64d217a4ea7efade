// Places as the tagger sees them: runs of words, with numbers and unit words between them, over several lines.
import { properKind } from '../lands.ts';
import type { Reading } from '../read.ts';
import { COMMON, TOWN } from '../tables.ts';
import { PERSON_NAME, type Tags } from '../tag/tagger.ts';

const gapInside = /^(?:[ -]|\. ?|, ?|,? ?\n ?|\/)$/;
export const notPlaces =
  /^(?:patient|insurance|member|account|policy|hmo|ppo|id|mrn|ssn|dob|ref|pt|hx|dx|tx|rx|facebook|twitter|instagram|youtube|google|earth|heaven|hell|home|work|school|i|i'm|i've|god|internet)$/;

/** What stands after the name of a town but is not part of it. */
const notInPlace =
  /^(?:country|club|golf|school|high|university|college|hospital|clinic|police|council|office|branch|airport|united|fc|company|inc|ltd|department|library|church|marathon|times|news|herald|post)$/;

/** @param strict asks for more, for texts that a rule may refuse */
export function taggedPlaces(reading: Reading, tags: Tags, strict: boolean): { start: number; end: number }[] {
  const { words, text } = reading;
  const out: { start: number; end: number }[] = [];
  let first = -1;
  let last = -1;
  const close = (): void => {
    if (first >= 0) {
      const span = trimmed(reading, tags, first, last);
      if (span !== undefined) out.push(span);
    }
    first = -1;
  };
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (word === undefined) continue;
    const inside = first >= 0 && gapInside.test(text.slice(words[last]?.end ?? 0, word.start));
    const odds = tags.place[i] ?? -9;
    if (odds > -0.5 && odds > asked(reading, tags, i, inside) + (strict ? 1.5 : 0)) {
      if (!inside) close();
      if (first < 0) first = i;
      last = i;
    } else if (
      inside &&
      (word.digit || properKind(word.low) === 1) &&
      tags.tag[i] !== PERSON_NAME &&
      tags.tag[i + 1] === 2
    ) {
      // A house number or a country between two parts of one address.
    } else close();
  }
  close();
  return out;
}

function asked(reading: Reading, tags: Tags, i: number, inside: boolean): number {
  const word = reading.words[i];
  if (word === undefined || notPlaces.test(word.low)) return 9;
  const { bits, shape, mode, gap } = tags.columns;
  const plain = ((bits[i] ?? 0) & COMMON) !== 0;
  if (inside) return shape[i] === 0 && plain ? 1 : 0;
  if (word.digit) return 0.7;
  const known = ((bits[i] ?? 0) & TOWN) !== 0 || (tags.columns.town[i] ?? 0) > 0;
  if (gap[i] === 11) return known || tags.columns.kind[i] === 4 ? 0.4 : 2;
  if (!known && /([a-z])\1\1/.test(word.low)) return 3;
  if (shape[i] === 6) return tags.columns.kind[i] === 4 ? 0.5 : 2.5;
  if (shape[i] === 0) return mode[i] === 2 ? (plain ? 3.5 : known ? 1.6 : 2.8) : plain ? 1.5 : known ? 0.4 : 1.4;
  const led = leads.test(reading.words[i - 1]?.low ?? '');
  if (shape[i] === 2 && mode[i] !== 1) return word.low.length < 4 ? 3 : known ? (led ? 0.1 : 0.6) : led ? 0.4 : 1.2;
  if (shape[i] === 3) return 2;
  const opens = word.opens || [6, 9, 13].includes(gap[i] ?? 0);
  return plain ? (opens ? 1.6 : 0.8) : (opens ? 0.6 : 0.2) + (known ? -0.4 : led ? -0.2 : 0.2);
}

const leads = /^(?:in|at|from|near|to|of|around|outside|city|town|village|via)$/;

/** Without states and countries when nothing smaller stands there, and never a number alone. */
function trimmed(
  reading: Reading,
  tags: Tags,
  first: number,
  last: number,
): { start: number; end: number } | undefined {
  const { words } = reading;
  let upTo = last;
  while (upTo > first && notInPlace.test(words[upTo]?.low ?? '')) upTo--;
  const one = words[first];
  const end = words[upTo];
  if (one === undefined || end === undefined) return undefined;
  let small = false;
  for (let i = first; i <= upTo; i++) {
    const w = words[i];
    if (w === undefined || w.digit || w.low.length < 3 || properKind(w.low) !== 0 || notInPlace.test(w.low)) continue;
    // A common word in small letters carries no place where capitals are used.
    small ||= w.cap || tags.columns.mode[i] !== 2 || ((tags.columns.bits[i] ?? 0) & COMMON) === 0;
  }
  // One word that no table knows, and nothing before it that leads to a place.
  const alone = first === upTo && (one.table & TOWN) === 0 && tags.columns.town[first] === 0;
  if (alone && !leads.test(words[first - 1]?.low ?? '') && (tags.place[first] ?? 0) < 1.4) return undefined;
  const phrase = reading.low.slice(one.start, end.end);
  if (!small || properKind(phrase) === 1) return undefined;
  return { start: one.start, end: end.low.endsWith("'s") ? end.end - 2 : end.end };
}
