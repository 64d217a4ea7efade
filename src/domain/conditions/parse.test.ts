import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseConditions } from './parse.ts';

const heading = 'slug\tname\tclinical_name\tsynonyms\tlay_spellings\tspanish\ticd10cm\tsensitive\tcommon';
const gout = 'gout\tGout\tGout\tgouty arthritis\tgowt; goat foot\tGota; ácido úrico alto\tM10\t\tyes';
const hives = 'hives\tHives\tUrticaria\t\twelts\tUrticaria\tL50\t\t';
const figures = 'slug\tstatement\tsource\tyear\turl';

const parse = (...lines: string[]) =>
  parseConditions([{ name: 'skin.tsv', text: `${[heading, ...lines].join('\n')}\n` }]);

test('a line becomes a condition', () => {
  assert.deepEqual(parse(gout), [
    {
      slug: 'gout',
      name: 'Gout',
      clinicalName: 'Gout',
      synonyms: ['gouty arthritis'],
      laySpellings: ['gowt', 'goat foot'],
      spanish: ['Gota', 'ácido úrico alto'],
      icd10cm: 'M10',
      group: 'skin',
      sensitive: false,
      common: true,
      prevalence: null,
    },
  ]);
});

test('a figure joins its condition', () => {
  const [condition] = parseConditions([
    { name: 'skin.tsv', text: `${heading}\n${gout}\n` },
    {
      name: 'prevalence.tsv',
      text: `${figures}\ngout\tAbout 9 million adults\tA survey\t2019\thttps://example.org/a\n`,
    },
  ]);
  assert.deepEqual(condition?.prevalence, {
    statement: 'About 9 million adults',
    source: 'A survey',
    year: 2019,
    url: 'https://example.org/a',
  });
});

const refused: [string, string[], RegExp][] = [
  ['too few columns', ['gout\tGout'], /skin\.tsv, line 2: there are 2 columns instead of 9\./],
  ['a bad slug', [gout.replace('gout\t', 'Gout!\t')], /line 2: the slug “Gout!” has something else/],
  ['no name', [gout.replace('\tGout\tGout', '\t\tGout')], /line 2: a name is empty/],
  ['no Spanish name', [hives.replace('\tUrticaria\tL50', '\t\tL50')], /line 2: the Spanish name is missing/],
  ['a bad code', [gout.replace('M10', 'M1')], /line 2: the ICD-10-CM code “M1” is not of the form/],
  ['a bad flag', [gout.replace(/yes$/, 'y')], /line 2: “common” is “y”; it can be “yes” or empty/],
  [
    'a badly divided list',
    [gout.replace('; goat', ';goat')],
    /line 2: the lay spelling “gowt;goat foot” is badly divided/,
  ],
  [
    'a long term',
    [gout.replace('gowt', 'g'.repeat(121))],
    /line 2: the lay spelling “g+…” is longer than 120 characters/,
  ],
  ['the same slug twice', [gout, gout], /line 3: the slug “gout” is used twice/],
  [
    'the same name twice',
    [gout, gout.replace('gout\t', 'gouty\t')],
    /line 3: the name “Gout” is already the name of “gout”/,
  ],
  ['unsorted lines', [hives, gout], /line 3: “gout” belongs before “hives”/],
  ['a space at the edge', [gout.replace('\tGout\t', '\tGout \t')], /line 2: a column begins or ends with a space/],
];
for (const [what, lines, sentence] of refused) {
  test(`${what} is named with file and line`, () => assert.throws(() => parse(...lines), sentence));
}

test('wrong files and figures are named', () => {
  const skin = { name: 'skin.tsv', text: `${heading}\n${gout}\n` };
  const figure = (line: string) => [skin, { name: 'prevalence.tsv', text: `${figures}\n${line}\n` }];
  assert.throws(() => parseConditions([{ name: 'other.tsv', text: heading }]), /other\.tsv is not named after a group/);
  assert.throws(
    () => parseConditions([{ name: 'skin.tsv', text: gout }]),
    /skin\.tsv must begin with the columns slug, name/,
  );
  assert.throws(
    () => parseConditions(figure('scurvy\tMany\tA\t2019\thttps://a.org')),
    /“scurvy”, which is no condition/,
  );
  assert.throws(() => parseConditions(figure('gout\tMany\t\t2019\thttps://a.org')), /line 2: the source is missing/);
  assert.throws(
    () => parseConditions(figure('gout\tMany\tA\t19\thttps://a.org')),
    /line 2: the year “19” is not a year/,
  );
  assert.throws(() => parseConditions(figure('gout\tMany\tA\t2019\thttp://a.org')), /line 2: the address/);
});
