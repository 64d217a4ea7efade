// How long check takes over the texts of one file, cut and joined to one length. A program of its own, because a page that
// checks a text runs nothing beside it: speed.ts starts it. Prints one line.
import { check } from '#guard';
import { type Labelled, readLabelled } from '../../packages/guard/training/corpus.ts';

const length = 500;
const records = readLabelled(process.argv[2] ?? '');

/** The texts from one on, joined until they are long enough. */
function from(first: number, enough: number, between: string): string {
  let text = '';
  for (let k = first; text.length < enough; k++) text += `${records[k % records.length]?.text ?? ''}${between}`;
  return text.slice(0, enough);
}

const texts = records.map((record, i): [string, Labelled['context']] => [from(i, length, '\n'), record.context]);
const rounds = Math.max(2, Math.ceil(2000 / texts.length));
const times: number[] = [];
for (let round = 0; round <= rounds; round++) {
  for (const [text, context] of texts) {
    const started = performance.now();
    check(text, context);
    if (round > 0) times.push(performance.now() - started);
  }
}
times.sort((a, b) => a - b);
const at = (q: number): string => (times[Math.floor(q * (times.length - 1))] ?? 0).toFixed(2);
const long = [25_000, 100_000].map((n) => {
  const text = from(0, n, ' ');
  const started = performance.now();
  check(text, { surface: 'review-reply' });
  return `${n} characters ${(performance.now() - started).toFixed(0)} ms`;
});
console.log(`${length} characters: p50 ${at(0.5)} ms, p99 ${at(0.99)} ms (${times.length} checks); ${long.join(', ')}`);
