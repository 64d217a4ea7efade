// Finds names of people. Patterns and the tagger each propose; what both see or one is sure of is a name; kind.ts says whose.
import type { Own } from '../own.ts';
import type { Reading } from '../read.ts';
import type { NameHit } from '../rule.ts';
import { inSpanish, mayBeName } from '../spanish.ts';
import { FIRST, firstLevel, LAST } from '../tables.ts';
import { type Tags, tagsOf } from '../tag/tagger.ts';
import { bySyllables, inCompound, isEponym, latinTerm } from './eponym.ts';
import { handles, initials } from './handles.ts';
import { kindOf } from './kind.ts';
import { type Found, nameFrom } from './pattern.ts';
import { contradicted, inList, taggedNames, together } from './tagged.ts';

/** @param everything for a de-identifier; otherwise what only the tagger saw must be surer, because a refusal rests on it */
export function findNames(reading: Reading, own: Own, replyTo: string, everything: boolean): NameHit[] {
  const { words } = reading;
  const frames = new Map<number, NameHit['kind'] | undefined>();
  const found = merged(reading, everything ? 0 : 2.5).filter(
    (one) => !isToy(reading, one) && !hasDigit(reading, one) && (everything || !onlySpanish(reading, one)),
  );
  const hits = found.map((found): NameHit => {
    const start = words[found.first]?.start ?? 0;
    const last = words[found.last];
    let end = last?.end ?? start;
    if (last?.low.endsWith("'s")) end -= 2;
    else if (last !== undefined && last.end - last.start === 1 && reading.text[end] === '.') end++;
    const kind = isEponym(reading, start, end) ? 'eponym' : kindOf(reading, own, replyTo, found, frames);
    return { start, end, by: found.by, sentence: words[found.first]?.sentence ?? 0, kind };
  });
  const taken = new Uint8Array(reading.text.length + 1);
  for (const h of hits) taken.fill(1, h.start, h.end);
  const free = (h: NameHit): boolean => taken[h.start] === 0 && taken[h.end - 1] === 0;
  return [...hits, ...handles(reading, own).filter(free), ...initials(reading).filter(free)].sort(
    (a, b) => a.start - b.start,
  );
}

/** "SGLT2i": digits for letters have been undone by now. */
function hasDigit({ words }: Reading, { first, last }: Found): boolean {
  for (let i = first; i <= last; i++) if (/\d/.test(words[i]?.low ?? '')) return true;
  return false;
}

/** A teddy bear is nobody. */
function isToy({ words }: Reading, { last }: Found): boolean {
  return words[last]?.low === 'teddy' && /^bears?$/.test(words[last + 1]?.low ?? '');
}

/** "Anda feliz", "daña": words that the tables of English lack, unless a title or a relation leads them. */
function onlySpanish(reading: Reading, { first, last, by }: Found): boolean {
  const s = reading.sentences[reading.words[first]?.sentence ?? 0];
  if (s === undefined || by === 'title' || by === 'relation' || !inSpanish(reading, s)) return false;
  return !mayBeName(reading, s, first, last);
}

/** Names by pattern that the tagger does not contradict, widened and joined by what the tagger sees. */
function merged(reading: Reading, more: number): Found[] {
  const { words } = reading;
  const tags = tagsOf(reading);
  const flags = taggedNames(reading, tags, more);
  const patterns: (Found | undefined)[] = new Array(words.length);
  for (let i = 0; i < words.length; i++) {
    const found = nameFrom(reading, i);
    if (found === undefined) continue;
    if (!contradicted(reading, tags, found)) patterns[found.first] = found;
    i = found.last;
  }
  const out: Found[] = [];
  for (let i = 0; i < words.length; i++) {
    const pattern = patterns[i];
    if (pattern === undefined && flags[i] !== 1) continue;
    let last = pattern?.last ?? i;
    let best = pattern;
    while (last + 1 < words.length && together(reading, last) && (flags[last + 1] === 1 || patterns[last + 1])) {
      const next = patterns[last + 1];
      best ??= next;
      last = next?.last ?? last + 1;
    }
    if (latinTerm(reading, i) || (best === undefined && doubtful(reading, tags, i, last))) {
      i = last;
      continue;
    }
    const by = best === undefined || best.by === 'first' ? (last > i ? 'full' : 'first') : best.by;
    out.push({ first: i, last, by, title: best?.title });
    i = last;
  }
  return out;
}

/** What only the tagger saw: never letters by themselves nor part of a compound; one word that no table knows needs more. */
function doubtful(reading: Reading, tags: Tags, first: number, last: number): boolean {
  const { words } = reading;
  const one = words[first];
  if (one === undefined) return true;
  if (
    first === last &&
    (one.table & (FIRST | LAST)) === 0 &&
    (tags.name[first] ?? 0) < (inList(reading, tags, first) ? -0.3 : 0.6)
  )
    return true;
  // "Chorea is an abnormal movement": a sentence that says what a word means.
  if (first === last && one.opens && ((one.table >> firstLevel) & 3) < 2 && (tags.name[first] ?? 0) < 2.5)
    if (
      /^ (?:is|are) (?:an?|the|one|any|when|caused|usually|often|also)\b/.test(reading.low.slice(one.end, one.end + 14))
    )
      return true;
  let longest = 0;
  for (let i = first; i <= last; i++) longest = Math.max(longest, words[i]?.low.length ?? 0);
  const end = words[last]?.end ?? 0;
  return longest < 2 || inCompound(reading, one.start, end) || bySyllables(reading, one.start, end);
}
