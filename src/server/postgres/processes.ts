import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

export interface Found {
  pid: number;
  /** the first process of the server, the one to ask to stop */
  postmaster: boolean;
}

/** A name for the server that its processes carry in their titles. */
export function clusterName(cluster: string): string {
  return `openward-${createHash('sha256').update(cluster).digest('hex').slice(0, 16)}`;
}

/**
 * The living processes of the PostgreSQL that serves these files, told by their command lines: those are readable
 * also where the links to program and folder are not (as root in a container).
 */
export function processesOf(cluster: string): Found[] {
  const title = `postgres: ${clusterName(cluster)}: `;
  const found: Found[] = [];
  for (const { pid, words } of process.platform === 'linux' ? fromProc() : fromPs()) {
    const line = words.join(' ');
    if (isPostmaster(words, line, cluster)) found.push({ pid, postmaster: true });
    else if (line.startsWith(title)) found.push({ pid, postmaster: false });
  }
  return found;
}

export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function isPostmaster(words: string[], line: string, cluster: string): boolean {
  if (words.length > 1) return Boolean(words[0]?.endsWith('/postgres')) && words[1] === '-D' && words[2] === cluster;
  return line.startsWith('/') && line.includes(`/postgres -D ${cluster} -k `);
}

interface CommandLine {
  pid: number;
  /** the arguments one by one, or the whole line where the system joins them */
  words: string[];
}

function* fromProc(): Generator<CommandLine> {
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const line = readFileSync(`/proc/${name}/cmdline`, 'utf8').replace(/\0+$/, '');
      if (line.includes('postgres')) yield { pid: Number(name), words: line.split('\0') };
    } catch {
      // It ended while we looked.
    }
  }
}

function* fromPs(): Generator<CommandLine> {
  const { stdout } = spawnSync('ps', ['-A', '-ww', '-o', 'pid=,args='], { encoding: 'utf8' });
  for (const line of (stdout ?? '').split('\n')) {
    const [, pid, args] = /^\s*(\d+)\s+(.*)$/.exec(line) ?? [];
    if (args?.includes('postgres')) yield { pid: Number(pid), words: [args] };
  }
}
