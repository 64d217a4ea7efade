// Starting and stopping: what is said when something is wrong, and what is left when it is over.
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { type TestContext } from 'node:test';
import { unfit } from '#server/database.ts';
import { copyOf } from '../database.ts';
import { type Program, startProgram } from '../program.ts';

test('a start on an empty folder plants the town, says each step with its time, and warns of nothing', async (t) => {
  const program = begin(t, { DATA_DIR: await folder(t) });
  const address = await program.ready;
  assert.equal((await fetch(`${address}/health/live`)).status, 200);
  assert.equal((await fetch(`${address}/health/ready`)).status, 200);
  assert.match(
    program.out(),
    /PostgreSQL {2,}[\d.]+ s\n[\s\S]*Migrations {2,}[\d.]+ s\n[\s\S]*Demo town {2,}[\d.]+ s\n/,
  );
  assert.match(program.out(), /Rosa, .* http:\/\/localhost:\d+\/demo\/[\w-]{32}\n/);
  assert.equal(program.err(), '');
});

test('--empty plants nothing and offers no links', async (t) => {
  const program = begin(t, { DATA_DIR: await folder(t) }, ['--empty']);
  await program.ready;
  assert.doesNotMatch(program.out(), /Demo town|\/demo\//);
});

test('a database of one’s own is used, and gets no demo town unasked', async (t) => {
  const { url, sql } = await copyOf('empty');
  const program = begin(t, { DATA_DIR: await folder(t), DATABASE_URL: url });
  await program.ready;
  assert.doesNotMatch(program.out(), /PostgreSQL|Demo town|\/demo\//);
  const [row] = await sql<{ count: string }[]>`select count(*) as count from accounts`;
  assert.equal(row?.count, '0');
});

test('no link is printed when the server can be reached from elsewhere', async (t) => {
  const { url } = await copyOf('town');
  const program = begin(t, { DATA_DIR: await folder(t), DATABASE_URL: url, PUBLIC_URL: 'https://town.example' }, [
    '--demo',
  ]);
  await program.ready;
  assert.doesNotMatch(program.out(), /\/demo\//);
});

for (const [name, env, sentence] of [
  [
    'a port that is no number',
    { PORT: 'http' },
    /^The setting PORT is “http”, but must be a port number from 0 to 65535\.\n$/,
  ],
  [
    'a public address with a path',
    { PUBLIC_URL: 'http://x.example/a' },
    /^The setting PUBLIC_URL must be an address such as .*\n$/,
  ],
  [
    'a relative data folder',
    { DATA_DIR: 'here' },
    /^The setting DATA_DIR is “here”, but must be an absolute path\.\n$/,
  ],
  [
    'a log level that does not exist',
    { LOG_LEVEL: 'loud' },
    /^The setting LOG_LEVEL is “loud”, but must be debug, info, warn or error\.\n$/,
  ],
  [
    'a database nobody answers at',
    { DATABASE_URL: 'postgres://x:hidden-word@127.0.0.1:9/x' },
    /^The database of DATABASE_URL cannot be reached \(ECONNREFUSED\)\..*\n$/,
  ],
  [
    'a host that is not here',
    { HOST: '192.0.2.1', DATABASE_URL: 'copy' },
    /^The address of HOST \(192\.0\.2\.1\) does not exist on this machine\.\n$/,
  ],
] as const)
  test(`${name} ends the start with one sentence`, async (t) => {
    const given: Record<string, string> = { DATA_DIR: await folder(t), ...env };
    if (given.DATABASE_URL === 'copy') given.DATABASE_URL = (await copyOf('empty')).url;
    const program = begin(t, given);
    assert.notEqual((await program.exited).code, 0);
    assert.match(program.err(), sentence);
    assert.doesNotMatch(program.err() + program.out(), /hidden-word|\n\s+at /);
  });

test('an option that does not exist is named', async (t) => {
  const program = begin(t, { DATA_DIR: await folder(t) }, ['--wipe']);
  assert.equal((await program.exited).code, 1);
  assert.match(program.err(), /^There is no option “--wipe”\. Options: .*\n$/);
});

test('a port in use is named, and the database it started is stopped again', async (t) => {
  const blocker = createServer();
  const port = await new Promise<number>((resolve) => {
    blocker.listen(0, '127.0.0.1', () => resolve((blocker.address() as { port: number }).port));
  });
  t.after(() => blocker.close());
  const dataDir = await folder(t);
  const program = begin(t, { DATA_DIR: dataDir, PORT: String(port) }, ['--empty']);
  assert.equal((await program.exited).code, 1);
  assert.equal(program.err(), `Port ${port} is in use by another program. Stop it, or set PORT to another number.\n`);
  await begin(t, { DATA_DIR: dataDir }, ['--empty']).ready;
});

test('a data folder in use by another instance is named; the first goes on', async (t) => {
  const dataDir = await folder(t);
  const first = begin(t, { DATA_DIR: dataDir }, ['--empty']);
  const address = await first.ready;
  const second = begin(t, { DATA_DIR: dataDir }, ['--empty']);
  assert.equal((await second.exited).code, 1);
  assert.match(second.err(), /^The data folder .* is in use by another Openward \(process \d+\)\. .*\n$/);
  assert.equal((await fetch(`${address}/health/ready`)).status, 200);
});

test('a server older than 18 and a database from the future are refused, and nothing in them changes', async (t) => {
  const { url, sql } = await copyOf('empty');
  await sql`create schema older`;
  await sql`
    create function older.current_setting(name text) returns text language sql
    as $$ select case when name = 'server_version_num' then '150004' else pg_catalog.current_setting(name) end $$`;
  await sql.begin(async (older) => {
    await older`set local search_path = older, pg_catalog`;
    assert.equal(await unfit(older), 'The database server is PostgreSQL 15; Openward needs 18 or newer.');
  });
  await sql`insert into migrations (number, name, sha256) values (9999, '9999_future.sql', ${'0'.repeat(64)})`;
  const program = begin(t, { DATA_DIR: await folder(t), DATABASE_URL: url });
  assert.equal((await program.exited).code, 1);
  assert.match(
    program.err(),
    /^The database was last used by a newer Openward \(it has migration 9999_future\.sql\); .*\n$/,
  );
});

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  test(`${signal} stops the app and PostgreSQL within ten seconds, with a stream open`, async (t) => {
    const program = begin(t, { DATA_DIR: await folder(t) });
    const address = await program.ready;
    const idle = await fetch(`${address}/`);
    assert.equal(idle.status, 200);
    const begun = Date.now();
    program.child.kill(signal);
    assert.equal((await program.exited).code, 0);
    assert.ok(Date.now() - begun < 10_000);
    await assert.rejects(fetch(`${address}/health/live`));
  });

test('when the launcher is gone, however it went, the app stops too', async (t) => {
  const program = begin(t, { DATA_DIR: await folder(t) }, ['--empty']);
  await program.ready;
  program.child.disconnect();
  assert.equal((await program.exited).code, 0);
});

/** What a test has begun; stopped before its folder goes, because hooks run in the order in which they were asked for. */
const begun = new Set<Program>();

function begin(t: TestContext, env: Record<string, string>, args: string[] = []): Program {
  const program = startProgram(env, args);
  begun.add(program);
  t.after(stopAll);
  return program;
}

async function stopAll(): Promise<void> {
  for (const program of begun) {
    program.child.kill('SIGTERM');
    await program.exited;
    begun.delete(program);
  }
}

async function folder(t: TestContext): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'openward-start-'));
  t.after(async () => {
    await stopAll();
    await rm(path, { recursive: true, force: true });
  });
  return path;
}
