// Handles and initials: names of one piece.

import { all, everywhere } from '../has.ts';
import type { Own } from '../own.ts';
import { pattern } from '../pattern.ts';
import { sentenceIndexAt } from '../place.ts';
import type { Reading } from '../read.ts';
import type { NameHit } from '../rule.ts';
import { COMMON, tableOf } from '../tables.ts';

const letters = (text: string): string => text.replace(/[^a-z0-9]/g, '');

export function handles(reading: Reading, own: Own): NameHit[] {
  if (!reading.text.includes('@')) return [];
  const hits: NameHit[] = [];
  for (const m of all(reading, /(?<![a-z0-9._%+/-])@[a-z_][a-z0-9_.-]{1,40}/g)) {
    const found = m[0].replace(/[.-]+$/, '');
    // "@ssistants", "@head": the sign stands for the letter.
    if ((tableOf(`a${found.slice(1)}`) & COMMON) !== 0) continue;
    const bare = letters(found);
    const isOwn =
      own.domains.some((d) => letters(d).startsWith(bare)) ||
      own.places.some((p) => letters(p).includes(bare)) ||
      own.people.has(bare) ||
      own.allow.includes(found);
    hits.push({
      start: m.index,
      end: m.index + found.length,
      by: 'handle',
      kind: isOwn ? 'own' : 'private',
      sentence: sentenceIndexAt(reading, m.index),
    });
  }
  return hits;
}

// Places, degrees, hours, offices and units that are written like initials.
const notInitials = pattern()`
  ^(?:U\.S|U\.K|D\.C|M\.D|D\.O|D\.D|P\.T|A\.M|P\.M|R\.N|N\.Y|L\.A|N\.H|E\.R|I\.V|P\.S|P\.O|B\.C|A\.D|Ph\.D
  |E\.D|O\.R|I\.D|N\.P|P\.A|T\.V|I\.C|N\.P\.O|N\.C|S\.C|N\.D|S\.D|W\.V|R\.I|N\.M|N\.J|H\.R|Q\.A|F\.A)
`;

/** "J.R.W." */
export function initials(reading: Reading): NameHit[] {
  const hits: NameHit[] = [];
  for (const m of everywhere(reading.text, /(?<![A-Za-z.])(?:[A-Z]\.-?){2,3}(?:[A-Z](?![a-zA-Z]))?/g)) {
    if (notInitials.test(m[0])) continue;
    const end = m.index + m[0].length;
    hits.push({ start: m.index, end, by: 'initials', kind: 'private', sentence: sentenceIndexAt(reading, m.index) });
  }
  return hits;
}
