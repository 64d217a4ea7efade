// The built server as its users meet it: a process of its own on a free port, on a database that the test file owns.
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Pool } from '#server/database.ts';
import { cast } from '../seeds/cast.ts';
import { atEnd, copyOf } from './database.ts';

export interface TestServer {
  /** Without a slash at its end: `http://localhost:41234`. */
  url: string;
  /** Sign-in links of the cast, by the key of the account in seeds/cast.ts. Empty on an empty database. */
  links: Record<string, string>;
  /** The printed link that makes the first operator, on an empty database. */
  setUp: string | undefined;
  /** The server's database, for looking behind the pages. */
  sql: Pool;
  databaseUrl: string;
  /** Everything the process has written so far, both streams. */
  log(): string;
  /** Ends it as Ctrl-C does. @returns the exit status. Called by itself when the test file is done. */
  stop(): Promise<number | null>;
}

export interface ServerWish {
  /** Default: the demo town. */
  database?: 'town' | 'empty';
  env?: Record<string, string>;
}

const root = dirname(import.meta.dirname);
const main = join(root, 'dist/server/main.js');

/** Starts it and waits until it has said its address. @throws with everything it wrote when it ends before that. */
export async function startServer({ database = 'town', env = {} }: ServerWish = {}): Promise<TestServer> {
  if (!existsSync(main)) throw new Error('dist is not built: run `node tool/build.ts` first');
  const { sql, url: databaseUrl, pictures } = await copyOf(database);
  const dataDir = await mkdtemp(join(tmpdir(), 'openward-journey-'));
  if (database === 'town') await cp(pictures, join(dataDir, 'media'), { recursive: true });
  const child = spawn(process.execPath, ['--enable-source-maps', main, database === 'town' ? '--demo' : '--empty'], {
    env: {
      PATH: process.env.PATH ?? '',
      PORT: '0',
      HOST: '127.0.0.1',
      DATABASE_URL: databaseUrl,
      DATABASE_POOL: '6',
      DATA_DIR: dataDir,
      LOG_LEVEL: 'info',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  child.stdout.on('data', (bytes: Buffer) => {
    log += bytes.toString();
  });
  child.stderr.on('data', (bytes: Buffer) => {
    log += bytes.toString();
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  await announced(child, () => log);
  const url = /Openward is open at (\S+?)\/\s/.exec(log)?.[1] ?? '';
  const server: TestServer = {
    url,
    links: linksIn(log),
    setUp: /(http\S+\/setup\/\S+)/.exec(log)?.[1],
    sql,
    databaseUrl,
    log: () => log,
    async stop() {
      child.kill('SIGTERM');
      const status = await ended;
      await rm(dataDir, { recursive: true, force: true });
      return status;
    },
  };
  atEnd(() => server.stop());
  return server;
}

function announced(child: ChildProcess, log: () => string): Promise<void> {
  return new Promise((resolve, reject) => {
    const overdue = setTimeout(() => fail('did not start in 30 s'), 30_000);
    const fail = (why: string) => {
      clearTimeout(overdue);
      child.kill('SIGKILL');
      reject(new Error(`the server ${why}:\n${log()}`));
    };
    const look = () => {
      if (!log().includes('Ctrl-C stops it.')) return;
      clearTimeout(overdue);
      resolve();
    };
    child.stdout?.on('data', look);
    child.once('exit', (status) => {
      if (!log().includes('Ctrl-C stops it.')) fail(`ended with status ${status}`);
    });
  });
}

/** The terminal names people as the cast does; here they are found by their key. */
function linksIn(log: string): Record<string, string> {
  const links: Record<string, string> = {};
  for (const [, who = '', url = ''] of log.matchAll(/^\s{4}(\S.*?)\s+(http\S+\/demo\/\S+)$/gm)) {
    const member = cast.find((candidate) => candidate.who === who);
    if (member) links[member.key] = url;
  }
  return links;
}
