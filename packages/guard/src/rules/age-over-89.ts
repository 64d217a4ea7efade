import { all, has } from '../has.ts';
import { HE, KIN, PATIENT, PERSON } from '../lexicon.ts';
import { pattern } from '../pattern.ts';
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

const spelled =
  '(?:ninety(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|(?:a|one) hundred(?: and \\w+)?)(?! ?(?:percent|degrees|days|minutes|people|patients|beats|pounds|dollars|of|or older|or over|and older))';
const patterns: [RegExp, boolean][] = [
  [new RegExp(`\\b${spelled}[- ]years?[- ](?:old|young)\\b`, 'g'), false],
  [
    new RegExp(
      `\\b(?:turn(?:s|ed|ing)?|aged?|reached|(?<=(?:man|woman|lady|gentleman|patient) )of) ${spelled}\\b`,
      'g',
    ),
    true,
  ],
  [
    /\b(?:9\d|1[01]\d)[- ]?(?:years?|yrs?|yo|y\/o)(?! (?:of|ago|later|from|combined|strong)\b)[- ]?(?:old|young)?\b(?:[- ]olds?)?/g,
    false,
  ],
  [/\b(?:9\d|1[01]\d) ?(?:yo|y\/o|y\.o\.|[mf])\b(?![\w%])/g, false],
  [/\b(?:nonagenarian|centenarian|supercentenarian)s?\b/g, true],
  [/\bin (?:her|his|their) (?:mid-|early |late )?(?:nineties|90s|90's|hundreds)\b/g, true],
  [
    pattern('g')`
      (?<!\b(?:stuck|systolic|diastolic|pressure|bp|sats?|saturation|pulse|rate|map|spo2|holding|steady
        |hovering|gfr|weight|ldl|score) (?:\w+ )?)\b(?:turn(?:s|ed|ing)?
      |is|was|aged?|reached|at|celebrat\w+) (?:her |his |a |the )?(?:age )?(?:9\d|1[01]\d)(?:th|st|nd
      |rd)?(?: birthday)?(?! ?(?:%|percent|degrees|mg|ml|mm|cm|lbs?|pounds|days|minutes|times?\b|people
        |patients|beats|bpm|fahrenheit|(?:j|joules?|k?hz|watts?|kv|ma|rpm|mmhg|cc|units?|iu|kg|lpm)\b|or older
        |and older|or over|/|\.\d|-\d|,\d))\b
    `,
    true,
  ],
  [/\b(?:9\d|1[01]\d)(?:th|st|nd|rd) birthday\b/g, true],
  [/\bborn (?:in )?(?:18\d\d|19[0-2]\d|193[0-6])\b/g, true],
  [
    /\b(?:man|woman|lady|gentleman|patient|grandmother|grandfather) of (?:9\d|10\d)\b(?! ?(?:%|percent|or|years of|\/))/g,
    true,
  ],
  [/\bs?he's (?:9\d|10\d)(?=[,.;!?]| and\b| with\b| years)(?![.,]\d)/g, true],
  [new RegExp(`(?<=[a-z], )${spelled}(?=[,.!]| and [a-z]+ing\\b)`, 'g'), true],
  [/(?<=[a-z], )(?<!\b(?:sats?|pulse|oxygen|spo2|temp|room|bed|bay|route|highway), )(?:9[1-9]|10\d)(?=, [a-z])/g, true],
  [
    /\bhappy (?:(?:9\d|10\d)(?:th|st|nd|rd)|ninetieth|ninety-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|hundredth)\b/g,
    true,
  ],
];
/** What else grows old. */
const thing =
  '(?:\\w+ )?(?:building|clinic|tree|oak|house|practice|hospital|tradition|recipe|bridge|company|church|institution|organization|office|town|school|theater|brick|facility|elevator|boiler|mill|machine|record|book|wall|wing)\\b';
// These are said of nothing but a person, so the sentence need not name one.
const ofPersons = [
  /\b(?:sisters|brothers|twins|couple|spouses|friends), (?:9\d|10\d) and (?:8|9|10)\d\b/g,
  new RegExp(`\\b(?:${spelled}|9\\d|10\\d) (?:trips|times|laps) (?:around|round) the sun\\b`, 'g'),
  new RegExp(
    `\\b(?:${spelled}|9\\d|10\\d)(?: and a half)?,? and still (?:\\w+ing|sharp|going|on|in|at|lives|drives|beats)\\b`,
    'g',
  ),
  new RegExp(
    `\\ba (?:spry|sprightly|feisty|frail|lively|youthful|young|fit|sharp) (?:${spelled}|9\\d|10\\d)\\b(?! ?(?:%|percent|-|days|minutes|\\/))`,
    'g',
  ),
  /(?<=^|[.!?\n] ?)(?:9[1-9]|10\d), (?:living|lives|drives|walks|widow\w*|independent|frail|bitten|fell|found|still|on|with|from|lucid|demented)\b/g,
  /\b(?:de|con|sus|tiene|tengo|cumplio|cumple|los) (?:9\d|10\d|noventa(?: y \w+)?|cien) anos\b(?! (?:o mas|de (?:experiencia|servicio|historia)|sirviendo|juntos))/g,
  /(?<=[a-z], )(?:9\d|10\d|noventa(?: y \w+)?|cien) anos\b(?! (?:o mas|de (?:experiencia|servicio|historia)|sirviendo|juntos))/g,
  /\b(?:my|our|calls to|saw|treated|met|admitted|visited) (?:a |an )?(?:9\d|10\d)-year-old (?:who|whose)\b/g,
  new RegExp(`\\b(?:our|my) (?:9\\d|10\\d)-year-old (?!${thing})\\w+`, 'g'),
  new RegExp(
    `\\b(?:our|my) oldest (?!${thing})(?:\\w+ ){1,3}(?:is|turns|turned|just turned) (?:9\\d|1[01]\\d)\\b(?! ?(?:%|percent))`,
    'g',
  ),
];

function find(reading: Reading, situation: Situation): Hit[] {
  const hits: Hit[] = [];
  if (!reading.hasDigit && !has(reading, /nonagenarian|centenarian|ninet|hundred|noventa|cien/)) return hits;
  for (const pattern of [...ofPersons, ...patterns.map(([p]) => p)]) {
    for (const m of all(reading, pattern)) {
      const end = m.index + m[0].length;
      if (hits.some((h) => h.start < end && m.index < h.end)) continue;
      if (
        /^ ?(?:or|and|\+) ?(?:older|over|up|above)|^\+/.test(reading.low.slice(end)) ||
        /\b(?:people|adults|anyone|persons|those|patients|personas|mayores|adultos) (?:aged |age )?$/.test(
          reading.low.slice(Math.max(0, m.index - 18), m.index),
        )
      )
        continue;
      if (!situation.everything && !ofPersons.includes(pattern) && !tied(reading, situation, m.index)) continue;
      hits.push({ start: m.index, end });
    }
  }
  return hits;
}

function tied(reading: Reading, situation: Situation, start: number): boolean {
  const index = sentenceIndexAt(reading, start);
  if (situation.singled.has(index) || situation.namesIn(index).some((n) => n.kind === 'private')) return true;
  const s = reading.sentences[index];
  return (
    s !== undefined &&
    (s.is & (HE | KIN | PATIENT | PERSON)) !== 0 &&
    !has(s, /\b(?:building|clinic|hospital|practice|office) (?:has )?(?:turn|celebrat|is)/)
  );
}
