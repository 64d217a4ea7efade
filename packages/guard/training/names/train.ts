// Trains the name and place tagger: node packages/guard/training/names/train.ts FOLDER_WITH_NODE_MODULES [TEXTS]
// Writes packages/guard/src/data/tagger.ts. Data, seed and figures: ../README.md.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { read } from '../../src/read.ts';
import { buckets, columnsOf, featuresOf, most } from '../../src/tag/features.ts';
import { codeTags, tag, tagContexts } from '../../src/tag/tagger.ts';
import { Packer } from '../packer.ts';
import { random } from '../random.ts';
import { type Labelled, text } from './generate.ts';
import { Slots } from './slots.ts';

const folder = process.argv[2];
if (folder === undefined) throw new Error('usage: node train.ts FOLDER_WITH_NODE_MODULES [TEXTS]');
const texts = Number(process.argv[3] ?? 700000);
const seed = 20261122;
const rate = 0.15;
const decay = 2e-6;
const scale = 0.2;
/** Weights nearer to nothing than this are dropped. */
const least = 0.2;
const kinds = { O: 0, NAME: 1, LOC: 2, ORG: 3 };

const weights = new Float32Array(buckets * 3);
const squares = new Float32Array(buckets * 3).fill(1e-4);
const slots = new Slots(folder, seed);
const coin = random(seed + 1);
const features = new Uint32Array(most + 2);

/** One in six of the words that fill a slot is hidden from the tables, so that the tagger learns to do without them. */
function hide(example: Labelled): Set<string> {
  const hidden = new Set<string>();
  for (const s of example.spans)
    for (const word of example.text
      .slice(s.start, s.end)
      .toLowerCase()
      .split(/[^\p{L}']+/u))
      if (coin() < 0.17) hidden.add(word);
  return hidden;
}

function goldOf(example: Labelled, start: number): number {
  const span = example.spans.find((s) => s.start <= start && start < s.end);
  return span === undefined ? 0 : kinds[span.kind];
}

function learn(example: Labelled, own: number, step: number): void {
  const reading = read(example.text);
  const c = columnsOf(reading, hide(example));
  let before = 0;
  let earlier = 0;
  for (let i = 0; i < c.count; i++) {
    const word = reading.words[i];
    if (word === undefined) continue;
    const gold = goldOf(example, reading.n.from(word.start));
    let said = 0;
    if (c.candidate[i] === 1) {
      const count = featuresOf(reading, c, i, before, earlier, features);
      const z = [0, 0, 0, 0];
      for (let k = 0; k < count; k++) {
        const at = (features[k] ?? 0) * 3;
        for (let j = 0; j < 3; j++) z[j + 1] = (z[j + 1] ?? 0) + (weights[at + j] ?? 0);
      }
      const top = Math.max(...z);
      const e = z.map((x) => Math.exp(x - top));
      const sum = e.reduce((a, b) => a + b, 0);
      said = z.indexOf(top);
      for (let j = 0; j < 3; j++) {
        const g = (e[j + 1] ?? 0) / sum - (gold === j + 1 ? 1 : 0);
        if (Math.abs(g) < 0.002) continue;
        for (let k = 0; k < count; k++) {
          const at = (features[k] ?? 0) * 3 + j;
          const gradient = g + decay * (weights[at] ?? 0);
          squares[at] = (squares[at] ?? 0) + gradient * gradient;
          weights[at] = (weights[at] ?? 0) - (step * gradient) / Math.sqrt(squares[at] ?? 1);
        }
      }
    }
    earlier = before;
    before = coin() < own ? said : gold;
  }
}

const started = performance.now();
const mean = new Float32Array(weights.length);
let snapshots = 0;
for (let n = 0; n < texts; n++) {
  learn(text(slots), n < texts / 4 ? 0 : 0.6, rate * (1 - (0.9 * n) / texts));
  if (n > texts / 2 && n % 2000 === 0) {
    snapshots++;
    for (let i = 0; i < mean.length; i++) mean[i] = (mean[i] ?? 0) + (weights[i] ?? 0);
  }
}
// The mean over the second half is steadier than where the last texts left the weights.
for (let i = 0; i < mean.length; i++) weights[i] = (mean[i] ?? 0) / Math.max(1, snapshots);
console.log(`trained on ${texts} texts in ${Math.round((performance.now() - started) / 1000)} s`);

// Eight bits a weight: 44 steps of 0.2 on either side; what is near nothing is dropped.
const whole = new Int8Array(weights.length);
for (let i = 0; i < weights.length; i++)
  whole[i] = Math.abs(weights[i] ?? 0) < least ? 0 : Math.max(-44, Math.min(44, Math.round((weights[i] ?? 0) / scale)));
write(whole);
measure();

function write(w: Int8Array): void {
  const packer = new Packer(tagContexts);
  codeTags(packer, w);
  const lines = (packer.text().match(/.{1,110}/g) ?? []).map((line) => `  '${line}',\n`).join('');
  const file = `// Weights of the tagger. Made by training/names/train.ts, read by ../tag/tagger.ts.\nexport const tagScale = ${scale};\nexport const tagWeights = [\n${lines}].join('');\n`;
  writeFileSync(join(import.meta.dirname, '../../src/data/tagger.ts'), file);
  console.log(`${w.filter((x) => x !== 0).length} weights, ${gzipSync(file, { level: 9 }).length} bytes gzip`);
}

/** On fresh texts of the same making, words of each kind. */
function measure(): void {
  const fresh = new Slots(folder ?? '', seed + 2);
  const right = [0, 0, 0, 0];
  const asked = [0, 0, 0, 0];
  const said = [0, 0, 0, 0];
  for (let n = 0; n < 5000; n++) {
    const example = text(fresh);
    const reading = read(example.text);
    const tags = tag(reading, columnsOf(reading, hide(example)), whole, scale);
    reading.words.forEach((word, i) => {
      const gold = goldOf(example, reading.n.from(word.start));
      const t = tags.tag[i] ?? 0;
      asked[gold] = (asked[gold] ?? 0) + 1;
      said[t] = (said[t] ?? 0) + 1;
      if (gold === t) right[t] = (right[t] ?? 0) + 1;
    });
  }
  for (const [name, k] of Object.entries(kinds))
    console.log(
      `${name.padEnd(4)} precision ${(((right[k] ?? 0) / (said[k] ?? 1)) * 100).toFixed(1)} recall ${(((right[k] ?? 0) / (asked[k] ?? 1)) * 100).toFixed(1)}`,
    );
}
