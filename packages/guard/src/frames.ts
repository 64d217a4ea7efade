// Frames that change whom a sentence is about: everybody, nobody real, an employee, the author.
import { GENERIC, HYPOTHETICAL, STUDY } from './lexicon.ts';
import type { Reading, Sentence } from './read.ts';

/** A pattern that is only tried when the sentence has a word of one of these classes; 0 means always. */
export type Cue = readonly [needs: number, pattern: RegExp];

export function cued(s: Sentence, cues: readonly Cue[]): boolean {
  for (const [needs, pattern] of cues) {
    if ((needs === 0 || (s.is & needs) !== 0) && pattern.test(s.low)) return true;
  }
  return false;
}

const generalOpening =
  /^(?:\W|and |but |so |yes,? |no,? |because |that said,? |for |to )*(?:in general|generally|usually|typically|often|sometimes|anyone|anybody|everyone|everybody|people|many|most|some|patients|adults|children|kids|parents|women|men|those|each|every|all|no one|nobody|any|if you|if your|when you have|whether you|as a rule|our policy|by law|federal|hipaa|privacy|how to|what to|when to|why|what is|what are|en general|si tiene|si usted|la ley|por ley)\b/;

/** Speaks of people in general, or to all readers. */
export function general(s: Sentence): boolean {
  return generalOpening.test(s.low) && !/\bbut (?:you|your|we|usted)\b/.test(s.low);
}

/** An imagined, composite or published case. */
export function notReal(reading: Reading, s: Sentence): boolean {
  if ((reading.is & HYPOTHETICAL) !== 0 && /\b(?:imagine|suppose|hypothetical(?:ly)?|composite|fictional|fictitious|vignette|invented|made[- ]up|no real person|not a real|pretend|mannequin|simulat\w+|practice scenario|let's say|say a patient|what if)\b/.test(reading.low)) return true;
  return (s.is & STUDY) !== 0 && (s.is & GENERIC) !== 0 && /\b(?:series|study|trial|studies|published|guideline|percent|cohort|registry|data)\b/.test(s.low) && !/\b(?:my|our) (?:patient|own|first)\b/.test(s.low);
}

/** Says that something must not be done or shared: policy text. */
export const forbids = /\b(?:do not|don't|please don't|never|not|no|cannot|can't|avoid|instead of|keep)\b/;
