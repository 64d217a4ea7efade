// What one could install instead, on the same texts in the same run: bench/peers, when it was installed.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { identify } from '#guard';
import { type Identified, scored } from './identifiers.ts';
import { percent } from './measures.ts';
import { say } from './page.ts';

type Finder = (text: string) => { start: number; end: number }[];
const folder = join(import.meta.dirname, '../../bench/peers');

/** F2, precision, recall and pace of the guard and of each peer. */
export async function besidePeers(records: readonly Identified[]): Promise<void> {
  if (!existsSync(join(folder, 'node_modules'))) {
    say('  not compared with what else one could install: run `npm ci` in bench/peers first');
    return;
  }
  const { peers } = (await import(join(folder, 'mix.mjs'))) as { peers: Record<string, Finder> };
  const paces = new Map<string, number>();
  for (const [name, find] of Object.entries({ guard: identify as Finder, ...peers })) {
    for (const { text } of records.slice(0, 300)) find(text);
    const started = performance.now();
    const found = records.map(({ text }) => find(text));
    const seconds = (performance.now() - started) / 1000;
    const bytes = records.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
    const pace = bytes / seconds / 1e6;
    paces.set(name, pace);
    const { precision, recall, f2 } = scored(records, found);
    say(
      `  ${name.padEnd(14)} F2 ${percent(f2)}, precision ${percent(precision)}, recall ${percent(recall)}, ${pace.toFixed(3)} MB/s`,
    );
  }
  const [own = 0, mix = 1] = [paces.get('guard'), paces.get('compromise mix')];
  say(`  the guard is ${(own / mix).toFixed(0)} times as fast as the compromise mix`);
}
