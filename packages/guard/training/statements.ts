// Trains the statement model on our own corpus: node packages/guard/training/statements.ts [--write] [--corpus=FILE,…]
// Prints, by cross-validation over families, how well each output does alone; --write puts the weights into src/data.
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { outputs } from '../src/model/outputs.ts';
import { codeRow, type PackedWeights, type Row, rowContexts, steps } from '../src/model/weights.ts';
import { anchors } from './anchors.ts';
import { foldOf, heldOut, type Labelled, readLabelled } from './corpus.ts';
import { compact, exampleOf, renumber } from './examples.ts';
import { type Example, type Learned, learn, type Settings } from './learn.ts';
import { Packer } from './packer.ts';

export const settings: Settings = {
  epochs: 12,
  alpha: 0.08,
  beta: 1,
  l1: 13,
  l2: 5,
  positive: 1,
  seed: 20261122,
  odds: 0.5,
  drop: 0.2,
};
const least = 4;
const anchorTimes = 3;
export const folds = 5;
const target = join(import.meta.dirname, '../src/data/statement-weights.ts');

/** The files of the corpus: those named, or all of packages/guard/corpus. */
export function corpusFiles(): string[] {
  const named = process.argv.find((a) => a.startsWith('--corpus='))?.slice(9);
  if (named !== undefined) return named.split(',');
  const folder = join(import.meta.dirname, '../corpus');
  return readdirSync(folder)
    .filter((f) => f.endsWith('.jsonl'))
    .sort()
    .map((f) => join(folder, f));
}

/** All outputs from some examples; the weights stand beside the raw features they belong to. */
export function train(
  examples: readonly Example[],
  now: Settings = settings,
): { features: number[]; learned: Learned[] } {
  const dense = compact([...examples, ...anchored()], least);
  const learned = outputs.map((_, k) => learn(dense.examples, k, dense.features.length, now));
  return { features: dense.features, learned };
}

let fixed: Example[] | undefined;

/** The anchors, each as often as it counts. */
function anchored(): Example[] {
  fixed ??= anchors().map(exampleOf);
  return Array.from({ length: anchorTimes }, () => fixed ?? []).flat();
}

/** Likelihoods by text, sentence and output. */
export function apply(
  model: { features: number[]; learned: Learned[] },
  example: Example,
  map: ReadonlyMap<number, number>,
): number[][] {
  return renumber(example, map).sentences.map((features, k) =>
    model.learned.map(({ bias, weights }) => {
      let sum = 0;
      for (const f of features) sum += weights[f] ?? 0;
      return 1 / (1 + Math.exp(-sum * (example.scales[k] ?? 1) - bias));
    }),
  );
}

export function crossValidate(
  records: readonly Labelled[],
  now: Settings = settings,
): { record: Labelled; answers: (boolean | undefined)[]; ps: number[][] }[] {
  const examples = records.map(exampleOf);
  const result: ReturnType<typeof crossValidate> = [];
  for (let fold = 0; fold < folds; fold++) {
    const inside = (i: number): boolean => foldOf(records[i]?.family ?? '', folds) !== fold;
    const model = train(
      examples.filter((_, i) => inside(i)),
      now,
    );
    const map = new Map(model.features.map((f, i) => [f, i]));
    examples.forEach((example, i) => {
      const record = records[i];
      if (!inside(i) && record !== undefined)
        result.push({ record, answers: example.answers, ps: apply(model, example, map) });
    });
  }
  return result;
}

/** Precision and recall of one output alone at the threshold where they meet, and the area under the curve. */
function report(list: ReturnType<typeof crossValidate>): void {
  outputs.forEach((output, k) => {
    const scored = list
      .filter((r) => r.answers[k] !== undefined)
      .map((r) => ({ gold: r.answers[k] === true, p: Math.max(0, ...r.ps.map((p) => p[k] ?? 0)) }))
      .sort((a, b) => b.p - a.p);
    const all = scored.filter((s) => s.gold).length;
    let caught = 0;
    let area = 0;
    let meet = 0;
    scored.forEach((s, i) => {
      if (s.gold) {
        caught++;
        area += caught / (i + 1);
      }
      if (i + 1 === all) meet = caught / all;
    });
    console.log(
      `  ${output.padEnd(22)} texts with it ${String(all).padStart(5)}, average precision ${(area / all).toFixed(3)}, precision = recall ${meet.toFixed(3)}`,
    );
  });
}

/** Rounds to steps and writes as text; features whose weights all round to nothing go. */
export function pack(model: { features: number[]; learned: Learned[] }): PackedWeights {
  const step = model.learned.map(({ weights }) => {
    const sizes = [...weights].map(Math.abs).sort((a, b) => b - a);
    return Number(((sizes[Math.min(8, sizes.length - 1)] ?? 1) / steps).toPrecision(4));
  });
  const rows: Row[] = model.features
    .map((key, i) => ({
      key,
      weights: Int8Array.from(model.learned, ({ weights }, k) =>
        Math.max(-steps, Math.min(steps, Math.round((weights[i] ?? 0) / (step[k] ?? 1)))),
      ),
    }))
    .filter((row) => row.weights.some((weight) => weight !== 0));
  return {
    outputs: outputs.join(' '),
    bias: model.learned.map((l) => Number(l.bias.toPrecision(5))),
    step,
    ...packed(rows),
  };
}

/** Rows in ascending order of their keys, as Base64. */
export function packed(rows: readonly Row[]): Pick<PackedWeights, 'count' | 'rows'> {
  const packer = new Packer(rowContexts);
  rows.forEach((row, i) => {
    codeRow(packer, rows[i - 1]?.key ?? -1, row);
  });
  return { count: rows.length, rows: packer.text() };
}

export function write(made: PackedWeights): void {
  const lines = (made.rows.match(/.{1,160}/g) ?? ['']).map((line) => `    '${line}'`).join(' +\n');
  const source = `// Made by packages/guard/training/statements.ts; figures in packages/guard/training/STATEMENTS.md.
import type { PackedWeights } from '../model/weights.ts';

export const statementWeights: PackedWeights = {
  outputs: '${made.outputs}',
  bias: [${made.bias.join(', ')}],
  step: [${made.step.join(', ')}],
  count: ${made.count},
  rows:
${lines},
};
`;
  writeFileSync(target, source);
  console.log(`${target}: ${made.count} features, ${gzipSync(source).length} bytes gzip`);
}

if (process.argv[1] === import.meta.filename) {
  const records = corpusFiles()
    .flatMap(readLabelled)
    .filter((r) => !heldOut(r.family));
  console.log(`${records.length} texts, ${new Set(records.map((r) => r.family)).size} families`);
  if (!process.argv.includes('--quick')) report(crossValidate(records));
  if (process.argv.includes('--write')) write(pack(train(records.map(exampleOf))));
}
