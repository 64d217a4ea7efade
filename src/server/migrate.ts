// Forward-only migrations: each file runs once, whole or not at all, and is never changed after it was released.
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Pool } from './database.ts';

/** Any number, as long as every Openward process uses the same: only one of them migrates at a time. */
const migrationLock = 7_367_011;

/**
 * Brings the database to the newest shape.
 * @param sql a pool of at least two connections: one holds the lock.
 * @param folder the folder of `0001_name.sql` files.
 * @returns how many were applied, or one sentence that says why the database cannot be used.
 */
export async function migrate(
  sql: Pool,
  folder: string,
): Promise<{ ok: true; applied: number } | { ok: false; sentence: string }> {
  const files = await readMigrations(folder);
  const lock = await sql.reserve();
  try {
    await lock`select pg_advisory_lock(${migrationLock})`;
    await lock`
      create table if not exists migrations (
        number integer primary key,
        name text not null check (length(name) <= 200),
        sha256 text not null check (length(sha256) = 64),
        applied_at timestamptz not null default now()
      )`;
    const done = await lock<{ number: number; name: string; sha256: string }[]>`
      select number, name, sha256 from migrations order by number`;
    const refused = mismatch(files, done);
    if (refused) return { ok: false, sentence: refused };
    const waiting = files.filter((file) => !done.some((row) => row.number === file.number));
    for (const file of waiting) {
      await sql.begin(async (tx) => {
        await tx.unsafe('set local statement_timeout = 0');
        await tx.unsafe(file.text);
        await tx`insert into migrations ${tx({ number: file.number, name: file.name, sha256: file.sha256 })}`;
      });
    }
    return { ok: true, applied: waiting.length };
  } finally {
    await lock`select pg_advisory_unlock(${migrationLock})`.catch(() => {});
    lock.release();
  }
}

interface Migration {
  number: number;
  name: string;
  text: string;
  sha256: string;
}

export async function readMigrations(folder: string): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((name) => /^\d{4}_[a-z-]+\.sql$/.test(name)).sort();
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(join(folder, name), 'utf8');
      return { number: Number(name.slice(0, 4)), name, text, sha256: createHash('sha256').update(text).digest('hex') };
    }),
  );
}

function mismatch(files: Migration[], done: { number: number; name: string; sha256: string }[]): string | undefined {
  for (const row of done) {
    const file = files.find((candidate) => candidate.number === row.number);
    if (!file)
      return `The database was last used by a newer Openward (it has migration ${row.name}); start that version or restore a backup.`;
    if (file.sha256 !== row.sha256)
      return `The migration ${row.name} differs from the one this database was made with; restore the released file.`;
  }
  return undefined;
}
