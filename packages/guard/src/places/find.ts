// All places smaller than a state in a text, each once: what form, tables and tagger find, joined where they touch.

import { bySyllables, inCompound, isEponym } from '../names/eponym.ts';
import { sentenceAt } from '../place.ts';
import type { Reading } from '../read.ts';
import type { NameHit } from '../rule.ts';
import { inSpanish, mayBeName } from '../spanish.ts';
import { tagsOf } from '../tag/tagger.ts';
import { addresses, type Spot } from './address.ts';
import { institutions } from './institutions.ts';
import { taggedPlaces } from './tagged.ts';
import { nameAt, towns } from './towns.ts';

/**
 * @param everything for a de-identifier: whatever may be a place. Otherwise only what a refusal can rest on.
 */
export function findPlaces(reading: Reading, names: readonly NameHit[], everything: boolean): Spot[] {
  const spots = addresses(reading, everything);
  if (!everything) spots.push(...institutions(reading));
  spots.push(...towns(reading, names, everything));
  const tags = tagsOf(reading);
  for (const span of taggedPlaces(reading, tags, !everything))
    if (!inCompound(reading, span.start, span.end)) spots.push({ ...span, sure: false });
  spots.sort((a, b) => a.start - b.start || b.end - a.end);
  const out: Spot[] = [];
  for (const spot of spots) {
    const before = out[out.length - 1];
    if (before !== undefined && (spot.start < before.end || touches(reading, before.end, spot.start, everything))) {
      before.end = Math.max(before.end, spot.end);
      before.sure ||= spot.sure;
    } else out.push({ ...spot });
  }
  // "Howard Stone" is a person, whatever Stone is: what lies inside a longer name is no place.
  const claimed = nameAt(reading, names);
  const inName = (spot: Spot): boolean => claimed[spot.start] === 2 && claimed[spot.end - 1] === 2;
  const isTerm = ({ start, end }: Spot): boolean => isEponym(reading, start, end) || bySyllables(reading, start, end);
  const isSpanish = ({ start, end }: Spot): boolean => !everything && onlySpanish(reading, start, end);
  return out.filter((spot) => spot.sure || (!inName(spot) && !isTerm(spot) && !isSpanish(spot)));
}

/** Words that the tables of English lack, without a capital: "del tamaño", "la sala". */
function onlySpanish(reading: Reading, start: number, end: number): boolean {
  const s = sentenceAt(reading, start);
  if (s === undefined || !inSpanish(reading, s)) return false;
  let first = s.first;
  while (first + 1 < s.last && (reading.words[first]?.end ?? 0) <= start) first++;
  let last = first;
  while (last + 1 < s.last && (reading.words[last + 1]?.start ?? end) < end) last++;
  return !mayBeName(reading, s, first, last);
}

function touches(reading: Reading, from: number, to: number, everything: boolean): boolean {
  return everything && to - from <= 3 && /^(?: |, ?|,? ?\n ?)$/.test(reading.text.slice(from, to));
}
