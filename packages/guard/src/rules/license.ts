import { codesAfter } from '../codes.ts';
import { has } from '../has.ts';
import { HE, KIN, PATIENT, PERSON } from '../lexicon.ts';
import { lettersAndDigits } from '../own.ts';
import { pattern } from '../pattern.ts';
import { sentenceAt } from '../place.ts';
import type { Reading } from '../read.ts';
import type { Hit, Rule, Situation } from '../rule.ts';

// The clinicians' and the facility's own licenses are public registers, not identifiers of patients.
export const license: Rule = {
  label: 'LICENSE',
  id: 'license',
  protects:
    'A certificate or license number of a patient or relative: driver, passport, professional, birth certificate.',
  source: '45 CFR 164.514(b)(2)(i)(K)',
  say: 'This certificate number identifies a person. Remove it.',
  instead: 'Delete it.',
  find,
  rewrite: () => '',
};

const word = pattern('g')`
  \b(?:(?:driver'?s?'?|driving|drivers|commercial|nursing|professional|pilot'?s?|medical|dental|hunting
    |fishing|marriage|state|dl|cdl) ?(?:licen[cs]e|lic|certificate|cert|permit|id)?
  |licen[cs]e|lic|passport|(?:birth|airman|death|pilot|medical) cert(?:ificate)?|certificate|cert
  |(?:gun|carry|work|weapons?|firearms?) permit|permit (?:no|number)|(?:dea )?registrant|notary commission
  |commission (?:no|number)|licencia|pasaporte)(?![a-z])
`;
const ownWords =
  /\b(?:licensed in|our (?:facility|clinic|practice|office|lab|hospital)|mqsa|clia|npi|dea|facility|accredit|arrt|board)\b/;

function find(reading: Reading, situation: Situation): Hit[] {
  return [
    ...codesAfter(reading, word, 4),
    ...codesAfter(reading, /\b(?:passport|(?:gun|carry) permit)\b/g, 5, 40),
  ].filter((hit) => {
    const code = reading.text.slice(hit.start, hit.end);
    if (/^(?:19|20)\d\d$/.test(code) || situation.own.numbers.has(lettersAndDigits(code))) return false;
    if (situation.everything) return true;
    const s = sentenceAt(reading, hit.start);
    if (s === undefined) return true;
    return (s.is & (HE | KIN | PATIENT | PERSON)) !== 0 || !(has(s, ownWords) || has(s, /\bdr\b/));
  });
}
