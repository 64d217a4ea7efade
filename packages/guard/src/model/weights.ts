// The trained weights as text: small enough for a browser, and the same numbers on every machine.
import { statementWeights } from '../data/statement-weights.ts';
import { outputs } from './outputs.ts';

/** As kept in data/statement-weights.ts. Each weight is one of 41 steps; keys are ascending, told by their distances. */
export interface PackedWeights {
  /** Names of the outputs, in the order of the weights. */
  outputs: string;
  bias: readonly number[];
  /** What one step is worth, by output. */
  step: readonly number[];
  keys: string;
  /** One letter per output and key. */
  values: string;
}

/**
 * An open-addressing table from feature to its weights, in steps. All that is asked of a feature lies in one row of 16
 * bytes, because a check touches more memory than a processor keeps at hand.
 */
export interface Weights {
  bias: Float32Array;
  step: Float32Array;
  mask: number;
  /** Four to a row: the feature plus one (0 where empty), the turn in which it was last counted, and its weights. */
  rows: Int32Array;
  /** The same bytes: those from the ninth of a row on are its weights, one for each output. */
  bytes: Int8Array;
  /** One bit for the lowest sixteen bits of every feature: turns most unknown features away at once. */
  sieve: Uint32Array;
  turn: number;
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** Printable, without quotation marks, backslash, backtick and dollar. */
const letters = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i))
  .filter((c) => !'\'"\\`$'.includes(c))
  .join('')
  .slice(0, 41);
export const steps = 20;

/** The letter of a step from -20 to 20. */
export function letterOf(step: number): string {
  return letters.charAt(step + steps);
}

/** A distance in groups of five bits, the lowest first; the sixth bit says that more follow. */
export function writeDistance(distance: number): string {
  let out = '';
  let rest = distance;
  do {
    out += digits.charAt((rest & 31) | (rest > 31 ? 32 : 0));
    rest >>>= 5;
  } while (rest > 0);
  return out;
}

export function unpack(packed: PackedWeights): Weights {
  const keys: number[] = [];
  let key = 0;
  let shift = 0;
  let distance = 0;
  for (let i = 0; i < packed.keys.length; i++) {
    const digit = digits.indexOf(packed.keys.charAt(i));
    distance |= (digit & 31) << shift;
    shift += 5;
    if ((digit & 32) !== 0) continue;
    key += distance;
    keys.push(key);
    distance = 0;
    shift = 0;
  }
  const n = outputs.length;
  let size = 1024;
  while (size < keys.length * 1.3) size *= 2;
  const rows = new Int32Array(size * 4);
  const bytes = new Int8Array(rows.buffer);
  const sieve = new Uint32Array(2048);
  const stepOf = new Map([...letters].map((letter, i) => [letter, i - steps]));
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] ?? 0;
    let slot = place(key, size - 1);
    while (rows[slot * 4] !== 0) slot = (slot + 1) & (size - 1);
    rows[slot * 4] = key + 1;
    sieve[(key & 0xffff) >>> 5] = (sieve[(key & 0xffff) >>> 5] ?? 0) | (1 << (key & 31));
    for (let k = 0; k < n; k++) bytes[slot * 16 + 8 + k] = stepOf.get(packed.values.charAt(i * n + k)) ?? 0;
  }
  return {
    bias: Float32Array.from(packed.bias),
    step: Float32Array.from(packed.step),
    mask: size - 1,
    rows,
    bytes,
    sieve,
    turn: 0,
  };
}

/** Where the search for a feature begins. */
export function place(key: number, mask: number): number {
  return (Math.imul(key, 0x9e3779b1) >>> 8) & mask;
}

let own: Weights | undefined;

/** The weights that ship with the guard, unpacked at first use. */
export function ownWeights(): Weights {
  own ??= unpack(statementWeights);
  return own;
}
