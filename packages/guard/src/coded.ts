// Tables packed as tightly as they surprise: an adaptive binary range coder (Martin, 1979; built as in LZMA). What packs
// (training/packer.ts) and what unpacks are the same functions: they ask a coder for each bit, and tell it the bit if they know.

export interface Coder {
  /** The next bit. @param context bits of one context share a likelihood @param known the bit itself, where it is packed */
  bit(context: number, known: number): number;
}

const most = 400;

/** How likely the bits of each context are, learnt as they come: by both sides alike. */
export class Likelihoods {
  /** That the bit is 1, in steps of 1/65,536. */
  readonly #ones: Uint16Array;
  readonly #seen: Uint16Array;

  constructor(contexts: number) {
    this.#ones = new Uint16Array(contexts).fill(1 << 15);
    this.#seen = new Uint16Array(contexts);
  }

  /** In steps of 1/4,096, never 0 nor 1. */
  of(context: number): number {
    return Math.min(4095, ((this.#ones[context] as number) >> 4) + 1);
  }

  learn(context: number, bit: number): void {
    const ones = this.#ones[context] as number;
    const seen = this.#seen[context] as number;
    this.#ones[context] = ones + Math.trunc(((bit === 1 ? 65_535 : 0) - ones) / (seen + 1.6));
    if (seen < most) this.#seen[context] = seen + 1;
  }
}

/** Each letter stands for six bits. */
export const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const values = new Uint8Array(128);
for (let i = 0; i < 64; i++) values[letters.charCodeAt(i)] = i;
/** The range stays between these, so that all numbers are small ones to an engine. */
export const widest = 2 ** 30;
export const narrowest = 2 ** 24;

/** Reads what a Packer has written. */
export class Unpacker implements Coder {
  readonly #text: string;
  readonly #likelihoods: Likelihoods;
  #at = 0;
  #range = widest;
  #code = 0;

  constructor(text: string, contexts: number) {
    this.#text = text;
    this.#likelihoods = new Likelihoods(contexts);
    for (let i = 0; i < 5; i++) this.#code = (this.#code << 6) | this.#next();
  }

  #next(): number {
    return this.#at < this.#text.length ? (values[this.#text.charCodeAt(this.#at++)] as number) : 0;
  }

  bit(context: number): number {
    const bound = (this.#range >> 12) * this.#likelihoods.of(context);
    const bit = this.#code < bound ? 1 : 0;
    if (bit === 1) this.#range = bound;
    else {
      this.#code -= bound;
      this.#range -= bound;
    }
    this.#likelihoods.learn(context, bit);
    while (this.#range < narrowest) {
      this.#range <<= 6;
      this.#code = (this.#code << 6) | this.#next();
    }
    return bit;
  }
}

/** A number from 0 on, mostly small: as many ones as it is large. @param contexts from `context` on, the last for all the rest */
export function small(coder: Coder, context: number, contexts: number, known = 0): number {
  let n = 0;
  while (coder.bit(context + Math.min(n, contexts - 1), n < known ? 1 : 0) === 1) n++;
  return n;
}

/** A distance from 0 on: how many bits it has, then the bits. Takes `distanceContexts` contexts. */
export function distance(coder: Coder, context: number, known = 0): number {
  const bits = small(coder, context, 32, 31 - Math.clz32(known + 1));
  let value = 1;
  for (let i = bits - 1; i >= 0; i--) {
    // The first two bits below the highest are worth knowing; the rest are as good as tossed.
    const place = value < 4 ? 32 + bits * 4 + value : 160 + i;
    value = value * 2 + coder.bit(context + place, ((known + 1) >> i) & 1);
  }
  return value - 1;
}
export const distanceContexts = 192;
