// The people, the practices they may follow, and sessions for those the load generator signs in as.
import { hashToken } from '#domain/accounts/viewer.ts';
import type { Pool } from '#server/database.ts';
import { copyInto } from './copy.ts';
import type { Random } from './random.ts';

export interface Person {
  id: string;
  publicId: string;
  kind: 'patient' | 'clinician' | 'staff' | 'practice';
  /** Of the session, for those who have one: the cookie's value. */
  token?: string;
}

export interface People {
  patients: Person[];
  clinicians: Person[];
  staff: Person[];
  practices: Person[];
}

/** So many patients have a session: the load generator rotates over them. */
const signedInPatients = 500;

/** @param count of people; of a hundred, 90 are patients, 6 clinicians, 4 staff. */
export async function plantPeople(
  sql: Pool,
  random: Random,
  { count, now }: { count: number; now: number },
): Promise<People> {
  const make = (kind: Person['kind'], count: number): Person[] =>
    Array.from({ length: Math.round(count) }, () => ({
      id: random.uuid(now - 730 * day + random.below(30 * day)),
      publicId: random.publicId(),
      kind,
    }));
  const people: People = {
    patients: make('patient', count * 0.9),
    clinicians: make('clinician', count * 0.06),
    staff: make('staff', count * 0.04),
    practices: make('practice', 60),
  };
  const withAccount = [...people.patients, ...people.clinicians, ...people.staff];
  const accounts = withAccount.map(() => random.uuid(now - 730 * day));
  for (const person of [...people.patients.slice(0, signedInPatients), ...people.staff])
    person.token = tokenFrom(random);

  const since = new Date(now - 700 * day);
  await copyInto(
    sql,
    'accounts',
    ['id', 'email', 'email_verified_at', 'adult_stated_at', 'created_at'],
    accounts.map((id, place) => [id, `person${place}@bench.example`, since, since, since]),
  );
  await copyInto(
    sql,
    'personas',
    ['id', 'public_id', 'account_id', 'kind', 'name', 'name_key', 'bio', 'created_at'],
    [...withAccount, ...people.practices].map(({ id, publicId, kind }, place) => {
      const name = `${random.pick(adjectives)} ${random.pick(nouns)} ${place}`;
      return [id, publicId, accounts[place] ?? null, kind, name, name.toLowerCase(), 'Here for two years.', since];
    }),
  );
  await copyInto(
    sql,
    'sessions',
    ['id', 'public_id', 'token_hash', 'account_id', 'persona_id', 'label', 'second_factor_at', 'seen_at'],
    withAccount.flatMap(({ id, kind, token }, place) => {
      if (!token) return [];
      const proved = kind === 'patient' ? null : new Date();
      // From the future, so that no request of a long run has to note the use of its session.
      const seen = new Date(Date.now() + 60 * 60_000);
      const account = accounts[place] ?? '';
      return [[random.uuid(now), random.publicId(), hashToken(token), account, id, 'Firefox on Linux', proved, seen]];
    }),
  );
  return people;
}

const day = 24 * 60 * 60_000;
const tokenFrom = (random: Random): string => `${random.publicId()}${random.publicId().slice(1)}`;
const adjectives = 'Quiet Paper Salt Copper Misty Gentle Amber Winter Little Silver Mossy Early'.split(' ');
const nouns = 'Heron Boat Marsh Lantern Fern Harbor Wren Orchard Meadow River Pine Tide'.split(' ');
