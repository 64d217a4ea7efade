import { all, has } from '../has.ts';
import { HE, KIN, PATIENT, PERSON } from '../lexicon.ts';
import { sentenceIndexAt } from '../place.ts';
import type { Reading } from '../read.ts';
import type { Hit, Rule, Situation } from '../rule.ts';

// The single group "90 or older" may stand; every other age above 89 is an identifier.
export const ageOver89: Rule = {
  label: 'AGE_OVER_89',
  id: 'age-over-89',
  protects: 'An age of 90 or more, or words that show one, tied to a person.',
  source: '45 CFR 164.514(b)(2)(i)(C)',
  say: "Ages over 89 identify people. Use '90 or older' or no age.",
  instead: 'aged 90 or older',
  find,
  rewrite: () => 'aged 90 or older',
};

const patterns: [RegExp, boolean][] = [
  [/\b(?:9\d|1[01]\d)[- ]?(?:years?|yrs?|yo|y\/o)[- ]?(?:old|young)?\b(?:[- ]olds?)?/g, false],
  [/\b(?:9\d|1[01]\d) ?(?:yo|y\/o|y\.o\.|[mf])\b(?![\w%])/g, false],
  [/\b(?:nonagenarian|centenarian|supercentenarian)s?\b/g, true],
  [/\bin (?:her|his|their) (?:mid-|early |late )?(?:nineties|90s|90's|hundreds)\b/g, true],
  [
    /\b(?:turn(?:s|ed|ing)?|is|was|aged?|reached|at|celebrat\w+) (?:her |his |a |the )?(?:age )?(?:9\d|1[01]\d)(?:th|st|nd|rd)?(?: birthday)?(?! ?(?:%|percent|degrees|mg|ml|mm|cm|lbs?|pounds|days|minutes|people|patients|beats|bpm|fahrenheit|or older|and older|or over|\/|\.\d|-\d|,\d))\b/g,
    true,
  ],
  [/\b(?:9\d|1[01]\d)(?:th|st|nd|rd) birthday\b/g, true],
  [/\bborn in (?:18|19[0-2])\d{1,2}\b/g, true],
  [/\bborn in 193[0-6]\b/g, true],
];

function find(reading: Reading, situation: Situation): Hit[] {
  const hits: Hit[] = [];
  if (!reading.hasDigit && !has(reading, /nonagenarian|centenarian|nineties|hundreds/)) return hits;
  for (const [pattern] of patterns) {
    for (const m of all(reading, pattern)) {
      const end = m.index + m[0].length;
      if (hits.some((h) => h.start < end && m.index < h.end)) continue;
      if (
        /^ ?(?:or|and|\+) ?(?:older|over|up|above)|^\+/.test(reading.low.slice(end)) ||
        /\b(?:people|adults|anyone|persons|those|patients) (?:aged |age )?$/.test(
          reading.low.slice(Math.max(0, m.index - 18), m.index),
        )
      )
        continue;
      if (!situation.everything && !tied(reading, situation, m.index)) continue;
      hits.push({ start: m.index, end });
    }
  }
  return hits;
}

function tied(reading: Reading, situation: Situation, start: number): boolean {
  const index = sentenceIndexAt(reading, start);
  if (situation.singled.has(index)) return true;
  const s = reading.sentences[index];
  return (
    s !== undefined &&
    (s.is & (HE | KIN | PATIENT | PERSON)) !== 0 &&
    !has(s, /\b(?:building|clinic|hospital|practice|office) (?:has )?(?:turn|celebrat|is)/)
  );
}
