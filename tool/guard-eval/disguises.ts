// Types each text in twelve disguises and counts which verdicts change: what the guard reads through, kind by kind
// (TAXONOMY section 5: typos, capitals, emoji, hashtags, look-alike letters, zero-width, line breaks, and what else is typed).
import { check } from '#guard';
import { random } from '../../packages/guard/training/random.ts';
import { percent, ratio, refused } from './measures.ts';
import { say } from './page.ts';
import type { Judged } from './statements.ts';

/** Another spelling of a text, by a row of numbers from 0 up to 1. */
type Disguise = (text: string, next: () => number) => string;

/** A share of the words of some length, each changed. */
function words(
  text: string,
  next: () => number,
  share: number,
  least: number,
  change: (word: string) => string,
): string {
  return text.replace(/[\p{L}'’]+/gu, (word) => (word.length >= least && next() < share ? change(word) : word));
}
const digits: Record<string, string> = { a: '4', e: '3', i: '1', o: '0', s: '5' };
const cyrillic: Record<string, string> = {
  a: 'а',
  e: 'е',
  o: 'о',
  p: 'р',
  c: 'с',
  x: 'х',
  y: 'у',
  i: 'і',
  A: 'А',
  B: 'В',
};

const disguises: Record<string, Disguise> = {
  capitals: (text) => text.toUpperCase(),
  'small letters': (text) => text.toLowerCase(),
  typos: (text, next) => words(text, next, 0.25, 5, (word) => slip(word, next)),
  'digits for letters': (text) => text.replace(/[aeios]/gi, (letter) => digits[letter.toLowerCase()] ?? letter),
  'look-alike letters': (text, next) => text.replace(/[aeopcxyiAB]/g, (c) => (next() < 0.5 ? (cyrillic[c] ?? c) : c)),
  'zero-width characters': (text, next) =>
    words(text, next, 1, 4, (word) => `${word.slice(0, 2)}\u200b${word.slice(2)}`),
  'spaced letters': (text, next) => words(text, next, 0.25, 5, (word) => [...word].join(' ')),
  'emoji between words': (text, next) => text.replace(/ /g, () => (next() < 0.2 ? ' 😂 ' : ' ')),
  'line breaks': (text, next) => text.replace(/ /g, () => (next() < 0.12 ? '\n' : ' ')),
  hashtags: (text, next) => words(text, next, 0.3, 5, (word) => `#${word}`),
  'held keys': (text, next) => words(text, next, 0.3, 4, (word) => word.replace(/([aeiou])(?=[a-z]?$)/i, '$1$1$1$1')),
  'missing spaces': (text, next) => text.replace(/ /g, () => (next() < 0.1 ? '' : ' ')),
};

/** Two letters swapped, one left out or one twice; the first and the last stay. */
function slip(word: string, next: () => number): string {
  const at = 1 + Math.floor(next() * (word.length - 3));
  const [before, after] = [word.slice(0, at), word.slice(at)];
  const kind = Math.floor(next() * 3);
  if (kind === 0) return before + after.charAt(1) + after.charAt(0) + after.slice(2);
  return kind === 1 ? before + after.slice(1) : before + after.charAt(0) + after;
}

/** What becomes of the texts that were judged right as they stand: refused ones that pass, clear ones that are refused. */
export function disguised(all: readonly Judged[]): void {
  const right = (wanted: boolean): Judged[] =>
    all.filter(({ record, verdict }) => {
      const asked = wanted ? refused(record.verdict) : record.verdict === 'clear';
      return asked && refused(verdict.verdict) === wanted;
    });
  const [must, clear] = [right(true), right(false)];
  const next = random(20261123);
  let [lost, alarmed] = [0, 0];
  const lines = Object.entries(disguises).map(([name, disguise]) => {
    const refusedIn = (list: readonly Judged[]): number =>
      list.filter(({ record }) => refused(check(disguise(record.text, next), record.context).verdict)).length;
    const [passed, stopped] = [must.length - refusedIn(must), refusedIn(clear)];
    lost += passed;
    alarmed += stopped;
    return `  ${name.padEnd(22)} lost ${percent(passed / must.length).padEnd(6)} new alarms ${percent(stopped / clear.length)}`;
  });
  const times = lines.length;
  say(
    `in ${times} disguises: refused texts lost ${ratio(lost, must.length * times)}, new alarms ${ratio(alarmed, clear.length * times)}`,
  );
  for (const line of lines) say(line);
}
