// Counts what is asked of the database: absent and hidden must cost the same statements.
import { openDatabase, type Pool } from '#server/database.ts';

export interface Counted {
  sql: Pool;
  /** Runs something and returns the statements it sent, in order, without their parameters. */
  during(work: () => Promise<unknown>): Promise<string[]>;
}

/** A connection of its own to a database made by copyOf(). End it with `sql.end()`. */
export function countStatements(url: string): Counted {
  let seen: string[] = [];
  // One connection, so that the order is the order of the work.
  const sql = openDatabase(url, 1, (text) => seen.push(text.replace(/\s+/g, ' ').trim()));
  return {
    sql,
    async during(work) {
      seen = [];
      await work();
      // Savepoints are named by number; the name says nothing.
      return seen.map((text) => text.replace(/\bs\d+\b/g, 's'));
    },
  };
}
