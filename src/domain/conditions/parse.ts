// The vocabulary of conditions as it stands in data/conditions: one tab-separated line per condition, checked here.
import { type ConditionGroup, conditionGroups, conditionLimits, icd10cmPattern } from '#vocabulary/conditions.ts';
import { fold } from '#vocabulary/fold.ts';

export interface Prevalence {
  /** A sentence about the United States, such as "About 3.4 million people (2015)". */
  statement: string;
  source: string;
  year: number;
  url: string;
}

export interface Condition {
  slug: string;
  name: string;
  clinicalName: string;
  synonyms: string[];
  laySpellings: string[];
  /** The Spanish names; the first is the one shown. */
  spanish: [string, ...string[]];
  icd10cm: string;
  group: ConditionGroup;
  sensitive: boolean;
  common: boolean;
  prevalence: Prevalence | null;
}

/** A file by its name without folder, such as `heart.tsv`. */
export interface DataFile {
  name: string;
  text: string;
}

/**
 * All conditions of the given files, sorted by slug.
 * Throws an error that names file, line and mistake in one sentence: these files ship with the product.
 */
export function parseConditions(files: readonly DataFile[]): Condition[] {
  const figures = new Map<string, Prevalence>();
  for (const file of files.filter(isPrevalence)) {
    for (const line of linesOf(file, prevalenceHeading)) {
      const slug = line.cells[0];
      if (figures.has(slug)) fail(line, `“${slug}” has two figures`);
      figures.set(slug, prevalenceOf(line));
    }
  }
  const conditions = new Map<string, Condition>();
  const names = new Map<string, string>();
  for (const file of files.filter((file) => !isPrevalence(file))) {
    const group = groupOf(file);
    let before = '';
    for (const line of linesOf(file, conditionHeading)) {
      const condition = conditionOf(line, group, figures);
      const holder = names.get(fold(condition.name));
      if (conditions.has(condition.slug)) fail(line, `the slug “${condition.slug}” is used twice`);
      if (holder) fail(line, `the name “${condition.name}” is already the name of “${holder}”`);
      if (condition.slug < before)
        fail(line, `“${condition.slug}” belongs before “${before}”: lines are sorted by slug`);
      before = condition.slug;
      conditions.set(condition.slug, condition);
      names.set(fold(condition.name), condition.slug);
    }
  }
  for (const slug of figures.keys()) {
    if (!conditions.has(slug))
      throw new Error(`data/conditions/prevalence.tsv has a figure for “${slug}”, which is no condition.`);
  }
  return [...conditions.values()].sort((a, b) => (a.slug < b.slug ? -1 : 1));
}

const conditionHeading = [
  'slug',
  'name',
  'clinical_name',
  'synonyms',
  'lay_spellings',
  'spanish',
  'icd10cm',
  'sensitive',
  'common',
];
const prevalenceHeading = ['slug', 'statement', 'source', 'year', 'url'];

interface Line {
  file: string;
  number: number;
  /** As many as the heading has. */
  cells: [string, ...string[]];
}

const isPrevalence = (file: DataFile): boolean => file.name === 'prevalence.tsv';

function groupOf(file: DataFile): ConditionGroup {
  const group = conditionGroups.find((group) => file.name === `${group}.tsv`);
  if (!group) throw new Error(`data/conditions/${file.name} is not named after a group of conditions.`);
  return group;
}

function linesOf(file: DataFile, heading: string[]): Line[] {
  const [first, ...rest] = file.text.replace(/\n$/, '').split('\n');
  if (first !== heading.join('\t')) {
    throw new Error(`data/conditions/${file.name} must begin with the columns ${heading.join(', ')}, divided by tabs.`);
  }
  return rest.map((text, index) => {
    const [head = '', ...tail] = text.split('\t');
    const line: Line = { file: file.name, number: index + 2, cells: [head, ...tail] };
    if (line.cells.length !== heading.length)
      fail(line, `there are ${line.cells.length} columns instead of ${heading.length}`);
    if (line.cells.some((cell) => cell !== cell.trim())) fail(line, 'a column begins or ends with a space');
    return line;
  });
}

function conditionOf(line: Line, group: ConditionGroup, figures: Map<string, Prevalence>): Condition {
  const [
    slug,
    name = '',
    clinicalName = '',
    synonyms = '',
    lay = '',
    es = '',
    icd10cm = '',
    sensitive = '',
    common = '',
  ] = line.cells;
  checkSlug(line, slug);
  checkTerm(line, 'name', name, conditionLimits.name);
  checkTerm(line, 'clinical name', clinicalName);
  const [nameEs, ...otherEs] = list(line, 'Spanish name', es);
  if (nameEs === undefined) fail(line, 'the Spanish name is missing');
  if (!icd10cmPattern.test(icd10cm)) fail(line, `the ICD-10-CM code “${icd10cm}” is not of the form A00 or A00.0`);
  return {
    slug,
    name,
    clinicalName,
    synonyms: list(line, 'synonym', synonyms),
    laySpellings: list(line, 'lay spelling', lay),
    spanish: [nameEs, ...otherEs],
    icd10cm,
    group,
    sensitive: yes(line, 'sensitive', sensitive),
    common: yes(line, 'common', common),
    prevalence: figures.get(slug) ?? null,
  };
}

function prevalenceOf(line: Line): Prevalence {
  const [slug, statement = '', source = '', year = '', url = ''] = line.cells;
  checkSlug(line, slug);
  if (!statement || statement.length > conditionLimits.prevalence) fail(line, 'the statement is missing or too long');
  if (!source || source.length > conditionLimits.source) fail(line, 'the source is missing or too long');
  if (!/^(199|20\d)\d$/.test(year)) fail(line, `the year “${year}” is not a year since 1990`);
  if (!url.startsWith('https://') || url.length > conditionLimits.address)
    fail(line, 'the address of the source does not begin with https:// or is too long');
  return { statement, source, year: Number(year), url };
}

function list(line: Line, what: string, cell: string): string[] {
  if (cell === '') return [];
  const terms = cell.split('; ');
  for (const term of terms) checkTerm(line, what, term);
  return terms;
}

function checkSlug(line: Line, slug: string): void {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug))
    fail(line, `the slug “${slug}” has something else than a–z, 0–9 and single hyphens`);
  if (slug.length > conditionLimits.slug) fail(line, `the slug is longer than ${conditionLimits.slug} characters`);
}

function checkTerm(line: Line, what: string, term: string, most: number = conditionLimits.term): void {
  if (fold(term) === '') fail(line, `a ${what} is empty`);
  if (term !== term.trim() || term.includes(';'))
    fail(line, `the ${what} “${term}” is badly divided: write “; ” between two`);
  // Folding can lengthen a text (ligatures), so both are measured.
  if (Math.max(term.length, fold(term).length) > most)
    fail(line, `the ${what} “${term.slice(0, 40)}…” is longer than ${most} characters`);
}

function yes(line: Line, what: string, cell: string): boolean {
  if (cell !== '' && cell !== 'yes') fail(line, `“${what}” is “${cell}”; it can be “yes” or empty`);
  return cell === 'yes';
}

function fail(line: Line, mistake: string): never {
  throw new Error(`data/conditions/${line.file}, line ${line.number}: ${mistake}.`);
}
