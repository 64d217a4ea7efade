// Texts the guard must never get wrong: the examples of its rules' tests, every sentence it offers instead, and what
// the practices and clinicians of the demo town and the templates of policies say.
// They train the model beside the corpus and take no part in any figure.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { answers, clinicians } from '../../../seeds/stories/clinician-texts.ts';
import { rooms } from '../../../seeds/stories/community-texts.ts';
import { harborImaging, harborPosts, millbrook, millbrookPosts } from '../../../seeds/stories/practice-texts.ts';
import { policyTemplate } from '../../../src/domain/policies/templates.ts';
import { situate } from '../src/check.ts';
import type { Context, Severity, StatementLabel } from '../src/index.ts';
import { outputs } from '../src/model/outputs.ts';
import { read } from '../src/read.ts';
import { rules } from '../src/rules/all.ts';
import { harbor, parse } from '../test/table.ts';
import type { Labelled } from './corpus.ts';

const folder = join(import.meta.dirname, '../src/rules');

export function anchors(): Labelled[] {
  return [...examples(), ...offers(), ...town()];
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

/** Everything said in public in the demo town goes through the guard when it is planted. */
function town(): Labelled[] {
  const found: Labelled[] = [];
  const say = (
    author: 'practice' | 'clinician',
    surface: NonNullable<Context['surface']>,
    text: string,
    replyTo = '',
  ): void => {
    for (const line of text.split('\n')) {
      if (line.trim() === '') continue;
      const context: Context = { author, surface, own: harbor };
      if (replyTo !== '') context.replyTo = replyTo;
      found.push(anchor(line, context, [], 'clear'));
    }
  };
  const post = (author: 'practice' | 'clinician', one: Told): void => {
    say(author, 'post', one.text);
    if (one.before !== undefined) say(author, 'post', one.before);
    if (one.picture !== undefined) say(author, 'post', one.picture.alt);
    for (const { text, answer } of one.comments ?? [])
      if (answer !== undefined) say(author, 'comment-reply', answer, text);
  };
  for (const one of [...harborPosts, ...millbrookPosts]) post('practice', one);
  for (const { about } of [harborImaging, millbrook]) say('practice', 'post', about);
  for (const kind of ['social-media', 'comment', 'privacy'] as const)
    say('practice', 'post', policyTemplate(kind, 'Harbor Imaging', '603-555-0100'));
  for (const clinician of clinicians) {
    say('clinician', 'post', clinician.profile.about);
    for (const one of clinician.posts) post('clinician', one);
  }
  const threads = rooms.flatMap((room) => room.threads);
  for (const { title, text } of answers) {
    const thread = threads.find((one) => one.title === title);
    say('clinician', 'community-answer', text, `${title} ${thread?.text ?? ''}`);
  }
  return found;
}

interface Told {
  text: string;
  before?: string;
  picture?: { alt: string };
  comments?: { text: string; answer?: string }[];
}
