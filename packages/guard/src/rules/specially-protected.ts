import { notReal } from '../frames.ts';
import { has } from '../has.ts';
import * as w from '../lexicon.ts';
import type { Reading, Sentence } from '../read.ts';
import { type Hit, type Rule, type Situation, sentenceHit } from '../rule.ts';

// The topic in general is welcome. Tied to one person it falls under stricter law than other care.
export const speciallyProtected: Rule = {
  label: 'SPECIALLY_PROTECTED',
  id: 'specially-protected',
  protects:
    'One person tied to substance use, mental health, HIV or other STI, reproduction, gender care, or being a minor.',
  source: '42 CFR Part 2; 45 CFR 164.508(a)(2); state law on HIV, reproduction and minors',
  say: 'This ties a person to a specially protected condition. Extra law applies.',
  instead: 'General information on the topic, with a help line.',
  find,
  rewrite: () => 'Help is available: in the US, call or text 988.',
};

const topics = w.SUBSTANCE | w.MENTAL | w.SEXUAL;
const minor =
  /\b(?:(?:[1-9]|1[0-7])[- ](?:year|yr|month|week|day)s?[- ]old|(?:[1-9]|1[0-7]) ?(?:yo|y\/o|mo|m|f)\b|our (?:little|tiny|youngest)|little (?:one|guy|girl|boy|man|lady|fighter|patient|[a-z]+)|(?:a|the|our|my|this|your|his|her) (?:\w+ )?(?:toddler|baby|newborn|infant|preemie|kid|kiddo|child|teen|teenager|daughter|son|boy|girl|grandson|granddaughter|student)\b|nicu|pediatric|peds|su (?:hijo|hija|bebe|nino|nina))/;

function find(reading: Reading, situation: Situation): Hit[] {
  if (situation.author === 'remote') return [];
  const hits: Hit[] = [];
  for (let i = 0; i < reading.sentences.length; i++) {
    const s = reading.sentences[i];
    if (s === undefined || notReal(reading, s) || !ties(reading, situation, s, i)) continue;
    hits.push(sentenceHit(reading, i));
  }
  return hits;
}

function ties(reading: Reading, situation: Situation, s: Sentence, index: number): boolean {
  if (!situation.singled.has(index)) return false;
  if ((s.is & topics) !== 0 && topic(reading, s)) return true;
  if (has(s, minor) && !has(s, /\bour (?:youngest|little) (?:team|clinic|practice|office)\b/)) return true;
  return (
    situation.reply &&
    (s.is & (w.YOU | w.YOUR | w.HE)) !== 0 &&
    /\b(?:sober|clean (?:for|since|and)|rehab|detox|my (?:\w+ )?(?:son|daughter|kid|baby|toddler|child)|hiv|std|abortion|miscarriage|pregnan\w+|postpartum|depress\w+|suicid\w+|bipolar|therapist|psychiatrist|opioid|suboxone|methadone)\b/.test(
      situation.replyTo,
    )
  );
}

/** "clean" and "labor" are topics only beside others of their kind. */
function topic(reading: Reading, s: Sentence): boolean {
  for (let i = s.first; i < s.last; i++) {
    const word = reading.words[i];
    if (word === undefined || (word.is & topics) === 0) continue;
    if (
      /^(?:clean|recovery|therapy|rehab|therapist|delivery|labor|aids|hormones|trauma|drinking|relapse|anxious|counselor|herpes|grief|transition|mental|panic|crack|ultrasound|lithium|midwife|newborn|voices|prep|withdrawal)$/.test(
        word.low,
      )
    ) {
      if (
        word.low === 'clean' &&
        has(s, /\b(?:days?|months?|years?|stay\w*|got|get) clean\b|\bclean (?:for|since|and sober)\b/)
      )
        return true;
      if (
        word.low === 'recovery' &&
        has(
          s,
          /\brecovery (?:from (?:opioids?|alcohol|drugs|addiction)|journey|meeting|coach)\b|\bin recovery\b|\byour recovery\b/,
        ) &&
        has(s, /\b(?:opioid|drug|alcohol|sober|addict|in recovery)/)
      )
        return true;
      if (
        (word.low === 'therapist' || word.low === 'therapy') &&
        !has(
          s,
          /\b(?:physical|occupational|speech|massage|radiation|chemo|respiratory|hand|vestibular|laser|wound|gene|pt)[- ]?therap/,
        ) &&
        has(s, /\b(?:session|psych|anger|marriage|couples|talk therapy|counsel)/)
      )
        return true;
      if (/^(?:midwife|newborn|labor|herpes|counselor|grief|mental|panic|lithium|withdrawal)$/.test(word.low))
        return true;
      continue;
    }
    return true;
  }
  return false;
}
