// Openward brings its own PostgreSQL and answers for it: it is there when the application is, comes back when it
// dies, is gone when the application is gone, and loses nothing that it acknowledged.

import { join } from 'node:path';
import { accountFor } from './account.ts';
import { findBinaries } from './binaries.ts';
import { applicationRole, majorVersion, makeCluster } from './cluster.ts';
import { makeDataFolder, makePostgresFolder, notWritable } from './data-folder.ts';
import { takeLock } from './lock.ts';
import { openLog } from './log-file.ts';
import { clearTheWay, endLeftBehind } from './orphan.ts';
import { makeSocketFolder, port } from './socket-folder.ts';
import { StartRefused } from './start-refused.ts';
import { supervise } from './supervise.ts';

export interface Running {
  /** for postgres.js; the host is the folder of the socket, no network address is listened on */
  connection: { host: string; port: number; user: string; database: string };
  /** of the server's first process; undefined while it is being started again */
  pid(): number | undefined;
  /** resolves when the server is gone and the data folder is free; within ten seconds, by force if need be */
  stop(): Promise<void>;
  /** resolves when the server died and could not be brought back */
  failed: Promise<Error>;
  /** the database was made just now and is empty */
  fresh: boolean;
}

/**
 * Starts the PostgreSQL of this data folder, making it first when there is none. The role of the connection owns its
 * database and may make databases and roles; it is not a superuser.
 * Throws StartRefused with a sentence for the operator: folder not writable, in use, out of space, of another
 * version, or no PostgreSQL for this machine.
 */
export async function startPostgres(options: {
  dataFolder: string;
  /** told each step that takes time, and later each restart */
  report?: (step: string) => void;
  /** how many milliseconds a dead server is started again before `failed` resolves */
  patience?: number;
}): Promise<Running> {
  const { report = () => {}, patience = 5 * 60_000 } = options;
  const dataFolder = makeDataFolder(options.dataFolder);
  const lock = await takeLock(dataFolder);
  const undo = [() => lock.release()];
  const undoAll = () => {
    for (const step of undo.splice(0).reverse()) step();
  };
  try {
    const folder = join(dataFolder, 'postgres');
    const cluster = join(folder, majorVersion);
    const account = accountFor(cluster);
    makePostgresFolder(dataFolder, folder, account);
    const binaries = findBinaries({ stateFolder: folder, account, report });
    const fresh = await makeCluster({ cluster, binaries, account, report });

    // Before its socket's folder is made anew: a server that is just dying takes its files away by itself, and what
    // vanishes while a folder is removed makes Node leave the folder behind without a word.
    await endLeftBehind(cluster, report);
    const socket = makeSocketFolder(folder, account);
    undo.push(() => socket.remove());
    const log = openLog(join(folder, 'log'));
    undo.push(() => log.close());

    report('Starting PostgreSQL');
    const server = { postgres: binaries.postgres, cluster, socketFolder: socket.folder, account, log };
    const clear = () => clearTheWay({ cluster, socketFolder: socket.folder, report });
    const supervised = await supervise({ server, clearTheWay: clear, report, patience });
    return {
      connection: { host: socket.folder, port, user: applicationRole, database: applicationRole },
      pid: supervised.pid,
      stop: () => supervised.stop().finally(undoAll),
      failed: supervised.failed,
      fresh,
    };
  } catch (error) {
    undoAll();
    throw refusal(dataFolder, error);
  }
}

function refusal(dataFolder: string, error: unknown): StartRefused {
  if (error instanceof StartRefused) return error;
  if (error instanceof Error && 'syscall' in error) return notWritable(dataFolder, error);
  const why = error instanceof Error ? error.message : String(error);
  return new StartRefused(`PostgreSQL could not be started in ${dataFolder} (${why}).`, { cause: error });
}
