// Which words the tagger takes for parts of a name, strongly enough for how they are written.
import type { Reading, Word } from '../read.ts';
import { COMMON, FIRST, LAST } from '../tables.ts';
import { OTHER_NAME, PLACE, type Tags } from '../tag/tagger.ts';
import { bare, type Found, joined } from './pattern.ts';
import { credential, neverNames, office, organisation, titles } from './words.ts';

/** Log odds that a word needs. Little is asked of a capitalised word, more where capitals say nothing or are missing. */
export function asked(tags: Tags, word: Word, i: number): number {
  const { mode, shape, kind, bits, gap } = tags.columns;
  const table = bits[i] ?? 0;
  const plain = (table & COMMON) !== 0;
  const known = (table & (FIRST | LAST)) !== 0;
  const proper = kind[i] ?? 0;
  if (proper === 1 || proper === 2) return 6;
  if (proper === 3) return 3;
  // "Nooooo", "Awwww": drawn out, unless a name is.
  if (!known && /([a-z])\1\1/.test(word.low)) return 2.5;
  if (gap[i] === 11) return proper === 6 ? 0.3 : known ? 0.8 : 2.2;
  if (shape[i] === 6) return proper === 6 ? 0.5 : 2;
  if (shape[i] === 0) return mode[i] === 2 ? (plain ? 3.5 : known ? 1.5 : 3.2) : plain ? 1.8 : known ? -0.2 : 1.4;
  if (shape[i] === 2 && mode[i] !== 1) return word.low.length < 5 ? (known ? 1.2 : 1.8) : known ? 0.4 : 0.9;
  if (shape[i] === 3) return 0.8;
  if (mode[i] === 1 || mode[i] === 3) return plain ? 1.5 : 0.6;
  if (word.opens || opening.has(gap[i] ?? 0)) return plain ? (known ? 1.4 : 2.5) : known ? -0.4 : 0.7;
  return plain ? (known ? 0.4 : 1.5) : known ? -0.9 : -0.2;
}

/** After a colon, a quotation mark or a bullet a capital says as little as at the start of a sentence. */
const opening = new Set([6, 9, 13]);

/** "Ann, X and Bob": one of a row of names. */
export function inList(reading: Reading, tags: Tags, i: number): boolean {
  return beside(reading, tags, i, 1) || beside(reading, tags, i, -1);
}

function beside(reading: Reading, tags: Tags, i: number, step: 1 | -1): boolean {
  const { words } = reading;
  const conjunction = /^(?:and|&|n|or|y|e|und|et)$/;
  let k = i + step;
  if (conjunction.test(words[k]?.low ?? '')) k += step;
  else if ((step === 1 ? tags.columns.after[i] : tags.columns.gap[i]) !== 2) return false;
  const other = words[k];
  return other !== undefined && other.sentence === words[i]?.sentence && (tags.name[k] ?? -9) > 2;
}

/** One flag for each word. @param more log odds asked on top */
export function taggedNames(reading: Reading, tags: Tags, more: number): Uint8Array {
  const flags = new Uint8Array(reading.words.length);
  reading.words.forEach((word, i) => {
    const odds = tags.name[i] ?? -9;
    if (word.digit || odds < -1 || odds <= asked(tags, word, i) + more - (inList(reading, tags, i) ? 1.2 : 0)) return;
    const b = bare(word);
    if (neverNames.has(b) || titles.has(b) || credential.test(b)) return;
    if (organisation.has(b) && tags.tag[i + 1] !== 1) return;
    flags[i] = 1;
  });
  // What stands right beside a sure part of a name, and may be one itself, belongs to it.
  for (let i = 0; i < flags.length; i++) {
    const word = reading.words[i];
    if (flags[i] === 1 || word === undefined || !word.cap || (word.table & (FIRST | LAST)) === 0) continue;
    if ((tags.name[i] ?? -9) < -1 || tags.tag[i] === PLACE || neverNames.has(word.low)) continue;
    if ((flags[i + 1] === 1 && together(reading, i)) || (flags[i - 1] === 1 && together(reading, i - 1))) flags[i] = 1;
  }
  return flags;
}

/** The tagger is sure enough that what a pattern found is no name. */
export function contradicted(reading: Reading, tags: Tags, found: Found): boolean {
  const title = found.title === undefined ? '' : (reading.words[found.title]?.low ?? '');
  if ((found.by === 'title' && !office.has(title)) || found.by === 'relation' || found.by === 'vocative') return false;
  const end = reading.words[found.last]?.end ?? 0;
  if (found.by === 'full' && /^,? (?:who|whose)\b/.test(reading.low.slice(end, end + 8))) return false;
  let best = -9;
  let other = 0;
  for (let i = found.first; i <= found.last; i++) {
    if (i === found.title) continue;
    best = Math.max(best, tags.name[i] ?? -9);
    if (tags.tag[i] === PLACE || tags.tag[i] === OTHER_NAME) other++;
  }
  // In small letters a table says little.
  if (found.by === 'first' && reading.words[found.first]?.cap === false)
    return best < (tags.columns.mode[found.first] === 2 ? 0.7 : -0.5);
  return best < (other > 0 ? -0.5 : found.by === 'full' ? -2 : -1.5);
}

/** Words of one name stand side by side. */
export function together(reading: Reading, i: number): boolean {
  const one = reading.words[i];
  const two = reading.words[i + 1];
  if (one === undefined || two === undefined || one.sentence !== two.sentence || one.low.endsWith("'s")) return false;
  if (reading.text[one.end] === '.' && !one.cap) return false;
  return joined(reading, one, two, false);
}
