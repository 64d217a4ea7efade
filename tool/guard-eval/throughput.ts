// How many megabytes a second one system reads, in a process of its own, so that nothing the others keep in memory costs it:
// throughput.ts FILE SYSTEM prints one number. Each first sees all texts once.
import { readFileSync } from 'node:fs';
import { systems } from './peers.ts';

const leastSeconds = 3;

const [file = '', name = ''] = process.argv.slice(2);
const find = (await systems())[name];
if (find === undefined) throw new Error(`No system is called "${name}".`);
const texts = readFileSync(file, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => (JSON.parse(line) as { text: string }).text);
for (const text of texts) find(text);
const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
const started = performance.now();
for (let passes = 1; ; passes++) {
  for (const text of texts) find(text);
  const seconds = (performance.now() - started) / 1000;
  if (seconds < leastSeconds) continue;
  console.log((passes * bytes) / seconds / 1e6);
  break;
}
