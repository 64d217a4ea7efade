// The trained weights as text: small enough for a browser, and the same numbers on every machine.

import { type Coder, distance, distanceContexts, small, Unpacker } from '../coded.ts';
import { statementWeights } from '../data/statement-weights.ts';
import { outputs } from './outputs.ts';

/** As kept in data/statement-weights.ts. */
export interface PackedWeights {
  /** Names of the outputs, in the order of the weights. */
  outputs: string;
  bias: readonly number[];
  /** What one step is worth, by output. */
  step: readonly number[];
  /** How many features. */
  count: number;
  /** A row for each feature, keys ascending: codeRow. */
  rows: string;
}

/** A feature with its weights, in steps from -20 to 20, of which at least one is not 0. */
export interface Row {
  key: number;
  weights: Int8Array;
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

export const steps = 20;
const n = outputs.length;
const signContexts = distanceContexts + n * 27;
const sizeContexts = signContexts + n * 9;
const sizes = 12;
export const rowContexts = sizeContexts + n * sizes;

/**
 * Packs or unpacks a row in place. "Must not go out" comes first: whether it has a weight, and of which sign, says most of what
 * the labels will have.
 * @param before the key of the row before, -1 for the first
 */
export function codeRow(coder: Coder, before: number, row: Row): void {
  row.key = before + 1 + distance(coder, 0, row.key - before - 1);
  let [set, sum, first, last] = [0, 0, 0, 0];
  for (let k = n - 1; k >= 0; k--) {
    const known = row.weights[k] as number;
    let sign = 0;
    const context = distanceContexts + ((k * 3 + first + 1) * 3 + last + 1) * 3 + Math.min(2, set);
    if ((k === 0 && set === 0) || coder.bit(context, known === 0 ? 0 : 1) === 1) {
      const negative = coder.bit(signContexts + (k * 3 + first + 1) * 3 + Math.sign(sum) + 1, known < 0 ? 1 : 0);
      sign = negative === 1 ? -1 : 1;
      row.weights[k] = sign * (1 + small(coder, sizeContexts + k * sizes, sizes, Math.abs(known) - 1));
      set++;
    } else row.weights[k] = 0;
    if (k === n - 1) first = sign;
    last = sign;
    sum += sign;
  }
}

export function unpack(packed: PackedWeights): Weights {
  let size = 1024;
  while (size < packed.count * 1.3) size *= 2;
  const rows = new Int32Array(size * 4);
  const bytes = new Int8Array(rows.buffer);
  const sieve = new Uint32Array(2048);
  const coder = new Unpacker(packed.rows, rowContexts);
  const row: Row = { key: -1, weights: new Int8Array(n) };
  for (let i = 0; i < packed.count; i++) {
    codeRow(coder, row.key, row);
    let slot = place(row.key, size - 1);
    while (rows[slot * 4] !== 0) slot = (slot + 1) & (size - 1);
    rows[slot * 4] = row.key + 1;
    bytes.set(row.weights, slot * 16 + 8);
    sieve[(row.key & 0xffff) >>> 5] = (sieve[(row.key & 0xffff) >>> 5] ?? 0) | (1 << (row.key & 31));
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
