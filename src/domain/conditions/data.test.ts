import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readConditions } from '#server/condition-files.ts';
import { conditionGroups, conditionLimits, icd10cmPattern } from '#vocabulary/conditions.ts';
import { fold } from '#vocabulary/fold.ts';
import { termsOf } from './terms.ts';

const conditions = await readConditions(new URL('../../../data/conditions', import.meta.url).pathname);

test('there are at least 500 conditions, some in every group', () => {
  assert.ok(conditions.length >= 500, `${conditions.length}`);
  for (const group of conditionGroups)
    assert.ok(
      conditions.some((condition) => condition.group === group),
      group,
    );
});

test('slugs and folded plain names are unique', () => {
  assert.equal(new Set(conditions.map((condition) => condition.slug)).size, conditions.length);
  assert.equal(new Set(conditions.map((condition) => fold(condition.name))).size, conditions.length);
});

test('a slug is the folded plain name, apart from those kept for a better word', () => {
  const kept = conditions.filter((condition) => condition.slug !== fold(condition.name).replaceAll(' ', '-'));
  assert.deepEqual(
    kept.map((condition) => condition.slug),
    ['seasonal-affective-disorder'],
  );
});

test('every condition has an ICD-10-CM code of the right form', () => {
  for (const condition of conditions) assert.match(condition.icd10cm, icd10cmPattern, condition.slug);
});

test('every condition has a Spanish name', () => {
  for (const condition of conditions) assert.ok(fold(condition.spanish[0]).length > 1, condition.slug);
});

test('every figure has a source, a year and an address', () => {
  const figures = conditions.flatMap((condition) => condition.prevalence ?? []);
  assert.ok(figures.length >= 10, `${figures.length}`);
  for (const figure of figures) {
    assert.ok(/\d/.test(figure.statement), figure.statement);
    assert.ok(figure.source.length > 5 && figure.year <= new Date().getUTCFullYear(), figure.source);
    assert.equal(new URL(figure.url).protocol, 'https:');
  }
});

test('terms are within their limits and fold to something', () => {
  for (const condition of conditions) {
    for (const term of termsOf(condition)) {
      assert.ok(term.term.length <= conditionLimits.term && term.folded.length <= conditionLimits.term, term.term);
      assert.match(term.folded, /^[\p{L}\p{N}]+( [\p{L}\p{N}]+)*$/u);
    }
  }
});

test('a condition never lists the same word twice among its synonyms and lay spellings', () => {
  for (const condition of conditions) {
    const words = [condition.name, ...condition.synonyms, ...condition.laySpellings].map(fold);
    assert.equal(new Set(words).size, words.length, condition.slug);
  }
});

// Mental health, substance use, sexually transmitted infections and pregnancy by their chapters of ICD-10-CM.
const protectedCodes = /^(F[1-9]|A5|A6[0-4]|B20|O\d|Z33|Z30)/;

test('what is specially protected is marked sensitive', () => {
  for (const condition of conditions) {
    const must =
      protectedCodes.test(condition.icd10cm) ||
      condition.group === 'mental-health' ||
      condition.group === 'reproductive';
    if (must) assert.ok(condition.sensitive, condition.slug);
  }
  for (const slug of ['hiv', 'gender-dysphoria', 'abortion', 'opioid-use-disorder', 'hepatitis-c', 'sexual-assault']) {
    assert.ok(conditions.find((condition) => condition.slug === slug)?.sensitive, slug);
  }
  assert.equal(conditions.find((condition) => condition.slug === 'asthma')?.sensitive, false);
});
