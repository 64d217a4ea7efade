// Towns and other places by name: tables, the words that lead to a place, and the tagger.
import { lands, properKind } from '../lands.ts';
import { type Reading, townAt, whispered } from '../read.ts';
import type { NameHit } from '../rule.ts';
import { COMMON, FIRST, LAST, tableOf } from '../tables.ts';
import { tagsOf } from '../tag/tagger.ts';
import type { Spot } from './address.ts';
import { notPlaces } from './tagged.ts';

const led = new Set(
  'in from at near to outside around of across into toward towards through visiting nearby downtown north south east west leaving for de desde'.split(
    ' ',
  ),
);

export function towns(reading: Reading, names: readonly NameHit[], everything: boolean): Spot[] {
  const { words } = reading;
  const tags = tagsOf(reading);
  const spots: Spot[] = [];
  const claimed = nameAt(reading, names);
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (word === undefined || (!word.cap && !whispered(reading, word))) continue;
    const length = townAt(words, i);
    if (length === 0) continue;
    const last = words[i + length - 1] ?? word;
    const phrase = reading.low.slice(word.start, last.end).replace(/'s$/, '');
    if (properKind(phrase) !== 0 || notPlaces.test(phrase)) continue;
    // The tagger is sure that this is something else.
    if (everything && (tags.place[i] ?? 0) < -1.5 && (tags.place[i + length - 1] ?? 0) < -1.5) continue;
    const t = tableOf(word.low);
    const before = words[i - 1];
    const after = words[i + length];
    const ledBy = before !== undefined && led.has(before.low) && before.end + 1 === word.start;
    if (claimed[word.start] === 2 || claimed[last.end - 1] === 2) continue;
    if (length === 1 && !ledBy && (t & (COMMON | FIRST | LAST)) !== 0) {
      if (
        !(
          after !== undefined &&
          /^, /.test(reading.text.slice(last.end, last.end + 2)) &&
          lands.has(after.low) &&
          !(t & COMMON)
        )
      )
        continue;
    }
    if (
      length === 1 &&
      t & COMMON &&
      (!ledBy || !word.cap || word.is !== 0 || before?.low === 'of' || before?.low === 'for' || before?.low === 'to')
    )
      continue;
    if (!word.cap && (!ledBy || (t & (COMMON | FIRST)) !== 0)) continue;
    if (
      after?.cap === true &&
      !after.opens &&
      after.start === last.end + 1 &&
      /^(?:hospital|clinic|university|college|school|street|avenue|road|medical|health|general|times|post|united|city|fc|bulls|virus|syndrome|disease)$/.test(
        after.low,
      ) &&
      everything
    )
      continue;
    if (length === 1 && after?.cap === true && after.start === last.end + 1 && tableOf(after.low) & LAST && t & FIRST)
      continue;
    let end = last.low.endsWith("'s") ? last.end - 2 : last.end;
    if (
      after !== undefined &&
      /^(?:island|county|heights|beach|springs|falls|harbor|valley|township|village)$/.test(after.low) &&
      after.cap &&
      after.start === last.end + 1
    )
      end = after.end;
    spots.push({ start: word.start, end, sure: false });
    i += length - 1;
  }
  return spots;
}

/** For each unit of the text 1 where a single given name stands, 2 where a longer or titled name does. */
function nameAt(reading: Reading, names: readonly NameHit[]): Uint8Array {
  const claimed = new Uint8Array(reading.text.length + 1);
  for (const n of names) claimed.fill(n.by === 'first' ? 1 : 2, n.start, n.end);
  return claimed;
}
