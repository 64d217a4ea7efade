// What the tagger sees of a word: tables, form, neighbours, punctuation and what it said of the words before.
import { properKind } from '../lands.ts';
import type { Reading, Word } from '../read.ts';
import { COMMON, FIRST, fed, finished, LAST, TOWN, tableOf, tableOfHash, townLevel, wordLevel } from '../tables.ts';

export const buckets = 1 << 16;

/** Columns by word, worked out once for a text. */
export interface Columns {
  count: number;
  /** Table bits. */
  bits: Uint16Array;
  /** The word itself when it is a common one, else what kind of unknown word it is. */
  id: Int32Array;
  shape: Uint8Array;
  /** Punctuation before and after the word, within its paragraph. */
  gap: Uint8Array;
  after: Uint8Array;
  /** 1 for the first word of a paragraph. */
  fresh: Uint8Array;
  /** Place in the name of a town of several words: 0 none, 1 first word, 2 later word. */
  town: Uint8Array;
  /** Kind of country, nation or month, or parts of a hashtag. */
  kind: Uint8Array;
  /** How the sentence uses capitals: 0 none, 1 all, 2 as usual, 3 as in a heading. */
  mode: Uint8Array;
  /** Capitalised words around it in a row. */
  run: Uint8Array;
  /** Word opens its sentence (1), its line (2), or is the last of its line (4). */
  edge: Uint8Array;
  candidate: Uint8Array;
}

const shapes = { lower: 0, capital: 1, capitals: 2, letter: 3, digits: 4, mixedDigits: 5, camel: 6, lowerLetter: 7 };

export function columnsOf(reading: Reading, hidden?: ReadonlySet<string>): Columns {
  const { words, text } = reading;
  const n = words.length;
  const c: Columns = {
    count: n,
    bits: new Uint16Array(n),
    id: new Int32Array(n),
    shape: new Uint8Array(n),
    gap: new Uint8Array(n + 1),
    after: new Uint8Array(n),
    fresh: new Uint8Array(n + 1),
    town: new Uint8Array(n),
    kind: new Uint8Array(n),
    mode: new Uint8Array(n),
    run: new Uint8Array(n),
    edge: new Uint8Array(n),
    candidate: new Uint8Array(n),
  };
  for (let i = 0; i < n; i++) {
    const word = words[i];
    if (word === undefined) continue;
    word.entry.form ??= formOf(word.entry.bare, word.low);
    const { bare, form } = word.entry;
    const bits = hidden?.has(bare) === true ? word.table & (COMMON | (3 << wordLevel)) : word.table;
    c.bits[i] = bits;
    const shape = shapeOf(text, word, bare.length);
    c.shape[i] = shape;
    const level = (bits >> wordLevel) & 3;
    c.id[i] = level >= 2 || bare.length < 3 ? word.hash : shape * 1024 + (bits & 15);
    punctuation(text, c, i, words[i - 1]?.end ?? 0, word.start);
    const proper = shape !== shapes.lower || (bits & COMMON) === 0 ? form.proper : 0;
    c.kind[i] = proper > 0 ? proper : shape === shapes.camel || c.gap[i] === 11 ? glued(text, word.start, bare) : 0;
  }
  punctuation(text, c, n, words[n - 1]?.end ?? 0, text.length);
  sentences(reading, c);
  townNames(reading, c);
  for (let i = 0; i < n; i++) {
    const b = c.bits[i] ?? 0;
    const shape = c.shape[i] ?? 0;
    const digits = shape === shapes.digits || shape === shapes.mixedDigits;
    c.candidate[i] =
      words[i]?.entry.form?.contraction === true
        ? 0
        : digits
          ? near(c, i)
            ? 1
            : 0
          : shape !== shapes.lower || (b & COMMON) === 0 || (b & (FIRST | TOWN)) !== 0 || c.gap[i] === 11
            ? 1
            : 0;
  }
  return c;
}

// "c'mon", "would've".
const contraction = /^[a-z]{1,8}'(?:ve|ll|re|d|m|t|mon|all|em|n|cause)$/;

function near(c: Columns, i: number): boolean {
  const upper = (k: number): boolean => {
    if (c.fresh[Math.max(i, k)] === 1) return false;
    const s = c.shape[k];
    return s === shapes.capital || s === shapes.capitals || s === shapes.letter || s === shapes.camel;
  };
  const strange = (k: number): boolean =>
    k >= 0 && k < c.count && c.fresh[Math.max(i, k)] === 0 && ((c.bits[k] ?? 0) & COMMON) === 0;
  return upper(i - 1) || upper(i + 1) || strange(i - 1) || strange(i + 1) || (c.edge[i] ?? 0) > 1;
}

/** What the tagger sees of a word, wherever it stands. */
export interface Form {
  /** Hashes of its first three letters, and of its last two, three and four. */
  head: number;
  tail2: number;
  tail3: number;
  tail4: number;
  proper: number;
  contraction: boolean;
}

function formOf(bare: string, low: string): Form {
  return {
    head: head(low),
    tail2: tail(bare, 2),
    tail3: tail(bare, 3),
    tail4: tail(bare, 4),
    proper: properKind(bare),
    contraction: contraction.test(low),
  };
}

/** Hash of the last letters of a word. */
function tail(bare: string, length: number): number {
  let h = length;
  for (let k = Math.max(0, bare.length - length); k < bare.length; k++)
    h = Math.imul(h, 0x01000193) ^ bare.charCodeAt(k);
  return h;
}

function head(low: string): number {
  return (
    (low.charCodeAt(0) * 65536 + (low.length > 1 ? low.charCodeAt(1) : 0)) * 31 +
    (low.length > 2 ? low.charCodeAt(2) : 0)
  );
}

/** @param length of the word without its possessive */
function shapeOf(text: string, { start, cap, caps, digit }: Word, length: number): number {
  if (digit) return /^\d+$/.test(text.slice(start, start + length)) ? shapes.digits : shapes.mixedDigits;
  if (length === 1) return cap ? shapes.letter : shapes.lowerLetter;
  if (caps) return shapes.capitals;
  for (let i = start + 1; i < start + length; i++) {
    const x = text.charCodeAt(i);
    if (x >= 65 && x <= 90) return shapes.camel;
  }
  return cap ? shapes.capital : shapes.lower;
}

/** Writes down what stands between word i - 1 and word i. A blank line parts them altogether. */
function punctuation(text: string, c: Columns, i: number, from: number, to: number): void {
  const blank = to - from > 1 ? /\n[^\S\n]*\n/.exec(text.slice(from, to)) : null;
  const fresh = i === 0 || i === c.count || blank !== null;
  c.fresh[i] = fresh ? 1 : 0;
  if (!fresh) {
    c.gap[i] = gapCode(text, from, to);
    c.after[i - 1] = c.gap[i] ?? 0;
    return;
  }
  if (i < c.count) c.gap[i] = gapCode(text, text.lastIndexOf('\n', to - 1) + 1, to);
  const newline = text.indexOf('\n', from);
  if (i > 0) c.after[i - 1] = gapCode(text, from, newline < 0 ? to : Math.min(to, newline));
}

function gapCode(text: string, from: number, to: number): number {
  if (to <= from) return 0;
  if (to === from + 1 && text.charCodeAt(from) === 32) return 1;
  const gap = text.slice(from, Math.min(to, from + 12));
  if (text.charAt(to - 1) === '#') return 11;
  if (text.charAt(to - 1) === '@') return 10;
  if (gap.includes('\n')) return 5;
  if (/^\s*[-*•>]+ /.test(gap) && gap !== '-') return 13;
  const mark = gap.trim().charAt(0);
  const at = ',.-\n:()"@#/!&\'?;|<'.indexOf(mark);
  return mark === '' ? 1 : at < 0 ? 15 : ([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 9, 13, 6, 15, 7][at] ?? 15);
}

/** "#AnnaLopez", "annalopez": a given and a family name, or a town, without a blank. */
function glued(text: string, start: number, bare: string): number {
  const written = text.slice(start, start + bare.length);
  const parts = written.match(/[A-Z][a-z']+/g) ?? [];
  if (parts.length > 1) {
    const first = tableOf((parts[0] ?? '').toLowerCase());
    const last = tableOf((parts[parts.length - 1] ?? '').toLowerCase());
    if (tableOf(parts.join(' ').toLowerCase()) & TOWN) return 4;
    if (first & FIRST && last & LAST) return first & COMMON || last & COMMON ? 5 : 6;
    return first & COMMON && last & COMMON ? 7 : 8;
  }
  for (let k = 3; k <= bare.length - 3 && bare.length < 24; k++) {
    const first = tableOf(bare.slice(0, k));
    if (((first >> 4) & 3) < 2) continue;
    const last = tableOf(bare.slice(k));
    if (((last >> 6) & 3) >= 2 && !(first & COMMON && last & COMMON)) return 6;
  }
  return 9;
}

function sentences(reading: Reading, c: Columns): void {
  for (const s of reading.sentences) {
    let capitals = 0;
    let lettered = 0;
    for (let i = s.first; i < s.last; i++) {
      const shape = c.shape[i] ?? 0;
      if (shape === shapes.digits || shape === shapes.mixedDigits) continue;
      lettered++;
      if (shape !== shapes.lower && shape !== shapes.lowerLetter) capitals++;
    }
    const mode = capitals === 0 ? 0 : s.shouting ? 1 : lettered > 3 && capitals > lettered * 0.7 ? 3 : 2;
    let row = 0;
    for (let i = s.first; i < s.last; i++) {
      c.mode[i] = mode;
      const gap = c.gap[i] ?? 0;
      const line = c.fresh[i] === 1 || gap === 5;
      c.edge[i] = (i === s.first ? 1 : 0) | (line ? 2 : 0) | (c.fresh[i + 1] === 1 || c.gap[i + 1] === 5 ? 4 : 0);
      const shape = c.shape[i] ?? 0;
      const upper =
        shape === shapes.capital || shape === shapes.capitals || shape === shapes.camel || shape === shapes.letter;
      row = upper ? (c.fresh[i] === 0 && (gap === 1 || gap === 4) ? row + 1 : 1) : 0;
      c.run[i] = Math.min(row, 3);
    }
    let after = 0;
    for (let i = s.last - 1; i >= s.first; i--) {
      const here = c.run[i] ?? 0;
      c.run[i] = here * 4 + Math.min(3, here === 0 ? 0 : after);
      const gap = c.gap[i] ?? 0;
      after = here === 0 ? 0 : gap === 1 || gap === 4 ? after + 1 : 0;
    }
  }
}

function townNames(reading: Reading, c: Columns): void {
  const { words } = reading;
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (word === undefined || (c.shape[i] ?? 0) === shapes.digits) continue;
    if (c.shape[i] === shapes.lower && c.mode[i] === 2 && (c.bits[i] ?? 0) & COMMON) continue;
    let hash = fed(0x811c9dc5, word.low);
    let length = 0;
    for (let k = i + 1; k < i + 4; k++) {
      const gap = c.gap[k] ?? 0;
      const next = words[k];
      if (
        next === undefined ||
        c.fresh[k] === 1 ||
        (gap !== 1 && gap !== 4 && gap !== 3) ||
        next.start - (words[k - 1]?.end ?? 0) > 2
      )
        break;
      hash = fed(fed(hash, ' '), next.low);
      if (tableOfHash(finished(hash)) & TOWN) length = k - i;
    }
    if (length === 0) continue;
    for (let k = 0; k <= length; k++) c.town[i + k] = k === 0 ? 1 : 2;
    i += length;
  }
}

/**
 * Puts the bucket of every feature of word i into `into`; returns how many there are.
 * @param saidBefore tag of the word before
 * @param saidEarlier tag of the one before that
 */
export function featuresOf(
  reading: Reading,
  c: Columns,
  i: number,
  saidBefore: number,
  saidEarlier: number,
  into: Uint32Array,
): number {
  const { words } = reading;
  let at = 0;
  const put = (feature: number, value: number): void => {
    const h = Math.imul(value ^ Math.imul(feature, 0x9e3779b1), 0x85ebca6b);
    into[at++] = Math.imul(h ^ (h >>> 15), 0xc2b2ae35) >>> 16;
  };
  const bits = c.bits[i] ?? 0;
  const shape = c.shape[i] ?? 0;
  const mode = c.mode[i] ?? 0;
  const edge = c.edge[i] ?? 0;
  const id = c.id[i] ?? 0;
  const gap = c.gap[i] ?? 0;
  const gapAfter = c.after[i] ?? 0;
  const kind = c.kind[i] ?? 0;
  const town = c.town[i] ?? 0;
  const run = c.run[i] ?? 0;
  const level = bits >> 4;
  // A blank line ends the view: what stands in another paragraph must not change what is said of this one.
  const hasBefore = c.fresh[i] === 0;
  const hasAfter = c.fresh[i + 1] === 0;
  const p1 = hasBefore ? (c.id[i - 1] ?? 0) : -1;
  const p2 = hasBefore && i > 1 && c.fresh[i - 1] === 0 ? (c.id[i - 2] ?? 0) : -1;
  const n1 = hasAfter ? (c.id[i + 1] ?? 0) : -1;
  const n2 = hasAfter && i + 2 < c.count && c.fresh[i + 2] === 0 ? (c.id[i + 2] ?? 0) : -1;
  const pBits = hasBefore ? (c.bits[i - 1] ?? 0) : 0;
  const nBits = hasAfter ? (c.bits[i + 1] ?? 0) : 0;
  const pShape = hasBefore ? (c.shape[i - 1] ?? 0) : 9;
  const nShape = hasAfter ? (c.shape[i + 1] ?? 0) : 9;
  const before = hasBefore ? saidBefore : 0;
  const earlier = hasBefore && c.fresh[i - 1] === 0 ? saidEarlier : 0;
  const here = words[i]?.entry.form ?? nothing;
  const { tail3 } = here;
  const form = shape * 4 + mode;
  put(1, form);
  put(2, id * 8 + shape);
  put(3, level);
  put(4, level * 32 + form);
  put(5, tail3);
  put(6, here.tail4);
  put(7, here.head);
  put(8, here.tail2 * 8 + shape);
  put(9, p1);
  put(10, p2);
  put(11, n1);
  put(12, n2);
  put(13, p1 * 32 + form);
  put(14, n1 * 32 + form);
  put(15, Math.imul(p1, 31) + n1);
  put(16, Math.imul(p1, 31) + (bits & 15));
  put(17, Math.imul(n1, 31) + (bits & 15));
  put(18, (pBits >> 4) * 16 + pShape);
  put(19, (nBits >> 4) * 16 + nShape);
  put(20, (pBits & 15) * 4096 + (bits & 15) * 256 + pShape * 16 + shape);
  put(21, (nBits & 15) * 4096 + (bits & 15) * 256 + nShape * 16 + shape);
  put(22, before * 4 + earlier);
  put(23, before * 16 + gap);
  put(24, Math.imul(id, 5) + before);
  put(25, (level * 4 + before) * 16 + gap);
  put(26, ((before * 4 + earlier) * 16 + shape) * 16 + gap);
  put(27, (gap * 16 + gapAfter) * 16 + shape);
  put(28, gapAfter * 16 + nShape);
  put(29, gap * 16 + pShape);
  put(30, (form * 8 + edge) * 16 + (bits & 15));
  put(31, Math.imul(n1, 9) + edge);
  put(32, (town * 4 + before) * 4 + ((bits >> townLevel) & 3));
  put(33, Math.imul(p1, 3) + town);
  put(34, hasBefore ? (words[i - 1]?.is ?? 0) : 0);
  put(35, hasAfter ? (words[i + 1]?.is ?? 0) : 0);
  put(36, Math.imul(words[i]?.is ?? 0, 9) + shape);
  put(37, run * 32 + form);
  put(38, (run * 8 + edge) * 16 + (bits & 15));
  put(39, (kind * 16 + gap) * 4 + before);
  put(40, hasAfter ? (words[i + 1]?.entry.form?.tail4 ?? 0) : 0);
  put(41, hasBefore ? (words[i - 1]?.entry.form?.tail3 ?? 0) : 0);
  put(42, Math.imul(p2, 31) + p1);
  put(43, Math.imul(n2, 31) + n1);
  put(44, Math.min(12, (words[i]?.end ?? 0) - (words[i]?.start ?? 0)) * 16 + shape);
  put(45, hasAfter ? (c.kind[i + 1] ?? 0) * 16 + gapAfter : 0);
  put(46, Math.imul(tail3, 7) + (bits & 15));
  return at;
}
const nothing: Form = { head: 0, tail2: 0, tail3: 0, tail4: 0, proper: 0, contraction: false };
export const most = 46;
