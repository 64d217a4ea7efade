// What the tables say of a word: how common it is as a given name, family name, town or plain word.
// The tables hold no words, only 25-bit hashes of them in ascending order, so that 120,000 entries weigh little;
// about one word in 300 that is in no table is taken for one that is. Made by tool/guard-data.ts.
import { distance, distanceContexts, Unpacker } from './coded.ts';
import { usGaps, usPopulations, usStates } from './data/us-places.ts';
import { wordGaps, wordKinds, wordKindsKey } from './data/words.ts';

export const FIRST = 1;
export const LAST = 2;
/** A word first, a name second. */
export const COMMON = 4;
export const TOWN = 8;
/** Levels of rank, two bits each, 0 (not in the table) to 3 (the commonest): shift and mask with 3. */
export const firstLevel = 4;
export const lastLevel = 6;
/** 1: a rare plain word, 2: a common one, 3: one of the 2,500 commonest. */
export const wordLevel = 8;
export const townLevel = 10;

const hashBits = 26;
// Steps of population (populationOf) from 20,000 and from 300,000.
const middlingTown = 13;
const largeTown = 25;
const slots = 1 << 19;
const stateCodes =
  'AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY'.split(
    ' ',
  );

export interface Place {
  /** Two-letter code of the state. */
  state: string;
  /** Rounded to a step of about 12 percent. */
  population: number;
}

/** 26 bits of FNV-1a with a final mix. */
export function hashOf(word: string): number {
  return finished(fed(0x811c9dc5, word));
}

/** What the tables keep of a hash: a bit less, which saves a byte in eight. */
export function keyOf(hash: number): number {
  return hash >>> 1;
}

/** The hash of a longer text, from the unfinished hash of its beginning. */
export function fed(before: number, more: string): number {
  let h = before;
  for (let i = 0; i < more.length; i++) h = Math.imul(h ^ more.charCodeAt(i), 0x01000193);
  return h;
}

export function finished(unfinished: number): number {
  let h = Math.imul(unfinished ^ (unfinished >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> (32 - hashBits);
}

/** Population of step n: three steps for each doubling from 1,000. */
export function populationOf(step: number): number {
  return Math.round((1000 * 2 ** (step / 3)) / 100) * 100;
}

interface Tables {
  keys: Uint32Array;
  bits: Uint16Array;
}
let tables: Tables | undefined;

function load(): Tables {
  const t: Tables = { keys: new Uint32Array(slots), bits: new Uint16Array(slots) };
  const hashes = ascending(wordGaps);
  const kinds = new Unpacker(wordKinds, distanceContexts);
  for (let i = 0; i < hashes.length; i++) {
    const levels = wordKindsKey[distance(kinds, 0)] ?? 0;
    put(t, hashes[i] ?? 0, (levels << 4) | presence(levels));
  }
  const towns = ascending(usGaps);
  for (let i = 0; i < towns.length; i++) {
    const key = towns[i] ?? 0;
    const step = usPopulations.charCodeAt(i) - 35;
    const level = step >= largeTown ? 3 : step >= middlingTown ? 2 : 1;
    const at = find(t, key);
    const old = t.keys[at] === 0 ? 0 : ((t.bits[at] ?? 0) >> townLevel) & 3;
    const rest = (t.bits[at] ?? 0) & ~(3 << townLevel);
    put(t, key, rest | TOWN | (Math.max(old, level) << townLevel));
  }
  return t;
}

function presence(levels: number): number {
  let bits = 0;
  if ((levels & 3) !== 0) bits |= FIRST;
  if (((levels >> 2) & 3) !== 0) bits |= LAST;
  if (((levels >> 4) & 3) > 1) bits |= COMMON;
  if (((levels >> 6) & 3) !== 0) bits |= TOWN;
  return bits;
}

/** The slot of a key, or the free one where it belongs. Slot value 0 is free: keys are stored plus one. */
function find(t: Tables, key: number): number {
  let at = key & (slots - 1);
  while (t.keys[at] !== 0 && t.keys[at] !== key + 1) at = (at + 1) & (slots - 1);
  return at;
}

function put(t: Tables, key: number, bits: number): void {
  const at = find(t, key);
  t.keys[at] = key + 1;
  t.bits[at] = bits;
}

/** Undoes the Rice code of tool/guard-data.ts: gaps between ascending hashes, the low bits as they are, the rest unary. */
function ascending(coded: string): Uint32Array {
  const letters = atob(coded);
  const bytes = new Uint8Array(letters.length + 4);
  for (let i = 0; i < letters.length; i++) bytes[i] = letters.charCodeAt(i);
  const count = new DataView(bytes.buffer).getUint32(0, true);
  const low = bytes[4] ?? 0;
  const out = new Uint32Array(count);
  let at = 40;
  let value = 0;
  for (let i = 0; i < count; i++) {
    let gap = 0;
    while (((bytes[at >> 3] ?? 0) >> (at & 7)) & 1) {
      gap++;
      at++;
    }
    at++;
    const p = at >> 3;
    const window = (bytes[p] ?? 0) | ((bytes[p + 1] ?? 0) << 8) | ((bytes[p + 2] ?? 0) << 16);
    value += (gap << low) | ((window >> (at & 7)) & ((1 << low) - 1));
    at += low;
    out[i] = value;
  }
  return out;
}

/** FIRST, LAST, COMMON and TOWN bits and the four levels of a word (or the name of a town) in lower case. */
export function tableOf(low: string): number {
  const bits = tableOfHash(hashOf(low));
  return bits === 0 && low.endsWith("'s") ? tableOf(low.slice(0, -2)) : bits;
}

export function tableOfHash(hash: number): number {
  tables ??= load();
  return tables.bits[find(tables, keyOf(hash))] ?? 0;
}

let places: Map<number, Place[]> | undefined;

function loadPlaces(): Map<number, Place[]> {
  const map = new Map<number, Place[]>();
  ascending(usGaps).forEach((key, i) => {
    const population = populationOf(usPopulations.charCodeAt(i) - 35);
    const place = { state: stateCodes[usStates.charCodeAt(i) - 35] ?? '', population };
    const list = map.get(key);
    if (list === undefined) map.set(key, [place]);
    else list.push(place);
  });
  return map;
}

/** The places of that name in the United States with about 1,000 people or more, largest first. */
export function placeOf(name: string): Place[] {
  places ??= loadPlaces();
  const key = name
    .toLowerCase()
    .replace(/[^a-z0-9']+/g, ' ')
    .trim();
  return [...(places.get(keyOf(hashOf(key))) ?? [])].sort((a, b) => b.population - a.population);
}
