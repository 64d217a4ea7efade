// Names that stand for a disease, sign, test or part of the body, not for a person: "Ewing sarcoma", "Lambert-Eaton myasthenic syndrome".
import { ofText } from '../has.ts';
import type { Reading } from '../read.ts';
import { FIRST, tableOf } from '../tables.ts';
import { eponymic, eponyms } from './words.ts';

const strong =
  /^(?:disease|syndrome|palsy|disorder|sarcoma|lymphoma|tumou?r|carcinoma|cell|node|bod(?:y|ies)|dystrophy|malformation|neuropathy|encephalopathy|virus|phenomenon|esophagus|contracture|criteria)$/;
// What may stand between the name and the word that gives it away.
const between =
  /^(?:i{1,3}|iv|cell|type|risk|related|like|positive|negative|associated|node|body|b|t|[a-z]+(?:ic|al|ar|ary|oid|ous|ant|ive|related))$/;

/** "Which eponym do you mix up?" asks for nobody. */
const quiz = /\beponym(?:s|ous)?\b/;
/** "31F, Takayasu": the disease of a case, which has no name. */
const shorthand = /\b\d{1,3} ?(?:[mf]\b|yo\b|y\/o|yrs?\b|-?years?)[^.!?]{0,50}(?:, |with |w\/ |for |has |hx |known )$/;
const scaleClass = /^ (?:[1-5]|[A-D][1-4]?|I{1,3}[AB]?|IV|V)(?![\w'-]|\.\d|, [A-Z]{2}\b)/;

/**
 * @param start where the name starts
 * @param end where it ends, without its possessive
 */
export function isEponym(reading: Reading, start: number, end: number): boolean {
  const { low, text } = reading;
  if (ofText(reading, quiz)) return true;
  const tail = low.slice(end, end + 70);
  const rest0 = tail.replace(/^'s?(?= )/, '');
  // "Maria's anemia" is Maria's; "Addison's anemia" and "Bright's disease" are nobody's.
  const name = low.slice(start, end).replace(/'s$/, '');
  const who = name.slice(name.lastIndexOf(' ') + 1);
  if (
    (rest0 !== tail || low.endsWith("'s", end)) &&
    tableOf(who) & FIRST &&
    !eponyms.has(who) &&
    !/^ (?:disease|syndrome|palsy|sign|phenomenon)\b/.test(rest0)
  )
    return false;
  if ((eponyms.has(name) || /^'s(?:[,.;]|$)/.test(tail)) && shorthand.test(low.slice(Math.max(0, start - 70), start)))
    return true;
  let rest = rest0;
  if (/^ \([^)]{0,40}\)/.test(rest)) rest = rest.replace(/^ \([^)]*\)/, '');
  // "Charcot-Marie-Tooth disease", "Reed and Sternberg cells": names in a row share the word.
  let at = end;
  for (let k = 0; k < 3; k++) {
    const more = /^(?:-| and |\/| )[A-Z][a-z]+(?:'s)?(?! (?:is|was|has|had)\b)/.exec(text.slice(at, at + 30));
    if (more === null) break;
    at += more[0].length;
  }
  // "Maria Lopez tests the waters": a given name asks for a word that is no verb.
  const person = name.includes(' ') && (tableOf(name.slice(0, name.indexOf(' '))) & FIRST) !== 0;
  // "Deauville 4", "Weber B", "Vancouver B2", "Garden III": a class of a scale.
  const [head = '', letter] = name.split(' ');
  if (letter !== undefined && /^[a-d]\.?$/.test(letter) && eponyms.has(head)) return true;
  if (at === end && scaleClass.test(text.slice(end, end + 8)) && (tableOf(name) & FIRST) === 0) return true;
  return givenAway(rest, person) || (at > end && givenAway(low.slice(at, at + 60), person));
}

function givenAway(rest: string, person: boolean): boolean {
  const words = rest.split(/[\s/-]+/, 6);
  if (words[0] !== '') return false;
  for (const word of words.slice(1)) {
    const bare = word.replace(/(?:'s|[^a-z]+)$/, '');
    if (eponymic.has(bare) ? !person || strong.test(bare) : strong.test(bare.replace(/s$/, ''))) return true;
    if (word !== bare || !between.test(bare)) return false;
  }
  return false;
}

/** Part of a compound with a small letter: "Marker-based", "Well-known", "e.max". */
export function inCompound(reading: Reading, start: number, end: number): boolean {
  return (
    /^-[a-z]/.test(reading.text.slice(end, end + 2)) ||
    /[A-Za-z]-$/.test(reading.text.slice(Math.max(0, start - 2), start)) ||
    /^[a-z]\.[a-z]/.test(reading.text.slice(Math.max(0, start - 2), start + 1))
  );
}

/** The second word of a Latin term: "polycythemia vera", "dementia praecox". */
export function latinTerm(reading: Reading, i: number): boolean {
  const word = reading.words[i];
  const before = reading.words[i - 1];
  return (
    word !== undefined &&
    before !== undefined &&
    !word.cap &&
    word.low.endsWith('a') &&
    /[a-z]{3}(?:emia|thelia|ethra|derma|entia|lasia|acne|linea)$/.test(before.low) &&
    word.start === before.end + 1
  );
}

/** A word told by its syllables: "EN-do-kar-DI-tis". */
export function bySyllables(reading: Reading, start: number, end: number): boolean {
  const around = reading.text.slice(Math.max(0, start - 30), end + 30);
  const at = Math.min(30, start);
  for (const m of around.matchAll(/[A-Za-z]{1,6}(?:-[A-Za-z]{1,6}){2,}/g))
    if (m.index <= at && m.index + m[0].length >= at + end - start)
      return /(?:^|-)[A-Z]{2,}(?:-|$)/.test(m[0]) && /(?:^|-)[a-z]+(?:-|$)/.test(m[0]);
  return false;
}
