// Texts the guard must never get wrong: the examples of its rules' tests, and every sentence it offers instead.
// They train the model beside the corpus and take no part in any figure.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { situate } from '../src/check.ts';
import type { Context, Severity, StatementLabel } from '../src/index.ts';
import { outputs } from '../src/model/outputs.ts';
import { read } from '../src/read.ts';
import { rules } from '../src/rules/all.ts';
import { harbor, parse } from '../test/table.ts';
import type { Labelled } from './corpus.ts';

const folder = join(import.meta.dirname, '../src/rules');

export function anchors(): Labelled[] {
  return [...examples(), ...offers()];
}

/** The tables of the tests of the statement rules: a refused example has the label, an allowed one has none. */
function examples(): Labelled[] {
  const found: Labelled[] = [];
  for (const file of readdirSync(folder).filter((f) => f.endsWith('.test.ts'))) {
    const [head = '', refused = '', allowed = ''] = readFileSync(join(folder, file), 'utf8').split('\n  [\n');
    const label = /'([A-Z_0-9]+)',\s*$/.exec(head)?.[1] ?? '';
    const stated = (outputs as readonly string[]).includes(label);
    for (const sentence of lines(refused))
      if (stated) found.push(example(sentence, [label as StatementLabel], 'block'));
    for (const sentence of lines(allowed)) if (!sentence.includes('{')) found.push(example(sentence, [], 'clear'));
  }
  return found;
}

function lines(list: string): string[] {
  return list
    .split('\n')
    .map((line) => /^ {4}(['"])(.*)\1,$/.exec(line)?.[2]?.replace(/\\'/g, "'"))
    .filter((line) => line !== undefined);
}

function example(sentence: string, labels: string[], verdict: Severity): Labelled {
  const { text, context } = parse(sentence);
  return anchor(text, context, labels, verdict);
}

function anchor(text: string, context: Context, labels: string[], verdict: Severity): Labelled {
  return { id: text, family: 'anchors', kind: 'anchor', context, text, labels, verdict, disguised: false, lang: 'en' };
}

/** Every rewrite, by providers on every surface, alone and beside another. */
function offers(): Labelled[] {
  const found: Labelled[] = [];
  const surfaces = ['post', 'review-reply', 'community-answer', 'consult', 'message'] as const;
  for (const author of ['practice', 'clinician'] as const) {
    for (const surface of surfaces) {
      const context: Context = { author, surface, own: harbor };
      if (surface === 'review-reply' || surface === 'community-answer')
        context.replyTo = 'My knee still hurts after the visit.';
      const situation = situate(context, read(''), false);
      const texts = new Set(
        rules.map((rule) => rule.rewrite(situation, 'Maria Delgado') ?? '').filter((t) => t !== ''),
      );
      for (const text of texts) found.push(anchor(text, context, [], 'clear'));
    }
  }
  return found;
}
