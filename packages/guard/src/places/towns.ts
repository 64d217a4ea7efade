// Towns and other places by name: tables, the words that lead to a place, and the tagger.
import { lands, properKind } from '../lands.ts';
import { type Reading, type Word, whispered } from '../read.ts';
import type { NameHit } from '../rule.ts';
import { COMMON, FIRST, LAST, TOWN, townLevel } from '../tables.ts';
import { type Tags, tagsOf } from '../tag/tagger.ts';
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
    const length = townLength(tags, words, i);
    if (length === 0) continue;
    const last = words[i + length - 1] ?? word;
    const phrase = reading.low.slice(word.start, last.end).replace(/'s$/, '');
    if (properKind(phrase) !== 0 || notPlaces.test(phrase)) continue;
    if (length === 1 && !word.cap && livesIn(reading, words, i)) {
      spots.push({ start: word.start, end: word.end, sure: false });
      continue;
    }
    // The tagger is sure that this is something else.
    if (everything && length === 1 && (tags.place[i] ?? 0) < -1.5) continue;
    const t = word.table;
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
    if (length === 1 && after?.cap === true && after.start === last.end + 1 && after.table & LAST && t & FIRST)
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

const linking = /^(?:of|de|la|le|les|del|di|da|do|am|an|der|on|sur|en|upon|and|the|aux|las|los|el)$/;

const lived = /^(?:live|lives|living|lived|born|raised|grew|moved|moving|resides?|resided|residing|based)$/;
const goesOn =
  /^(?:and|but|or|now|since|for|so|with|because|who|where|when|until|till|then|by|after|before|though|rn|atm)$/;

/** "i live in reading and work nights": a town of some size, although the word means something else first. */
function livesIn(reading: Reading, words: readonly Word[], i: number): boolean {
  const word = words[i];
  const lead = words[i - 1];
  const verb = words[i - 2]?.low === 'up' ? words[i - 3] : words[i - 2];
  if (word === undefined || lead === undefined || ((word.table >> townLevel) & 3) < 2) return false;
  if (!/^(?:in|near|to|outside)$/.test(lead.low) || !lived.test(verb?.low ?? '')) return false;
  const next = words[i + 1];
  return next === undefined || goesOn.test(next.low) || reading.text.charAt(word.end) !== ' ';
}

/** How many words, from the one at the index, make up the name of a town; 0 when none does. */
function townLength(tags: Tags, words: readonly Word[], i: number): number {
  const { town } = tags.columns;
  let length = 1;
  if (town[i] === 1) while (town[i + length] === 2) length++;
  // "Stoke on Trent", not a capital and any small words after it.
  for (let k = 1; k < length; k++)
    if (words[i]?.cap === true && words[i + k]?.cap !== true && !linking.test(words[i + k]?.low ?? '')) length = 1;
  return length > 1 ? length : ((words[i]?.table ?? 0) & TOWN) !== 0 ? 1 : 0;
}

/** For each unit of the text 1 where a single given name stands, 2 where a longer or titled name does. */
export function nameAt(reading: Reading, names: readonly NameHit[]): Uint8Array {
  const claimed = new Uint8Array(reading.text.length + 1);
  for (const n of names) claimed.fill(n.by === 'first' ? 1 : 2, n.start, n.end);
  return claimed;
}
