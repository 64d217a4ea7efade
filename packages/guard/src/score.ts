// How easily readers could recognise the person of a story: TAXONOMY, CASE_NARRATIVE. Weights are first values.

import type { Context, ReIdentification } from './contract.ts';
import { first, has } from './has.ts';
import { FAME, JOB } from './lexicon.ts';
import { originalRange } from './normalise.ts';
import { narrow } from './people/narrow.ts';
import * as signs from './people/signs.ts';
import type { Reading } from './read.ts';
import type { Hit } from './rule.ts';

interface Factor {
  kind: string;
  points: number;
  start: number;
  end: number;
  peopleWithout?: number;
}

/** Fewer than this many people: cells below 11 are not published (CMS cell size suppression policy). */
const few = 11;
/** Fewer than this many people: the population below which Safe Harbor drops a ZIP area, 45 CFR 164.514(b)(2)(i)(B). */
const some = 20_000;

/** @param spans places, dates and ages already found, by label */
export function score(reading: Reading, context: Context, spans: { label: string; hit: Hit }[]): ReIdentification {
  const factors: Factor[] = [];
  const add = (kind: string, points: number, start: number, end: number): void => {
    if (!factors.some((f) => f.kind === kind)) factors.push({ kind, points, start, end });
  };
  const match = (kind: string, points: number, pattern: RegExp): void => {
    const m = first(reading, pattern);
    if (m !== null) add(kind, points, m.index, m.index + m[0].length);
  };
  const span = (label: string): Hit | undefined => spans.find((s) => s.label === label)?.hit;
  const old = span('AGE_OVER_89');
  if (old !== undefined) add('age', 3, old.start, old.end);
  match('age', 1, signs.age);
  match('sex', 0.5, signs.sex);
  const place = span('LOCATION');
  if (place !== undefined) add('place', 2, place.start, place.end);
  else if (has(reading, signs.local)) match('place', 2, signs.local);
  else if (context.profile?.town !== undefined || context.profile?.employer !== undefined)
    add('place from the profile', 1, 0, 0);
  const when = spans.find((s) => s.label === 'DATE')?.hit;
  if (when !== undefined) {
    const text = reading.low.slice(when.start, when.end);
    const coarse = /^(?:\w+ )?[a-z]+,? (?:of )?(?:19|20)\d\d$/.test(text);
    add('date', coarse ? 1 : 2, when.start, when.end);
  }
  match('rare condition', 2, signs.rare);
  for (const word of reading.words) {
    if (word.is & FAME && !/^(?:president|judge|chief|coach|champion|sheriff|officer|ceo)$/.test(word.low))
      add('office or fame', 3, word.start, word.end);
    else if (word.is & JOB && !(context.surface === 'consult' ? /^(?:nurse|student)$/ : signs.pastime).test(word.low))
      add('occupation', 1, word.start, word.end);
  }
  match('office or fame', 3, signs.fame);
  match('occupation', 1, signs.job);
  match('occupation', 1, signs.trade);
  match('public event', 2, signs.event);
  match('family', 1, signs.family);
  match('mark or quote', 1, signs.mark);
  match('ethnicity or language', 1, signs.ethnicity);
  const narrowed = narrow(reading, context, { place, date: when, isRare: (words) => signs.rare.test(words) });
  for (const { kind, at, peopleWithout } of narrowed?.details ?? []) {
    let factor = factors.find((f) => f.kind === kind);
    if (factor === undefined) {
      factor = { kind, points: 0, start: at.start, end: at.end };
      factors.push(factor);
    }
    if (peopleWithout !== undefined) factor.peopleWithout = peopleWithout;
  }
  const points = factors.reduce((sum, f) => sum + f.points, 0);
  return {
    score: points,
    level: levelOf(points, narrowed?.people),
    factors: factors.map((f) => {
      const [start, end] = originalRange(reading.n, f.start, f.end);
      return { ...f, start, end };
    }),
    ...(narrowed ? { people: narrowed.people } : {}),
  };
}

/** The score in a sentence: what makes the person recognisable, and how many people it could be. */
export function storySentence({ score, factors, people }: ReIdentification): string {
  const kinds = factors.filter(({ points }) => points > 0).map(({ kind }) => kind);
  const counted = kinds.length > 0 ? ` (score ${score}: ${kinds.join(', ')})` : '';
  const fit =
    people === undefined
      ? 'Readers may recognize the person.'
      : `About ${people.toLocaleString('en-US')} ${people === 1 ? 'person fits' : 'people fit'} this description.`;
  return `This reads like a real patient's story${counted}. ${fit}`;
}

/** The stricter of what the points and the number of people say. */
function levelOf(points: number, people = Number.POSITIVE_INFINITY): ReIdentification['level'] {
  if (points >= 4 || people < few) return 'high';
  return points >= 2 || people < some ? 'mid' : 'low';
}
