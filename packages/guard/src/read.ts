// Reads a text once for all rules: words with their classes, sentences, names by table.

import { type Asked, addBits, bitsOf, everywhere, howMany, newBits, noBits } from './has.ts';
import { classesOf } from './lexicon.ts';
import type { Seen } from './model/tokens.ts';
import { type Normalised, normalise, replaceRanges } from './normalise.ts';
import { pattern } from './pattern.ts';
import { joined, slips } from './slips.ts';
import { hashOf, tableOfHash } from './tables.ts';
import type { Form } from './tag/features.ts';

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
  /** What is the same of the word wherever it stands. */
  entry: Entry;
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

/** As a person takes it who overlooks slips of the keyboard. */
export function readMended(original: string): Reading {
  const n = joined(normalise(original));
  const reading = readNormalised(n);
  const edits = slips(reading);
  return edits.length === 0 ? reading : readNormalised(replaceRanges(n, edits));
}

/** Word by word as it stands. */
export function read(original: string): Reading {
  return readNormalised(normalise(original));
}

function readNormalised(n: Normalised): Reading {
  const words: Word[] = [];
  const sentences: Sentence[] = [];
  const textBits = newBits();
  const upTo = howMany();
  let is = 0;
  for (const [start, end] of sentenceRanges(n.text)) {
    const first = words.length;
    const index = sentences.length;
    const bits = newBits();
    let mask = 0;
    let capitals = 0;
    let shouted = 0;
    let lettered = 0;
    for (let found = nextWord(n.text, start); found && wordStart < end; found = nextWord(n.text, wordEnd)) {
      const [from, to] = [wordStart, wordEnd];
      const entry = entryOf(n.low.slice(from, to));
      const low = entry.low;
      const cap = n.text.charCodeAt(from) !== low.charCodeAt(0);
      const caps = cap && low.length > 1 && isUpper(n.text.slice(from, to));
      const before = words[words.length - 1];
      const compound =
        before !== undefined && before.end + 1 === from && n.text[before.end] === '-'
          ? classesOf(`${before.low}-${low}`)
          : 0;
      const is = entry.is | compound;
      mask |= is;
      addBits(bits, entry.bits);
      const digit = entry.digit;
      if (!digit && low.length > 1) {
        lettered++;
        if (cap) capitals++;
        if (caps) shouted++;
      }
      words.push({
        low,
        start: from,
        end: to,
        is,
        hash: entry.hash,
        table: entry.table,
        cap,
        caps,
        digit,
        sentence: index,
        opens: words.length === first,
        entry,
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
export interface Entry {
  low: string;
  /** Without its possessive. */
  bare: string;
  is: number;
  hash: number;
  table: number;
  digit: boolean;
  bits: Uint32Array;
  upTo: number;
  /** What the model sees of it, once it has looked. */
  seen: Seen | undefined;
  /** What the tagger sees of it, once it has looked. */
  form: Form | undefined;
  /** Lists of model/cues.ts that it is on, once they were asked. */
  marks: number;
  /** What it was meant to be, once slips.ts has looked; empty where it is what it is. */
  meant: string | undefined;
}

/** The words met of late and those met before them: what comes again stays, and the memory does not fill. */
let entries = new Map<string, Entry>();
let older = new Map<string, Entry>();
const mostEntries = 4096;

function entryOf(low: string): Entry {
  let entry = entries.get(low);
  if (entry === undefined) {
    entry = older.get(low) ?? newEntry(low);
    if (low.length > 32) return entry;
    if (entries.size >= mostEntries) {
      older = entries;
      entries = new Map();
    }
    entries.set(low, entry);
  }
  if (entry.upTo < howMany()) {
    entry.upTo = howMany();
    entry.bits = bitsOf(low);
  }
  return entry;
}

function newEntry(low: string): Entry {
  const bare = low.endsWith("'s") ? low.slice(0, -2) : low;
  const hash = hashOf(bare);
  return {
    low,
    bare,
    is: classesOf(low),
    hash,
    table: tableOfHash(hash),
    digit: low >= '0' && low < ':',
    bits: noBits,
    upTo: 0,
    seen: undefined,
    form: undefined,
    marks: -1,
    meant: undefined,
  };
}

const wordPattern = /[\p{L}\p{N}]+(?:['&][\p{L}]+)*/gu;
let wordStart = 0;
let wordEnd = 0;

/** Finds the word that `wordPattern` would find. Nearly all are of ASCII, and classes of Unicode are slow. */
function nextWord(text: string, from: number): boolean {
  let at = from;
  let kind = kindAt(text, at);
  while (at < text.length && (kind === 0 || kind === link)) kind = kindAt(text, ++at);
  if (at >= text.length) return false;
  wordStart = at;
  while (kind === letter || kind === number) kind = kindAt(text, ++at);
  while (kind === link) {
    let end = at + 1;
    kind = kindAt(text, end);
    if (kind !== letter) break;
    while (kind === letter) kind = kindAt(text, ++end);
    at = end;
  }
  if (kind === foreign) return nextForeign(text, from);
  wordEnd = at;
  return true;
}

function nextForeign(text: string, from: number): boolean {
  wordPattern.lastIndex = from;
  const found = wordPattern.exec(text);
  if (found === null) return false;
  wordStart = found.index;
  wordEnd = found.index + found[0].length;
  return true;
}

const letter = 1;
const number = 2;
const link = 3;
const foreign = 4;
const kinds = Uint8Array.from({ length: 128 }, (_, code) => {
  const c = String.fromCharCode(code);
  return /[a-z]/i.test(c) ? letter : /\d/.test(c) ? number : c === "'" || c === '&' ? link : 0;
});

/** 0 at the end. */
function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < 128 ? (kinds[code] as number) : code >= 128 ? foreign : 0;
}

function isUpper(word: string): boolean {
  return word === word.toUpperCase();
}
const abbreviations = pattern('iu')`
  (?:^|[^\p{L}'])(?:dr|mr|mrs|ms|mx|st|jr|sr|prof|rev|fr|sgt|lt|capt|vs|no|nos|approx|incl|dept|ave|rd|blvd
  |apt|ext|fig|etc|e\.g|i\.e|a\.m|p\.m|inc|ltd|gov|sen|rep|hon|sra|srta|jan|feb|mar|apr|jun|jul|aug|sept|oct
  |nov|dec|soc|sec|cert|[\p{L}]|[\p{L}]\.[\p{L}])$
`;

/** Begin a sentence even after what may be an abbreviation: "until 5 p.m. We …", "No. That …". */
const openers =
  /^[\s"'(]*(?:We|I|I'm|We're|We've|The|Our|My|You|Your|Please|Thank|Thanks|If|It|It's|This|That|That's|There|He|She|They|These|Those|And|But|So|When|What|How|For|Not|Just|Glad|Sorry|Call) /;

/** From how many characters on a sentence may have lost the stops between several. */
const unbroken = 60;
/** A capital in the middle of a sentence that only begins another: "we were full You can call". */
const opening = pattern('gu')`
  (?<=[\p{Ll}\d)"'%]{2} )(?:We|We're|We've|You|You're|Your|Please|Thank|Thanks|If|It|It's|He|She|They|They're
  |There|There's|That's|But|So|Then|Call|Our|My|Not|Just|Glad|Sorry|What|How|When|The|This|These|His|Her
  |And) (?=\p{Ll})
`;

/** Where sentences begin in a row of words without stops. */
function unmarked(text: string, from: number, to: number): number[] {
  return everywhere(text.slice(from, to), opening).map((m) => from + m.index);
}

function sentenceRanges(text: string): [number, number][] {
  const ranges: [number, number][] = [];
  let start = 0;
  const close = (end: number): void => {
    let a = start;
    let b = end;
    while (a < b && text.charCodeAt(a) <= 32) a++;
    while (b > a && text.charCodeAt(b - 1) <= 32) b--;
    if (b - a > unbroken) {
      for (const at of unmarked(text, a, b)) {
        ranges.push([a, at - 1]);
        a = at;
      }
    }
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
  return !abbreviations.test(text.slice(Math.max(0, at - 8), at)) || openers.test(text.slice(end, end + 12));
}

/** Whether the word stands in a sentence without capitals. */
export function whispered(reading: Reading, word: Word): boolean {
  return reading.sentences[word.sentence]?.whispering === true;
}

/** Whether the word stands in a sentence in capitals. */
export function shouted(reading: Reading, word: Word): boolean {
  return reading.sentences[word.sentence]?.shouting === true;
}
