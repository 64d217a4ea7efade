// Named cues: small facts about the build of a sentence that a reader can check with a finger on the line.
// None decides alone; the model learns what each is worth in which place, and what two of them are worth together.

import { has } from '../has.ts';
import * as w from '../lexicon.ts';
import { pattern } from '../pattern.ts';
import type { Reading, Sentence, Word } from '../read.ts';
import type { Situation } from '../rule.ts';
import { COMMON } from '../tables.ts';

const care = w.EVENT | w.RECORD | w.BODY | w.CONDITION | w.TREATMENT | w.SUBSTANCE | w.MENTAL | w.SEXUAL;
const health = care & ~(w.EVENT | w.RECORD);
const sensitive = w.SUBSTANCE | w.MENTAL | w.SEXUAL;
const someone = w.PATIENT | w.PERSON | w.KIN | w.JOB | w.FAME;

/** One bit for each list below, by word: a word is looked up once, wherever it stands again. */
const lists = new Map<string, number>();
let listed = 0;

function set(words: string): number {
  const bit = 1 << listed++;
  for (const word of words.split(' ')) lists.set(word, (lists.get(word) ?? 0) | bit);
  return bit;
}
const definite = set('the that this those these');
const indefinite = set('a an one another this my our first');
const possessive = set('his her');
const being = set("is are was were am been be being 're 's");
const had = set('was were had did got');
const condition = set('if when whenever whether unless once should');
const thanks = set('thanks thank thx ty gracias appreciate appreciated grateful');
const should = set("should must need needs can can't could may might shouldn't ought don't have try want better");
const will = set("will won't won gonna going");
const verdicts = set(
  'normal fine benign serious dangerous contagious infected broken nothing harmless classic textbook likely probably definitely viral bacterial torn high low safe worrisome typical expected common cancerous',
);
const orders = set(
  'stop start take try skip double halve cut increase decrease raise lower switch restart taper hold quit drop continue keep wear ice apply use finish retest recheck avoid give put soak rinse elevate move go get ask come bring wait rest drink eat sleep call swap push bump change add wean chew lift stretch wash cover leave let sit lie do dont see book schedule request tome deje use aplique suspenda',
);
const units = set(
  'mg mcg ml milligrams unit units iu tablet tablets pill pills puff puffs drops tsp teaspoon g grams capsule capsules',
);
const open = set(
  'comments comment below here thread dm dms inbox pm messenger whatsapp instagram facebook reply replies text page hashtag story poll form link bio sheet gmail cell',
);
const shows = set(
  'show shows showed say says said indicate indicates reflect reflects list lists confirm confirms note notes state states tell tells prove proves document documents',
);
const recent = set(
  'today tonight yesterday morning afternoon evening monday tuesday wednesday thursday friday saturday sunday week weekend shift hoy ayer',
);
const policy = set(
  'policy privacy hipaa law laws anyone anyone’s everyone everybody anybody nobody public publicly general ley privacidad policies',
);
const reach = set('call phone contact reach ring email write visit llame llamenos');
const ours = set('us our office desk manager number line team');
const presenting = set(
  "this these here here's attached below above swipe watch look see check meet posting sharing with",
);
const pastForm = 1 << listed;
const nearSpan = 3;

/** The lists that a word is on. */
function marksOf({ entry }: Word): number {
  if (entry.marks < 0) entry.marks = (lists.get(entry.low) ?? 0) | (hasPastForm(entry.low) ? pastForm : 0);
  return entry.marks;
}

function isOn(word: Word, list: number): boolean {
  return (marksOf(word) & list) !== 0;
}

function hasPastForm(low: string): boolean {
  return low.length > 4 && low.endsWith('ed');
}

/** Ages with "year old", "yo", "M", "F" and the like, and ages of children. */
const aged =
  /\b(?:\d{1,3}[ -]?(?:year|yr|month|week|day|mo|wk)s?[ -]?old|\d{1,3} ?(?:yo|y\/o|yof|yom|[mf])\b|[mf] ?\d{2}\b|\d0s\b|aged? \d{1,3}\b|\d{1,3} years (?:young|old))/;
/** Words for children and what only children have. */
export const young = pattern()`
  \b(?:(?:[1-9]|1[0-7])[- ]?(?:year|yr|month|week|day|mo|wk)s?[- ]?old|(?:[1-9]|1[0-7]) ?(?:yo|y/o|mo)\b
  |little (?:one|guy|girl|boy|man|lady)|toddlers?|bab(?:y|ies)|newborns?|infants?|preemies?|kids?|kiddos?
  |child(?:ren)?|teens?|teenagers?|(?:grand)?(?:daughter|son)s?|boys?|girls?|students?|tots?|tweens?
  |(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)[- ]grader|braces|school|nicu|pediatric
  |peds|hij[oa]s?|nin[oa]s?|bebes?)\b
`;

/** What else a text tells of: what all have read in the paper, stage and screen, what somebody agreed to, feasts, work, figures, long ago. */
const topics: readonly (readonly [cue: string, pattern: RegExp])[] = [
  [
    'told in public',
    pattern()`
      \b(?:reporters?|journalists?|press|papers?|newspapers?|headlines?|news|announced|announcement
      |according to|interview(?:ed|s)?|memoir|autobiography|biograph\w+|magazine|talk show|documentary|tweeted
      |posted that|went public|publicly|spoke about|has spoken|told the|wrote (?:in|about)|statement|tv
      |television|channel \d+|broadcast|sports page)\b
    `,
  ],
  [
    'fiction',
    /\b(?:movies?|films?|novel|episode|season \d|series|character|scene|script|actors?|actress|played by|plot|sitcom|cartoon|comic|fairy tale|opera|ballet|musical|play)\b/,
  ],
  [
    'with leave',
    pattern()`
      \b(?:permission|say-so|asked us to (?:post|share|tell)|wrote this|his words|her words|own words|signed
      |release|consent(?:ed)?|authorization|agreed|approved|okayed|blessing|insisted we|said we could)\b
    `,
  ],
  [
    'feast',
    pattern()`
      \b(?:5k|10k|gala|fundraiser|raffle|parade|fair|festival|party|potluck|open house|ribbon|award|awarded
      |honored|named|retir\w+|birthday|anniversary|graduat\w+|promotion|promoted|welcome|joins|joined|hired
      |newsletter|auction|concert|tournament|bake sale|costume|contest)\b
    `,
  ],
  [
    'work',
    pattern()`
      \b(?:boss(?:es)?|manag\w+|directors?|overtime|shifts?|staffing|ratios?|admin\w*|ehr|emr|prior auths?
      |rvus?|payroll|union|on call|call schedule|residency|residents|attendings?|charge nurse|hr|badge
      |meetings?|committee|break room|burnout|colleagues?|coworkers?|raise|contract|insurers?|paperwork
      |charting|inbox|schedule|supervisor|c-suite|corporate|locums|travelers|pto|day off|credentialing
      |modules?)\b
    `,
  ],
  [
    'figures',
    /\b\d{1,3}(?:,\d{3})+\b|\b\d+(?:\.\d+)? ?(?:%|percent)|\b(?:median|average|mean|total of|more than \d|over \d{2,}|nearly \d{2,}|\d+ out of)\b/,
  ],
  ['history', /\b(?:1[5-8]\d\d|19[0-8]\d)\b/],
];

/** The names of the cues of one sentence. */
export function buildOf(reading: Reading, situation: Situation, s: Sentence, index: number): string[] {
  const cues: string[] = [];
  const { words } = reading;
  const put = (cue: string): void => {
    if (!cues.includes(cue)) cues.push(cue);
  };
  const after: After = { words, from: s.first, end: s.last };
  let amount = 0;
  for (let i = s.first; i < s.last; i++) {
    const word = words[i] as Word;
    after.from = i + 1;
    if ((word.is & care) !== 0) amount++;
    if ((word.is & sensitive) !== 0) put('sensitive topic');
    if ((word.is & w.YOU) !== 0) aboutYou(words, i, s, after, put);
    else if ((word.is & w.YOUR) !== 0) put(`your ${kindOf(after, nearSpan)}`);
    else if ((word.is & w.HE) !== 0) aboutThem(word, after, put);
    else if ((word.is & w.WE) !== 0) aboutUs(word, after, put);
    if (isOn(word, definite)) {
      const kind = kindOf(after, 2);
      if (kind !== 'other') put(`the ${kind}`);
    }
    if (isOn(word, indefinite) && reachesOf(after, someone, nearSpan)) put('one person');
    if ((word.is & someone) !== 0 && some(after, 4, isPast)) put('person did');
    if (isOn(word, thanks) && some(after, 6, (x) => x.low === 'for')) put('thanks for');
    if ((word.is & w.FEELING) !== 0) {
      if (some(after, 5, (x) => (x.is & (w.YOU | w.YOUR)) !== 0)) put('feeling to you');
      if (reachesOf(after, care, 6)) put('feeling over care');
      if (i < s.first + 3) put('opens with feeling');
    }
    if ((word.is & w.RECORD) !== 0 && some(after, 4, (x) => isOn(x, shows))) put('records show');
    if ((word.is & w.NOT) !== 0) {
      if (reachesOf(after, w.PATIENT | w.RECORD, 4)) put('denies');
      if (reachesOf(after, w.SEND, 2)) put('forbids sending');
    }
    if ((word.is & w.SEND) !== 0) {
      if (reachesOf(after, care, 6)) put('send health');
      if (some(after, 4, (x) => (x.is & w.YOUR) !== 0)) put('send yours');
    }
    if (isOn(word, open)) put('open channel');
    if ((word.is & w.PICTURE) !== 0) picture(words, i, s, after, put);
    if (isOn(word, units) && words[i - 1]?.digit) put('dose');
    if (isOn(word, recent)) put('recent day');
    if (isOn(word, policy)) put('policy words');
    if (isOn(word, reach) && some(after, 3, (x) => isOn(x, ours) || x.digit)) put('call us');
    if (isPast(word)) put('past');
    if (word.cap && !word.caps && word.is === 0 && !s.shouting && (word.table & COMMON) === 0) put('unknown capital');
    if ((word.is & w.GENERIC) !== 0) put('everybody');
    if ((word.is & w.PATIENTS) !== 0) put('patients');
    if ((word.is & w.STAFF) !== 0) put('staff');
    if ((word.is & w.STUDY) !== 0) put('study');
  }
  put(`care words ${Math.min(3, amount)}`);
  opening(words, s, amount, put);
  named(reading, situation, s, index, put);
  if (has(s, /\d/) && has(s, aged)) put('age');
  if (has(s, young)) put('child');
  if (s.question && (s.is & (w.YOU | w.YOUR)) !== 0) put('asks you');
  if (situation.asked) put('answers own health');
  for (const [cue, pattern] of topics) if (has(s, pattern)) put(cue);
  if (s.last - s.first < 5) put('short');
  if (/[\u{1f300}-\u{1faff}❤⭐]/u.test(s.text)) put('emoji');
  if (s.text.includes('#')) put('hashtag');
  return cues;
}

/** The words after one, up to the end of its sentence. */
interface After {
  words: readonly Word[];
  from: number;
  end: number;
}

function some(after: After, within: number, test: (word: Word) => boolean): boolean {
  const to = Math.min(after.end, after.from + within);
  for (let k = after.from; k < to; k++) if (test(after.words[k] as Word)) return true;
  return false;
}

function reachesOf(after: After, classes: number, within: number): boolean {
  const to = Math.min(after.end, after.from + within);
  for (let k = after.from; k < to; k++) if (((after.words[k] as Word).is & classes) !== 0) return true;
  return false;
}

/** What the next words bring first. */
function kindOf(after: After, within: number): string {
  const to = Math.min(after.end, after.from + within);
  for (let k = after.from; k < to; k++) {
    const { is } = after.words[k] as Word;
    if ((is & w.KIN) !== 0) return 'kin';
    if ((is & w.RECORD) !== 0) return 'record';
    if ((is & w.EVENT) !== 0) return 'visit';
    if ((is & sensitive) !== 0) return 'sensitive';
    if ((is & w.CONDITION) !== 0) return 'illness';
    if ((is & w.TREATMENT) !== 0) return 'treatment';
    if ((is & w.BODY) !== 0) return 'body';
    if ((is & w.STAFF) !== 0) return 'staff';
    if ((is & (w.PATIENT | w.PERSON)) !== 0) return 'person';
  }
  return 'other';
}

/** Says that somebody did something or fared somehow. */
export function isPast(word: Word): boolean {
  return (word.is & (w.CARED | w.FARED)) !== 0 || isOn(word, had | pastForm);
}

function aboutYou(words: readonly Word[], i: number, s: Sentence, after: After, put: (cue: string) => void): void {
  const before = i > s.first ? (words[i - 1] as Word) : undefined;
  const beforeThat = i > s.first + 1 ? (words[i - 2] as Word) : undefined;
  if ((before !== undefined && isOn(before, condition)) || (beforeThat !== undefined && isOn(beforeThat, condition))) {
    put('if you');
    return;
  }
  if (before !== undefined && (isPast(before) || before.low.endsWith('ing'))) put('did to you');
  else if (
    before !== undefined &&
    (before.low === 'see' || before.low === 'for' || before.low === 'to' || before.low === 'with')
  )
    put(`${before.low} you`);
  const verb = after.words[after.from];
  if (verb === undefined || after.from >= after.end) return;
  const word = words[i] as Word;
  if (some(after, 3, isPast) || word.low.endsWith("'ve")) put('you did');
  else if (isOn(verb, will) || word.low.endsWith("'ll")) put('you will');
  else if (isOn(verb, should)) put('you should');
  else if (isOn(verb, being) || word.low.endsWith("'re")) put('you are');
  else put('you other');
}

function aboutThem(word: Word, after: After, put: (cue: string) => void): void {
  if (isOn(word, possessive)) put(`their ${kindOf(after, nearSpan)}`);
  if (some(after, 3, isPast)) put('they did');
  else put('they are');
}

function aboutUs(word: Word, after: After, put: (cue: string) => void): void {
  if (word.low === 'our' || word.low === 'my') {
    if (reachesOf(after, w.PATIENT | w.PATIENTS | w.PERSON | w.KIN, nearSpan)) put(`${word.low} person`);
    else put(`${word.low} ${kindOf(after, 2)}`);
  } else if (word.low === 'we' || word.low === 'i') put(some(after, 2, isPast) ? `${word.low} did` : `${word.low} do`);
}

function picture(words: readonly Word[], i: number, s: Sentence, after: After, put: (cue: string) => void): void {
  put('picture');
  if (after.from < after.end && after.words[after.from]?.low === 'of') put('picture of');
  for (let k = Math.max(s.first, i - 4); k < i; k++) if (isOn(words[k] as Word, presenting)) put('presents picture');
  if (some(after, 2, (x) => isOn(x, presenting))) put('presents picture');
}

/** How the sentence begins: an order, yes or no, a verdict, people in general. */
function opening(words: readonly Word[], s: Sentence, amount: number, put: (cue: string) => void): void {
  for (let k = s.first; k < Math.min(s.last, s.first + 4); k++) {
    const word = words[k] as Word;
    if (/^(?:yes|yep|yeah|nope?|nah|sure|absolutely|si)$/.test(word.low) && k === s.first) put('yes or no');
    if (isOn(word, orders)) {
      put(amount > 0 ? 'order about health' : 'order');
      break;
    }
    if (!/^(?:yes|yep|no|ok|okay|so|and|then|please|just|also|but|oh|hi|hey|honestly|sorry|first|now)$/.test(word.low))
      break;
  }
  const first = words[s.first];
  if (first !== undefined && /^(?:that|this|it|those|these|that's|it's|sounds|looks|thats|its)$/.test(first.low)) {
    for (let k = s.first + 1; k < Math.min(s.last, s.first + 6); k++) {
      const word = words[k] as Word;
      if ((word.is & w.CONDITION) !== 0 || isOn(word, verdicts)) put('verdict');
    }
  }
  if (first !== undefined && (first.is & (w.GENERIC | w.PATIENTS)) !== 0) put('opens with everybody');
  if (first !== undefined && isOn(first, condition)) put('opens with if');
}

function named(reading: Reading, situation: Situation, s: Sentence, index: number, put: (cue: string) => void): void {
  for (const name of situation.namesIn(index)) {
    if (name.kind !== 'private') {
      put('own or public name');
      continue;
    }
    put(`private name by ${name.by}`);
    put('private name');
    if ((s.is & health) !== 0) put('name beside health');
    if ((s.is & w.EVENT) !== 0) put('name beside visit');
    const next = reading.text.charAt(name.end);
    if (next === ',' || next === ':' || next === '!') put('name called');
    let from = s.first;
    while (from < s.last && (reading.words[from] as Word).start < name.end) from++;
    if (some({ words: reading.words, from, end: s.last }, nearSpan, isPast)) put('name did');
  }
}
