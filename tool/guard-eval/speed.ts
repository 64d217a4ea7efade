// How long check takes, in one process, over texts cut and joined to one length.
import { check } from '#guard';
import type { Labelled } from '../../packages/guard/training/corpus.ts';
import { say } from './page.ts';

const length = 500;

/** p50 and p99 for texts of 500 characters, each in the context of its first part, and the time for long texts. */
export function speed(records: readonly Labelled[]): void {
  if (records.length === 0) return;
  const texts: { text: string; context: Labelled['context'] }[] = [];
  for (let i = 0; i < records.length; i++) {
    let text = '';
    for (let k = i; text.length < length; k++) text += `${records[k % records.length]?.text ?? ''}\n`;
    texts.push({ text: text.slice(0, length), context: records[i]?.context ?? {} });
  }
  const rounds = Math.max(2, Math.ceil(2000 / texts.length));
  const times: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    for (const { text, context } of texts) {
      const started = performance.now();
      check(text, context);
      if (round > 0) times.push(performance.now() - started);
    }
  }
  times.sort((a, b) => a - b);
  const at = (q: number): string => (times[Math.floor(q * (times.length - 1))] ?? 0).toFixed(2);
  const long = [25_000, 100_000].map((n) => {
    let text = '';
    for (let k = 0; text.length < n; k++) text += `${records[k % records.length]?.text ?? ''} `;
    const started = performance.now();
    check(text.slice(0, n), { surface: 'review-reply' });
    return `${n} characters ${(performance.now() - started).toFixed(0)} ms`;
  });
  say(`${length} characters: p50 ${at(0.5)} ms, p99 ${at(0.99)} ms (${times.length} checks); ${long.join(', ')}`);
}
