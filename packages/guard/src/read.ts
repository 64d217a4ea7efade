// Reads a text once for all rules: words with their classes, sentences, names by table.
import { type Asked, addBits, bitsOf, howMany, noBits } from './has.ts';
import { classesOf } from './lexicon.ts';
import { type Normalised, normalise } from './normalise.ts';
import { hashOf, tableOfHash } from './tables.ts';

export interface Word {
  low: string;
  start: number;
  end: number;
  is: number;
  /** Hash of the word without its possessive, and what the tables say of it. */
  hash: number;
  table: number;
  /** Starts with a capital letter. */
  cap: boolean;
  /** All capitals, at least two letters. */
  caps: boolean;
  digit: boolean;
  /** Index of its sentence. */
  sentence: number;
  /** First word of its sentence. */
  opens: boolean;
}

export interface Sentence extends Asked {
  start: number;
  end: number;
  text: string;
  low: string;
  /** Half-open range of its words in Reading.words. */
  first: number;
  last: number;
  /** Union of the classes of its words. */
  is: number;
  question: boolean;
  /** Most of its words are in capitals: capitals say nothing here. */
  shouting: boolean;
  /** No word has a capital: their lack says nothing here. */
  whispering: boolean;
  /** What frames.ts has worked out of the sentence so far. */
  frames: number;
}

export interface Reading extends Asked {
  n: Normalised;
  text: string;
  low: string;
  words: Word[];
  sentences: Sentence[];
  is: number;
  hasDigit: boolean;
}

export function read(original: string): Reading {
  const n = normalise(original);
  const words: Word[] = [];
  const sentences: Sentence[] = [];
  const textBits = noBits();
  const upTo = howMany();
  let is = 0;
  for (const [start, end] of sentenceRanges(n.text)) {
    const first = words.length;
    const index = sentences.length;
    const bits = noBits();
    let mask = 0;
    let capitals = 0;
    let shouted = 0;
    let lettered = 0;
    wordPattern.lastIndex = start;
    for (let m = wordPattern.exec(n.text); m !== null && m.index < end; m = wordPattern.exec(n.text)) {
      const word = m[0];
      const entry = entryOf(n.low.slice(m.index, m.index + word.length));
      const low = entry.low;
      const cap = word !== low && word.charCodeAt(0) !== low.charCodeAt(0);
      const caps = cap && word.length > 1 && word === word.toUpperCase();
      const before = words[words.length - 1];
      const compound =
        before !== undefined && before.end + 1 === m.index && n.text[before.end] === '-'
          ? classesOf(`${before.low}-${low}`)
          : 0;
      const is = entry.is | compound;
      mask |= is;
      addBits(bits, entry.bits);
      const digit = entry.digit;
      if (!digit && word.length > 1) {
        lettered++;
        if (cap) capitals++;
        if (caps) shouted++;
      }
      words.push({
        low,
        start: m.index,
        end: m.index + word.length,
        is,
        hash: entry.hash,
        table: entry.table,
        cap,
        caps,
        digit,
        sentence: index,
        opens: words.length === first,
      });
    }
    is |= mask;
    addBits(textBits, bits);
    const text = n.text.slice(start, end);
    sentences.push({
      start,
      end,
      text,
      low: n.low.slice(start, end),
      first,
      last: words.length,
      is: mask,
      question: text.includes('?'),
      shouting: lettered > 3 && shouted > lettered * 0.6,
      whispering: capitals === 0,
      frames: 0,
      bits,
      upTo,
    });
  }
  return {
    n,
    text: n.text,
    low: n.low,
    words,
    sentences,
    is,
    hasDigit: /\d/.test(n.low),
    bits: textBits,
    upTo,
  };
}

/** What is the same of a word wherever it stands. */
interface Entry {
  low: string;
  is: number;
  hash: number;
  table: number;
  digit: boolean;
  bits: Uint32Array;
  upTo: number;
}

/** Most words come again and again; words of one text in thousands of lengths must not fill the memory. */
const entries = new Map<string, Entry>();
const mostEntries = 4096;

function entryOf(low: string): Entry {
  let entry = entries.get(low);
  if (entry !== undefined) {
    if (entry.upTo < howMany()) {
      entry.upTo = howMany();
      entry.bits = bitsOf(low);
    }
    return entry;
  }
  const hash = hashOf(low.endsWith("'s") ? low.slice(0, -2) : low);
  entry = {
    low,
    is: classesOf(low),
    hash,
    table: tableOfHash(hash),
    digit: low >= '0' && low < ':',
    bits: bitsOf(low),
    upTo: howMany(),
  };
  if (low.length > 32) return entry;
  if (entries.size >= mostEntries) entries.clear();
  entries.set(low, entry);
  return entry;
}

const wordPattern = /[\p{L}\p{N}]+(?:['&][\p{L}]+)*/gu;
const abbreviations =
  /(?:^|[^\p{L}])(?:dr|mr|mrs|ms|mx|st|jr|sr|prof|rev|fr|sgt|lt|capt|vs|no|nos|approx|incl|dept|ave|rd|blvd|apt|ext|fig|etc|e\.g|i\.e|a\.m|p\.m|inc|ltd|gov|sen|rep|hon|sra|srta|jan|feb|mar|apr|jun|jul|aug|sept|oct|nov|dec|soc|sec|cert|[\p{L}]|[\p{L}]\.[\p{L}])$/iu;

function sentenceRanges(text: string): [number, number][] {
  const ranges: [number, number][] = [];
  let start = 0;
  const close = (end: number): void => {
    let a = start;
    let b = end;
    while (a < b && text.charCodeAt(a) <= 32) a++;
    while (b > a && text.charCodeAt(b - 1) <= 32) b--;
    if (b > a) ranges.push([a, b]);
    start = end;
  };
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 10 || c === 13) {
      close(i);
      continue;
    }
    if (c !== 46 && c !== 33 && c !== 63) continue;
    let end = i + 1;
    while (end < text.length && '.!?)"\''.includes(text.charAt(end))) end++;
    if (end < text.length && !endsHere(text, i, end, c)) {
      i = end - 1;
      continue;
    }
    close(end);
    i = end - 1;
  }
  close(text.length);
  return ranges;
}

function endsHere(text: string, at: number, end: number, c: number): boolean {
  const next = text.charCodeAt(end);
  if (next !== 32 && next !== 10 && next !== 13 && next < 0x2000) return false;
  if (c !== 46 || end > at + 1) return true;
  return !abbreviations.test(text.slice(Math.max(0, at - 8), at));
}

/** Whether the word stands in a sentence without capitals. */
export function whispered(reading: Reading, word: Word): boolean {
  return reading.sentences[word.sentence]?.whispering === true;
}

/** Whether the word stands in a sentence in capitals. */
export function shouted(reading: Reading, word: Word): boolean {
  return reading.sentences[word.sentence]?.shouting === true;
}
