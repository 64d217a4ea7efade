// One Openward per data folder. The lock is the operating system's own (SQLite takes it for us, Node has no call
// for it), so it ends with the process, however that dies, and of two who come at once exactly one has it.

import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { notWritable } from './data-folder.ts';
import { StartRefused } from './start-refused.ts';

export interface Lock {
  release(): void;
}

/**
 * Takes the data folder for this process. Refuses with the number of the process that has it;
 * waits half a second first (`tries` of 50 ms), for one that is just dying.
 */
export async function takeLock(dataFolder: string, tries = 10): Promise<Lock> {
  const owner = join(dataFolder, 'openward.pid');
  for (let count = 1; count <= tries; count += 1) {
    const database = tryLock(dataFolder);
    if (database !== undefined) return hold(database, dataFolder, owner);
    if (count < tries) await sleep(50);
  }
  throw new StartRefused(
    `The data folder ${dataFolder} is in use by another Openward (process ${readOwner(owner)}). Stop it, or set DATA_DIR to another folder.`,
  );
}

const busy = 5; // SQLITE_BUSY, https://sqlite.org/rescode.html#busy

function tryLock(dataFolder: string): DatabaseSync | undefined {
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(join(dataFolder, 'openward.lock'), { timeout: 0 });
    // Nothing is ever written, so no journal is wanted beside the lock.
    database.exec('pragma journal_mode = memory');
    database.exec('begin exclusive');
    return database;
  } catch (error) {
    database?.close();
    if (error instanceof Error && 'errcode' in error && error.errcode === busy) return undefined;
    throw notWritable(dataFolder, error instanceof Error ? sqliteReason(error) : error);
  }
}

function sqliteReason(error: Error): Error {
  return new Error(/unable to open|readonly/.test(error.message) ? 'permission denied' : error.message);
}

// A connection that is collected as garbage gives its lock up.
const held = new Set<DatabaseSync>();

function hold(database: DatabaseSync, dataFolder: string, owner: string): Lock {
  try {
    rmSync(owner, { force: true });
    writeFileSync(owner, `${process.pid}\n`, { flag: 'wx' });
  } catch (error) {
    database.close();
    throw notWritable(dataFolder, error);
  }
  held.add(database);
  return {
    release() {
      if (!held.delete(database)) return;
      rmSync(owner, { force: true });
      database.close();
    },
  };
}

function readOwner(owner: string): string {
  try {
    return readFileSync(owner, 'utf8').trim() || 'unknown';
  } catch {
    return 'unknown';
  }
}
