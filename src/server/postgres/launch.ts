import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Account } from './account.ts';
import type { LogFile } from './log-file.ts';
import { spawnBound } from './parent-death.ts';
import { clusterName } from './processes.ts';
import { port } from './socket-folder.ts';

export interface Server {
  postgres: string;
  cluster: string;
  socketFolder: string;
  account: Account | undefined;
  log: LogFile;
}

/** Why PostgreSQL ended before it was ready. */
export class EndedEarly extends Error {
  /** another one is just letting go of the files: worth trying again at once */
  readonly passing: boolean;

  constructor(message: string) {
    super(message);
    this.passing = /lock file .* already exists|is still in use|could not bind Unix|lock file .* is empty/i.test(
      message,
    );
  }
}

/** Starts PostgreSQL as a direct child. It is not yet ready then: see `ready`. */
export function launch({ postgres, cluster, socketFolder, account, log }: Server): ChildProcess {
  return spawnBound({
    binary: postgres,
    args: ['-D', cluster, '-k', socketFolder, ...settings(cluster).flatMap((setting) => ['-c', setting])],
    account,
    stdio: ['ignore', log.handle, log.handle],
    atOurDeath: 'INT',
  });
}

/**
 * Resolves when the server takes connections; rejects with EndedEarly, carrying its last words, when it ended instead.
 * There is no limit of time: recovery after a crash takes as long as there is to recover, and is alive.
 */
export async function ready(child: ChildProcess, { cluster, log }: Server, logStart: number): Promise<void> {
  const over = new AbortController();
  const end = once(child, 'exit', { signal: over.signal }).then(([status, signal]) => {
    throw new EndedEarly(lastWords(log.since(logStart)) ?? `it ended with ${signal ?? `exit status ${status}`}`);
  });
  const polled = (async () => {
    while (!saysReady(cluster, child.pid)) await sleep(10, undefined, { signal: over.signal });
  })();
  try {
    await Promise.race([end, polled]);
  } finally {
    over.abort();
    await Promise.allSettled([end, polled]);
  }
}

/** The eighth line of postmaster.pid, as pg_ctl reads it (src/bin/pg_ctl/pg_ctl.c, wait_for_postmaster_start). */
function saysReady(cluster: string, pid: number | undefined): boolean {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
    return Number(lines[0]) === pid && lines[7]?.trim() === 'ready';
  } catch {
    return false;
  }
}

function lastWords(log: string): string | undefined {
  const line = log.split('\n').findLast((text) => /\b(FATAL|PANIC): |^\S*(setpriv|postgres): /.test(text));
  return line?.replace(/^(.*?\b(FATAL|PANIC)|\S*postgres):\s+/, '').trim();
}

function settings(cluster: string): string[] {
  const bufferMegabytes = totalmem() < 4 * 1024 ** 3 ? 128 : 256;
  return [
    `cluster_name=${clusterName(cluster)}`,
    'listen_addresses=',
    `port=${port}`,
    'unix_socket_permissions=0700',
    `shared_buffers=${bufferMegabytes}MB`,
    'max_wal_size=1GB',
    'fsync=on',
    'full_page_writes=on',
    'synchronous_commit=on',
    'timezone=UTC',
    'log_timezone=UTC',
    // The log must not hold what people wrote. Messages of failed statements quote values, so do details;
    // the application gets them with its error and decides for itself.
    'log_min_messages=log',
    'log_min_error_statement=panic',
    'log_error_verbosity=terse',
    'log_statement=none',
    'log_min_duration_statement=-1',
    'log_parameter_max_length=0',
    'log_parameter_max_length_on_error=0',
    'log_autovacuum_min_duration=-1',
    'log_checkpoints=off',
    'log_connections=',
    'log_disconnections=off',
  ];
}
