import { lchownSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Account } from './account.ts';

export const port = 5432; // part of the socket's name only; no network address is listened on

/** sun_path holds 108 bytes on Linux and 104 on macOS, its closing zero included. */
const longestPath = process.platform === 'linux' ? 107 : 103;

/**
 * A folder only PostgreSQL's account can enter, for its socket: `run` in the given folder, or one in the
 * folder for temporary files when the path would be longer than the system allows.
 */
export function makeSocketFolder(
  postgresFolder: string,
  account: Account | undefined,
): { folder: string; remove(): void } {
  const wanted = join(postgresFolder, 'run');
  const fits = Buffer.byteLength(join(wanted, `.s.PGSQL.${port}`)) <= longestPath;
  // Made anew each time: what a dead server left in it is of no use.
  rmSync(wanted, { recursive: true, force: true });
  const folder = fits ? wanted : mkdtempSync(join(tmpdir(), 'openward-'));
  if (fits) mkdirSync(folder, { mode: 0o700 });
  if (account !== undefined) lchownSync(folder, account.uid, account.gid);
  return {
    folder,
    remove() {
      if (!fits) rmSync(folder, { recursive: true, force: true });
    },
  };
}
