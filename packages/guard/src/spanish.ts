// Whether a sentence is Spanish: then a small letter says that a word is no name, and English spelling mends nothing.
import { SPANISH } from './lexicon.ts';
import type { Reading, Sentence, Word } from './read.ts';
import { FIRST, TOWN } from './tables.ts';

const alsoEnglish = new Set(['no', 'me', 'como', 'a', 'la', 'te', 'le', 'as', 'en', 'sus']);

/** How many of its words only Spanish has. */
function spanishWords(reading: Reading, s: Sentence): number {
  let count = 0;
  for (let i = s.first; i < s.last; i++) {
    const word = reading.words[i] as Word;
    if ((word.is & SPANISH) !== 0 && !alsoEnglish.has(word.low)) count++;
  }
  return count;
}

/** At least one word is Spanish: "gracias for the words". */
export function somewhatSpanish(reading: Reading, s: Sentence): boolean {
  return (s.is & SPANISH) !== 0 && spanishWords(reading, s) > 0;
}

/** One word in six and at least two: more than "Maria de la Cruz of Los Angeles" has among its own. */
export function inSpanish(reading: Reading, s: Sentence): boolean {
  if ((s.is & SPANISH) === 0) return false;
  const count = spanishWords(reading, s);
  return count > 1 && count * 6 >= s.last - s.first;
}

/** Words that open sentences and that the tables of names of many countries have too. */
const neverNames = new Set(
  'baja sube claro siempre nunca mira fue era hay sin con para por si solo otra mi su tu sus tus nos les le lo la los las un una mas muy bien mal luego antes entre sobre ante segun da dan dio doy va van vaya puede tiene hace dice talon echo normal animo fuerza poco nada algo casi tan porque pues salud vida casa gente noche tarde manana mes verdad suerte feliz linda lindo bella bello'.split(
    ' ',
  ),
);

/** Whether the words from one to another can be a name: written large within the sentence, or in a table of names. */
export function mayBeName(reading: Reading, s: Sentence, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) {
    const word = reading.words[i] as Word;
    if (word.is !== 0 || neverNames.has(word.low)) continue;
    if (s.whispering) {
      if ((word.table & (FIRST | TOWN)) !== 0) return true;
    } else if (word.cap && (!word.opens || (word.table & (FIRST | TOWN)) !== 0)) return true;
  }
  return false;
}
