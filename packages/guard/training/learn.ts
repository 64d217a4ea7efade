// Logistic regression by FTRL-proximal (McMahan et al., 2013), one output at a time. A text is a bag of sentences:
// the label belongs to the text, and at least one sentence must carry it (noisy or).

import { random } from './random.ts';

/** One text: the features of each of its sentences, and what is known of each output (undefined: nothing). */
export interface Example {
  sentences: Int32Array[];
  /** What each feature of a sentence counts: less in long ones. */
  scales: number[];
  answers: (boolean | undefined)[];
}

export interface Settings {
  epochs: number;
  /** Pace of the steps. */
  alpha: number;
  beta: number;
  /** L1: how readily a weight stays at zero. */
  l1: number;
  l2: number;
  /** How much a text with the label counts more than one without. */
  positive: number;
  /** From 0 to 1: how much a feature counts by its own log odds (Wang and Manning, 2012), which steadies small data. */
  odds: number;
  /** Share of a text's features that are left out each time it is seen, so that no few of them decide alone (Hinton et al., 2012). */
  drop: number;
  seed: number;
}

export interface Learned {
  bias: number;
  weights: Float64Array;
}

/** @param size number of features; the bias comes on top */
export function learn(examples: readonly Example[], output: number, size: number, settings: Settings): Learned {
  const z = new Float64Array(size + 1);
  const n = new Float64Array(size + 1);
  const weight = (i: number): number => {
    const zi = z[i] as number;
    const l1 = i === size ? 0 : settings.l1;
    if (Math.abs(zi) <= l1) return 0;
    return -(zi - Math.sign(zi) * l1) / ((settings.beta + Math.sqrt(n[i] as number)) / settings.alpha + settings.l2);
  };
  const update = (i: number, gradient: number, w: number): void => {
    const before = n[i] as number;
    const after = before + gradient * gradient;
    z[i] = (z[i] as number) + gradient - ((Math.sqrt(after) - Math.sqrt(before)) / settings.alpha) * w;
    n[i] = after;
  };
  const value = byOdds(examples, output, size, settings.odds);
  const next = random(settings.seed + output);
  const order = examples.map((_, i) => i).filter((i) => examples[i]?.answers[output] !== undefined);
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(next() * (i + 1));
      [order[i], order[j]] = [order[j] as number, order[i] as number];
    }
    for (const at of order) {
      const { answers, ...all } = examples[at] as Example;
      const sentences = all.sentences.map((features) => features.filter(() => next() >= settings.drop));
      const scales = all.scales.map((scale) => scale / (1 - settings.drop));
      const answer = answers[output] === true;
      const ps = sentences.map((features, k) => {
        let sum = 0;
        for (const f of features) sum += weight(f) * (value[f] as number);
        return 1 / (1 + Math.exp(-sum * (scales[k] as number) - weight(size)));
      });
      const none = ps.reduce((product, p) => product * (1 - p), 1);
      const some = Math.max(1e-6, 1 - none);
      for (let k = 0; k < sentences.length; k++) {
        const p = ps[k] as number;
        const gradient = answer ? (-p * none * settings.positive) / some : p;
        if (Math.abs(gradient) < 1e-4) continue;
        for (const f of sentences[k] as Int32Array)
          update(f, gradient * (value[f] as number) * (scales[k] as number), weight(f));
        update(size, gradient, weight(size));
      }
    }
  }
  const weights = new Float64Array(size);
  for (let i = 0; i < size; i++) weights[i] = weight(i) * (value[i] as number);
  return { bias: weight(size), weights };
}

/** A feature's value: its log odds between texts with and without the label, mixed with 1. */
function byOdds(examples: readonly Example[], output: number, size: number, share: number): Float64Array {
  const counts = [new Float64Array(size), new Float64Array(size)] as const;
  const texts = [0, 0];
  for (const { sentences, answers } of examples) {
    const answer = answers[output];
    if (answer === undefined) continue;
    const side = answer ? 1 : 0;
    texts[side] = (texts[side] as number) + 1;
    const here = new Set<number>();
    for (const features of sentences) for (const f of features) here.add(f);
    for (const f of here) counts[side][f] = (counts[side][f] as number) + 1;
  }
  return Float64Array.from({ length: size }, (_, f) => {
    const odds = [0, 1].map((side) => ((counts[side as 0 | 1][f] as number) + 1) / ((texts[side] as number) + 2));
    return 1 - share + share * Math.abs(Math.log((odds[1] as number) / (odds[0] as number)));
  });
}
