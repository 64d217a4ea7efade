// What an earlier run left behind. Called only by the holder of the data folder's lock: no living Openward is served
// by what is found here.

import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive, processesOf } from './processes.ts';
import { port } from './socket-folder.ts';
import { StartRefused } from './start-refused.ts';

/**
 * Ends what an earlier run left on these files, and removes its pid files when they name a process that is not
 * PostgreSQL. Refuses when something cannot be ended.
 */
export async function clearTheWay(options: {
  cluster: string;
  socketFolder: string;
  report: (step: string) => void;
}): Promise<void> {
  const { cluster, socketFolder, report } = options;
  await endLeftBehind(cluster, report);
  removeMisleadingPidFile(join(cluster, 'postmaster.pid'));
  removeMisleadingPidFile(join(socketFolder, `.s.PGSQL.${port}.lock`));
}

/**
 * Ends the server processes an earlier run left on the files of this cluster: politely, then by force. Refuses when
 * something cannot be ended.
 */
export async function endLeftBehind(cluster: string, report: (step: string) => void): Promise<void> {
  const serving = processesOf(cluster).some(({ postmaster }) => postmaster);
  if (serving) report('Stopping the PostgreSQL that an earlier run left behind');
  const steps = serving ? stopServer : endRest;
  for (const [signal, wait] of steps) {
    if (await ended(cluster, signal, wait)) return;
  }
  const pids = processesOf(cluster).map(({ pid }) => pid);
  throw new StartRefused(
    `A PostgreSQL left behind by an earlier run still holds ${cluster} and cannot be stopped (process ${pids.join(', ')}). Stop it and start again.`,
  );
}

type Steps = [signal: NodeJS.Signals | undefined, wait: number][];

/** Fast, immediate, now: https://www.postgresql.org/docs/18/server-shutdown.html */
const stopServer: Steps = [
  ['SIGINT', 30_000],
  ['SIGQUIT', 5_000],
  ['SIGKILL', 5_000],
];

/** Without their first process the others end by themselves, unless they hang. */
const endRest: Steps = [
  [undefined, 1_000],
  ['SIGQUIT', 1_000],
  ['SIGKILL', 5_000],
];

async function ended(cluster: string, signal: NodeJS.Signals | undefined, wait: number): Promise<boolean> {
  const end = performance.now() + wait;
  if (signal !== undefined) for (const { pid } of toSignal(cluster, signal)) send(pid, signal);
  while (processesOf(cluster).length > 0) {
    if (performance.now() > end) return false;
    await sleep(20);
  }
  return true;
}

/** The first process passes a request to stop on to the others; only force goes to each. */
function toSignal(cluster: string, signal: NodeJS.Signals): { pid: number }[] {
  const all = processesOf(cluster);
  const first = all.filter(({ postmaster }) => postmaster);
  return signal === 'SIGKILL' || first.length === 0 ? all : first;
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It ended meanwhile, or is not ours to end: the wait that follows tells.
  }
}

/**
 * After a restart of the machine or of a container the number in a pid file may belong to somebody else; killed at the
 * wrong moment PostgreSQL leaves an empty one. Either way it would refuse to start for ever.
 */
function removeMisleadingPidFile(file: string): void {
  try {
    const pid = Number.parseInt(readFileSync(file, 'utf8'), 10);
    // A single-user server writes its number with a minus sign.
    if (Number.isNaN(pid) || isAlive(Math.abs(pid))) rmSync(file);
  } catch {
    // There is none.
  }
}
