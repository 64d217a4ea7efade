// What a story tells of its person: age, sex, place, condition, time. Each with its place in the text.
import { type Asked, first } from '../has.ts';
import type { Hit } from '../rule.ts';
import { type Frequency, frequencies } from './frequency.ts';
import { type Ages, type Sex, stateNames, stateOf } from './population.ts';

/** A detail that narrows the number of people down; `kind` is the name it has among the factors of the score. */
export type Detail =
  | { kind: 'age'; at: Hit; ages: Ages }
  | { kind: 'sex'; at: Hit; sex: Sex }
  /** `people`: residents of the places of that name. */
  | { kind: 'place' | 'state' | 'place from the profile'; at: Hit; people: number }
  | { kind: 'rare condition' | 'condition'; at: Hit; frequency: Frequency }
  /** Part of a year in which it happened. */
  | { kind: 'date'; at: Hit; years: number };

const female =
  /\b(?:she|her|hers|woman|lady|girl|mom|mother|daughter|grandmother|grandma|wife|bride|widow|gal|female|pregnan\w+|mrs|ms)\b|\b\d{1,2} ?(?:yo ?|y\/o )?f\b|\bf ?\d{2}\b/;
const male =
  /\b(?:he|him|his|man|gentleman|guy|boy|dad|father|son|grandfather|grandpa|husband|groom|widower|male|mr)\b|\b\d{1,2} ?(?:yo ?|y\/o )?m\b(?! ?\/)|\bm ?\d{2}\b/;

/** The sex that the text gives first. */
export function sexOf(low: string): Detail | undefined {
  const [f, m] = [female.exec(low), male.exec(low)];
  const first = f && (!m || f.index <= m.index) ? f : m;
  return first ? { kind: 'sex', at: hitOf(first), sex: first === f ? 'female' : 'male' } : undefined;
}

const numbered =
  /\b(\d{1,3})[ -]?(?:year|yr)s?[ -]?(?:old|young)\b|\b(\d{1,3}) ?(?:yo|y\/o|y\.o\.?|yof|yom)\b|\b(\d{2}) ?[mf]\b(?! ?\/)|\b[mf] ?(\d{2})\b|\baged? (\d{1,3})\b/;
const decade =
  /\b(?:(early|mid|late)[ -])?(?:(\d)0'?s|(twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties))\b/;
const decades = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'];
const part: Record<string, [number, number]> = { early: [0, 3], mid: [4, 6], late: [7, 9] };
const stages: readonly [RegExp, Ages][] = [
  [/\b\d{1,2}[ -]?(?:week|wk|day|month|mo)s?[ -]?old\b|\b(?:newborn|infant|neonate|baby)\b/, { from: 0, to: 1 }],
  [/\btoddler\b/, { from: 1, to: 3 }],
  [/\bpreschooler\b/, { from: 3, to: 5 }],
  [/\b(?:teen|teenager|adolescent)\b/, { from: 13, to: 19 }],
  [/\b(?:little|young) (?:boy|girl)\b|\b(?:child|kid|boy|girl)\b/, { from: 2, to: 12 }],
  [/\bcentenarian\b/, { from: 100, to: 120 }],
  [/\bnonagenarian\b/, { from: 90, to: 99 }],
  [/\b(?:octogenarian)\b/, { from: 80, to: 89 }],
  [/\b(?:elderly|senior)\b/, { from: 65, to: 120 }],
];

export function ageOf(low: string): Detail | undefined {
  const years = numbered.exec(low);
  if (years) {
    const age = Number(years.slice(1).find((digits) => digits !== undefined));
    if (age <= 120) return { kind: 'age', at: hitOf(years), ages: { from: age, to: age } };
  }
  const ten = decade.exec(low);
  if (ten && ten[2] !== '0') {
    const start = ten[2] === undefined ? 20 + 10 * decades.indexOf(ten[3] ?? '') : Number(ten[2]) * 10;
    const [from, to] = part[ten[1] ?? ''] ?? [0, 9];
    return { kind: 'age', at: hitOf(ten), ages: { from: start + from, to: start + to } };
  }
  for (const [words, ages] of stages) {
    const stage = words.exec(low);
    if (stage) return { kind: 'age', at: hitOf(stage), ages };
  }
  return undefined;
}

export function conditionOf(text: Asked, isRare: (words: string) => boolean): Detail | undefined {
  for (const frequency of frequencies) {
    const found = first(text, frequency.words);
    if (found) return { kind: isRare(found[0]) ? 'rare condition' : 'condition', at: hitOf(found), frequency };
  }
  return undefined;
}

const stateWords = new RegExp(`\\b(?:${stateNames.join('|')})\\b`);

export function stateIn(text: Asked): Detail | undefined {
  const found = first(text, stateWords);
  const people = found ? stateOf(found[0])?.people : undefined;
  return found && people !== undefined ? { kind: 'state', at: hitOf(found), people } : undefined;
}

const day = 1 / 365;
const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const wholeMonth = new RegExp(
  `^(?:(?:in|last|this|early|mid|late) )*(?:month|${month},?(?: of)?(?: (?:19|20)\\d\\d)?)$`,
);

/** How much of a year a date leaves open. */
export function windowOf(low: string): number {
  if (/\bweek(?:end)?\b/.test(low)) return /weekend/.test(low) ? 2 * day : 7 * day;
  if (wholeMonth.test(low.trim())) return 1 / 12;
  if (/\b(?:spring|summer|autumn|fall|winter)\b/.test(low)) return 1 / 4;
  return day;
}

function hitOf(found: RegExpExecArray): Hit {
  return { start: found.index, end: found.index + found[0].length };
}
