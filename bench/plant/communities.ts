// Two hundred communities with members by a power law, their threads over 24 months, replies and "me too".
import type { Pool } from '#server/database.ts';
import { copyInto, type Value } from './copy.ts';
import type { People, Person } from './people.ts';
import { type Random, zipf } from './random.ts';
import type { Words } from './words.ts';

interface Room {
  id: string;
  members: Person[];
}

interface Thread {
  id: string;
  publicId: string;
  room: Room;
  at: number;
  author: Person;
  aliasId: string | null;
  /** Everybody who replied, where that is known beforehand. */
  repliers: Person[] | undefined;
  replies: number;
  meToo: number;
}

/** Threads in which everybody with a session has replied: one more reply concerns them all. */
export const crowdedThreads = 10;

export async function plantCommunities(
  sql: Pool,
  random: Random,
  words: Words,
  { people, threads: wanted, now }: { people: People; threads: number; now: number },
): Promise<void> {
  const rooms: Room[] = Array.from({ length: 200 }, () => ({ id: random.uuid(now - 730 * day), members: [] }));
  const popular = zipf(random, rooms.length, 0.9);
  for (const person of people.patients) {
    const own = new Set(Array.from({ length: random.longTailed(5, 0.8, 40) || 1 }, popular));
    for (const place of own) rooms[place]?.members.push(person);
  }
  // Everybody with a session is in the largest room, where the crowded threads are.
  const crowd = people.patients.filter(({ token }) => token);
  rooms[0]?.members.push(...crowd.filter((person) => !rooms[0]?.members.includes(person)));
  for (const room of rooms) if (room.members.length === 0) room.members.push(random.pick(people.patients));
  const opened = new Date(now - 720 * day);
  await copyInto(
    sql,
    'communities',
    ['id', 'slug', 'name', 'about', 'welcome', 'door', 'clinicians', 'opened_at', 'members'],
    rooms.map(({ id, members }, place) => [
      id,
      `community-${place}`,
      `Community ${place} for ${words.title().slice(0, 40).toLowerCase()}`,
      words.title(),
      words.text().slice(0, 500),
      random.pick(['open', 'open', 'on-request', 'hidden']),
      random.pick(['none', 'listen', 'answer']),
      opened,
      members.length,
    ]),
  );
  await copyInto(
    sql,
    'memberships',
    ['id', 'community_id', 'persona_id', 'standing', 'began_at'],
    rooms.flatMap((room) =>
      room.members.map((person): Value[] => [random.uuid(now - 700 * day), room.id, person.id, 'member', opened]),
    ),
  );
  await copyInto(
    sql,
    'moderators',
    ['id', 'community_id', 'persona_id', 'reason', 'granted_at'],
    rooms.map((room) => [random.uuid(now), room.id, random.pick(room.members).id, 'keeps the room', opened]),
  );

  const threads: Thread[] = Array.from({ length: wanted }, (_, place) => {
    const room = rooms[popular()] as Room;
    // Oldest first, so that ids and times grow together.
    const at = now - 730 * day + (730 * day * (place + random.next())) / (wanted + 1);
    const crowded = place >= wanted - crowdedThreads;
    return {
      id: random.uuid(at),
      publicId: random.publicId(),
      room: crowded ? (rooms[0] as Room) : room,
      at,
      author: (crowded && crowd[0]) || random.pick(room.members),
      aliasId: random.next() < 0.15 ? random.uuid(at) : null,
      repliers: crowded ? crowd : undefined,
      replies: crowded ? crowd.length : random.longTailed(2, 1.18, 2000),
      meToo: Math.min(room.members.length, random.longTailed(1.5, 1.18, 1000)),
    };
  });
  await copyInto(
    sql,
    'aliases',
    ['id', 'public_id', 'thread_id', 'persona_id', 'name'],
    filter(threads, ({ id, aliasId, author }) =>
      aliasId ? [aliasId, random.publicId(), id, author.id, 'Anonymous Heron'] : undefined,
    ),
  );
  await copyInto(
    sql,
    'threads',
    // biome-ignore format: as wide as the table
    ['id', 'public_id', 'community_id', 'author_id', 'alias_id', 'title', 'body', 'who_replies', 'created_at', 'answered_at', 'replies', 'me_too'],
    filter(threads, (thread) => {
      const { id, publicId, room, author, aliasId, at, replies, meToo } = thread;
      const answered = replies > 0 ? new Date(at + 60_000) : null;
      // biome-ignore format: as wide as the table
      return [id, publicId, room.id, author.id, aliasId, words.title(), words.text(), 'members', new Date(at), answered, replies, meToo];
    }),
  );
  await copyInto(
    sql,
    'replies',
    ['id', 'public_id', 'community_id', 'thread_id', 'author_id', 'body', 'created_at'],
    repliesTo(threads, random, words, now),
  );
  await copyInto(
    sql,
    'marks',
    ['id', 'community_id', 'persona_id', 'thread_id', 'kind', 'given_at'],
    marksOn(threads, random),
  );
  await plantLines(sql, random, people, threads, now);
  await plantNotifications(sql, random, people, threads, now);
}

function* repliesTo(threads: Thread[], random: Random, words: Words, now: number): Generator<Value[]> {
  for (const { id, room, at, replies, repliers } of threads) {
    const step = Math.min(3 * 60 * 60_000, (now - at) / (replies + 1));
    for (let place = 1; place <= replies; place += 1) {
      const then = at + place * step;
      const author = (repliers?.[place - 1] ?? random.pick(room.members)).id;
      yield [random.uuid(then), random.publicId(), room.id, id, author, words.text(), new Date(then)];
    }
  }
}

function* marksOn(threads: Thread[], random: Random): Generator<Value[]> {
  for (const { id, room, at, meToo } of threads) {
    const first = random.below(room.members.length);
    for (let place = 0; place < meToo; place += 1) {
      const person = room.members[(first + place) % room.members.length] as Person;
      yield [random.uuid(at), room.id, person.id, id, 'me-too', new Date(at)];
    }
  }
}

/** Blocks, and threads that a moderator has hidden: rare, but every page asks for them. */
async function plantLines(sql: Pool, random: Random, people: People, threads: Thread[], now: number): Promise<void> {
  const then = new Date(now - 30 * day);
  await copyInto(
    sql,
    'boundaries',
    ['id', 'public_id', 'holder_id', 'kind', 'persona_id', 'set_at'],
    people.patients.flatMap(({ id }, place): Value[][] =>
      place % 10 > 0
        ? []
        : [[random.uuid(now), random.publicId(), id, 'block', people.patients[place + 1]?.id ?? id, then]],
    ),
  );
  await copyInto(
    sql,
    'hidings',
    ['id', 'community_id', 'thread_id', 'hidden_as', 'reason', 'hidden_at'],
    filter(threads, ({ id, room, repliers }) =>
      repliers || random.next() > 0.005 ? undefined : [random.uuid(now), room.id, id, 'moderator', 'unkind', then],
    ),
  );
}

/** Some dozens each for those who sign in, three of them unread. */
async function plantNotifications(
  sql: Pool,
  random: Random,
  people: People,
  threads: Thread[],
  now: number,
): Promise<void> {
  await copyInto(
    sql,
    'notifications',
    // biome-ignore format: as wide as the table
    ['id', 'public_id', 'persona_id', 'kind', 'place', 'community_id', 'dedupe_key', 'last_event_id', 'at', 'read_at'],
    people.patients.flatMap((person) =>
      Array.from({ length: random.longTailed(12, 0.8, 200) }, (_, place): Value[] => {
        const { publicId, room } = random.pick(threads);
        const at = now - place * day - random.below(day);
        const read = place < 3 ? null : new Date(at + day);
        // biome-ignore format: as wide as the table
        return [random.uuid(at), random.publicId(), person.id, 'reply-to-mine', `/threads/${publicId}`, room.id, `replies ${publicId} ${place}`, random.uuid(at), new Date(at), read];
      }),
    ),
  );
}

function* filter<T>(list: T[], row: (item: T) => Value[] | undefined): Generator<Value[]> {
  for (const item of list) {
    const made = row(item);
    if (made) yield made;
  }
}

const day = 24 * 60 * 60_000;
