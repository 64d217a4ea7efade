// What is asked of the product and of the bare pages, request by request: who, which page.
import type { Pool } from '#server/database.ts';
import type { BareLetter } from './bare.ts';
import type { Ground } from './ground.ts';
import type { Person } from './plant/people.ts';
import { typedWords } from './plant/words.ts';

export interface Read {
  letter: BareLetter;
  name: string;
  /** Share of the bare page's throughput at 32 connections that is to be reached. */
  target: number;
  /** Whole requests to the product and to the bare page. */
  product: string[];
  bare: string[];
  /** One of each, for looking at a single answer. */
  path: string;
  cookie: string;
}

interface Ask {
  path: string;
  token?: string | undefined;
  /** What the bare page is told. */
  key: string;
}

export async function reads({ sql, people }: Pick<Ground, 'sql' | 'people'>): Promise<Read[]> {
  const patients = signedIn(people.patients);
  const rooms = await roomsOf(sql, patients);
  const threads = await threadsFor(sql, patients);
  return [
    read('A', 'practice page, anonymous', 0.5, practiceAsks(people.practices.length)),
    read('B', 'community page, member', 0.35, rooms),
    read(
      'C',
      'home timeline, signed in',
      0.35,
      patients.map(({ token, id }) => ({ path: '/home', token, key: id })),
    ),
    read('D', 'thread with 20 replies, member', 0.4, threads),
    read(
      'G',
      'condition type-ahead',
      0.5,
      // Signed in, because everybody behind one address shares one limit.
      patients.map(({ token }, place) => {
        const typed = typedWords[place % typedWords.length] ?? '';
        return { path: `/conditions/suggest?q=${encodeURIComponent(typed)}`, token, key: typed };
      }),
    ),
  ];
}

/** The practice pages with the tag of what the reader has already: nothing has changed. */
export async function unchanged(productUrl: string, practices: number): Promise<string[]> {
  const tagged: string[] = [];
  for (const { path } of practiceAsks(practices)) {
    const response = await fetch(productUrl + path);
    await response.arrayBuffer();
    tagged.push(request('GET', path, { 'if-none-match': response.headers.get('etag') ?? '' }));
  }
  return tagged;
}

/** A whole HTTP/1.1 request. */
export function request(method: 'GET' | 'POST', path: string, headers: Record<string, string>, body?: string): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  if (body !== undefined) lines.push(`content-length: ${Buffer.byteLength(body)}\r\n`);
  return `${method} ${path} HTTP/1.1\r\nhost: localhost\r\n${lines.join('')}\r\n${body ?? ''}`;
}

export const sessionCookie = (token: string): string => `openward_session=${token}`;
export const signedIn = (people: Person[]): (Person & { token: string })[] =>
  people.filter((person): person is Person & { token: string } => person.token !== undefined);

const practiceAsks = (count: number): Ask[] =>
  Array.from({ length: count }, (_, place) => ({ path: `/practices/practice-${place}`, key: `practice-${place}` }));

function read(letter: BareLetter, name: string, target: number, asks: Ask[]): Read {
  const cookies = (token: string | undefined): Record<string, string> =>
    token ? { cookie: sessionCookie(token) } : {};
  const [first] = asks;
  if (!first) throw new Error(`nothing to ask for ${name}: plant more posts`);
  return {
    letter,
    name,
    target,
    product: asks.map(({ path, token }) => request('GET', path, cookies(token))),
    bare: asks.map(({ key }) => request('GET', `/${letter}/${encodeURIComponent(key)}`, {})),
    path: first.path,
    cookie: first.token ? sessionCookie(first.token) : '',
  };
}

/** Each persona and one community it is in; communities that many are in come more often. */
async function roomsOf(sql: Pool, patients: (Person & { token: string })[]): Promise<Ask[]> {
  const rows = await sql<{ personaId: string; slug: string }[]>`
    select distinct on (m.persona_id) m.persona_id as "personaId", c.slug
    from memberships m
    join communities c on c.id = m.community_id
    where m.persona_id = any(${patients.map(({ id }) => id)}::uuid[])
    order by m.persona_id, md5(c.slug || m.persona_id::text)`;
  return asks(patients, rows, ({ slug }) => ({ path: `/communities/${slug}`, key: slug }));
}

/** Each persona and threads of about twenty replies in its communities. */
async function threadsFor(sql: Pool, patients: (Person & { token: string })[]): Promise<Ask[]> {
  const rows = await sql<{ personaId: string; publicId: string }[]>`
    with twenties as materialized (
      select public_id, community_id
      from threads
      where replies between 19 and 21
    )
    select distinct on (m.persona_id, m.community_id) m.persona_id as "personaId", t.public_id as "publicId"
    from twenties t
    join memberships m on m.community_id = t.community_id
    where m.persona_id = any(${patients.map(({ id }) => id)}::uuid[])
    order by m.persona_id, m.community_id, md5(t.public_id || m.persona_id::text)`;
  return asks(patients, rows, ({ publicId }) => ({ path: `/threads/${publicId}`, key: publicId }));
}

function asks<Row extends { personaId: string }>(
  patients: (Person & { token: string })[],
  rows: Row[],
  ask: (row: Row) => { path: string; key: string },
): Ask[] {
  const tokens = new Map(patients.map(({ id, token }) => [id, token]));
  return rows.map((row) => ({ ...ask(row), token: tokens.get(row.personaId) }));
}
