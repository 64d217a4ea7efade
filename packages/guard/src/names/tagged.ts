// Which words the tagger takes for parts of a name, strongly enough for how they are written.
import type { Reading, Word } from '../read.ts';
import { COMMON } from '../tables.ts';
import { OTHER_NAME, PLACE, type Tags } from '../tag/tagger.ts';
import { bare, type Found, joined } from './pattern.ts';
import { credential, neverNames, organisation, titles } from './words.ts';

/** Log odds that a word needs. Little is asked of a capitalised word, more where capitals say nothing or are missing. */
export function asked(tags: Tags, word: Word, i: number): number {
  const { mode, shape, kind, bits, gap } = tags.columns;
  const plain = ((bits[i] ?? 0) & COMMON) !== 0;
  if ((kind[i] ?? 0) === 1 || (kind[i] ?? 0) === 2) return 6;
  if ((kind[i] ?? 0) === 3) return 3;
  if (gap[i] === 11) return 1.2;
  const opens = word.opens || [6, 9, 13].includes(gap[i] ?? 0);
  if (shape[i] === 0) return mode[i] === 2 ? (plain ? 3.5 : 2.2) : plain ? 2 : 0.6;
  if (shape[i] === 2 && mode[i] !== 1) return word.low.length < 5 ? 1.5 : 0.8;
  if (shape[i] === 3) return 0.8;
  if (mode[i] === 1 || mode[i] === 3) return plain ? 1.5 : 0.6;
  if (plain && opens) return 1.5;
  return plain ? 0.5 : 0;
}

/** One flag for each word. @param more log odds asked on top */
export function taggedNames(reading: Reading, tags: Tags, more: number): Uint8Array {
  const flags = new Uint8Array(reading.words.length);
  reading.words.forEach((word, i) => {
    if (word.digit || (tags.name[i] ?? -9) <= asked(tags, word, i) + more) return;
    const b = bare(word);
    if (neverNames.has(b) || titles.has(b) || credential.test(b)) return;
    if (organisation.has(b) && tags.tag[i + 1] !== 1) return;
    flags[i] = 1;
  });
  return flags;
}

/** The tagger is sure enough that what a pattern found is no name. */
export function contradicted(tags: Tags, found: Found): boolean {
  if (found.by === 'title' || found.by === 'relation' || found.by === 'vocative') return false;
  let best = -9;
  let other = 0;
  for (let i = found.first; i <= found.last; i++) {
    best = Math.max(best, tags.name[i] ?? -9);
    if (tags.tag[i] === PLACE || tags.tag[i] === OTHER_NAME) other++;
  }
  return best < (other > 0 ? -0.5 : found.by === 'full' ? -2 : -1.5);
}

/** Words of one name stand side by side. */
export function together(reading: Reading, i: number): boolean {
  const one = reading.words[i];
  const two = reading.words[i + 1];
  if (one === undefined || two === undefined || one.sentence !== two.sentence || one.low.endsWith("'s")) return false;
  return joined(reading, one, two, false);
}
