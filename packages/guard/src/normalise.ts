// Undoes disguise before matching and keeps the way back to the text as it was given.
// TAXONOMY: NFKC, no zero-width characters, look-alikes folded, "[at]", "dot" and spelled-out digits undone.

import { functionWords } from './function-words.ts';
import { everywhere } from './has.ts';
import { pattern } from './pattern.ts';
import { COMMON, firstLevel, lastLevel, tableOf } from './tables.ts';

/** A canonical text; unit i of it came from the original units from[i] (first) to to[i] (one past the last). */
export interface Normalised {
  text: string;
  /** Same length as text. */
  low: string;
  from: (index: number) => number;
  to: (index: number) => number;
}

const ascii = /^[\n\r\t\x20-\x7e]*$/;

export function normalise(original: string): Normalised {
  const whole = ascii.test(original);
  const base = whole ? identity(original) : fold(original);
  return joinSpaced(unleet(undisguise(joinDigits(base))));
}

/** Maps a half-open range of the canonical text to the original. */
export function originalRange(n: Normalised, start: number, end: number): [number, number] {
  if (end <= start) return [n.from(start), n.from(start)];
  return [n.from(start), n.to(end - 1)];
}

function identity(text: string): Normalised {
  return { text, low: text.toLowerCase(), from: (i) => i, to: (i) => i + 1 };
}

function fromArrays(text: string, starts: ArrayLike<number>, ends: ArrayLike<number>, length: number): Normalised {
  const lowered = text.toLowerCase();
  const low = lowered.length === text.length ? lowered : Array.from(text, lowerOne).join('');
  return { text, low, from: (i) => starts[i] ?? length, to: (i) => ends[i] ?? length };
}

function lowerOne(c: string): string {
  const l = c.toLowerCase();
  return l.length === c.length ? l : c;
}

// Soft hyphens, joiners, direction marks, variation selectors, combining marks: as ranges of code points.
const dropped: readonly (readonly [number, number])[] = [
  [0xad, 0xad],
  [0x300, 0x36f],
  [0x61c, 0x61c],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0x20d0, 0x20f0],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
];
const spaces = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;

const replaced: Record<string, string> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  ʼ: "'",
  '`': "'",
  '´': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
  '…': '.',
  '․': '.',
  '。': '.',
  '·': '.',
  '＠': '@',
  ß: 'ss',
  æ: 'ae',
  Æ: 'Ae',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ı: 'i',
  œ: 'oe',
  Œ: 'Oe',
  ð: 'd',
  þ: 'th',
};
const lookalikes = new Map<string, string>(
  pairs(
    'аa еe оo рp сc хx уy іi јj ѕs ԁd һh ӏl кk мm тt вb нh АA ВB ЕE КK МM НH ОO РP СC ТT ХX УY ІI ЈJ ЅS ԚQ ԝw',
  ).concat(pairs('αa οo ρp νv ιi κk υu τt ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX ɑa ɡg ɩi ʀr ոn սu օo')),
);

function pairs(list: string): [string, string][] {
  return list.split(' ').map((p) => [p.slice(0, -1), p.slice(-1)]);
}

function fold(original: string): Normalised {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const c of original) {
    const end = at + c.length;
    if (c <= '\x7e' && c.length === 1) {
      starts.push(at);
      ends.push(end);
      text += c;
      at = end;
      continue;
    }
    const out = pictureInWord(original, at, end) ? '' : foldOne(c);
    if (out === '' && ends.length > 0) ends[ends.length - 1] = end;
    for (let i = 0; i < out.length; i++) {
      starts.push(at);
      ends.push(end);
    }
    text += out;
    at = end;
  }
  return fromArrays(text, starts, ends, original.length);
}

const letter = /\p{L}/u;

/** "Ma\u{1f600}ria": a picture between two letters is no part of the word. */
function pictureInWord(original: string, start: number, end: number): boolean {
  const point = original.codePointAt(start) ?? 0;
  if (point < 0x2600 || (point > 0x27bf && point < 0x1f300) || point > 0x1faff) return false;
  return letter.test(original.charAt(start - 1)) && letter.test(original.charAt(end));
}

function foldOne(c: string): string {
  if (c.length === 1 && c <= '\x7e') return c;
  const point = c.codePointAt(0) ?? 0;
  if (dropped.some(([first, last]) => point >= first && point <= last)) return '';
  if (spaces.test(c)) return ' ';
  if (c === '\u2028' || c === '\u2029' || c === '\u0085') return '\n';
  const known = replaced[c] ?? lookalikes.get(c);
  if (known !== undefined) return known;
  if (point >= 0x1f1e6 && point <= 0x1f9ff) return c;
  const plain = c.normalize('NFKD').replace(/[\u0300-\u036f]/g, '');
  let out = '';
  for (const p of plain) out += replaced[p] ?? lookalikes.get(p) ?? p;
  return out === '' ? c : out;
}

/** Other words for a range of the canonical text. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** Replaces ranges of the canonical text, in order; each new unit stands for its whole range. */
export function replaceRanges(n: Normalised, edits: readonly Edit[]): Normalised {
  if (edits.length === 0) return n;
  const length = edits.reduce((sum, edit) => sum + edit.text.length, n.text.length);
  const starts = new Int32Array(length);
  const ends = new Int32Array(length);
  let text = '';
  let at = 0;
  let out = 0;
  const copy = (upTo: number): void => {
    text += n.text.slice(at, upTo);
    for (let i = at; i < upTo; i++) {
      starts[out] = n.from(i);
      ends[out++] = n.to(i);
    }
  };
  for (const edit of edits) {
    if (edit.start < at) continue;
    copy(edit.start);
    const first = n.from(edit.start);
    const last = n.to(edit.end - 1);
    for (let i = 0; i < edit.text.length; i++) {
      starts[out] = first;
      ends[out++] = last;
    }
    text += edit.text;
    at = edit.end;
  }
  copy(n.text.length);
  return fromArrays(text, starts.subarray(0, out), ends.subarray(0, out), n.to(n.text.length - 1));
}

const digitWords: Record<string, string> = {
  zero: '0',
  oh: '0',
  o: '0',
  nil: '0',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  cero: '0',
  uno: '1',
  dos: '2',
  tres: '3',
  cuatro: '4',
  cinco: '5',
  seis: '6',
  siete: '7',
  ocho: '8',
  nueve: '9',
};
const mayDisguise = pattern()`
  [[({<]\s?(?:at|dot|\.|@|:|punto|arroba)\s?[\])}>]|\b(?:dot|arroba|punto)\b|hxxp|\d \. ?\d|[0-9][oil|]
  |[oil][0-9]
  |\b(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho
    |nueve)[\s,.-]{1,3}(?:\d|zero|oh|one|two|three|four|five|six|seven|eight|nine|cero|uno|dos|tres|cuatro|cinco
    |seis|siete|ocho|nueve|double|triple|dash)
  |\d[\s,.-]{1,3}(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)\b
`;

/** "lowe [at] mail": with the blanks around it, but never with the empty line between two paragraphs. */
const bracketed =
  /(?:[^\S\n]|(?<!\n[^\S\n]*)\n)?[[({<]\s?(at|dot|\.|@|:|punto|arroba)\s?[\])}>](?:[^\S\n]|\n(?!\s*\n))?/g;

function undisguise(n: Normalised): Normalised {
  if (!mayDisguise.test(n.low)) return n;
  const edits: Edit[] = [];
  for (const m of everywhere(n.low, bracketed)) {
    const sign = m[1] === 'at' || m[1] === 'arroba' || m[1] === '@' ? '@' : m[1] === ':' ? ':' : '.';
    edits.push({ start: m.index, end: m.index + m[0].length, text: sign });
  }
  // "k dot lowe at mail dot example": words joined only where an "at" stands between them and a "dot" follows it.
  for (const m of everywhere(
    n.low,
    /\b([a-z0-9_]{1,30}(?: (?:dot|punto|underscore) [a-z0-9_]{1,30}){0,3}) (?:at|arroba|@) ([a-z0-9-]{1,30}(?: (?:dot|punto) [a-z0-9-]{2,20}){1,3})\b/g,
  )) {
    const joined = `${m[1]}@${m[2]}`.replace(/ (?:dot|punto) /g, '.').replace(/ underscore /g, '_');
    edits.push({ start: m.index, end: m.index + m[0].length, text: joined });
  }
  for (const m of everywhere(n.low, /\bhxxps?/g))
    edits.push({ start: m.index, end: m.index + m[0].length, text: m[0].replace('xx', 'tt') });
  for (const m of everywhere(n.low, /(?:\b|[(+.-])[0-9oil|]{2,}(?:[-. ()/]{1,2}[0-9oil|]{2,})+\b/g)) {
    if (!/[oil|]/.test(m[0]) || (m[0].match(/[0-9]/g)?.length ?? 0) < 5) continue;
    edits.push({ start: m.index, end: m.index + m[0].length, text: m[0].replace(/o/g, '0').replace(/[il|]/g, '1') });
  }
  // "203 . 0 . 113 . 58", "203 dot 0 dot 113 dot 58"
  for (const m of everywhere(n.low, /(?<![\d.])\d{1,3}(?: ?(?:\.|\b(?:dot|punto)\b) ?\d{1,3}){3}(?![\d.]\d)/g)) {
    if (/ (?:\.|dot|punto)/.test(m[0]))
      edits.push({ start: m.index, end: m.index + m[0].length, text: m[0].replace(/ ?(?:dot|punto|\.) ?/g, '.') });
  }
  edits.push(...spelledDigits(n.low));
  edits.sort((a, b) => a.start - b.start || b.end - a.end);
  return replaceRanges(n, edits);
}

/** "9 0 0 - 5 5 - 0 1 2 7": at least seven single digits with gaps, but no counting: "1 2 3 4 5 6 7". */
function joinDigits(n: Normalised): Normalised {
  if (!/\b\d \d \d\b/.test(n.low)) return n;
  const edits: Edit[] = [];
  for (const m of everywhere(n.low, /(?<![\w.,/-]|\d )\d(?: (?:[-./] )?\d(?![\w%])){6,}(?! ?[\d/])/g)) {
    const digits = m[0].replace(/\D/g, '');
    if ('01234567890'.includes(digits) || '9876543210'.includes(digits)) continue;
    edits.push({ start: m.index, end: m.index + m[0].length, text: m[0].replace(/ /g, '') });
  }
  return replaceRanges(n, edits);
}

const announced =
  /\b(?:mrn|m\.r\.n\.?|chart|record|account|acct|ending(?: in)?|ends in|last four|card|member id|policy|ssn|social)(?: (?:number|no|is|in|id|#))*[:,]? ?$/;

/** Runs of spoken digits, mixed with written ones, of at least seven digits; of four behind a word that announces a code. */
function spelledDigits(low: string): Edit[] {
  const edits: Edit[] = [];
  let run: { start: number; end: number; digits: string; words: number } | undefined;
  const close = (): void => {
    if (
      run !== undefined &&
      run.words > 0 &&
      (run.digits.length >= 7 ||
        (run.digits.length >= 4 && announced.test(low.slice(Math.max(0, run.start - 30), run.start))))
    )
      edits.push({ start: run.start, end: run.end, text: run.digits });
    run = undefined;
  };
  for (const m of everywhere(low, /[a-z]+|[0-9]+/g)) {
    const digits = m[0].charCodeAt(0) < 58 ? m[0] : Object.hasOwn(digitWords, m[0]) ? digitWords[m[0]] : undefined;
    if (digits === undefined) {
      if (m[0] !== 'double' && m[0] !== 'dash') close();
      continue;
    }
    const gap = run === undefined ? '' : low.slice(run.end, m.index);
    if (run !== undefined && !/^(?:[\s,.()-]{0,3}|[\s-]{0,2}dash[\s-]{0,2})$/.test(gap)) close();
    if (run === undefined) {
      if (m[0] !== 'o')
        run = { start: m.index, end: m.index + m[0].length, digits, words: /^[a-z]/.test(m[0]) ? 1 : 0 };
      continue;
    }
    run.end = m.index + m[0].length;
    run.digits += digits;
    if (/^[a-z]/.test(m[0])) run.words++;
  }
  close();
  return edits;
}

export const leet: Record<string, string> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', '@': 'a', $: 's' };
const leetWord =
  /(?<![\w@.#/$-])(?=[\w@$]*[a-z])[a-z01357$@4]*[a-z][01357$@4]{1,2}[a-z][a-z01357$@4]*(?![\w@$]|[./-]\w)/g;

/** "J0hn Sm1th": digits for letters inside a word, when the word they make is one that the tables know. */
function unleet(n: Normalised): Normalised {
  if (!/[a-z][01357$@4!]{1,2}[a-z]/.test(n.low)) return n;
  const throughout = inLeet(n);
  if (throughout.length > 0) return replaceRanges(n, throughout);
  const edits: Edit[] = [];
  for (const m of everywhere(n.low, leetWord)) {
    if (m[0].length < 4 || m[0].length > 20) continue;
    const word = meantByLeet(m[0]);
    if (word !== undefined) edits.push(inItsCase(n, m.index, m[0], word));
  }
  return replaceRanges(n, edits);
}

/** The word that the signs make, if the tables know it: a 1 or an exclamation mark may be an i or an l. */
function meantByLeet(typed: string): string | undefined {
  const bare = typed.replace(/'[a-z]{1,2}$/, '');
  return [plainOf(typed), plainOf(typed, 'l')].find(
    (word) => (word.length > 1 && functionWords.has(word)) || known(word.slice(0, bare.length)),
  );
}

function plainOf(typed: string, one = 'i'): string {
  return typed.replace(/[013457$@!]/g, (sign) => (sign === '1' || sign === '!' ? one : (leet[sign] ?? sign)));
}

function inItsCase(n: Normalised, at: number, typed: string, word: string): Edit {
  const capital = n.text.charAt(at) !== typed.charAt(0);
  const text = capital ? word.charAt(0).toUpperCase() + word.slice(1) : word;
  return { start: at, end: at + typed.length, text };
}

const sign = '(?:[013457$@]|!(?=[a-z013457$@]))';
const signed = new RegExp(
  `(?<![\\w@.#/$!])(?:[a-z]|${sign})*(?:[a-z]${sign}|${sign}[a-z])(?:[a-z]|${sign})*(?:'[a-z]{1,2})?(?![\\w@$]|[./]\\w)`,
  'g',
);
const dotted = new RegExp(`(?<![\\w@./-])(?:(?:[a-z]|${sign})\\.){2,}(?:[a-z]|${sign})(?![\\w@/-])`, 'g');
const code = /^(?:[a-z]{1,2}\d{1,3}|\d+[a-z]{1,3})$/;
/** A word in which a letter could have been a figure, and a figure that could be a word. */
const plainWord = /(?<![\w@.#/$!'])[a-z]*[aeiost][a-z]*(?![\w@$.])/g;
const figures = /(?<![\w@.#/$!,:-])[01345]{1,3}(?:'[a-z]{1,2})?(?= [a-z013457@$])/g;

/**
 * "cr@zy 0ut there, he fell 0ff h!s r00f": where three such words or more are known, and two of them long, the rest is typed
 * alike, names and short words too. Nothing where it is not.
 */
function inLeet(n: Normalised): Edit[] {
  const typed = everywhere(n.low, signed).filter((m) => m[0].length < 24);
  const words = typed.map((m) => meantByLeet(m[0]));
  const sure = words.filter((word) => word !== undefined);
  const long = sure.filter((word) => word.length > 3).length;
  if (new Set(sure).size < 3 || long + sure.length / 4 < 2) return [];
  const edits = typed.flatMap((m, i) => {
    const word = words[i] ?? (m[0].length > 2 && !code.test(m[0]) ? plainOf(m[0]) : undefined);
    return word === undefined ? [] : [inItsCase(n, m.index, m[0], word)];
  });
  for (const m of everywhere(n.low, dotted)) {
    const joined = m[0].replaceAll('.', '');
    if (/[a-z]/.test(joined)) edits.push(inItsCase(n, m.index, m[0], meantByLeet(joined) ?? plainOf(joined)));
  }
  // "50 of c0ur53 1 3nd3d up": figures are words too where hardly a word is typed without them.
  if (typed.length > everywhere(n.low, plainWord).length)
    for (const m of everywhere(n.low, figures)) {
      const word = plainOf(m[0]);
      if (functionWords.has(word.replace(/'[a-z]{1,2}$/, '')))
        edits.push({ start: m.index, end: m.index + m[0].length, text: word });
    }
  return edits.sort((a, b) => a.start - b.start);
}

function known(word: string): boolean {
  const table = tableOf(word);
  return (table & COMMON) !== 0 || ((table >> firstLevel) & 3) > 1 || ((table >> lastLevel) & 3) > 1;
}

/** "y o u r  v i s i t": single letters with single gaps, at least four of them, joined into words. */
function joinSpaced(n: Normalised): Normalised {
  if (!/(?:\b[a-z][ .*_-]){3}[a-z]\b/.test(n.low)) return n;
  const edits: Edit[] = [];
  for (const m of everywhere(n.text, /\b[A-Za-z](?:[ *_-][A-Za-z]\b){3,}/g)) {
    edits.push({ start: m.index, end: m.index + m[0].length, text: m[0].replace(/[ *_-]/g, '') });
  }
  return replaceRanges(n, edits);
}
