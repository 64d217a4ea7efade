// Databases for tests: transactions that are rolled back, and throw-away copies for what needs several connections.
import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import { after } from 'node:test';
import type { Sql } from '#domain/database.ts';
import { openDatabase, type Pool } from '#server/database.ts';
import { startTestDatabase } from './test-database.ts';

type Template = 'empty' | 'town';
let address: Promise<string> | undefined;
/** Of the PostgreSQL that this file brought up by itself. */
let ownDataDir = '';
const pools = new Map<Template, Pool>();
/** What this file opened, newest last. Registered here, at the root of the file: inside a test it would end with that test. */
const opened: (() => Promise<unknown>)[] = [];
after(async () => {
  // Whatever one of them meets, the others are closed too: a server or connection left open keeps the file from ending.
  const thrown: unknown[] = [];
  for (const close of opened.reverse()) {
    try {
      await close();
    } catch (reason) {
      thrown.push(reason);
    }
  }
  if (thrown.length > 0) throw thrown.length > 1 ? new AggregateError(thrown) : thrown[0];
});

/** Closes something when the file is done, before whatever was opened earlier: a server before its database. */
export function atEnd(close: () => Promise<unknown> | unknown): void {
  opened.push(async () => close());
}

/** Runs on the demo town (or an empty database) inside a transaction that never commits. */
export async function rolledBack(run: (sql: Sql) => Promise<void>, template: Template = 'town'): Promise<void> {
  const undo = new Error('rolled back');
  const pool = await poolOf(template);
  await pool
    .begin(async (tx) => {
      await run(tx as Sql);
      throw undo;
    })
    .catch((thrown) => {
      if (thrown !== undo) throw thrown;
    });
}

/**
 * A copy of a template that the calling test file owns; dropped when the file is done.
 * @returns also the folder with the pictures of the planted town: shared, not to be written to.
 */
export async function copyOf(template: Template, max = 4): Promise<{ sql: Pool; url: string; pictures: string }> {
  const base = await databaseAddress();
  const pictures = join(process.env.TEST_DATA_DIR ?? ownDataDir, 'media');
  const name = `test_${randomBytes(6).toString('hex')}`;
  const admin = openDatabase(base, 1);
  // A template must have nobody connected while it is copied; other test files may be copying just now.
  await patiently(() => admin.unsafe(`create database ${name} template ${template}_template`), ['55006']);
  const url = base.replace(/\/postgres\?/, `/${name}?`);
  const sql = openDatabase(url, max);
  opened.push(async () => {
    await sql.end({ timeout: 2 });
    // PostgreSQL's own workers may be in it just now, and other files make and drop databases at the same time.
    await patiently(() => admin.unsafe(`drop database if exists ${name} with (force)`)).finally(() => admin.end());
  });
  return { sql, url, pictures };
}

/** Tries again for five seconds at most, after errors of these codes or after any. */
async function patiently(ask: () => Promise<unknown>, codes?: string[]): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    try {
      await ask();
      return;
    } catch (thrown) {
      const passing = codes?.includes((thrown as { code?: string }).code ?? '') ?? true;
      if (tries >= 50 || !passing) throw thrown;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

async function poolOf(template: Template): Promise<Pool> {
  const held = pools.get(template);
  if (held) return held;
  const pool = openDatabase((await databaseAddress()).replace(/\/postgres\?/, `/${template}?`), 2);
  pools.set(template, pool);
  opened.push(() => pool.end({ timeout: 2 }));
  return pool;
}

/** The run's PostgreSQL; a test file started alone brings up its own. */
function databaseAddress(): Promise<string> {
  const given = process.env.TEST_DATABASE;
  if (given) return Promise.resolve(given);
  address ??= startTestDatabase(dirname(import.meta.dirname)).then((own) => {
    opened.push(() => own.stop());
    ownDataDir = own.env.TEST_DATA_DIR ?? '';
    return own.env.TEST_DATABASE ?? '';
  });
  return address;
}
