// PostgreSQL must not outlive us, even when we are killed. On Linux the kernel tells it; elsewhere a shell that
// waits for the end of a pipe from us does.

import { type ChildProcess, type SpawnOptions, spawn, spawnSync } from 'node:child_process';
import type { Account } from './account.ts';

export interface Command {
  binary: string;
  args: string[];
  account: Account | undefined;
  stdio: SpawnOptions['stdio'];
  /** what the command gets when this process is gone */
  atOurDeath: 'INT' | 'TERM';
}

/**
 * Starts a program as a direct child, in a session of its own so that Ctrl-C at our terminal does not reach it
 * before we have said good-bye to its clients.
 */
export function spawnBound({ binary, args, account, stdio, atOurDeath }: Command): ChildProcess {
  // The account is set before setpriv runs: a change of account clears the parent-death signal, prctl(2).
  const options: SpawnOptions = { ...account, stdio, detached: true, cwd: '/', env: environment };
  const told = kernelTells();
  const child = told
    ? spawn('setpriv', ['--pdeathsig', atOurDeath, '--', binary, ...args], options)
    : spawn(binary, args, options);
  child.on('error', () => {}); // whoever waits for its end is told; without a listener it would end us
  if (!told && child.pid !== undefined) watch(child, child.pid, atOurDeath);
  return child;
}

/** Nothing of our own settings reaches PostgreSQL; its messages are English and its clock is UTC. */
export const environment = { PATH: process.env.PATH ?? '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };

let answer: boolean | undefined;

function kernelTells(): boolean {
  answer ??=
    process.platform === 'linux' &&
    spawnSync('setpriv', ['--pdeathsig', 'INT', '--', 'true'], { stdio: 'ignore' }).status === 0;
  return answer;
}

function watch(child: ChildProcess, pid: number, signal: string): void {
  const script = 'cat >/dev/null; kill -s "$1" "$2" 2>/dev/null';
  const watcher = spawn('/bin/sh', ['-c', script, 'openward-watch', signal, String(pid)], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
    env: environment,
  });
  watcher.on('error', () => {});
  watcher.unref();
  child.once('exit', () => watcher.kill('SIGKILL'));
}
