// What one could install instead, on the same texts in the same run: bench/peers, when it was installed.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { identify } from '#guard';
import { type Identified, scored } from './identifiers.ts';
import { percent } from './measures.ts';
import { say } from './page.ts';

type Finder = (text: string) => { start: number; end: number }[];
const folder = join(import.meta.dirname, '../../bench/peers');

/** The guard and, when bench/peers was installed, its peers, by name. */
export async function systems(): Promise<Record<string, Finder>> {
  const guard: Record<string, Finder> = { guard: identify };
  if (!existsSync(join(folder, 'node_modules'))) return guard;
  const { peers } = (await import(join(folder, 'mix.mjs'))) as { peers: Record<string, Finder> };
  return { ...guard, ...peers };
}

/** F2, precision, recall and pace of the guard and of each peer. @param file where the records stand */
export async function besidePeers(file: string, records: readonly Identified[]): Promise<void> {
  const paces = new Map<string, number>();
  for (const [name, find] of Object.entries(await systems())) {
    const pace = paceOf(file, name);
    paces.set(name, pace);
    const { precision, recall, f2 } = scored(
      records,
      records.map(({ text }) => find(text)),
    );
    say(
      `  ${name.padEnd(14)} F2 ${percent(f2)}, precision ${percent(precision)}, recall ${percent(recall)}, ${pace.toFixed(3)} MB/s`,
    );
  }
  const [own = 0, mix] = [paces.get('guard'), paces.get('compromise mix')];
  say(
    mix === undefined
      ? '  not compared with what else one could install: run `npm ci` in bench/peers first'
      : `  the guard is ${(own / mix).toFixed(0)} times as fast as the compromise mix`,
  );
}

/** Megabytes a second, measured by throughput.ts. */
function paceOf(file: string, name: string): number {
  return Number(execFileSync(process.execPath, [join(import.meta.dirname, 'throughput.ts'), file, name]));
}
