// The vocabulary of spellings: taken anew at each start and every hour, from what everybody can read.
import type { Sql } from '../database.ts';

/** What was withdrawn or closed since is no longer suggested afterwards. Doing it twice changes nothing. */
export async function refreshSearchWords(sql: Sql): Promise<void> {
  await sql`select refresh_search_words()`;
}
