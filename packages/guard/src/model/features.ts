// Turns a sentence, in its text and its place, into the features the model weighs.
// Each is built from what a person could point at: words, the build of the sentence, its neighbours, the text being
// answered, who writes where, and which rules have found a cue.

import { general, handbook, notReal } from '../frames.ts';
import { has } from '../has.ts';
import { BODY, CONDITION, EVENT, RECORD, TREATMENT } from '../lexicon.ts';
import type { Reading, Sentence } from '../read.ts';
import type { Situation } from '../rule.ts';
import { buildOf, young } from './cues.ts';
import { feature, hashText, join } from './hash.ts';
import { personsIn, personsOf } from './persons.ts';
import { pointers, stem, type Tokens, tokensOf } from './tokens.ts';

/** Cues found by the rules, by sentence: hashes of label and cue. */
export type CuesBySentence = readonly (readonly number[])[];

const seeds = {
  stem: hashText('stem'),
  pair: hashText('pair'),
  part: hashText('part'),
  build2: hashText('build2'),
  build3: hashText('build3'),
  pointed: hashText('pointed'),
  sense: hashText('sense'),
  class: hashText('class'),
  nearby: hashText('nearby'),
  elsewhere: hashText('elsewhere'),
  other: hashText('other'),
  asked: hashText('asked'),
  askedWord: hashText('asked word'),
  frame: hashText('frame'),
  cue: hashText('cue'),
  overlap: hashText('overlap'),
  place: hashText('place'),
  build: hashText('build'),
  buildBefore: hashText('build before'),
  buildElsewhere: hashText('build elsewhere'),
  persons: hashText('persons'),
} as const;
const START = hashText('^');
const END = hashText('$');

/** What all sentences of one text share. */
export interface Document extends Ends {
  reading: Reading;
  situation: Situation;
  tokens: Tokens;
  /** Hash of the group. */
  group: number;
  asked: AnsweredText | undefined;
  /** Named cues of each sentence, and their hashes. */
  cues: string[][];
  build: number[][];
  /** The features that each sentence's cues are to the sentences around it. */
  buildElsewhere: number[][];
  /** The feature that each telling word is to the sentences around its own. */
  others: Int32Array;
  /** Cues of the paragraph that each sentence stands in. */
  persons: (readonly number[])[];
}

/** By sentence, the first sentence of its paragraph and the one after its last: context ends there. */
interface Ends {
  from: Int32Array;
  to: Int32Array;
}
interface AnsweredText {
  is: number;
  /** Features of its words: a raffle, a job and a talk make nobody a patient. */
  words: Int32Array;
  stems: Set<number>;
  firstPerson: boolean;
  /** Speaks of a child. */
  child: boolean;
  question: boolean;
}

export function documentOf(reading: Reading, situation: Situation): Document {
  const tokens = tokensOf(reading, situation.names);
  const cues = reading.sentences.map((s, i) => [
    ...buildOf(reading, situation, s, i),
    ...personsOf(reading, situation, s, i),
  ]);
  const build = cues.map((list) => list.map(hashOfCue));
  const others = new Int32Array(tokens.stems.length);
  const ends = paragraphs(reading);
  for (let i = 0; i < others.length; i++)
    if (tokens.telling[i] === 1) others[i] = feature(join(seeds.other, tokens.stems[i] as number));
  return {
    reading,
    situation,
    tokens,
    group: hashText(groupOf(situation)),
    asked: answered(situation),
    cues,
    build,
    buildElsewhere: build.map((list) => list.map((cue) => feature(join(seeds.buildElsewhere, cue)))),
    others,
    persons: personsBySentence(reading, situation, ends),
    ...ends,
  };
}

/** The names of cues are few and come again in every sentence. */
const cueHashes = new Map<string, number>();

function hashOfCue(cue: string): number {
  let known = cueHashes.get(cue);
  if (known === undefined) {
    known = hashText(cue);
    cueHashes.set(cue, known);
  }
  return known;
}

/** Unrelated text in another paragraph must not change what a sentence means. */
function paragraphs(reading: Reading): Ends {
  const n = reading.sentences.length;
  const from = new Int32Array(n);
  const to = new Int32Array(n);
  for (let i = 0; i < n; i++) {
    const before = reading.sentences[i - 1];
    const gap = before === undefined ? '' : reading.text.slice(before.end, reading.sentences[i]?.start);
    from[i] = before === undefined || /\n\s*\n/.test(gap) ? i : (from[i - 1] ?? 0);
  }
  for (let i = n - 1; i >= 0; i--) to[i] = i < n - 1 && from[i + 1] === from[i] ? (to[i + 1] ?? n) : i + 1;
  return { from, to };
}

function personsBySentence(reading: Reading, situation: Situation, { from, to }: Ends): number[][] {
  const lists: number[][] = [];
  for (let i = 0; i < from.length; i++) {
    const first = from[i] as number;
    lists.push(
      lists[first] ??
        personsIn(reading, situation, first, to[i] as number).map((cue) => join(seeds.persons, hashOfCue(cue))),
    );
  }
  return lists;
}

/** Who writes where: places with the same habits. */
export type Group = 'page' | 'reply' | 'community' | 'consult' | 'patient';

export function groupOf(situation: Situation): Group {
  if (situation.author === 'patient') return 'patient';
  if (situation.consult) return 'consult';
  if (situation.community) return 'community';
  if (situation.answering) return 'reply';
  return 'page';
}

function answered(situation: Situation): AnsweredText | undefined {
  const reading = situation.answered;
  if (reading === undefined) return undefined;
  const stems = new Set<number>();
  const words = new Set<number>();
  for (const { low } of reading.words) {
    const h = hashText(stem(low));
    if (low.length > 3) stems.add(h);
    words.add(feature(join(seeds.askedWord, h)));
  }
  return {
    is: reading.is,
    words: Int32Array.from([...words].slice(0, mostAsked)),
    stems,
    child: has(reading, young),
    firstPerson: reading.words.some((word) => /^(?:i|my|me|i'm|i've|im|ive|mi|me)$/.test(word.low)),
    question: reading.sentences.some((s) => s.question),
  };
}

/** A long review is known by its beginning. */
const mostAsked = 120;

/** Long sentences have more features; each then counts less. */
export function scaleOf(s: Sentence): number {
  return Math.sqrt(12 / Math.max(4, s.last - s.first));
}

/** Calls `emit` for every feature of one sentence; the same number may come more than once. */
export function featuresOf(doc: Document, index: number, cues: CuesBySentence, emit: (feature: number) => void): void {
  const s = doc.reading.sentences[index];
  if (s === undefined) return;
  const put = (h: number): void => emit(feature(h));
  const both = (h: number): void => {
    emit(feature(h));
    emit(feature(join(doc.group, h)));
  };
  both(seeds.place);
  wordsAndBuild(doc, s, put, both);
  letters(doc, s, emit);
  classes(s.is, seeds.class, both);
  surroundings(doc, s, index, put, emit);
  frames(doc, s, index, both);
  for (const cue of cues[index] ?? []) both(join(seeds.cue, cue));
  const from = doc.from[index] ?? 0;
  const to = doc.to[index] ?? 0;
  for (let i = Math.max(from, index - 6); i < Math.min(to, index + 7); i++) {
    if (i !== index) for (const cue of cues[i] ?? []) put(join(seeds.elsewhere, cue));
  }
  answeredText(doc, s, both, emit);
  built(doc, index, put, both, emit);
}

/** The named cues, and those of the sentence before and of the rest. */
function built(
  doc: Document,
  index: number,
  put: (h: number) => void,
  both: (h: number) => void,
  emit: (feature: number) => void,
): void {
  const here = doc.build[index] ?? [];
  for (const cue of here) both(join(seeds.build, cue));
  for (const cue of doc.persons[index] ?? []) both(cue);
  const from = doc.from[index] ?? 0;
  const to = doc.to[index] ?? 0;
  if (index > from) for (const cue of doc.build[index - 1] ?? []) put(join(seeds.buildBefore, cue));
  for (let i = Math.max(from, index - 6); i < Math.min(to, index + 7); i++) {
    if (i !== index) for (const cue of doc.buildElsewhere[i] ?? []) emit(cue);
  }
}

function wordsAndBuild(doc: Document, s: Sentence, put: (h: number) => void, both: (h: number) => void): void {
  const { stems, parts, senses } = doc.tokens;
  for (let i = s.first; i < s.last; i++) {
    const one = stems[i] ?? 0;
    const part = parts[i] ?? 0;
    const before = i > s.first ? (parts[i - 1] ?? 0) : START;
    both(join(seeds.stem, one));
    put(join(seeds.pair, join(i > s.first ? (stems[i - 1] ?? 0) : START, one)));
    both(join(seeds.build2, join(before, part)));
    const beforeThat = i > s.first + 1 ? (parts[i - 2] ?? 0) : START;
    both(join(seeds.build3, join(beforeThat, join(before, part))));
    const sense = senses[i] ?? 0;
    if (sense !== 0) both(join(seeds.sense, sense));
    if (((doc.reading.words[i]?.is ?? 0) & pointers) === 0) continue;
    for (let k = i + 1; k < s.last && k <= i + 3; k++) {
      put(join(seeds.pointed, join(part, stems[k] ?? 0)));
      if ((senses[k] ?? 0) !== 0) put(join(seeds.pointed, join(part, senses[k] ?? 0)));
    }
  }
  if (s.last > s.first) {
    put(join(seeds.pair, join(stems[s.last - 1] ?? 0, END)));
    put(join(seeds.build2, join(parts[s.last - 1] ?? 0, END)));
  }
}

function letters(doc: Document, s: Sentence, emit: (feature: number) => void): void {
  for (let i = s.first; i < s.last; i++) {
    const groups = doc.reading.words[i]?.entry.seen?.letters ?? none;
    for (let k = 0; k < groups.length; k++) emit(groups[k] as number);
  }
}

function classes(is: number, seed: number, put: (h: number) => void): void {
  for (let rest = is & 0x7fffffff; rest !== 0; rest &= rest - 1) put(join(seed, 31 - Math.clz32(rest & -rest)));
}

function surroundings(
  doc: Document,
  s: Sentence,
  index: number,
  put: (h: number) => void,
  emit: (feature: number) => void,
): void {
  const { sentences, words } = doc.reading;
  const first = doc.from[index] ?? 0;
  const end = doc.to[index] ?? 0;
  put(join(seeds.place, 1 + Math.min(index - first, 3)));
  put(join(seeds.place, 10 + Math.min(end - first, 6)));
  put(join(seeds.place, 20 + Math.min(6, (s.last - s.first) >> 2)));
  if (index > first) classes(sentences[index - 1]?.is ?? 0, seeds.nearby, put);
  const from = Math.max(sentences[first]?.first ?? 0, s.first - 60);
  const to = Math.min(sentences[end - 1]?.last ?? words.length, s.last + 60);
  for (let i = from; i < to; i++) {
    if (i === s.first) i = s.last;
    if (i < to && doc.tokens.telling[i] === 1) emit(doc.others[i] as number);
  }
}

const none = new Int32Array(0);

function frames(doc: Document, s: Sentence, index: number, both: (h: number) => void): void {
  const { situation, reading } = doc;
  if (general(s)) both(join(seeds.frame, 1));
  if (handbook(s)) both(join(seeds.frame, 2));
  if (notReal(reading, s)) both(join(seeds.frame, 3));
  if (s.question) both(join(seeds.frame, 4));
  if (s.text.includes('!')) both(join(seeds.frame, 5));
  if (s.text.includes('"') || s.text.includes('“')) both(join(seeds.frame, 6));
  if (s.shouting) both(join(seeds.frame, 7));
  if (situation.author === 'practice') both(join(seeds.frame, 8));
  if (situation.context.surface === 'comment-reply') both(join(seeds.frame, 11));
  if (situation.asked) both(join(seeds.frame, 9));
  if (situation.context.declared !== undefined) both(join(seeds.frame, 10));
  for (const name of situation.namesIn(index)) {
    both(join(seeds.frame, hashText(name.kind)));
    both(join(seeds.frame, hashText(`${name.kind} ${name.by}`)));
  }
}

/** What the answered text tells of its writer, and how much of it the answer takes up. */
function answeredText(doc: Document, s: Sentence, both: (h: number) => void, emit: (feature: number) => void): void {
  const { asked } = doc;
  if (asked === undefined) return;
  for (const word of asked.words) emit(word);
  classes(asked.is, seeds.asked, both);
  if (asked.child) both(join(seeds.asked, 50));
  both(join(seeds.asked, 40 + (asked.firstPerson ? 1 : 0) + (asked.question ? 2 : 0)));
  let taken = 0;
  let added = 0;
  for (let i = s.first; i < s.last; i++) {
    const is = doc.reading.words[i]?.is ?? 0;
    const known = asked.stems.has(doc.tokens.stems[i] ?? 0);
    const care = (is & (EVENT | RECORD | BODY | CONDITION | TREATMENT)) !== 0;
    if (known && care) taken++;
    if (!known && care) added++;
  }
  both(join(seeds.overlap, Math.min(2, taken)));
  both(join(seeds.overlap, 10 + Math.min(2, added)));
}
