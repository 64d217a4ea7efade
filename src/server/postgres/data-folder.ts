import { chmodSync, existsSync, mkdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Account } from './account.ts';
import { StartRefused } from './start-refused.ts';

/**
 * Makes the data folder when it is missing and answers its real path.
 * Refuses when it cannot be made or is not a folder.
 */
export function makeDataFolder(dataFolder: string): string {
  const folder = resolve(dataFolder);
  try {
    // Folders above it are made as usual: closed ones would keep PostgreSQL's own account out.
    mkdirSync(dirname(folder), { recursive: true });
    if (!existsSync(folder)) mkdirSync(folder, { mode: 0o700 });
    if (!statSync(folder).isDirectory()) throw Object.assign(new Error(), { code: 'EEXIST' });
    return realpathSync(folder);
  } catch (error) {
    throw notWritable(folder, error);
  }
}

/** The sentence for a data folder into which nothing can be written. */
export function notWritable(folder: string, error: unknown): StartRefused {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const why = reasons[code] ?? (error instanceof Error ? error.message : String(error));
  return new StartRefused(
    `The data folder ${folder} cannot be written (${why}). Set DATA_DIR to a folder that can be.`,
  );
}

const reasons: Record<string, string> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
  ENOSPC: 'no space is left',
  EDQUOT: 'the disk quota is used up',
  ENOTDIR: 'a file is in the way',
  EEXIST: 'a file is in the way',
  ENOENT: 'part of the path does not exist',
};

/**
 * Makes `<data folder>/postgres`, which holds everything of the database. With an account of its own for
 * PostgreSQL the folder stays ours and that account may only pass through: it can neither replace its binaries
 * nor put a link where we write the log.
 */
export function makePostgresFolder(dataFolder: string, folder: string, account: Account | undefined): void {
  try {
    mkdirSync(folder, { recursive: true });
    chmodSync(folder, account === undefined ? 0o700 : 0o711);
    if (account !== undefined) letThrough(dataFolder, account);
  } catch (error) {
    if (error instanceof StartRefused) throw error;
    throw notWritable(dataFolder, error);
  }
}

function letThrough(dataFolder: string, account: Account): void {
  if (!mayPass(dataFolder, account)) chmodSync(dataFolder, statSync(dataFolder).mode | 0o001);
  for (let folder = dirname(dataFolder); ; folder = dirname(folder)) {
    if (!mayPass(folder, account)) {
      throw new StartRefused(
        `PostgreSQL cannot reach the data folder ${dataFolder}, because ${folder} is closed to the account it runs under (uid ${account.uid}). Set DATA_DIR to a folder outside it, such as /var/lib/openward, or do not start as root.`,
      );
    }
    if (folder === dirname(folder)) return;
  }
}

function mayPass(folder: string, account: Account): boolean {
  const { mode, uid, gid } = statSync(folder);
  if (uid === account.uid) return (mode & 0o100) !== 0;
  if (gid === account.gid) return (mode & 0o010) !== 0;
  return (mode & 0o001) !== 0;
}
