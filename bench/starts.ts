// How long starting takes, and what the process holds when nobody is there.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startProgram } from '../test/program.ts';
import { build } from '../tool/build.ts';
import { residentMb } from './machine.ts';

export interface StartFigures {
  /** Seconds: the build, and the first start with the demo town until pages are served. */
  build: number;
  first: number;
  second: number;
  /** MB of the app process, ten seconds after the second start. */
  idleMb: number;
}

export async function measureStarts(): Promise<StartFigures> {
  const folder = await mkdtemp(join(tmpdir(), 'openward-bench-start-'));
  try {
    const building = await seconds(() => build({ ifStale: false }));
    const first = await start(folder, 0);
    const second = await start(folder, 10_000);
    return { build: building, first: first.seconds, second: second.seconds, idleMb: second.idleMb };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function start(folder: string, idleMs: number): Promise<{ seconds: number; idleMb: number }> {
  const begun = performance.now();
  const program = startProgram({ DATA_DIR: folder });
  try {
    const address = await program.ready;
    await (await fetch(`${address}/`)).arrayBuffer();
    const took = (performance.now() - begun) / 1000;
    await new Promise((resolve) => setTimeout(resolve, idleMs));
    return { seconds: took, idleMb: residentMb(program.child.pid ?? 0) };
  } finally {
    program.child.kill('SIGTERM');
    await program.exited;
  }
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return (performance.now() - begun) / 1000;
}
