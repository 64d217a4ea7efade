// From the details of a story to a number of people, and what each detail does to it.
import type { Context } from '../contract.ts';
import { type Asked, has } from '../has.ts';
import type { Hit } from '../rule.ts';
import { placeOf } from '../tables.ts';
import { ageOf, conditionOf, type Detail, sexOf, stateIn, windowOf } from './details.ts';
import { estimate, rounded } from './estimate.ts';
import { stateOf } from './population.ts';

export interface Narrowed {
  /** Rounded; at least 1. */
  people: number;
  /** Each detail, with the number of people who fit when it is left out. */
  details: { kind: Detail['kind']; at: Hit; peopleWithout?: number }[];
}

/**
 * @param place where a place smaller than a state was found, and date where a date was.
 * @returns undefined when the tables do not cover what is told.
 */
export function narrow(
  text: Asked,
  context: Context,
  { place, date, isRare }: { place: Hit | undefined; date: Hit | undefined; isRare: (words: string) => boolean },
): Narrowed | undefined {
  const { low } = text;
  const state = stateIn(text);
  const town = place && townOf(low.slice(place.start, place.end), place, context, state);
  if (place && !town) return undefined;
  const found = [
    ageOf(low),
    sexOf(low),
    conditionOf(text, isRare),
    town,
    state ?? stateOfProfile(context),
    dateOf(low, date),
  ];
  const details = found.filter((detail) => detail !== undefined);
  const emergency = has(text, /\b(?:emergency|er|ed|trauma|ambulance|ems)\b/);
  const people = estimate(details, emergency);
  if (people === undefined) return undefined;
  return {
    people: rounded(people),
    details: details.map((detail) => {
      const without = estimate(
        details.filter((other) => other !== detail),
        emergency,
      );
      return {
        kind: detail.kind,
        at: detail.at,
        ...(without === undefined ? {} : { peopleWithout: rounded(without) }),
      };
    }),
  };
}

/** All towns of that name in the state that is named beside it, elsewhere in the text or in the profile; else in all states. */
function townOf(words: string, at: Hit, context: Context, state: Detail | undefined): Detail | undefined {
  const [name = '', beside = ''] = words.split(',');
  const inText = state?.kind === 'state' ? state.people : undefined;
  const code = (stateOf(beside) ?? stateOf(context.profile?.state ?? ''))?.code;
  const towns = placeOf(name.trim());
  const fitting = towns.filter((town) =>
    inText === undefined ? code === undefined || town.state === code : stateOf(town.state)?.people === inText,
  );
  const meant = fitting.length > 0 ? fitting : towns;
  if (meant.length === 0) return undefined;
  return { kind: 'place', at, people: meant.reduce((sum, town) => sum + town.population, 0) };
}

function stateOfProfile({ profile }: Context): Detail | undefined {
  const state = stateOf(profile?.state ?? '');
  return state && { kind: 'place from the profile', at: { start: 0, end: 0 }, people: state.people };
}

function dateOf(low: string, date: Hit | undefined): Detail | undefined {
  return date && { kind: 'date', at: date, years: windowOf(low.slice(date.start, date.end)) };
}
