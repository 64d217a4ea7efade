// A database for tests, inside a transaction that never commits.
import { readFile } from 'node:fs/promises';
import { after } from 'node:test';
import postgres from 'postgres';
import type { Sql } from '#domain/database.ts';

// Reached by PGHOST, PGUSER and PGDATABASE.
const pool = postgres({ max: 1, onnotice: () => {} });
after(() => pool.end());

export async function rolledBack(run: (sql: Sql) => Promise<void>): Promise<void> {
  const undo = new Error('rolled back');
  await pool
    .begin(async (tx) => {
      await tx.unsafe(await readFile(new URL('../migrations/0002_conditions.sql', import.meta.url), 'utf8'));
      await run(tx as Sql);
      throw undo;
    })
    .catch((thrown) => {
      if (thrown !== undo) throw thrown;
    });
}
