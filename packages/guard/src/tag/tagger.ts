// A small log-linear tagger: says of every word how likely it is part of a person's name or of a place. It only proposes;
// names/ and rules/ decide. Trained by training/names/train.ts; weights in data/tagger.ts.
import { type Coder, small, Unpacker } from '../coded.ts';
import { tagScale, tagWeights } from '../data/tagger.ts';
import type { Reading } from '../read.ts';
import { buckets, type Columns, columnsOf, featuresOf, most } from './features.ts';

export const NONE = 0;
export const PERSON_NAME = 1;
export const PLACE = 2;
export const OTHER_NAME = 3;

export interface Tags {
  columns: Columns;
  /** The likeliest tag of each word. */
  tag: Uint8Array;
  /** Log odds of a name, and of a place, against the best other tag. */
  name: Float32Array;
  place: Float32Array;
}

let weights: Int8Array | undefined;

const sizes = 24;
const signContexts = 1 + 3 * 9;
const sizeContexts = signContexts + 3 * 9;
export const tagContexts = sizeContexts + 3 * 4 * sizes;

/** Packs or unpacks all weights in place: three to a bucket, of which most have some or none. */
export function codeTags(coder: Coder, w: Int8Array): void {
  for (let at = 0; at < w.length; at += 3) {
    const some = w[at] !== 0 || w[at + 1] !== 0 || w[at + 2] !== 0;
    if (coder.bit(0, some ? 1 : 0) === 0) continue;
    let [first, second, before] = [0, 0, 0];
    for (let k = 0; k < 3; k++) {
      const weight = w[at + k] as number;
      const context = (k * 3 + first + 1) * 3 + second + 1;
      let sign = 0;
      if ((k === 2 && first === 0 && second === 0) || coder.bit(1 + context, weight === 0 ? 0 : 1) === 1) {
        sign = coder.bit(signContexts + context, weight < 0 ? 1 : 0) === 1 ? -1 : 1;
        // The larger the weight before, the larger this one.
        const like = sizeContexts + (k * 4 + Math.min(3, 31 - Math.clz32(before + 1))) * sizes;
        before = 1 + small(coder, like, sizes, Math.abs(weight) - 1);
        w[at + k] = sign * before;
      } else before = 0;
      if (k === 0) first = sign;
      else second = sign;
    }
  }
}

function load(): Int8Array {
  const w = new Int8Array(buckets * 3);
  codeTags(new Unpacker(tagWeights, tagContexts), w);
  return w;
}

const known = new WeakMap<Reading, Tags>();

export function tagsOf(reading: Reading): Tags {
  let tags = known.get(reading);
  if (tags === undefined) {
    weights ??= load();
    tags = tag(reading, columnsOf(reading), weights, tagScale);
    known.set(reading, tags);
  }
  return tags;
}

/** Greedy, from left to right. */
export function tag(reading: Reading, columns: Columns, w: Int8Array | Float32Array, scale: number): Tags {
  const n = columns.count;
  const tags: Tags = { columns, tag: new Uint8Array(n), name: new Float32Array(n), place: new Float32Array(n) };
  const features = new Uint32Array(most + 2);
  for (let i = 0; i < n; i++) {
    if (columns.candidate[i] === 0) {
      tags.name[i] = -9;
      tags.place[i] = -9;
      continue;
    }
    const count = featuresOf(reading, columns, i, tags.tag[i - 1] ?? 0, tags.tag[i - 2] ?? 0, features);
    let a = 0;
    let b = 0;
    let c = 0;
    for (let k = 0; k < count; k++) {
      const at = (features[k] ?? 0) * 3;
      a += w[at] ?? 0;
      b += w[at + 1] ?? 0;
      c += w[at + 2] ?? 0;
    }
    a *= scale;
    b *= scale;
    c *= scale;
    tags.name[i] = a - Math.max(0, b, c);
    tags.place[i] = b - Math.max(0, a, c);
    tags.tag[i] = a > 0 && a >= b && a >= c ? PERSON_NAME : b > 0 && b >= c ? PLACE : c > 0 ? OTHER_NAME : NONE;
  }
  return tags;
}
