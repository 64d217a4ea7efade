// What is measured stands on this: a PostgreSQL of its own in a temporary folder, the town, the product, the bare pages.
import { type ChildProcess, fork } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seedConditions } from '#domain/conditions/seed.ts';
import { readConditions } from '#server/condition-files.ts';
import { openDatabase, type Pool } from '#server/database.ts';
import { migrate } from '#server/migrate.ts';
import { startPostgres } from '#server/postgres/start.ts';
import { findRoot } from '#server/root.ts';
import { type Program, startProgram } from '../test/program.ts';
import type { People } from './plant/people.ts';
import { plant } from './plant.ts';

export interface Ground {
  sql: Pool;
  /** Of the database, on a socket. */
  url: string;
  people: People;
  /** Seconds the planting took. */
  planting: number;
  /** Starts the built product on the town. */
  product(databaseUrl?: string): Promise<Product>;
  /** Starts one of the servers beside this file and waits for its port. */
  beside(file: 'wire.ts' | 'bare.ts' | 'durable.ts'): Promise<Beside>;
  stop(): Promise<void>;
}

export interface Product {
  url: string;
  port: number;
  pid: number;
  stop(): Promise<void>;
}

export interface Beside {
  port: number;
  /** Sends a message and waits for the answer. */
  ask<T>(message: unknown): Promise<T>;
}

export async function openGround(posts: number): Promise<Ground> {
  const folder = await mkdtemp(join(tmpdir(), 'openward-bench-'));
  const closing: (() => Promise<unknown>)[] = [() => rm(folder, { recursive: true, force: true })];
  const stop = async (): Promise<void> => {
    for (const close of closing.splice(0).reverse()) await close();
  };
  try {
    const running = await startPostgres({ dataFolder: folder });
    closing.push(() => running.stop());
    const { host, port, user, database } = running.connection;
    const url = `postgres://localhost/${database}?host=${host}&port=${port}&user=${user}`;
    const sql = openDatabase(url, 4);
    closing.push(() => sql.end({ timeout: 2 }));
    const root = findRoot();
    const migrated = await migrate(sql, join(root, 'migrations'));
    if (!migrated.ok) throw new Error(migrated.sentence);
    await seedConditions(sql, await readConditions(join(root, 'data/conditions')));
    const begun = performance.now();
    const people = await plant(sql, posts);
    const planting = (performance.now() - begun) / 1000;
    return { sql, url, people, planting, product, beside, stop };

    async function product(databaseUrl = url): Promise<Product> {
      const program = startProgram({ DATABASE_URL: databaseUrl, DATA_DIR: join(folder, 'media'), LOG_LEVEL: 'warn' }, [
        '--empty',
      ]);
      closing.push(() => end(program));
      const address = await program.ready;
      return {
        url: address,
        port: Number(new URL(address).port),
        pid: program.child.pid ?? 0,
        stop: () => end(program),
      };
    }

    async function beside(file: string): Promise<Beside> {
      const child = fork(join(import.meta.dirname, file), [url], {
        execArgv: ['--disable-warning=ExperimentalWarning'],
      });
      closing.push(async () => child.kill());
      const ask = <T>(message: unknown): Promise<T> => {
        child.send(message as object);
        return answer<T>(child);
      };
      const { port } = await answer<{ port: number }>(child);
      return { port, ask };
    }
  } catch (thrown) {
    await stop();
    throw thrown;
  }
}

function answer<T>(child: ChildProcess): Promise<T> {
  return new Promise((resolve, reject) => {
    child.once('message', (message) => {
      child.removeAllListeners('exit');
      resolve(message as T);
    });
    child.once('exit', (code) => reject(new Error(`a server beside the product ended with ${code}`)));
  });
}

async function end(program: Program): Promise<void> {
  program.child.kill('SIGTERM');
  await program.exited;
}
