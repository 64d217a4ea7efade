// Turns frames into labelled texts: choices, slots, and the ways people write (no capitals, all capitals, headings, typing slips).
import { clinic } from './frames-clinic.ts';
import { others } from './frames-others.ts';
import { people } from './frames-people.ts';
import { places } from './frames-places.ts';
import { capital, type Kind, type Piece, type Slots } from './slots.ts';

export interface Labelled {
  text: string;
  spans: { start: number; end: number; kind: Kind }[];
}

const lines = (text: string): string[] => text.split('\n').filter((l) => l.trim() !== '');
export const frames: { weight: number; list: string[] }[] = [
  { weight: 0.32, list: lines(people) },
  { weight: 0.22, list: lines(places) },
  { weight: 0.24, list: lines(others) },
  { weight: 0.22, list: lines(clinic) },
];

function frame(s: Slots): string {
  let x = s.r();
  for (const g of frames) {
    x -= g.weight;
    if (x < 0) return s.pick(g.list);
  }
  return s.pick(frames[0]?.list ?? []);
}

/** The innermost choices first, until none is left. */
function choose(s: Slots, line: string): string {
  let text = line;
  for (let k = 0; k < 40 && text.includes('['); k++)
    text = text.replace(/\[([^[\]]*)\]/, (_all, choices: string) => s.pick(choices.split('|')));
  return text
    .replace(/ {2,}/g, ' ')
    .replace(/ ([,.!?])/g, '$1')
    .trim();
}

function pieces(s: Slots, line: string): Piece[] {
  const out: Piece[] = [];
  for (const part of choose(s, line)
    .replace(/\\n/g, '\n')
    .replace(/\\t/g, '\t')
    .split(/(\{\w+\})/)) {
    const slot = /^\{(\w+)\}$/.exec(part)?.[1];
    if (slot !== undefined) out.push(...s.fill(slot));
    else if (part !== '') out.push([vary(s, part), 'O']);
  }
  return out;
}

/** A plain word is now and then another plain word, so that the tagger does not learn the frames by heart. */
function vary(s: Slots, text: string): string {
  return text.replace(/\b[a-z]{4,}\b/g, (w) => (s.chance(0.12) ? s.word() : w));
}

function dress(s: Slots, list: Piece[]): Piece[] {
  const x = s.r();
  if (x < 0.12) return list.map(([t, k]) => [t.toLowerCase(), k]);
  if (x < 0.16) return list.map(([t, k]) => [t.toUpperCase(), k]);
  if (x < 0.2)
    return list.map(([t, k]) => [t.replace(/\b[a-z]+/g, (w) => (w.length > 3 || s.chance(0.3) ? capital(w) : w)), k]);
  if (x < 0.27)
    return list.map(([t, k]) => [
      k === 'NAME' || k === 'LOC' ? (s.chance(0.5) ? t.toUpperCase() : t.toLowerCase()) : t,
      k,
    ]);
  if (x < 0.31)
    return list.map(([t, k]) => [
      k === 'O' ? t.replace(/\b[a-z]+\b/g, (w) => (s.chance(0.15) ? w.toUpperCase() : w)) : t,
      k,
    ]);
  if (x < 0.34)
    return list.map(([t, k]) => [
      k === 'O' ? t.replace(/\b[a-z]+\b/g, (w) => (s.chance(0.15) ? capital(w) : w)) : t,
      k,
    ]);
  if (x < 0.37) return list.map(([t, k]) => [k === 'O' ? t.toLowerCase() : t, k]);
  return list;
}

export function text(s: Slots): Labelled {
  const count = s.chance(0.55) ? 1 : s.number(2, 4);
  const joiner = s.chance(0.8) ? ' ' : '\n';
  const out: Labelled = { text: '', spans: [] };
  const prefix = s.chance(0.04) ? s.pick(['RT ', '@user ', '> ', '- ', '1) ', '"', '* ', '... ', 'PS: ']) : '';
  out.text = prefix;
  for (let k = 0; k < count; k++) {
    if (k > 0) out.text += /[.!?]$/.test(out.text) || s.chance(0.3) ? joiner : s.pick(['. ', '\n', ' - ', '! ', ' ']);
    for (const [t, kind] of dress(s, pieces(s, frame(s)))) {
      if (kind !== 'O') out.spans.push({ start: out.text.length, end: out.text.length + t.length, kind });
      out.text += t;
    }
  }
  return out;
}
