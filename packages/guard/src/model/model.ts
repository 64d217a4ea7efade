// How likely each sentence is to carry each statement label: a logistic regression over the features of features.ts.

import type { Sentence } from '../read.ts';
import { type CuesBySentence, type Document, featuresOf, scaleOf } from './features.ts';
import { outputs } from './outputs.ts';
import { ownWeights, place, type Weights } from './weights.ts';

/** Likelihoods from 0 to 1, `outputs.length` per sentence. */
export function likelihoods(doc: Document, cues: CuesBySentence, weights: Weights = ownWeights()): Float32Array {
  const n = outputs.length;
  const result = new Float32Array(doc.reading.sentences.length * n);
  const sums = new Float64Array(n);
  const seen = new Int32Array(weights.values.length / n);
  for (let i = 0; i < doc.reading.sentences.length; i++) {
    sums.fill(0);
    const scale = scaleOf(doc.reading.sentences[i] as Sentence);
    featuresOf(doc, i, cues, (feature) => {
      const at = find(weights, feature);
      if (at < 0 || seen[at] === i + 1) return;
      seen[at] = i + 1;
      for (let k = 0; k < n; k++) sums[k] = (sums[k] as number) + (weights.values[at * n + k] as number);
    });
    for (let k = 0; k < n; k++)
      result[i * n + k] = 1 / (1 + Math.exp(-scale * (sums[k] as number) - (weights.bias[k] ?? 0)));
  }
  return result;
}

function find(weights: Weights, feature: number): number {
  let slot = place(feature, weights.mask);
  for (let key = weights.slots[slot]; key !== 0; key = weights.slots[slot]) {
    if (key === feature + 1) return weights.places[slot] as number;
    slot = (slot + 1) & weights.mask;
  }
  return -1;
}
