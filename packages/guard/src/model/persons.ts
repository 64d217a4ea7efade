// Whom a sentence tells of, as far as the order of words says: what it begins with, whom its "she" stands for, and how many
// people its paragraph has. Named cues like those of cues.ts.
import * as w from '../lexicon.ts';
import type { Reading, Sentence, Word } from '../read.ts';
import type { Situation } from '../rule.ts';
import { describes } from '../told.ts';
import { isPast } from './cues.ts';

/** The names of the cues of one sentence. */
export function personsOf(reading: Reading, situation: Situation, s: Sentence, index: number): string[] {
  const cues = subjectOf(reading, situation, s, index);
  for (let i = s.first; i < s.last; i++) {
    if (((reading.words[i] as Word).is & w.HE) === 0) continue;
    cues.push(`he is ${antecedentOf(reading, situation, i)}`);
    break;
  }
  return cues;
}

/**
 * Whether a paragraph tells of one person, of many or of nobody, and how long it is.
 * @param from index of its first sentence
 * @param to index of the sentence after its last
 */
export function personsIn(reading: Reading, situation: Situation, from: number, to: number): string[] {
  const first = reading.sentences[from]?.first ?? 0;
  const last = reading.sentences[to - 1]?.last ?? first;
  let [he, persons] = [0, 0];
  for (let i = first; i < last; i++) {
    const { is } = reading.words[i] as Word;
    if ((is & w.HE) !== 0) he++;
    if ((is & (w.PERSON | w.KIN | w.PATIENT | w.JOB)) !== 0 && (is & w.STAFF) === 0 && !describes(reading, i))
      persons++;
  }
  const kinds = new Set(situation.names.filter((n) => n.sentence >= from && n.sentence < to).map((n) => n.kind));
  const cues = [`he ${Math.min(4, he)}`, `persons ${Math.min(3, persons)}`, `long ${Math.min(4, (last - first) >> 4)}`];
  for (const kind of kinds) cues.push(`${kind} name`);
  if (he === 0 && persons === 0 && !kinds.has('private')) cues.push('nobody');
  return cues;
}

const reach = 7;
const article = /^(?:a|an|one|the|this|that|my|our|your|his|her|another|these|those|some|every|no|any)$/;

/** What the sentence begins with, which article stands before it, and whether something is told of it. */
function subjectOf(reading: Reading, situation: Situation, s: Sentence, index: number): string[] {
  const names = situation.namesIn(index);
  for (let i = s.first; i < Math.min(s.last, s.first + reach); i++) {
    const word = reading.words[i] as Word;
    const name = names.find((n) => n.start <= word.start && n.end >= word.end);
    const kind = name === undefined ? kindOf(word) : `${name.kind} name`;
    if (kind === undefined || (kind === 'person' && describes(reading, i))) continue;
    const before = i > s.first ? (reading.words[i - 1] as Word).low : '';
    let told = false;
    for (let k = i + 1; k < Math.min(s.last, i + 5); k++) told ||= isPast(reading.words[k] as Word);
    return [`subject ${kind}`, `subject ${article.test(before) ? before : ''} ${kind}${told ? ' told of' : ''}`];
  }
  return ['no subject'];
}

/** Kinds of subject; the first that a word belongs to counts. */
const kinds: readonly (readonly [classes: number, kind: string])[] = [
  [w.STAFF, 'staff'],
  [w.HE, 'he'],
  [w.WE, 'we'],
  [w.YOU, 'you'],
  [w.FAME, 'fame'],
  [w.PATIENT, 'patient'],
  [w.PATIENTS, 'patients'],
  [w.GENERIC, 'everybody'],
  [w.PERSON | w.KIN, 'person'],
  [w.JOB, 'trade'],
  [w.RECORD | w.EVENT, 'visit'],
  [w.BODY | w.CONDITION | w.TREATMENT, 'health'],
];

function kindOf({ is, low }: Word): string | undefined {
  if (low === 'my' || low === 'our') return undefined;
  if ((is & w.WE) !== 0 && /^i\b/.test(low)) return 'i';
  return kinds.find(([classes]) => (is & classes) !== 0)?.[1];
}

const far = 50;

/** Who was spoken of last before a "she". */
function antecedentOf(reading: Reading, situation: Situation, at: number): string {
  for (let i = at - 1; i >= Math.max(0, at - far); i--) {
    const word = reading.words[i] as Word;
    const name = situation.namesIn(word.sentence).find((n) => n.start <= word.start && n.end >= word.end);
    if (name !== undefined) return `${name.kind} name`;
    if ((word.is & w.STAFF) !== 0) return 'staff';
    if ((word.is & w.FAME) !== 0) return 'fame';
    if ((word.is & w.PATIENT) !== 0) return 'patient';
    if ((word.is & (w.PERSON | w.KIN)) !== 0 && !describes(reading, i)) {
      const before = reading.words[i - 1]?.low ?? '';
      return article.test(before) ? `${before} person` : 'person';
    }
    if ((word.is & w.JOB) !== 0) return 'trade';
    if (animal.test(word.low)) return 'animal';
    if (word.cap && !word.opens && !word.caps && word.is === 0) return 'capital';
  }
  return 'nobody';
}
const animal = /^(?:dogs?|pupp(?:y|ies)|cats?|kittens?|horses?)$/;
