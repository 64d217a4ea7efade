// Power cuts: the app, PostgreSQL, or both are killed while people write. What was acknowledged is there afterwards,
// the next start recovers by itself, and no process is left behind.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';
import { openDatabase } from '#server/database.ts';
import { type Program, startProgram } from '../program.ts';

const rounds = 20;
const dataDir = await mkdtemp(join(tmpdir(), 'openward-crash-'));
const settings = { DATA_DIR: dataDir, LOG_LEVEL: 'warn' };
let program = startProgram(settings);
let address = await program.ready;
const [, link = ''] = /(\/demo\/[\w-]+)/.exec(program.out()) ?? [];
/** Hashes of the session tokens that a response has handed out: each is a write that was acknowledged. */
const acknowledged: string[] = [];

after(async () => {
  program.child.kill('SIGTERM');
  await program.exited;
  await rm(dataDir, { recursive: true, force: true });
});

test(`the app is killed ${rounds} times while writing: nothing acknowledged is missing, no process is left`, async () => {
  for (let round = 0; round < rounds; round += 1) {
    const database = await postmaster();
    await writeUntil(() => program.child.kill('SIGKILL'));
    await program.exited;
    await gone(database);
    await startAgain();
    await nothingMissing();
  }
});

test(`PostgreSQL is killed ${rounds} times while writing: the app stays, answers 503 meanwhile, and goes on`, async () => {
  for (let round = 0; round < rounds; round += 1) {
    const killed = await postmaster();
    const strange = await writeUntil(() => process.kill(killed, 'SIGKILL'));
    assert.deepEqual(strange, []);
    // Backends outlive their postmaster for a moment and still answer: the next one has to be there.
    await until(async () => ((await postmaster().catch(() => 0)) || killed) !== killed);
    await until(async () => (await get('/health/ready')).status === 200);
    await nothingMissing();
  }
});

test(`both are killed ${rounds} times while writing: the next start recovers by itself`, async () => {
  for (let round = 0; round < rounds; round += 1) {
    const database = await postmaster();
    await writeUntil(() => {
      process.kill(database, 'SIGKILL');
      program.child.kill('SIGKILL');
    });
    await program.exited;
    await gone(database);
    await startAgain();
    await nothingMissing();
  }
});

/** Asks the program; when it does not answer, says what it said last. */
const get = (path: string): Promise<Response> =>
  fetch(address + path).catch((thrown) =>
    assert.fail(`${thrown}; the program ended with ${program.child.exitCode}:\n${program.err()}${program.out()}`),
  );

async function startAgain(): Promise<Program> {
  program = startProgram(settings);
  address = await program.ready;
  return program;
}

/**
 * Four writers, the blow in the middle of their writing, a moment more of trying.
 * @returns the statuses that were neither a success nor an honest 503.
 */
async function writeUntil(blow: () => unknown): Promise<number[]> {
  const strange: number[] = [];
  let writing = true;
  const before = acknowledged.length;
  const writers = Array.from({ length: 4 }, async () => {
    while (writing) {
      const answer = await fetch(address + link, { redirect: 'manual' }).catch(() => undefined);
      if (!answer) return;
      const [, token] = /openward_session=([\w-]+)/.exec(answer.headers.get('set-cookie') ?? '') ?? [];
      if (answer.status === 303 && token) acknowledged.push(createHash('sha256').update(token).digest('hex'));
      else if (answer.status !== 503) strange.push(answer.status);
    }
  });
  await until(() => acknowledged.length >= before + 20);
  await blow();
  await new Promise((resolve) => setTimeout(resolve, 50));
  writing = false;
  await Promise.all(writers);
  return strange;
}

async function nothingMissing(): Promise<void> {
  const sql = openDatabase({ host: await socketFolder(), port: 5432, user: 'openward', database: 'openward' }, 1);
  const rows = await sql<{ hash: string }[]>`select encode(token_hash, 'hex') as hash from sessions`;
  await sql.end();
  const kept = new Set(rows.map(({ hash }) => hash));
  assert.deepEqual(
    acknowledged.filter((hash) => !kept.has(hash)),
    [],
  );
}

/** Lines of postmaster.pid: process id, data folder, start time, port, socket folder. */
async function pidFile(): Promise<string[]> {
  return (await readFile(join(dataDir, 'postgres/18/postmaster.pid'), 'utf8')).split('\n');
}
const postmaster = async (): Promise<number> => Number((await pidFile())[0]);
const socketFolder = async (): Promise<string> => (await pidFile())[4] ?? '';

async function gone(pid: number): Promise<void> {
  await until(() => !existsSync(`/proc/${pid}`) && !isAlive(pid));
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Waits for something to be true; half a minute is far beyond what it takes. */
async function until(isTrue: () => boolean | Promise<boolean>): Promise<void> {
  for (const begun = Date.now(); Date.now() - begun < 30_000; ) {
    if (await isTrue()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  assert.fail('waited for half a minute in vain');
}
