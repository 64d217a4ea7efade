// How likely each sentence is to carry each statement label: a logistic regression over the features of features.ts.
import type { Sentence } from '../read.ts';
import { type CuesBySentence, type Document, featuresOf, scaleOf } from './features.ts';
import { outputs } from './outputs.ts';
import { ownWeights, place, type Weights } from './weights.ts';

const n = outputs.length;
const REFUSED = outputs.indexOf('REFUSED');
const SPECIAL = outputs.indexOf('SPECIALLY_PROTECTED');

/** Likelihoods from 0 to 1, `outputs.length` per sentence. */
export function likelihoods(doc: Document, cues: CuesBySentence, weights: Weights = ownWeights()): Float32Array {
  const result = new Float32Array(doc.reading.sentences.length * n);
  const { rows, bytes, sieve, mask } = weights;
  const sums = new Int32Array(n);
  let turn = 0;
  const count = (feature: number): void => {
    if (((sieve[(feature & 0xffff) >>> 5] as number) & (1 << (feature & 31))) === 0) return;
    let slot = place(feature, mask);
    for (;;) {
      const key = rows[slot * 4] as number;
      if (key === 0) return;
      if (key === feature + 1) break;
      slot = (slot + 1) & mask;
    }
    if (rows[slot * 4 + 1] === turn) return;
    rows[slot * 4 + 1] = turn;
    const at = slot * 16 + 8;
    for (let k = 0; k < n; k++) sums[k] = (sums[k] as number) + (bytes[at + k] as number);
  };
  for (let i = 0; i < doc.reading.sentences.length; i++) {
    sums.fill(0);
    weights.turn = (weights.turn + 1) | 0;
    turn = weights.turn;
    featuresOf(doc, i, cues, count);
    const scale = scaleOf(doc.reading.sentences[i] as Sentence);
    for (let k = 0; k < n; k++) {
      const sum = scale * (sums[k] as number) * (weights.step[k] as number) + (weights.bias[k] as number);
      result[i * n + k] = likelihood(sum);
    }
    result[i * n + REFUSED] = withLabels(result.subarray(i * n, (i + 1) * n));
  }
  return result;
}

/** How much the labels together count beside "must not go out" itself: training/STATEMENTS.md. */
const share = 0.5;

/** "Must not go out" and the labels have learnt from different texts and err on different ones: their odds are averaged. */
function withLabels(ps: Float32Array): number {
  let noLabel = 1;
  for (let k = 0; k < n; k++) if (k !== REFUSED && k !== SPECIAL) noLabel *= 1 - (ps[k] as number);
  return likelihood((logOdds(ps[REFUSED] as number) + share * logOdds(1 - noLabel)) / (1 + share));
}

function likelihood(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

const nearly = 1e-6;

function logOdds(p: number): number {
  return Math.log((p + nearly) / (1 - p + nearly));
}
