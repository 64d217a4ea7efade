// What the domain knows of the database: something that runs tagged templates, and a way to do several things or none of them.
import type postgres from 'postgres';

/** A connection pool or a transaction; a domain function does not care which. */
export type Sql = postgres.ISql<Record<never, never>>;

/**
 * Runs one act: everything inside commits together or not at all.
 * On a pool it opens a transaction; inside a transaction it opens a savepoint, so acts can be parts of larger ones and of tests.
 */
export async function act<T>(sql: Sql, run: (tx: Sql) => Promise<T>): Promise<T> {
  const handle = sql as Partial<postgres.Sql> & Partial<postgres.TransactionSql>;
  if (handle.begin) return (await handle.begin((tx) => run(tx as Sql))) as T;
  if (handle.savepoint) return (await handle.savepoint((tx) => run(tx as Sql))) as T;
  throw new TypeError('act() needs a connection or a transaction');
}
