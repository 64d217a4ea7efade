import { once } from 'node:events';
import {
  chownSync,
  closeSync,
  existsSync,
  fsyncSync,
  lchownSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Account } from './account.ts';
import type { Binaries } from './binaries.ts';
import { notWritable } from './data-folder.ts';
import { spawnBound } from './parent-death.ts';
import { StartRefused } from './start-refused.ts';

/** The version of PostgreSQL whose files we read and write. */
export const majorVersion = '18';

/** The role and the database of the application. Superuser is `postgres`, over the same socket. */
export const applicationRole = 'openward';

/**
 * Makes the database files when there are none and says whether it did. Whole or not at all: they are made in a
 * folder beside and moved in place, so that a kill in the middle costs nothing.
 * Refuses files of another version, of another account, or a disk without room.
 */
export async function makeCluster(options: {
  cluster: string;
  binaries: Binaries;
  account: Account | undefined;
  report: (step: string) => void;
}): Promise<boolean> {
  const { cluster, binaries, account, report } = options;
  const parent = dirname(cluster);
  removeUnfinished(parent);
  if (existsSync(cluster)) checkOwner(cluster, account);
  if (existsSync(cluster) && readdirSync(cluster).length > 0) {
    checkVersion(cluster);
    return false;
  }
  refuseOtherVersions(parent);
  report('Creating the database');
  const unfinished = makeUnfinished(parent, account);
  try {
    await create(unfinished, binaries, account);
    renameSync(unfinished, cluster);
    sync(parent);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    throw couldNotCreate(cluster, error);
  }
  return true;
}

const unfinishedPrefix = `${majorVersion}.unfinished-`;

function makeUnfinished(parent: string, account: Account | undefined): string {
  try {
    const folder = mkdtempSync(join(parent, unfinishedPrefix));
    if (account !== undefined) chownSync(folder, account.uid, account.gid);
    return folder;
  } catch (error) {
    throw notWritable(parent, error);
  }
}

function removeUnfinished(parent: string): void {
  for (const name of readdirSync(parent)) {
    if (name.startsWith(unfinishedPrefix)) rmSync(join(parent, name), { recursive: true, force: true, maxRetries: 3 });
  }
}

async function create(folder: string, { initdb, postgres }: Binaries, account: Account | undefined): Promise<void> {
  await run(initdb, account, [
    `--pgdata=${folder}`,
    '--username=postgres',
    // Whoever may enter the socket folder (0700) may read these files too: a password would guard nothing more.
    '--auth=trust',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--data-checksums',
    '--no-instructions',
  ]);
  // Not a superuser: an injected statement must not be able to run programs or read files of the server.
  // With -j a statement ends at a semicolon and an empty line.
  const statements = [
    `create role ${applicationRole} login createdb createrole;`,
    `create database ${applicationRole} owner ${applicationRole};`,
  ];
  await run(
    postgres,
    account,
    ['--single', '-j', '-D', folder, '-c', 'log_checkpoints=off', 'postgres'],
    `${statements.join('\n\n')}\n\n`,
  );
}

async function run(binary: string, account: Account | undefined, args: string[], input = ''): Promise<void> {
  const child = spawnBound({ binary, args, account, stdio: ['pipe', 'ignore', 'pipe'], atOurDeath: 'TERM' });
  let errors = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    errors = (errors + text).slice(-20_000);
  });
  child.stdin?.on('error', () => {}); // it ended before it read: its exit status says so
  child.stdin?.end(input);
  const [status] = await once(child, 'close');
  const failed = errors.split('\n').filter((line) => /\b(error|FATAL|PANIC|ERROR): /.test(line));
  if (status !== 0 || failed.length > 0) throw new Error(condense(failed[0] ?? errors));
}

function condense(line: string): string {
  const text = line.trim().split('\n').at(-1) ?? '';
  return text.replace(/^.*?\b(error|FATAL|PANIC|ERROR):\s+/, '').slice(0, 300) || 'it ended without a word';
}

function couldNotCreate(cluster: string, error: unknown): StartRefused {
  const why = error instanceof Error ? error.message : String(error);
  if (/No space left|ENOSPC|EDQUOT|quota/i.test(why)) {
    return new StartRefused(
      `There is no space left to create the database in ${cluster}; it needs about 100 MB. Make room, or set DATA_DIR to another folder.`,
    );
  }
  return new StartRefused(`The database could not be created in ${cluster} (${why}).`);
}

function checkVersion(cluster: string): void {
  const version = versionOf(cluster);
  if (version === majorVersion) return;
  throw version === undefined
    ? new StartRefused(
        `The folder ${cluster} holds something that is not a PostgreSQL database. Move it away, or set DATA_DIR to another folder.`,
      )
    : madeBy(cluster, version);
}

function madeBy(cluster: string, version: string): StartRefused {
  return new StartRefused(
    `The database in ${cluster} was made by PostgreSQL ${version}, and this Openward runs PostgreSQL ${majorVersion}. Start the Openward that made it, or set DATA_DIR to another folder.`,
  );
}

/** An empty new database beside the full one of another version would look like a loss. */
function refuseOtherVersions(parent: string): void {
  for (const name of readdirSync(parent)) {
    const version = /^\d+$/.test(name) ? versionOf(join(parent, name)) : undefined;
    if (version !== undefined) throw madeBy(join(parent, name), version);
  }
}

function versionOf(cluster: string): string | undefined {
  try {
    return readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
  } catch {
    return undefined;
  }
}

function checkOwner(cluster: string, account: Account | undefined): void {
  const { uid } = statSync(cluster);
  if (uid === (account?.uid ?? process.getuid?.())) return;
  if (account === undefined) {
    throw new StartRefused(
      `The database in ${cluster} belongs to another account (uid ${uid}). Start Openward under that account, or set DATA_DIR to another folder.`,
    );
  }
  giveAway(cluster, account);
}

/** Files that root restored belong to root, and PostgreSQL cannot open them. */
function giveAway(path: string, account: Account): void {
  lchownSync(path, account.uid, account.gid);
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    const inner = join(path, entry.name);
    if (entry.isDirectory()) giveAway(inner, account);
    else lchownSync(inner, account.uid, account.gid);
  }
}

function sync(folder: string): void {
  const handle = openSync(folder, 'r');
  fsyncSync(handle);
  closeSync(handle);
}
