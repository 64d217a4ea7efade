// From labelled texts to examples: the features of every sentence, and which outputs are known.
import { situate } from '../src/check.ts';
import { cell, raise, rowOf } from '../src/decide.ts';
import type { Label, StatementLabel } from '../src/index.ts';
import { documentOf, featuresOf, scaleOf } from '../src/model/features.ts';
import { outputs } from '../src/model/outputs.ts';
import { readMended } from '../src/read.ts';
import { candidatesOf, cuesOf } from '../src/statements.ts';
import type { Labelled } from './corpus.ts';
import type { Example } from './learn.ts';

/** Raw features by number; `compact` turns them into a dense range. */
export function exampleOf(record: Labelled): Example {
  const reading = readMended(record.text);
  const situation = situate(record.context, reading, false);
  const cues = cuesOf(reading, candidatesOf(reading, situation));
  const doc = documentOf(reading, situation);
  const sentences = reading.sentences.map((_, i) => {
    const set = new Set<number>();
    featuresOf(doc, i, cues, (f) => set.add(f));
    return Int32Array.from(set);
  });
  return {
    sentences,
    scales: reading.sentences.map(scaleOf),
    answers: outputs.map((output) => answer(record, output)),
  };
}

const singling: readonly string[] = outputs.filter((o) => o !== 'REFUSED' && o !== 'SPECIALLY_PROTECTED');

/**
 * REFUSED is known where a statement decides the verdict: a bare telephone number teaches nothing about sentences, nor
 * does a statement that its place allows (a secure message, a story that fits many people).
 */
function answer(record: Labelled, output: (typeof outputs)[number]): boolean | undefined {
  if (output !== 'REFUSED') return record.labels.includes(output);
  const row = rowOf(record.context, record.labels.includes('CASE_NARRATIVE'));
  if (row === 'clinician-consult' || row === 'patient-self' || row === 'patient-other') return undefined;
  const stated = record.labels.filter((l) => singling.includes(l)) as StatementLabel[];
  const refuses = stated.some((l: Label) => {
    const severity = cell(row, l, 'mid');
    return severity === 'block' || severity === 'consent' || raise('warn') === severity;
  });
  const gold = record.verdict === 'block' || record.verdict === 'consent';
  return gold === refuses && (gold || stated.length === 0) ? gold : undefined;
}

export interface Compacted {
  examples: Example[];
  /** The raw feature behind each dense number. */
  features: number[];
}

/** Keeps features that occur in at least `least` texts, and numbers them from 0. */
export function compact(examples: readonly Example[], least: number): Compacted {
  const counts = new Map<number, number>();
  for (const { sentences } of examples) {
    const here = new Set<number>();
    for (const features of sentences) for (const f of features) here.add(f);
    for (const f of here) counts.set(f, (counts.get(f) ?? 0) + 1);
  }
  const features = [...counts].filter(([, n]) => n >= least).map(([f]) => f);
  features.sort((a, b) => a - b);
  return { examples: examples.map((e) => renumber(e, numbering(features))), features };
}

let last: { features: readonly number[]; map: Map<number, number> } | undefined;

function numbering(features: readonly number[]): Map<number, number> {
  if (last?.features !== features) last = { features, map: new Map(features.map((f, i) => [f, i])) };
  return last.map;
}

/** The same example in dense numbers; what is not among the features is left out. */
export function renumber(example: Example, map: ReadonlyMap<number, number>): Example {
  return {
    answers: example.answers,
    scales: example.scales,
    sentences: example.sentences.map((list) => {
      const dense: number[] = [];
      for (const f of list) {
        const at = map.get(f);
        if (at !== undefined) dense.push(at);
      }
      return Int32Array.from(dense);
    }),
  };
}
