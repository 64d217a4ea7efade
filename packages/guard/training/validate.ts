// The whole guard by cross-validation over families: each text is judged with weights that have not seen its family.

import { judge } from '../src/check.ts';
import type { Verdict } from '../src/index.ts';
import { unpack, type Weights } from '../src/model/weights.ts';
import { foldOf, type Labelled } from './corpus.ts';
import { exampleOf } from './examples.ts';
import type { Settings } from './learn.ts';
import { folds, pack, train } from './statements.ts';

/** Weights by fold, trained on the other folds. */
export function foldWeights(records: readonly Labelled[], settings?: Settings): Weights[] {
  const examples = records.map(exampleOf);
  return Array.from({ length: folds }, (_, fold) =>
    unpack(
      pack(
        train(
          examples.filter((_, i) => foldOf(records[i]?.family ?? '', folds) !== fold),
          settings,
        ),
      ),
    ),
  );
}

export function judgeByFolds(
  records: readonly Labelled[],
  weights: readonly Weights[],
): { record: Labelled; verdict: Verdict }[] {
  return records.map((record) => ({
    record,
    verdict: judge(record.text, record.context, weights[foldOf(record.family, folds)]),
  }));
}
