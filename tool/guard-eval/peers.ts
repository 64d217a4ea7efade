// What one could install instead, on the same texts in the same run: bench/peers, when it was installed.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { identify } from '#guard';
import { type Identified, scored } from './identifiers.ts';
import { percent } from './measures.ts';
import { say } from './page.ts';

type Finder = (text: string) => { start: number; end: number }[];
const folder = join(import.meta.dirname, '../../bench/peers');

/** F2, precision, recall and pace of the guard and of each peer; pace once each has seen all the texts. */
export async function besidePeers(records: readonly Identified[]): Promise<void> {
  if (!existsSync(join(folder, 'node_modules'))) {
    say('  not compared with what else one could install: run `npm ci` in bench/peers first');
    return;
  }
  const { peers } = (await import(join(folder, 'mix.mjs'))) as { peers: Record<string, Finder> };
  const paces = new Map<string, number>();
  for (const [name, find] of Object.entries({ guard: identify as Finder, ...peers })) {
    const found = records.map(({ text }) => find(text));
    const pace = paceOf(find, records);
    paces.set(name, pace);
    const { precision, recall, f2 } = scored(records, found);
    say(
      `  ${name.padEnd(14)} F2 ${percent(f2)}, precision ${percent(precision)}, recall ${percent(recall)}, ${pace.toFixed(3)} MB/s`,
    );
  }
  const [own = 0, mix = 1] = [paces.get('guard'), paces.get('compromise mix')];
  say(`  the guard is ${(own / mix).toFixed(0)} times as fast as the compromise mix`);
}

const leastSeconds = 3;

/** Megabytes a second: whole passes over the texts, for three seconds at least. */
function paceOf(find: Finder, records: readonly Identified[]): number {
  const bytes = records.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const started = performance.now();
  for (let passes = 1; ; passes++) {
    for (const { text } of records) find(text);
    const seconds = (performance.now() - started) / 1000;
    if (seconds >= leastSeconds) return (passes * bytes) / seconds / 1e6;
  }
}
