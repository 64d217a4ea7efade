// Whom a sentence tells of, read off the order of its words: "a trumpet player who", "our oldest swimmer", "she" out of nowhere.

import { has } from './has.ts';
import { BODY, CONDITION, EVENT, FAME, HE, JOB, KIN, PATIENT, PERSON, STAFF, TIME, TREATMENT, WE } from './lexicon.ts';
import { pattern } from './pattern.ts';
import type { Reading, Sentence, Word } from './read.ts';

/** How a person comes into a sentence: as one of many, as a known one, or as one of the author's. */
export type Entrance = 'a' | 'the' | 'our';

const article: Readonly<Record<string, Entrance>> = {
  a: 'a',
  an: 'a',
  one: 'a',
  another: 'a',
  two: 'a',
  three: 'a',
  four: 'a',
  some: 'a',
  un: 'a',
  una: 'a',
  dos: 'a',
  otro: 'a',
  otra: 'a',
  this: 'the',
  that: 'the',
  the: 'the',
  el: 'the',
  la: 'the',
  ese: 'the',
  esa: 'the',
  our: 'our',
  my: 'our',
  nuestro: 'our',
  nuestra: 'our',
  mi: 'our',
};
/** Words that end the search for an article: the noun behind them has its own. */
const border =
  /^(?:of|to|in|on|at|for|with|and|or|but|is|are|was|were|be|that|who|which|de|del|con|en|y|o|que|your|his|her|their|its|no|every|each|any|if|like|as|than|by|from|about|when|i|we|you|it|not)$/;
const someone = PERSON | PATIENT | JOB | FAME;
/** "A lumberjack who", "a hitchhiker came": trades that no list holds. */
const agent = /^[a-z]{4,}(?:er|or|ist|man|woman|jack|ian)$/;
const thing = pattern()`
  (?:^|-)(?:paper|letter|number|corner|counter|computer|newsletter|poster|sticker|trailer|tower|dinner|supper
  |order|offer|center|folder|binder|hammer|ladder|feeder|heater|cooler|printer|shredder|starter|trigger|tumor
  |mirror|floor|door|error|factor|color|elevator|generator|refrigerator|calculator|list|wrist|twist|checklist
  |playlist|waitlist|water|weather|summer|winter|other|another|either|rather|river|flower|chapter|power|shower
  |laser|filter|banner|dollar|quarter|semester|after)$
`;
const acts = pattern()`
  ^(?:with|from|in|at|on|who's|who'd|was|had|has|is|went|got|left|felt|gave|took|made|ran|drives|says|waited
  |lost|broke|hurt|needed|wanted|tried|woke|finished|called|who|whose|whom|came|told|asked|said|walked|drove
  |turned|dropped|swore|cried|brought|fell|thought|con|que)$
`;

/** One person that the sentence singles out with an article or a possessive, who is not of the staff. */
export function personIn(reading: Reading, s: Sentence): { entrance: Entrance; at: number } | undefined {
  for (let i = s.first + 1; i < s.last; i++) {
    const word = reading.words[i];
    if (word === undefined || (word.is & STAFF) !== 0) continue;
    const next = reading.words[i + 1];
    if (
      (word.is & someone) === 0 &&
      !(word.is === 0 && agent.test(word.low) && !thing.test(word.low) && next !== undefined && acts.test(next.low))
    )
      continue;
    if (describes(reading, i)) continue;
    for (let k = i - 1; k >= Math.max(s.first, i - 5); k--) {
      const before = reading.words[k]?.low ?? '';
      const entrance = article[before];
      if (entrance !== undefined)
        return (reading.words[i]?.is ?? 0) & KIN && entrance === 'our' ? undefined : { entrance, at: i };
      if (border.test(before)) break;
    }
  }
  return undefined;
}

/** "A student nurse", "the patient portal", "our family practice": the person only describes what follows. */
export function describes(reading: Reading, at: number): boolean {
  const next = reading.words[at + 1];
  if (next === undefined || next.sentence !== reading.words[at]?.sentence) return false;
  return (
    (next.is & STAFF) !== 0 ||
    /^(?:care|safety|portal|experience|advocate|advisory|education|rights|privacy|volume|satisfaction|information|survey|council|rooms?|navigator|forms?|practice|clinic|medicine|planning|seat|car|shower|food|formula|monitor|teeth|tooth|aspirin|visits?|checks?|handout|records?|history|group|program|line|hours|health|dental|dentistry)$/.test(
      next.low,
    )
  );
}

/** "He'd lost 30 pounds": a third person whom nothing before has brought in, and who is none of the staff. */
export function outOfNowhere(reading: Reading, s: Sentence): boolean {
  if ((s.is & HE) === 0 || (s.is & STAFF) !== 0) return false;
  for (let i = 0; i < s.last; i++) {
    const word = reading.words[i];
    if (word === undefined) continue;
    if (i >= s.first && (word.is & HE) !== 0) return true;
    if ((word.is & (PERSON | KIN | STAFF | JOB | FAME)) !== 0 || named(word)) return false;
  }
  return false;
}

/** Perhaps a name: a capital inside the sentence, other than that of a day or of "I". */
function named(word: Word): boolean {
  return word.cap && !word.opens && !word.caps && (word.is & (TIME | WE)) === 0;
}

/** A note without article or verb: "Retired miner, lungs like gravel", "Jersey girl, 31". */
export function bareNoun(reading: Reading, s: Sentence): boolean {
  for (let i = s.first; i < Math.min(s.last, s.first + 4); i++) {
    const word = reading.words[i];
    if (word === undefined || article[word.low] !== undefined || border.test(word.low)) return false;
    if ((word.is & (PERSON | JOB | PATIENT)) === 0 || (word.is & STAFF) !== 0) continue;
    return /^(?:,| with\b| in (?:his|her|my|our|room|bed)\b| (?:on|at|from) (?:the|my|our|window|table|bed)\b| today\b| told\b| asked\b| out of\b| on \w+,| s\/p| from\b|: )/.test(
      reading.low.slice(word.end, word.end + 12),
    ) && (s.is & (HE | CONDITION | BODY | EVENT | TREATMENT)) !== 0
      ? true
      : /^,/.test(reading.low.slice(word.end, word.end + 1)) && (has(s, /\d/) || (s.is & (BODY | CONDITION)) !== 0);
  }
  return false;
}
