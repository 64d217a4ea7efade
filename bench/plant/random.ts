// Seeded randomness: the same seed plants the same town, on any machine.

export interface Random {
  /** From 0 up to, not including, 1. */
  next(): number;
  /** A whole number below n. */
  below(n: number): number;
  pick<T>(list: readonly T[]): T;
  /** Log-normal: half of the values lie below the median, few far above. */
  longTailed(median: number, spread: number, most: number): number;
  /** Letters of an identifier: 22 characters, as public ids are. */
  publicId(): string;
  /** A version 7 UUID of that moment. */
  uuid(at: number): string;
}

export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    // mulberry32: one word of state, long enough a cycle for some ten million draws.
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (n: number): number => Math.floor(next() * n);
  const hex = (digits: number): string =>
    below(16 ** digits)
      .toString(16)
      .padStart(digits, '0');
  return {
    next,
    below,
    pick: (list) => list[below(list.length)] as (typeof list)[number],
    longTailed(median, spread, most) {
      const normal = Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
      return Math.min(most, Math.round(median * Math.exp(spread * normal)));
    },
    publicId: () => Array.from({ length: 22 }, () => letters[below(64)]).join(''),
    uuid(at) {
      const time = Math.floor(at).toString(16).padStart(12, '0');
      return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(3)}-${(8 + below(4)).toString(16)}${hex(3)}-${hex(8)}${hex(4)}`;
    },
  };
}

/** Draws places 0 to n - 1 by a power law: the first far more often than the last. */
export function zipf(random: Random, n: number, exponent: number): () => number {
  const sums = new Float64Array(n);
  let sum = 0;
  for (let place = 0; place < n; place += 1) {
    sum += 1 / (place + 1) ** exponent;
    sums[place] = sum;
  }
  return () => {
    const wanted = random.next() * sum;
    let low = 0;
    let high = n - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] as number) < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
