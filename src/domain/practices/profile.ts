// What a practice says of itself. The same words make its page, its own-identity list and the text that the guard judges.
import type { Context, Field } from '#guard';
import { weekdays } from '#vocabulary/practices.ts';

export interface Profile {
  name: string;
  runBy: string;
  about: string;
  street: string;
  city: string;
  /** Postal code of the state. */
  state: string;
  zip: string;
  phone: string;
  fax: string;
  email: string;
  web: string;
  npi: string;
  /** IANA name: in which its hours and the times of its posts are told. */
  zone: string;
  hours: OpeningHours[];
  people: ListedPerson[];
}

export interface OpeningHours {
  /** 1 is Monday. */
  day: number;
  opens: string;
  closes: string;
}

export interface ListedPerson {
  name: string;
  title: string;
  clinician: boolean;
}

/** Everything of a profile that readers see, in a fixed order: what is judged and hashed. */
export function profileFields(profile: Profile): Field[] {
  const { name, runBy, about, street, city, state, zip, phone, fax, email, web, npi, hours, people } = profile;
  return [
    { name: 'about', text: about },
    { name: 'name', text: name },
    { name: 'runBy', text: runBy },
    { name: 'address', text: `${street}, ${city}, ${state} ${zip}` },
    { name: 'reach', text: [phone, fax, email, web, npi].filter(Boolean).join('\n') },
    {
      name: 'hours',
      text: hours.map(({ day, opens, closes }) => `${weekdays[day - 1]} ${opens}-${closes}`).join('\n'),
    },
    ...people.map((person, i) => ({ name: `person${i + 1}`, text: `${person.name}, ${person.title}` })),
  ];
}

/** The own-identity list: what the practice may always say, because it is about itself (45 CFR 164.514 speaks of others). */
export function ownOf(profile: Profile): NonNullable<Context['own']> {
  const web = hostOf(profile.web);
  const mail = profile.email.split('@')[1];
  return {
    names: [profile.name, profile.runBy],
    people: profile.people.map((person) => person.name),
    phones: [profile.phone, profile.fax].filter(Boolean),
    emails: [profile.email].filter(Boolean),
    addresses: [`${profile.street}, ${profile.city}`, profile.city],
    domains: [...new Set([web, mail].filter((domain) => domain !== undefined))],
    numbers: [profile.npi].filter(Boolean),
  };
}

function hostOf(web: string): string | undefined {
  try {
    return new URL(web).hostname.replace(/^www\./, '');
  } catch {
    return undefined;
  }
}
