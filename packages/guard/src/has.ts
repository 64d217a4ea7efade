// Asks a sentence for a pattern, but tries the pattern only when the sentence has one of the words that it needs.
// The rules ask some hundred patterns of every sentence; all but a handful need no more than one bit to be answered.
import { type Need, needOf } from './beginnings.ts';

/** A text with what the patterns known when it was read need to know of it. */
export interface Asked {
  low: string;
  /** One bit for each pattern: the text has a word that it needs. */
  bits: Uint32Array;
  /** How many patterns `bits` knows. */
  upTo: number;
}

interface Known {
  need: Need | undefined;
  /** Its place among the bits. */
  at: number;
}

/** By source, because a pattern written inside a function is a new object each time. */
const patterns = new Map<string, Known>();
/** By object, for those that stay: asking a pattern for its source takes longer than most of them need. */
const constants = new Map<RegExp, Known>();
const whole = new Map<string, number[]>();
const start = new Map<string, number[]>();
const digit: number[] = [];
let longestStart = 0;
let count = 0;
/** Room for the patterns; one that comes later is tried on every sentence. */
const width = 16;

/** Whether the text has the pattern, which looks at small letters and is not global. */
export function has(text: Asked, pattern: RegExp): boolean {
  return mayHave(text, pattern) && pattern.test(text.low);
}

/** The same of a whole text, asked once however many of its sentences want to know. The pattern must be a constant. */
export function ofText(text: Asked, pattern: RegExp): boolean {
  let known = answers.get(text);
  if (known === undefined) {
    known = new Map();
    answers.set(text, known);
  }
  let answer = known.get(pattern);
  if (answer === undefined) {
    answer = has(text, pattern);
    known.set(pattern, answer);
  }
  return answer;
}
const answers = new WeakMap<Asked, Map<RegExp, boolean>>();

/** The first place of a pattern. */
export function first(text: Asked, pattern: RegExp): RegExpExecArray | null {
  return mayHave(text, pattern) ? pattern.exec(text.low) : null;
}

/** Every place of a global pattern. */
export function all(text: Asked, pattern: RegExp): readonly RegExpExecArray[] {
  return mayHave(text, pattern) ? everywhere(text.low, pattern) : nowhere;
}

/** The same in the text as written, for patterns that look at capitals. */
export function allWritten(text: Asked & { text: string }, pattern: RegExp): readonly RegExpExecArray[] {
  return mayHave(text, pattern) ? everywhere(text.text, pattern) : nowhere;
}

/** As matchAll, which makes a copy of the pattern each time it is called. */
export function everywhere(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let found = pattern.exec(text);
  if (found === null) return nowhere;
  const places: RegExpExecArray[] = [];
  for (; found !== null; found = pattern.exec(text)) {
    places.push(found);
    if (found[0] === '') pattern.lastIndex++;
  }
  return places;
}
const nowhere: readonly RegExpExecArray[] = [];

function mayHave(text: Asked, pattern: RegExp): boolean {
  const { need, at } = constants.get(pattern) ?? patterns.get(pattern.source) ?? learn(pattern);
  if (need === undefined) return true;
  return at < text.upTo ? ((text.bits[at >> 5] as number) & (1 << (at & 31))) !== 0 : holds(text.low, need);
}

function learn(pattern: RegExp): Known {
  const need = count < width * 32 ? needOf(pattern) : undefined;
  const known = { need, at: count };
  patterns.set(pattern.source, known);
  constants.set(pattern, known);
  if (need === undefined) return known;
  const note = (index: Map<string, number[]>, words: ReadonlySet<string>): void => {
    for (const word of words) {
      const list = index.get(word);
      if (list === undefined) index.set(word, [count]);
      else list.push(count);
    }
  };
  note(whole, need.whole);
  note(start, need.start);
  for (const word of need.start) longestStart = Math.max(longestStart, word.length);
  if (need.digit) digit.push(count);
  count++;
  return known;
}

/** The same from the text itself, for a pattern that is asked for the first time. */
function holds(low: string, need: Need): boolean {
  if (need.digit && /\d/.test(low)) return true;
  for (const part of low.match(parts) ?? []) {
    if (need.whole.has(part)) return true;
    for (const beginning of need.start) if (part.startsWith(beginning)) return true;
  }
  return false;
}
/** Words as patterns see them: `\b` and `\W` know no letters outside of ASCII. */
const parts = /[a-z0-9]+/g;

export const howMany = (): number => count;
export const newBits = (): Uint32Array => new Uint32Array(width);
/** Most words begin no pattern. */
export const noBits = newBits();

/** The bits of the patterns that a word may let begin. */
export function bitsOf(word: string): Uint32Array {
  let bits = noBits;
  const set = (list: readonly number[] | undefined): void => {
    if (list === undefined) return;
    if (bits === noBits) bits = newBits();
    for (const at of list) bits[at >> 5] = (bits[at >> 5] as number) | (1 << (at & 31));
  };
  for (const part of word.match(parts) ?? []) {
    set(whole.get(part));
    for (let k = 1; k <= part.length && k <= longestStart; k++) set(start.get(part.slice(0, k)));
    if (/\d/.test(part)) set(digit);
  }
  return bits;
}

export function addBits(to: Uint32Array, more: Uint32Array): void {
  if (more === noBits) return;
  for (let i = 0; i < width; i++) to[i] = (to[i] as number) | (more[i] as number);
}
