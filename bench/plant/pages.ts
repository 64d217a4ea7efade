// Sixty practices and six hundred clinicians with their public pages: teams, policies, posts, comments, likes, followers.
import type { Pool } from '#server/database.ts';
import { copyInto, type Value } from './copy.ts';
import type { People, Person } from './people.ts';
import { type Random, zipf } from './random.ts';
import type { Words } from './words.ts';

interface Post {
  id: string;
  version: string;
  verdict: string;
  page: Person;
  at: number;
  comments: number;
  likes: number;
}

export async function plantPages(
  sql: Pool,
  random: Random,
  words: Words,
  { people, posts: wanted, now }: { people: People; posts: number; now: number },
): Promise<void> {
  const pages = [...people.practices, ...people.clinicians];
  const popular = zipf(random, pages.length, 0.8);
  const opened = new Date(now - 720 * day);
  const writer = (page: Person): string =>
    page.kind === 'practice' ? (people.staff[people.practices.indexOf(page)]?.id ?? page.id) : page.id;

  const followers = new Map<string, number>();
  const follows: Value[][] = [];
  for (const person of people.patients)
    for (const place of new Set(Array.from({ length: random.longTailed(20, 0.7, 400) }, popular))) {
      const page = (pages[place] as Person).id;
      const count = followers.get(page) ?? 0;
      if (count >= 5000) continue;
      followers.set(page, count + 1);
      follows.push([person.id, page, opened]);
    }
  await copyInto(
    sql,
    'pages',
    ['persona_id', 'opened_at', 'opened_by', 'followers'],
    pages.map((page) => [page.id, opened, writer(page), followers.get(page.id) ?? 0]),
  );
  await copyInto(sql, 'follows', ['follower_id', 'page_id', 'begun_at'], follows);
  await plantPractices(sql, random, words, people, now);

  const posts: Post[] = Array.from({ length: wanted }, (_, place) => {
    const at = now - 730 * day + (730 * day * (place + random.next())) / (wanted + 1);
    return {
      id: random.uuid(at),
      version: random.uuid(at),
      verdict: random.uuid(at),
      page: pages[popular()] as Person,
      at,
      comments: random.longTailed(2, 1.18, 1000),
      likes: random.longTailed(1, 1.18, 3000),
    };
  });
  await copyInto(
    sql,
    'verdicts',
    verdictColumns,
    map(posts, ({ verdict, page, at }) => verdictOf(verdict, writer(page), page, at)),
  );
  await copyInto(
    sql,
    'posts',
    ['id', 'public_id', 'page_id', 'version_id', 'published_at', 'likes', 'comments'],
    map(posts, ({ id, version, page, at, likes, comments }) => [
      id,
      random.publicId(),
      page.id,
      version,
      new Date(at),
      likes,
      comments,
    ]),
  );
  await copyInto(
    sql,
    'post_versions',
    ['id', 'post_id', 'number', 'body', 'verdict_id', 'written_by', 'written_at'],
    map(posts, ({ id, version, verdict, page, at }) => [
      version,
      id,
      1,
      words.text(),
      verdict,
      writer(page),
      new Date(at),
    ]),
  );
  await plantPictures(sql, random, posts, writer);
  await copyInto(
    sql,
    'comments',
    ['id', 'public_id', 'post_id', 'persona_id', 'body', 'written_at'],
    commentsUnder(posts, people, random, words),
  );
  await copyInto(sql, 'likes', ['post_id', 'persona_id', 'given_at'], likesOf(posts, people, random));
}

/** Every tenth post has a picture. Its rows are there, its files are not: pages name it, nobody loads it here. */
async function plantPictures(
  sql: Pool,
  random: Random,
  posts: Post[],
  writer: (page: Person) => string,
): Promise<void> {
  const pictured = posts
    .filter((_, place) => place % 10 === 0)
    .map((post) => ({ ...post, media: random.uuid(post.at) }));
  await copyInto(
    sql,
    'media',
    // biome-ignore format: as wide as the table
    ['id', 'public_id', 'page_id', 'uploaded_by', 'width', 'height', 'bytes', 'sha256', 'small_width', 'small_height', 'small_bytes', 'small_sha256'],
    map(pictured, ({ media, page }) => {
      const sum = Buffer.alloc(32, media);
      return [media, random.publicId(), page.id, writer(page), 1600, 900, 90_000, sum, 640, 360, 20_000, sum];
    }),
  );
  await copyInto(
    sql,
    'post_images',
    ['version_id', 'place', 'media_id', 'alt', 'declared'],
    map(pictured, ({ version, media }) => [version, 1, media, 'The entrance hall with its new chairs', 'no-patient']),
  );
}

async function plantPractices(sql: Pool, random: Random, words: Words, people: People, now: number): Promise<void> {
  const since = new Date(now - 720 * day);
  const verdicts: Value[][] = [];
  const practices: Value[][] = [];
  const profiles: Value[][] = [];
  const policies: Value[][] = [];
  const roles: Value[][] = [];
  const acknowledgements: Value[][] = [];
  people.practices.forEach((practice, place) => {
    const id = random.uuid(now - 720 * day);
    const staff = people.staff.filter((_, index) => index % people.practices.length === place);
    const writer = staff[0]?.id ?? '';
    const judged = (): string => {
      const verdict = random.uuid(now - 720 * day);
      verdicts.push(verdictOf(verdict, writer, practice, now - 720 * day));
      return verdict;
    };
    const profile = random.uuid(now - 720 * day);
    practices.push([id, practice.id, `practice-${place}`, profile]);
    // biome-ignore format: as wide as the table
    profiles.push([profile, id, 1, judged(), writer, `Practice ${place}`, `Practice ${place} LLC`, words.text().slice(0, 900), '12 Harbor Street', 'Portland', 'ME', '04101', '(207) 555-0100', hours, [{ name: 'Dr. Jo Field', title: 'Physician', clinician: true }]]);
    for (const kind of ['social-media', 'comment', 'privacy']) {
      const policy = random.uuid(now - 720 * day);
      policies.push([policy, id, kind, 1, `${words.text()} ${words.text()}`, judged(), writer, since]);
      if (kind === 'social-media') for (const person of staff) acknowledgements.push([policy, person.id]);
    }
    staff.forEach((person, index) => {
      roles.push([random.uuid(now), id, person.id, index === 0 ? 'owner' : 'publisher', 'works here']);
    });
  });
  await copyInto(sql, 'verdicts', verdictColumns, verdicts);
  await copyInto(sql, 'practices', ['id', 'persona_id', 'slug', 'profile_id'], practices);
  await copyInto(
    sql,
    'practice_profiles',
    // biome-ignore format: as wide as the table
    ['id', 'practice_id', 'number', 'verdict_id', 'written_by', 'name', 'run_by', 'about', 'street', 'city', 'state', 'zip', 'phone', 'hours', 'people'],
    profiles,
  );
  await copyInto(
    sql,
    'policies',
    ['id', 'practice_id', 'kind', 'version', 'body', 'verdict_id', 'written_by', 'published_at'],
    policies,
  );
  await copyInto(sql, 'team_roles', ['id', 'practice_id', 'persona_id', 'role', 'reason'], roles);
  await copyInto(sql, 'policy_acknowledgements', ['policy_id', 'persona_id'], acknowledgements);
}

function* commentsUnder(posts: Post[], people: People, random: Random, words: Words): Generator<Value[]> {
  for (const { id, at, comments } of posts)
    for (let place = 1; place <= comments; place += 1) {
      const then = at + place * 60_000;
      const author = random.pick(people.patients).id;
      yield [random.uuid(then), random.publicId(), id, author, words.text().slice(0, 1900), new Date(then)];
    }
}

function* likesOf(posts: Post[], people: People, random: Random): Generator<Value[]> {
  for (const { id, at, likes } of posts) {
    const first = random.below(people.patients.length);
    for (let place = 0; place < likes; place += 1)
      yield [id, (people.patients[(first + place) % people.patients.length] as Person).id, new Date(at)];
  }
}

function* map<T>(list: T[], row: (item: T) => Value[]): Generator<Value[]> {
  for (const item of list) yield row(item);
}

// biome-ignore format: as wide as the table
const verdictColumns = ['id', 'actor_id', 'author', 'surface', 'verdict', 'rule_version', 'text_hash', 'decided_at'];
const verdictOf = (id: string, actor: string, page: Person, at: number): Value[] => [
  id,
  actor,
  page.kind === 'clinician' ? 'clinician' : 'practice',
  'post',
  'clear',
  'planted',
  Buffer.alloc(32, id),
  new Date(at),
];

const hours = [1, 2, 3, 4, 5].map((weekday) => ({ day: weekday, opens: '08:00', closes: '17:00' }));
const day = 24 * 60 * 60_000;
