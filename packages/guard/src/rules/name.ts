import { has } from '../has.ts';
import { BODY, CONDITION, EVENT, HE, KIN, PATIENT, RECORD, STAFF, TREATMENT, YOU } from '../lexicon.ts';
import { pattern } from '../pattern.ts';
import type { Reading, Sentence } from '../read.ts';
import type { Hit, NameHit, Rule, Situation } from '../rule.ts';

// Whether a name is private is settled in names.ts; here, whether the text ties it to care.
export const name: Rule = {
  label: 'NAME',
  id: 'name',
  protects: 'Name, initials, nickname or @handle of a private person: patient, relative, household member.',
  source: '45 CFR 164.514(b)(2)(i)(A)',
  say: "This names a private person in connection with care. That needs the person's signed authorization.",
  instead: 'Drop the person: "We are proud of our infusion team."',
  find,
  rewrite: () => '',
};

const care = EVENT | RECORD | BODY | CONDITION | TREATMENT | PATIENT;
export const milestone = pattern()`
  \b(?:rang the bell|ring the bell|cancer[- ]free|went home|coming home
  |graduat\w+ (?:from )?(?:therapy|rehab|pt|treatment)
  |our (?:little )?(?:fighter|warrior|superstar|star patient|hero)|walking again|first steps
  |beat (?:cancer|it)|in remission|no cavit|braces|newest member|club|transformation|smile makeover
  |success story|welcome to the (?:practice|family|clinic)|back on (?:her|his) feet|with us|for us
  |in our (?:care|clinic|office|chair|waiting room|suite|unit))\b
`;

const milestones = new WeakMap<Sentence, boolean>();
/** Asked once for a sentence, however many names it holds. */
function reached(s: Sentence): boolean {
  let found = milestones.get(s);
  if (found === undefined) {
    found = has(s, milestone);
    milestones.set(s, found);
  }
  return found;
}

function find(reading: Reading, situation: Situation): Hit[] {
  return situation.names.filter((n) => counts(reading, situation, n));
}

function counts(reading: Reading, situation: Situation, n: NameHit): boolean {
  if (n.kind === 'eponym' || (n.by !== 'handle' && coined.test(reading.text.slice(n.start, n.end)))) return false;
  if (situation.everything) return n.kind !== 'public' || n.by !== 'first';
  const s = reading.sentences[n.sentence];
  if (s === undefined) return false;
  if (n.kind !== 'private')
    return spokenOfAsPatient(s.low, s.is, reading.low.slice(n.start, n.end)) && n.kind !== 'own' && !has(s, /\bdr\b/);
  if (situation.author === 'patient')
    return situation.singled.has(n.sentence) && (n.by !== 'first' || (s.is & (KIN | HE)) !== 0);
  if (situation.reply) return true;
  if (situation.consult && n.by === 'handle') return false;
  if (situation.consult)
    return (
      n.by !== 'first' ||
      (s.is & (care | HE | KIN)) !== 0 ||
      (situation.singled.has(n.sentence) && /^,? ?\(?\d{1,3} ?[mfy]/.test(reading.low.slice(n.end, n.end + 8)))
    );
  if (situation.singled.has(n.sentence)) return true;
  if ((s.is & STAFF) === 0 && reached(s)) return true;
  if (n.by === 'handle') return (s.is & (YOU | care)) !== 0;
  if (situation.community) return (s.is & (care | YOU)) !== 0 && n.by !== 'first' && (s.is & STAFF) === 0;
  return ownedByPerson(reading, n) || (n.by === 'initials' && (s.is & care) !== 0);
}

/** "PEth", "QuantiFERON": written like no name. */
const coined = /^(?:[A-Z]{2,}[a-z]{1,3}|\w*[a-z][A-Z]{3,}\w*)$/;

/** "Jo's knee", "Mrs. D's scan". */
function ownedByPerson(reading: Reading, n: NameHit): boolean {
  const tail = /^'s (?:\w+ )?([a-z-]+)/.exec(reading.low.slice(n.end, n.end + 40));
  if (tail === null || n.by === 'handle') return false;
  const next = reading.words.find((w) => w.start > n.end + 2);
  const after = next === undefined ? undefined : reading.words[reading.words.indexOf(next) + 1];
  return ((next?.is ?? 0) & (BODY | EVENT | RECORD)) !== 0 || ((after?.is ?? 0) & (BODY | EVENT)) !== 0;
}

/** A public figure or colleague counts when the text speaks of their own care here. */
export function spokenOfAsPatient(low: string, is: number, who: string): boolean {
  if (
    /\b(?:our|my|as a|was a|is a) patient\b/.test(low) &&
    !/\bpatient (?:advocate|experience|care|safety|portal|coordinator|navigator)\b/.test(low)
  )
    return low.includes(who);
  if ((is & HE) === 0 || (is & (BODY | EVENT | CONDITION)) === 0) return false;
  return (
    /\b(?:had|got|has|needed|came in for|underwent|finished|beat) (?:his|her|a|an|the)\b/.test(low) &&
    /\b(?:here|with us|our (?:clinic|office|suite|practice|chair|unit|care)|in our)\b/.test(low)
  );
}
