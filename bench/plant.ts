// Plants a town of a given size into a migrated, empty database. Same seed, same data; only the end of its two years moves.
import type { Pool } from '#server/database.ts';
import { plantCommunities } from './plant/communities.ts';
import { unhindered } from './plant/copy.ts';
import { plantPages } from './plant/pages.ts';
import { type People, plantPeople } from './plant/people.ts';
import { seeded } from './plant/random.ts';
import { plantWords } from './plant/search.ts';
import { wordsFrom } from './plant/words.ts';

/**
 * @param posts threads in communities (seven of ten) and posts on public pages (three of ten) together;
 * below 10,000 there are as many people as posts.
 */
export async function plant(pool: Pool, posts: number, now = Date.now()): Promise<People> {
  const random = seeded(20_26);
  const words = wordsFrom(random);
  let people: People | undefined;
  await unhindered(pool, async (sql) => {
    people = await plantPeople(sql, random, { count: Math.min(10_000, posts), now });
    await plantCommunities(sql, random, words, { people, threads: Math.round(posts * 0.7), now });
    await plantPages(sql, random, words, { people, posts: Math.round(posts * 0.3), now });
    await plantWords(sql);
  });
  // Which words are frequent is known once the tables have been analysed; housekeeping asks for it every hour.
  await pool`select refresh_search_words()`;
  if (!people) throw new Error('nobody was planted');
  return people;
}
