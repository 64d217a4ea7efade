// What the form of a practice's details says, with a sentence for each field that cannot be used.
import * as v from 'valibot';
import type { ListedPerson, OpeningHours, Profile } from '#domain/practices/profile.ts';
import { isNpi } from '#vocabulary/npi.ts';
import { profileLimits } from '#vocabulary/practices.ts';
import { states } from '#vocabulary/states.ts';
import { defaultZone, isZone } from '#vocabulary/zones.ts';
import { type Form, parseFields } from '../../form.ts';

/** As typed. */
export type ProfileValues = Record<(typeof names)[number], string> & { hours: Record<string, string> };

const names = [
  'name',
  'runBy',
  'about',
  'street',
  'city',
  'state',
  'zip',
  'phone',
  'fax',
  'email',
  'web',
  'npi',
  'zone',
  'clinicians',
  'staff',
] as const;

const line = (min: number, max: number, sentence: string) =>
  v.pipe(v.string(), v.trim(), v.minLength(min, sentence), v.maxLength(max, `Up to ${max} characters.`));
const phoneSentence = 'A phone number with area code, such as 603-555-0100.';
const phone = v.pipe(v.string(), v.trim(), v.regex(/^\+?[\d ().-]{10,24}$/, phoneSentence));

const schema = v.object({
  name: line(2, 60, 'The name of the practice, at least two letters.'),
  runBy: line(2, profileLimits.runBy, 'Who owns and runs it: the company, the hospital, the partners.'),
  about: line(0, profileLimits.about, ''),
  street: line(2, 120, 'Street and number.'),
  city: line(2, 80, 'The town.'),
  state: v.pipe(
    v.string(),
    v.check((code) => code in states, 'Choose the state.'),
  ),
  zip: v.pipe(v.string(), v.trim(), v.regex(/^\d{5}(-\d{4})?$/, 'A ZIP has five digits.')),
  phone,
  fax: v.union([v.literal(''), phone], phoneSentence),
  email: v.union(
    [v.literal(''), v.pipe(v.string(), v.trim(), v.email(), v.maxLength(254))],
    'An e-mail address of the practice, or nothing.',
  ),
  web: v.union(
    [v.literal(''), v.pipe(v.string(), v.trim(), v.url(), v.regex(/^https?:/), v.maxLength(300))],
    'A web address that begins with https://, or nothing.',
  ),
  npi: v.pipe(
    v.string(),
    v.trim(),
    v.check((text) => text === '' || isNpi(text), 'Ten digits, and the last one has to fit the others. Or nothing.'),
  ),
  zone: v.pipe(v.string(), v.check(isZone, 'Choose the time zone.')),
  clinicians: v.pipe(v.string(), v.maxLength(4000)),
  staff: v.pipe(v.string(), v.maxLength(4000)),
});

export function readProfile(
  form: Form,
):
  | { ok: true; profile: Profile; values: ProfileValues }
  | { ok: false; faults: Record<string, string>; values: ProfileValues } {
  const fields = Object.fromEntries(names.map((name) => [name, form.text(name)])) as Record<
    (typeof names)[number],
    string
  >;
  const times = [1, 2, 3, 4, 5, 6, 7].flatMap((day) => [`opens${day}`, `closes${day}`]);
  const hours = Object.fromEntries(times.map((name) => [name, form.text(name)]));
  const values: ProfileValues = { ...fields, hours };
  const parsed = parseFields(schema, fields);
  const faults = parsed.ok ? {} : parsed.faults;
  const opening = hoursOf(hours);
  if (!opening) faults.hours = 'Give each day an opening and a later closing time, or leave both empty.';
  const people = [...peopleOf(fields.clinicians, true), ...peopleOf(fields.staff, false)];
  if (
    people.length > profileLimits.people ||
    people.some(({ name, title }) => name.length > 60 || title.length > profileLimits.title)
  )
    faults.clinicians = `Up to ${profileLimits.people} people, each on a line: name, comma, what they do.`;
  if (!parsed.ok || !opening || Object.keys(faults).length > 0) return { ok: false, faults, values };
  const { clinicians: _, staff: __, ...rest } = parsed.value;
  return { ok: true, profile: { ...rest, hours: opening, people }, values };
}

/** Of a profile that exists, as the form shows it. */
export function valuesOf(profile: Profile): ProfileValues {
  const { hours, people, ...rest } = profile;
  const lines = (clinician: boolean) =>
    people
      .filter((person) => person.clinician === clinician)
      .map(({ name, title }) => (title ? `${name}, ${title}` : name))
      .join('\n');
  return {
    ...rest,
    clinicians: lines(true),
    staff: lines(false),
    hours: Object.fromEntries(
      hours.flatMap(({ day, opens, closes }) => [
        [`opens${day}`, opens],
        [`closes${day}`, closes],
      ]),
    ),
  };
}

export const emptyValues: ProfileValues = {
  ...(Object.fromEntries(names.map((name) => [name, ''])) as Record<(typeof names)[number], string>),
  zone: defaultZone,
  hours: Object.fromEntries(
    [1, 2, 3, 4, 5].flatMap((day) => [
      [`opens${day}`, '08:00'],
      [`closes${day}`, '17:00'],
    ]),
  ),
};

function hoursOf(times: Record<string, string>): OpeningHours[] | undefined {
  const days: OpeningHours[] = [];
  for (let day = 1; day <= 7; day += 1) {
    const opens = times[`opens${day}`] ?? '';
    const closes = times[`closes${day}`] ?? '';
    if (opens === '' && closes === '') continue;
    if (!/^\d\d:\d\d$/.test(opens) || !/^\d\d:\d\d$/.test(closes) || opens >= closes) return undefined;
    days.push({ day, opens, closes });
  }
  return days;
}

const peopleOf = (text: string, clinician: boolean): ListedPerson[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => {
      const comma = line.indexOf(',');
      return comma < 0
        ? { name: line, title: '', clinician }
        : { name: line.slice(0, comma).trim(), title: line.slice(comma + 1).trim(), clinician };
    });
