// How many people in the United States a story's details leave: population of the place, by age and sex, by how common
// the condition is, by the time in which it happened. Details count as independent of one another, which they seldom
// are: the number is an order of magnitude, and is said as one.
import type { Detail } from './details.ts';
import { emergencyVisits, officeVisits, shareOf } from './frequency.ts';
import { nation, peopleOf } from './population.ts';

/**
 * @param emergency the story happens in an emergency department; otherwise a date counts as the date of an office visit.
 * @returns a number of people, not rounded; undefined when neither age, place nor condition is known.
 */
export function estimate(details: readonly Detail[], emergency: boolean): number | undefined {
  const age = details.find((d) => d.kind === 'age');
  const sex = details.find((d) => d.kind === 'sex');
  const frequency = details.find((d) => 'frequency' in d)?.frequency;
  const date = details.find((d) => d.kind === 'date');
  const places = details.flatMap((d) => ('people' in d ? [d.people] : []));
  if (!age && !frequency && places.length === 0) return undefined;
  const group = peopleOf(age?.ages ?? frequency?.ages, sex?.sex ?? frequency?.sex);
  const residents = Math.min(nation, ...places);
  let people = group * (residents / nation);
  if (frequency) people *= shareOf(frequency);
  if (frequency?.counts === 'a year') people *= date?.years ?? 1;
  else if (date) people *= Math.min(1, (emergency ? emergencyVisits : officeVisits) * date.years);
  return people;
}

/** Two digits are all that the estimate can bear; somebody is meant, so it is never fewer than one. */
export function rounded(people: number): number {
  if (people < 1) return 1;
  const size = 10 ** Math.max(0, Math.floor(Math.log10(people)) - 1);
  return Math.round(people / size) * size;
}
