// Figures of the whole guard on the training part of the corpus, by cross-validation: node packages/guard/training/report.ts [--errors[=…]] [--corpus=…]
import { showErrors, statements } from '../../../tool/guard-eval/statements.ts';
import { heldOut, readLabelled } from './corpus.ts';
import { corpusFiles } from './statements.ts';
import { foldWeights, judgeByFolds } from './validate.ts';

const records = corpusFiles()
  .flatMap(readLabelled)
  .filter((r) => !heldOut(r.family));
const judged = judgeByFolds(records, foldWeights(records));
statements(judged);
const errors = process.argv.find((a) => a.startsWith('--errors'));
if (errors !== undefined) showErrors(judged, errors.split('=')[1]);
