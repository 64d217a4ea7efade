// What the model sees of a word: its stem, and the part it plays when the word itself is taken away.

import * as w from '../lexicon.ts';
import type { Entry, Reading, Word } from '../read.ts';
import type { NameHit } from '../rule.ts';
import { COMMON } from '../tables.ts';
import { feature, hashText } from './hash.ts';
import { sensed } from './senses.ts';

/** The parts, the most telling first: a word with several classes plays the first of them. */
const parts: readonly (readonly [number, string])[] = [
  [w.YOUR, 'YOUR'],
  [w.YOU, 'YOU'],
  [w.WE, 'WE'],
  [w.HE, 'HE'],
  [w.PATIENT, 'PATIENT'],
  [w.PATIENTS, 'PATIENTS'],
  [w.SUBSTANCE, 'SUBSTANCE'],
  [w.MENTAL, 'MENTAL'],
  [w.SEXUAL, 'SEXUAL'],
  [w.NOT, 'NOT'],
  [w.FEELING, 'FEELING'],
  [w.KIN, 'KIN'],
  [w.RECORD, 'RECORD'],
  [w.EVENT, 'EVENT'],
  [w.TREATMENT, 'TREATMENT'],
  [w.CONDITION, 'CONDITION'],
  [w.BODY, 'BODY'],
  [w.FAME, 'FAME'],
  [w.STAFF, 'STAFF'],
  [w.PERSON, 'PERSON'],
  [w.JOB, 'PERSON'],
  [w.PICTURE, 'PICTURE'],
  [w.GENERIC, 'GENERIC'],
  [w.HYPOTHETICAL, 'HYPOTHETICAL'],
  [w.STUDY, 'STUDY'],
  [w.TIME, 'TIME'],
  [w.CARED, 'CARED'],
  [w.FARED, 'FARED'],
  [w.MODAL, 'MODAL'],
  [w.SEND, 'SEND'],
];
const partHashes = parts.map(([bit, name]) => [bit, hashText(name)] as const);

/** Words that carry the build of a sentence: kept as they are when content words give way to their part. */
const frame = new Map(
  "a an the this that these those it its there here is are was were be been being am has have had do does did doesn't don't didn't of for in on at to with from by about into after before since until during if when while as and but or so because than then that's it's who which what how why where they them their one any some our us all every each no yes please just only still again back now never always here's there's please welcome let's whether without out up down off over under between like"
    .split(' ')
    .map((word) => [word, hashText(`=${word}`)]),
);

const irregularPast = new Set(
  'knew felt heard held sent spent wrote spoke understood paid built bought caught chose drew drove ate fed fought forgot forgave froze hid hurt led lent lay lit met rode rose sang sold shook shot shut slept stood stole stuck swore swept swam taught tore thought threw wept won read put cut let set meant dealt dreamt learnt grew flew began drank sank sat saw did went gave took came became knelt'.split(
    ' ',
  ),
);
const NUMBER = hashText('#');
const CAPITAL = hashText('Aa');
const PAST = hashText('-ed');
const GERUND = hashText('-ing');
const OTHER = hashText('~');
/** Neither a common word nor a name: a term of the trade more often than not. */
const RARE = hashText('?');
const nameHashes = {
  private: hashText('<private>'),
  own: hashText('<own>'),
  professional: hashText('<professional>'),
  public: hashText('<public>'),
} as const;

/** Words that point at somebody. */
export const pointers = w.YOU | w.YOUR | w.HE | w.WE;

export interface Tokens {
  /** Hash of the stem, of the name's kind, or of the length of a number. */
  stems: Int32Array;
  /** Hash of the part the word plays. */
  parts: Int32Array;
  /** Hash of what the word mostly means, 0 when the table does not say. */
  senses: Int32Array;
  /** 1 where the part is a class of the lexicon or a name. */
  telling: Uint8Array;
}

export function tokensOf(reading: Reading, names: readonly NameHit[]): Tokens {
  const n = reading.words.length;
  const tokens: Tokens = {
    stems: new Int32Array(n),
    parts: new Int32Array(n),
    senses: new Int32Array(n),
    telling: new Uint8Array(n),
  };
  const sorted = names.length > 1 ? [...names].sort((a, b) => a.start - b.start) : names;
  let next = 0;
  for (let i = 0; i < n; i++) {
    const word = reading.words[i] as Word;
    word.entry.seen ??= see(word.entry);
    const { seen } = word.entry;
    while (next < sorted.length && (sorted[next]?.end ?? 0) <= word.start) next++;
    const name = sorted[next];
    if (name !== undefined && name.kind !== 'eponym' && name.start < word.end) {
      const h = nameHashes[name.kind];
      tokens.stems[i] = h;
      tokens.parts[i] = h;
      tokens.telling[i] = 1;
      continue;
    }
    if (word.digit) {
      tokens.stems[i] = NUMBER + Math.min(5, word.end - word.start);
      tokens.parts[i] = NUMBER;
      continue;
    }
    tokens.stems[i] = seen.stem;
    tokens.senses[i] = seen.sense;
    tokens.parts[i] = partOf(word, seen, tokens, i);
  }
  return tokens;
}

/** What the model sees of a word, wherever it stands. */
export interface Seen {
  stem: number;
  /** 0 when the table does not say. */
  sense: number;
  /** The part that its form gives it, 0 for none: a word of the frame, a past, a gerund. */
  form: number;
  /** Groups of four letters, as features. */
  letters: Int32Array;
}

function see(entry: Entry): Seen {
  const { low } = entry;
  return {
    stem: hashText(stem(low)),
    sense: sensed().get(low) ?? 0,
    form: frame.get(low) ?? formOf(low),
    letters: lettersOf(entry),
  };
}

function formOf(low: string): number {
  if (irregularPast.has(low) || (low.length > 4 && low.endsWith('ed'))) return PAST;
  return low.length > 4 && low.endsWith('ing') ? GERUND : 0;
}

const lettersSeed = hashText('letters');

/** Groups of four letters: they outlast slips of the finger and endings. */
function lettersOf({ low, digit }: Entry): Int32Array {
  if (digit || low.length < 5 || low.length > 24) return noLetters;
  const groups = new Int32Array(low.length - 1);
  for (let k = -1; k + 4 <= low.length + 1; k++) {
    let h = lettersSeed;
    for (let j = k; j < k + 4; j++) h = Math.imul(h ^ (j >= 0 && j < low.length ? low.charCodeAt(j) : 32), 0x01000193);
    groups[k + 1] = feature(h);
  }
  return groups;
}
const noLetters = new Int32Array(0);

function partOf(word: Word, seen: Seen, tokens: Tokens, i: number): number {
  if (word.is !== 0) {
    for (const [bit, h] of partHashes) {
      if ((word.is & bit) === 0) continue;
      tokens.telling[i] = 1;
      return h;
    }
  }
  if (seen.form !== 0) {
    if (seen.form === PAST) tokens.telling[i] = 1;
    return seen.form;
  }
  if (word.cap && !word.opens && !word.caps) return CAPITAL;
  if (seen.sense !== 0) return seen.sense;
  return word.low.length > 5 && (word.table & COMMON) === 0 ? RARE : OTHER;
}

/** A rough stem: waits, waited and waiting meet. */
export function stem(low: string): string {
  let s = low;
  if (s.endsWith("'s")) s = s.slice(0, -2);
  const n = s.length;
  if (n > 5 && s.endsWith('ing')) s = s.slice(0, -3);
  else if (n > 4 && s.endsWith('ied')) s = `${s.slice(0, -3)}y`;
  else if (n > 4 && s.endsWith('ies')) s = `${s.slice(0, -3)}y`;
  else if (n > 4 && s.endsWith('ed')) s = s.slice(0, -2);
  else if (n > 3 && s.endsWith('s') && !s.endsWith('ss') && !s.endsWith('us') && !s.endsWith('is')) s = s.slice(0, -1);
  if (s.length > 3 && s.charAt(s.length - 1) === s.charAt(s.length - 2) && !/[aeiouls]$/.test(s)) s = s.slice(0, -1);
  return s.length > 3 && s.endsWith('e') ? s.slice(0, -1) : s;
}
