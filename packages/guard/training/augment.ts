// Worn copies of training texts: without capitals, without marks, with slips of the finger. A text keeps its labels.
import type { Labelled } from './corpus.ts';
import { random } from './learn.ts';

/** One worn copy of each text, the same on every machine. */
export function worn(records: readonly Labelled[], seed: number): Labelled[] {
  const next = random(seed);
  return records.map((record) => ({ ...record, id: `${record.id} worn`, text: wear(record.text, next) }));
}

function wear(text: string, next: () => number): string {
  const way = next();
  let out = text;
  if (way < 0.35) out = out.toLowerCase();
  else if (way < 0.42) out = out.toUpperCase();
  if (next() < 0.3) out = out.replace(/[',’]/g, '');
  if (next() < 0.2) out = out.replace(/[.!](?=\s|$)/g, next() < 0.5 ? '!!' : '');
  const slips = next() < 0.6 ? 1 + Math.floor(out.length / 120) : 0;
  for (let k = 0; k < slips; k++) out = slip(out, next);
  return out;
}

/** Swaps, drops or doubles one letter inside a word of five letters or more. */
function slip(text: string, next: () => number): string {
  const words = [...text.matchAll(/[A-Za-z]{5,}/g)];
  const word = words[Math.floor(next() * words.length)];
  if (word === undefined) return text;
  const at = word.index + 1 + Math.floor(next() * (word[0].length - 2));
  const way = next();
  if (way < 0.4) return `${text.slice(0, at)}${text.charAt(at + 1)}${text.charAt(at)}${text.slice(at + 2)}`;
  if (way < 0.75) return text.slice(0, at) + text.slice(at + 1);
  return text.slice(0, at) + text.charAt(at) + text.slice(at);
}
