// Frames that change whom a sentence is about: everybody, nobody real, an employee, the author.

import { has, ofText } from './has.ts';
import { GENERIC, HE, HYPOTHETICAL, PATIENT, STUDY, WE, YOUR } from './lexicon.ts';
import { famous } from './names/famous.ts';
import { pattern } from './pattern.ts';
import type { Reading, Sentence } from './read.ts';

/** A pattern that is only tried when the sentence has a word of one of these classes; 0 means always. */
export type Cue = readonly [needs: number, pattern: RegExp];

export function cued(s: Sentence, cues: readonly Cue[]): boolean {
  for (const [needs, pattern] of cues) {
    if ((needs === 0 || (s.is & needs) !== 0) && has(s, pattern)) return true;
  }
  return false;
}

const lead = '^(?:\\W|and |but |so |yes,? |no,? |because |that said,? |for |to )*';
const conditional = new RegExp(
  `${lead}(?:if you(?!'re the| are the|'re that)|if your|when you have|whether you|how to|what to|when to|si tiene|si usted)\\b`,
);
const generalOpening = new RegExp(
  `${lead}(?:in general|generally|usually|typically|often|sometimes|anyone|anybody|everyone|everybody|people|many|most|some|patients|adults|children|kids|parents|women|men|those|each|every|all|no one|nobody|any|as a rule|our policy|by law|why|what is|what are|en general|la ley|por ley)\\b`,
);
/** "Men, if your wife says go, go." */
/** What everybody may do with their own papers, and what nobody should put in public. */
const entitled = pattern()`
  ^\W*(?:and |yes,? |also,? |please |of course,? )*(?:you (?:can|may|have (?:a|the|every) right to)(?: always
    | also)? (?:download|view|request|see|find|get|ask for|check|print|access
    |read)? ?(?:a copy of |copies of )?your (?:[\w-]+ )?(?:records?|notes|results|chart|bills?|statements?
    |file)\b
  |(?:keep|leave) (?:your|any|all|those|the) (?:[\w-]+ ){1,4}(?:off|out of) (?:this|the|our|here|public)\b)
`;
const toMany =
  /^\W*(?:men|women|ladies|guys|gentlemen|parents|folks|friends|neighbors|moms|dads|runners|teens|students|seniors|amigos|vecinos|mamas|papas)[,:]/;
const particular = pattern()`
  \b(?:yours|people like you|patients? like you|like you do|like yours|so you|and you|but you|for your|of your
  |about your|(?:but|and|so|;|:) (?:your|that's why your|for you)|la suya|el suyo|but we|pero usted
  |so (?:drop|stop|start|take|skip|cut|use|go|get|call|try|hold|keep)
  |: (?:drop|stop|start|take|skip|cut|use|go|get|try|hold|keep)|but nobody|but no one|by your name)\b
`;

/** Two bits for each frame in Sentence.frames: asked, and the answer. */
const isGeneral = 0;
const isHandbook = 2;
const isParticular = 4;

/** Several rules and the model ask the same of a sentence: it is worked out once. */
function once(s: Sentence, bit: number, test: (s: Sentence) => boolean): boolean {
  const seen = (s.frames >> bit) & 3;
  if (seen !== 0) return seen === 3;
  const answer = test(s);
  s.frames |= (answer ? 3 : 1) << bit;
  return answer;
}

/** Speaks of people in general, or to all readers. */
export function general(s: Sentence): boolean {
  return once(s, isGeneral, readGeneral);
}

function readGeneral(s: Sentence): boolean {
  if (toOne(s)) return has(s, conditional) && !has(s, /\byours\b/);
  return has(s, conditional) || has(s, generalOpening) || has(s, toMany) || has(s, entitled);
}

function toOne(s: Sentence): boolean {
  return once(s, isParticular, (one) => particular.test(one.low));
}

/** An imagined, composite or published case. */
export function notReal(reading: Reading, s: Sentence): boolean {
  if ((reading.is & HYPOTHETICAL) !== 0 && ofText(reading, imaginary)) return true;
  if (ofText(reading, invented)) return true;
  if (has(s, /^\W*picture (?:this\b|an? )/)) return true;
  if (has(s, famous) && (s.is & (WE | PATIENT)) === 0) return true;
  return (
    (s.is & STUDY) !== 0 &&
    (s.is & GENERIC) !== 0 &&
    has(s, /\b(?:series|study|trial|studies|published|guideline|percent|cohort|registry|data)\b/) &&
    !has(s, /\b(?:my|our) (?:patient|own|first)\b/)
  );
}

const imaginary = pattern()`
  \b(?:imagine|suppose|hypothetical(?:ly)?|composite|fictional|fictitious|vignette|invented|made[- ]up
  |no real person|not a real|pretend|mannequin|simulat\w+|practice scenario|let's say|say a patient|what if)\b
`;
/** Says by itself that the case is made up. */
const invented = /\b(?:(?:nobody|no one) real|let's (?:build|invent|make up) a (?:\w+ )?case)\b/;
/** Says that something must not be done or shared: policy text. */
export const forbids = /\b(?:do not|don't|please don't|never|not|no|cannot|can't|avoid|instead of|keep)\b/;

const lore = pattern()`
  \b(?:is|are|isn't|aren't) (?:a|an|called|the|used|caused|often|usually|sometimes|most|more|one
    |at (?:an )?(?:increased|higher|risk)|known|important|two|three|small|when|part|made|also|common|rare
    |treated|linked|not the same|living|needed|found|formed|passed|based)\b
  |\b(?:occurs?|happens?|includ(?:e|es|ing)|increases?|affects?|causes?|means?|mean|refers|spreads?|develops?
    |forms|controls|depends?|varies|contains?|provides?|produces?|carries|lets|allows?)\b
  |\brisk factors?\b
  |\b(?:risk|chance|kinds?|types?|signs?|symptoms|treatments?|causes?|stages?|number|effects?) (?:of|for
    |include)\b
  |\b(?:if you(?!'re the| are the)|when you|do you|you and your|whether|such as|for example|key points?
    |summary)\b
  |\b(?:you|your \w+) (?:may|might)\b
  |\byour (?:body|blood|immune system|brain|eyes?|skin|heart|bones?|lungs|kidneys|liver|muscles|joints
    |teeth) (?:can|could|gets?|uses|works?|makes?|does not|doesn't|don't)\b
  |\b(?:inside|back|front|part|half|most|rest|lining|structure|surface|area|parts) of your\b
  |\bthere are many\b|\byou (?:could|can) (?:get|also|have|be|still)\b|\b(?:can|could) be\b
`;
const told = pattern()`
  \b(?:i|we|he|she|who) (?:\w+ )?(?:was|were|had|came|walked|told|asked|said|saw|got|took|lost|went|brought
    |found|diagnosed|admitted|treated|delivered|did|made|left|gave|knew|survived|arrived|turned|cried|finished
    |beat|ran|fell|kept|[a-z]{3,}ed)\b
  |\b(?:today|tonight|yesterday|last (?:night|week|month|year|\w+day)|this (?:morning|week|afternoon)
    |our patient|my patient)\b
`;

/** Sounds like a handbook: what a disease is, what causes it, what may happen. Nobody in particular is meant. */
export function handbook(s: Sentence): boolean {
  return once(s, isHandbook, readHandbook);
}

function readHandbook(s: Sentence): boolean {
  return has(s, lore) && !has(s, told) && !toOne(s);
}

/** Sends to a help line or a lawmaker: the same for whoever reads it, however near they are to it. */
export function sameForAll(s: Sentence): boolean {
  return (s.is & HE) === 0 && (((s.is & YOUR) === 0 && has(s, helpLine)) || has(s, lawmaker));
}
const helpLine = /\b(?:911|988|112|741741|poison (?:control|help|center)|crisis line|lifeline)\b/;
const lawmaker = pattern()`
  \b(?:write|call|e-?mail|tell|ask|contact|thank|urge|message) (?:to )?(?:your|the|our) (?:\w+ )?(?:reps?
  |representatives?|senators?|congress\w*|legislat\w+|lawmakers?|assembly\w*|council\w*|governor|delegates?)\b
`;

/** Tells of an animal, a plant or a mannequin, and of no patient. */
export function notHuman(s: Sentence): boolean {
  return (s.is & PATIENT) === 0 && has(s, creature);
}
const creature =
  /\b(?:dogs?|pupp(?:y|ies)|cats?|kittens?|horses?|parrots?|goldfish|hamsters?|ferns?|mannequins?|teddy bears?|stuffed|skeletons?|robots?|mascots?)\b/;
