// Names by pattern: titles, tables, capitals and neighbours. Every choice here can be read off the text.
import { CONDITION, EVENT, KIN, PATIENT } from '../lexicon.ts';
import { type Reading, shouted, type Word, whispered } from '../read.ts';
import type { NameHit } from '../rule.ts';
import { COMMON, FIRST, LAST, TOWN } from '../tables.ts';
import { neverNames, office, organisation, professional, stop, titles } from './words.ts';

const surnameGap = /^(?: |-| ?\. ?)$/;

export interface Found {
  first: number;
  last: number;
  by: NameHit['by'];
  /** Index of a title before the name. */
  title: number | undefined;
}

/** The name that starts at the word, as far as titles, tables, capitals and neighbours tell. */
export function nameFrom(reading: Reading, i: number): Found | undefined {
  const { words } = reading;
  const word = words[i];
  if (word === undefined || word.digit) return undefined;
  const next = words[i + 1];
  if (!word.cap && (word.table & FIRST) === 0 && next?.cap !== true && !whispered(reading, word)) return undefined;
  const low = bare(word);
  if (
    next !== undefined &&
    (word.cap ||
      whispered(reading, word) ||
      shouted(reading, word) ||
      (next.cap && /^(?:baby|little|aunt|auntie|uncle|grandma|grandpa|granny|nana|nurse|mr|mrs|ms|dr)$/.test(low))) &&
    (titles.has(low) || professional.has(low) || office.has(low)) &&
    !(low === 'ms' && !word.cap && words[i - 1]?.digit) &&
    joined(reading, word, next, true)
  ) {
    const plainTitle = low === 'mr' || low === 'mrs' || low === 'ms' || low === 'dr' || low === 'mx';
    if (isNameLike(reading, next) || (plainTitle && /^[a-z]$/.test(next.low) && next.cap)) {
      if (plainTitle || word.cap || next.table & FIRST) {
        const last = extend(reading, i + 1);
        if (!organisation.has(bare(words[last] ?? next)) || plainTitle) {
          return {
            first:
              plainTitle || (titles.has(low) && word.cap && !['little', 'baby', 'sir', 'lady'].includes(low))
                ? i
                : i + 1,
            last,
            by: 'title',
            title: i,
          };
        }
      }
    }
  }
  if (neverNames.has(low)) return undefined;
  if (
    stop.has(low) &&
    !(
      word.cap &&
      !word.opens &&
      (low === 'will' || low === 'may' || low === 'april' || low === 'june') &&
      !calendar(reading, i)
    )
  )
    return undefined;
  if (!word.cap) return lowerName(reading, i);
  if (word.caps && shouted(reading, word)) return lowerName(reading, i);
  if (
    word.caps &&
    word.low.length < 5 &&
    !(
      word.table & FIRST &&
      next?.caps === true &&
      !next.digit &&
      next.low.length > 3 &&
      joined(reading, word, next, false)
    )
  )
    return undefined;
  const last = extend(reading, i);
  return judge(reading, i, last);
}

function judge(reading: Reading, first: number, last: number): Found | undefined {
  const { words } = reading;
  const one = words[first];
  if (one === undefined) return undefined;
  const after = words[last + 1];
  for (let k = first; k <= last; k++) if (organisation.has(bare(words[k] ?? one)) && last > first) return undefined;
  if (after?.cap && organisation.has(bare(after)) && joined(reading, words[last] ?? one, after, false))
    return undefined;
  const t = one.table;
  if (first > 0 && reading.text[one.start - 1] === '-') return undefined;
  if (last > first && reading.text[one.end] === '-') {
    const second = words[first + 1];
    const v = second === undefined ? 0 : second.table;
    if (!(t & FIRST) || (v & COMMON) !== 0 || !(v & (FIRST | LAST))) return undefined;
  }
  if (last > first) {
    const two = words[first + 1];
    const u = two === undefined ? 0 : two.table;
    const end = words[last];
    const v = end === undefined ? 0 : end.table;
    const initial = end !== undefined && bare(end).length === 1;
    if (t & FIRST && (initial || v & LAST || !(v & COMMON)) && !(t & COMMON && v & COMMON && one.opens)) {
      if (t & COMMON && t & TOWN && v & COMMON) return undefined;
      if (one.is & (CONDITION | EVENT) && v & COMMON) return undefined;
      return { first, last, by: 'full', title: undefined };
    }
    if (bare(one).length === 1 && v & (LAST | FIRST) && !(v & COMMON))
      return { first, last, by: 'full', title: undefined };
    if (!(t & (COMMON | TOWN)) && v & LAST && (!(v & TOWN) || !placeBefore(reading, first)))
      return { first, last, by: 'full', title: undefined };
    if (
      !(t & (COMMON | TOWN)) &&
      !(v & (COMMON | TOWN)) &&
      !(u & (COMMON | TOWN)) &&
      !one.caps &&
      last - first < 3 &&
      one.low.length > 2 &&
      one.is === 0 &&
      !/(?:ia|is|ica|um|us|icus|ary|al|ed|ing|tion|ology)$/.test(one.low)
    ) {
      return { first, last, by: 'full', title: undefined };
    }
    if (t & COMMON && !(t & FIRST) && one.opens) return judge(reading, first + 1, last);
    return undefined;
  }
  const low = bare(one);
  if (low.length < 3) return undefined;
  if (t & FIRST && !(t & COMMON)) {
    if (t & TOWN && placeBefore(reading, first)) return undefined;
    return { first, last, by: 'first', title: undefined };
  }
  if (t & FIRST && t & COMMON && one.is === 0 && !one.opens && !shouted(reading, one) && !capsAround(reading, first))
    return { first, last, by: 'first', title: undefined };
  if (t & FIRST && one.opens && t & COMMON && addressed(reading, first))
    return { first, last, by: 'vocative', title: undefined };
  if (
    !(t & COMMON) &&
    (!(t & TOWN) || (t & FIRST) !== 0) &&
    one.is === 0 &&
    !one.caps &&
    !one.opens &&
    called(reading, one)
  )
    return { first, last, by: 'vocative', title: undefined };
  if (!(t & COMMON) && !one.caps && one.is === 0 && treatedAsPerson(reading, one))
    return { first, last, by: 'relation', title: undefined };
  if (t & LAST && !(t & (COMMON | TOWN)) && !one.caps && one.is === 0 && !placeBefore(reading, first))
    return { first, last, by: 'first', title: undefined };
  return undefined;
}

/** "in June", "May 3": the month, not the woman. */
function calendar(reading: Reading, i: number): boolean {
  const before = reading.words[i - 1];
  const after = reading.words[i + 1];
  return (
    after?.digit === true ||
    (before !== undefined &&
      (before.digit ||
        /^(?:in|since|on|by|of|until|last|next|this|late|early|mid|and|to|from|through|or|every|each|de|en)$/.test(
          before.low,
        )))
  );
}

/** "Hope, you did it" and "Mark: boot off". */
function addressed(reading: Reading, i: number): boolean {
  const word = reading.words[i];
  const next = reading.words[i + 1];
  if (word === undefined || next === undefined) return false;
  // "Love, your family clinic" closes a letter.
  if (word.low === 'love' && next.low === 'your') return false;
  return (
    /^[,:] /.test(reading.text.slice(word.end, word.end + 2)) &&
    /^(?:you|your|you're|we|so|thanks|thank|congrats|it|please|keep|don't|stop)$/.test(next.low)
  );
}

/** "Thanks for the stars, Steph!" */
function called(reading: Reading, word: Word): boolean {
  return (
    reading.text.slice(word.start - 2, word.start) === ', ' &&
    /^(?:[!?]|\.?$|[.,] ?$)/.test(reading.text.slice(word.end, word.end + 2))
  );
}

/** "gave Iwao his keys", "Aija shouted", "Selam's birthday", "her name is Kaoru": only a person stands there. */
function treatedAsPerson(reading: Reading, word: Word): boolean {
  const before = reading.low.slice(Math.max(0, word.start - 24), word.start);
  const after = reading.low.slice(bare(word).length + word.start, word.start + bare(word).length + 20);
  return (
    (/\b(?:g[ai]ven?|gives?|giving|tells?|told|asks?|asked|shows?|showed|shown|lent|handed|sent) $/.test(before) &&
      /^ (?:his|her|their|my|our) /.test(after)) ||
    /\b(?:his|her|my|whose|maiden|middle|first|last) name (?:is|was) $/.test(before) ||
    /^(?:'s|’s) (?:address|(?:phone |cell )?number|e-?mail|birthday|mom|mother|dad|father|wife|husband|boyfriend|girlfriend)\b/.test(
      after,
    ) ||
    /^ (?:shouted|yelled|whispered|laughed|smiled|nodded|shrugged|sighed|giggled|blushed|sobbed|muttered)\b/.test(after)
  );
}

function capsAround(reading: Reading, i: number): boolean {
  const before = reading.words[i - 1];
  const after = reading.words[i + 1];
  return (
    (after?.cap === true && !after.opens && joined(reading, reading.words[i] ?? after, after, false)) ||
    (before?.cap === true && !before.opens && !stop.has(before.low) && before.caps)
  );
}

function placeBefore(reading: Reading, i: number): boolean {
  const before = reading.words[i - 1];
  return (
    before !== undefined &&
    /^(?:in|at|from|near|to|of|the|around|across|north|south|east|west|downtown|via|visit|outside)$/.test(before.low) &&
    !before.opens
  );
}

/** In text without capitals, or in capitals throughout: only what the tables know twice over. */
function lowerName(reading: Reading, i: number): Found | undefined {
  const one = reading.words[i];
  const two = reading.words[i + 1];
  if (one === undefined) return undefined;
  const t = one.table;
  if (!(t & FIRST) || t & COMMON || one.low.length < 3) return undefined;
  if (two !== undefined && joined(reading, one, two, false)) {
    const u = two.table;
    if (u & LAST && !(u & COMMON) && two.low.length > 2 && !stop.has(two.low))
      return { first: i, last: i + 1, by: 'full', title: undefined };
  }
  if ((whispered(reading, one) || shouted(reading, one)) && one.is === 0 && one.low.length > 3 && !(t & TOWN))
    return { first: i, last: i, by: 'first', title: undefined };
  const before = reading.words[i - 1];
  if (before !== undefined && before.is & (KIN | PATIENT) && one.is === 0 && one.low.length > 3)
    return { first: i, last: i, by: 'relation', title: undefined };
  return undefined;
}

/** Last index of the run of capitalised words that starts here. */
function extend(reading: Reading, i: number): number {
  let last = i;
  while (last - i < 3) {
    const here = reading.words[last];
    const next = reading.words[last + 1];
    if (here === undefined || next === undefined || !joined(reading, here, next, false)) break;
    const particle = /^(?:de|da|del|van|von|der|la|le|al|bin|ibn|el|ben|dos|di|du|mac|san)$/.test(next.low);
    if (
      particle &&
      reading.words[last + 2]?.cap === true &&
      joined(reading, next, reading.words[last + 2] ?? next, false)
    ) {
      last += 2;
      continue;
    }
    if (here.low.endsWith("'s") || !next.cap || next.digit || (stop.has(next.low) && next.low.length > 1) || next.opens)
      break;
    if (next.caps && !here.caps && next.low.length > 1 && next.low.length < 5) break;
    last++;
  }
  return last;
}

export function joined(reading: Reading, one: Word, two: Word, title: boolean): boolean {
  const gap = reading.text.slice(one.end, two.start);
  if (gap === ' ' || gap === '-') return true;
  if (gap === '. ' || gap === '.') return title || one.end - one.start === 1;
  return surnameGap.test(gap) && title;
}

function isNameLike(reading: Reading, word: Word): boolean {
  if (word.digit || stop.has(word.low)) return false;
  if (word.cap) return !(organisation.has(bare(word)) && !(word.table & LAST));
  const t = word.table;
  return whispered(reading, word) && (t & (FIRST | LAST)) !== 0 && !(t & COMMON);
}

export function bare(word: Word): string {
  return word.low.endsWith("'s") ? word.low.slice(0, -2) : word.low;
}
