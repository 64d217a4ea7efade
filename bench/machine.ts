// What the machine is, and how much of it is used by somebody other than this run.
import { readdirSync, readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';

/** Linux counts CPU time in hundredths of a second. */
const ticks = 100;

/** @returns a function that says how many cores others have used since; 0 where /proc does not tell. */
export function watchMachine(): () => number {
  const before = reading();
  return () => {
    const now = reading();
    if (!before || !now) return 0;
    return Math.max(0, now.busy - before.busy - (now.own - before.own)) / ticks / ((now.at - before.at) / 1000);
  };
}

/** Resident memory of one process in MB, as the kernel counts it. */
export function residentMb(pid: number): number {
  try {
    const kb = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return Number(kb) / 1024;
  } catch {
    return Number.NaN;
  }
}

export function describeMachine(): string {
  const model = cpus()[0]?.model.trim() ?? 'unknown processor';
  return `${cpus().length} cores (${model}), ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}`;
}

function reading(): { at: number; busy: number; own: number } | undefined {
  try {
    const line = readFileSync('/proc/stat', 'utf8').split('\n')[0]?.split(/\s+/).map(Number) ?? [];
    // user, nice, system and stolen; time in interrupts belongs to nobody, much of it to our own packets.
    const [, user = 0, nice = 0, system = 0, , , , , steal = 0] = line;
    return { at: performance.now(), busy: user + nice + system + steal, own: ownTicks() };
  } catch {
    return undefined;
  }
}

/** CPU time of this process and everything it started, the ended ones included. */
function ownTicks(): number {
  const parents = new Map<number, { parent: number; spent: number }>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'latin1');
      const fields = stat
        .slice(stat.lastIndexOf(')') + 2)
        .split(' ')
        .map(Number);
      const [, parent = 0] = fields;
      parents.set(Number(name), { parent, spent: fields.slice(11, 15).reduce((sum, value) => sum + value, 0) });
    } catch {
      // Gone meanwhile: its time has become its parent's.
    }
  }
  const isOwn = (pid: number): boolean => {
    for (let at = pid; at > 1; at = parents.get(at)?.parent ?? 0) if (at === process.pid) return true;
    return false;
  };
  return [...parents].reduce((sum, [pid, { spent }]) => (isOwn(pid) ? sum + spent : sum), 0);
}
