// Features are numbers: a hash of what was seen. 22 bits keep chance meetings below one in three hundred.

/** FNV-1a over UTF-16 code units, continued from a seed. */
export function hashText(text: string, seed = 0x811c9dc5): number {
  let h = seed;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h;
}

/** Joins two hashes, order counts. */
export function join(a: number, b: number): number {
  let h = Math.imul(a ^ (b + 0x9e3779b9 + (a << 6) + (a >>> 2)), 0x85ebca6b);
  h ^= h >>> 13;
  return Math.imul(h, 0xc2b2ae35);
}

export const featureBits = 22;

/** The number a feature is known by. */
export function feature(h: number): number {
  return (h ^ (h >>> 15)) >>> (32 - featureBits);
}
