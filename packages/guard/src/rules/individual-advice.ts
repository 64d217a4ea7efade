import { general, handbook } from '../frames.ts';
import { has } from '../has.ts';
import * as w from '../lexicon.ts';
import { pattern } from '../pattern.ts';
import type { Reading, Sentence } from '../read.ts';
import { type Hit, type Rule, type Situation, sentenceHit } from '../rule.ts';
import { signOf } from '../taken-up.ts';

// General facts may be told to everybody. Telling one person what it is, what will come or what to take may not.
export const individualAdvice: Rule = {
  label: 'INDIVIDUAL_ADVICE',
  id: 'individual-advice',
  protects: 'Diagnosis, prognosis or treatment instruction aimed at one person.',
  source: 'Standard of care and state licensing law; FSMB, Social Media and Electronic Communications (2019)',
  say: 'This advises one person. Share general information and point to a visit.',
  instead: '"In general, … A clinician who can examine the person should decide."',
  find,
  rewrite: (situation) =>
    situation.author === 'patient'
      ? 'Please talk with your own clinician before changing a treatment.'
      : 'In general, a clinician who can examine the person should decide.',
};

function find(reading: Reading, situation: Situation): Hit[] {
  const hits: Hit[] = [];
  for (let i = 0; i < reading.sentences.length; i++) {
    const s = reading.sentences[i];
    if (s === undefined) continue;
    if (!advises(situation, s, i)) {
      const cue = signOf(reading, situation, s, i);
      if (cue !== undefined && !(onlyMeant.has(cue) || (possessive.has(cue) && !has(s, verdict))))
        hits.push({ ...sentenceHit(reading, i), cue });
      continue;
    }
    hits.push(sentenceHit(reading, i));
    if (situation.provider) situation.singled.add(i);
  }
  return hits;
}

/** Signs that a body is somebody's: advice only with a verdict of it. */
const possessive = new Set(['yours', 'your own word', 'same word', 'called yours', 'your kin']);
const verdict =
  /\b(?:is|are|isn't|aren't|means?|needs?|will|won't|can|should|must|comes?|looks?|sounds?|from|has|don't|doesn't|no|tiene|necesita|es|too)\b/;
/** Signs that a person is meant, and no more. */
const onlyMeant = new Set(['asked back', 'send', 'felt for', 'you did', 'that', 'called you']);

const health = w.BODY | w.CONDITION | w.TREATMENT;
const treatment = w.TREATMENT | w.EVENT;
const refer = pattern()`
  \b(?:(?:ask|talk (?:to|with)|see|call|tell|contact|check with|discuss|speak with|message) (?:\w+ )?(?:your|a
    |the|with your) (?:own )?(?:\w+ )?(?:doctor|clinician|team|pharmacist|prescriber|surgeon|specialist|provider
    |nurse|gp|pcp|oncologist|cardiologist|endocrinologist|neurologist|dermatologist|ob|dentist)
  |without (?:talking|asking|speaking|checking)|ask your own|call (?:911|988|our office|the office)
  |poison control|never (?:stop|start|change|skip|double)
  |don't (?:stop|start|change) (?:\w+ )?(?:without|on your own))\b
`;

function advises(situation: Situation, s: Sentence, index: number): boolean {
  if (situation.author === 'patient') return patientAdvises(s);
  if (situation.consult || !situation.provider) return false;
  if (has(s, strong) && !general(s) && !(handbook(s) && !situation.singled.has(index))) {
    if (
      !situation.answering &&
      situation.namesIn(index).length === 0 &&
      !situation.singled.has(index) &&
      !has(s, toOneReader)
    )
      return false;
    return !(has(s, refer) && !has(s, /\b(?:your numbers|i would|i'd|you have|sounds like)\b/));
  }
  if (general(s) || has(s, refer) || (handbook(s) && !situation.singled.has(index))) return false;
  if (has(s, toOneReader)) return true;
  if (!situation.answering)
    return situation.singled.has(index) && (s.is & (health | w.EVENT)) !== 0 && has(s, pageOrder);
  const toOne =
    situation.singled.has(index) || situation.singled.has(index - 1) || has(s, /\b(?:you|your|he|she|him|her)\b/);
  if (
    situation.asked &&
    situation.singled.has(index) &&
    (has(s, order) || has(s, diagnosis) || has(s, urgent) || has(s, /^(?:\W)*(?:nope?|yes|yep|sure)\b/))
  )
    return true;
  if (has(s, order) && (s.is & (health | w.EVENT)) !== 0) return situation.reply || toOne || has(s, dosed);
  if (has(s, prognosis) && toOne) return true;
  if (has(s, diagnosis) && (s.is & (health | w.EVENT)) !== 0 && (situation.reply ? toOne : (s.is & w.YOUR) !== 0))
    return true;
  return has(s, dosed) && (toOne || has(s, imperative));
}

const strong = pattern()`
  \b(?:(?:with|given|based on|for|at|looking at|considering) your (?:numbers?|labs?|results?|history|symptoms?
    |age|levels?|a1c|kidneys?|scan|weight|readings?|report|case|dose)[^.!?]{0,60}\b(?:i would|i'd|you should
    |you need|you can|should|stop|start|double|cut|raise|lower|increase|decrease|switch|add|skip|needs?|means?
    |it's|is)
  |i(?: would|'d)(?: \w+)? (?:double|stop|start|cut|bump|raise|lower|skip|hold|switch|add|increase|decrease
    |halve|push|drop|taper|restart|take|try|go up|go down|up|call (?:it|that))\b
  |(?:that|this|it|what you \w+|which) (?:really |definitely |almost certainly |certainly |clearly )?(?:sounds
    |looks) (?:like|benign|normal|infected|broken|cancerous|suspicious|viral|bacterial)
  |(?:from|in|on|by|judging by|going by) (?:the|your|that) (?:picture|photo|pic|image|description|x-?ray|scan
    |video)
  |you (?:can|should|could|need to|must|have to|may|might as well|ought to|do not need|don't need
    |don't have to|won't need|shouldn't)(?: \w+)? (?:skip|stop|start|take|double|cut|halve|increase|lower|raise
    |switch|restart|taper|hold|quit|drop|ice|wear|be seen|go to the (?:er|ed)|get (?:it|that|a|an|another) )
  |your (?!body|blood|brain|immune|provider|doctor|health|family|cells|lungs|risk|own)(?:\w+ ){1,3}(?:is|are
    |isn't|will be|looks?|sounds?|seems?|means?|comes? from|needs?|does not|doesn't) (?:\w+ )?(?:benign|normal
    |fine|cancer\w*|infected|broken|torn|nothing|too (?:high|low)|high|low|suspicious|viral|not|the|an?|to be
    |probably|likely|serious|worn|healed|ok|okay|need)
  |(?:your|the) (?:son|daughter|child|baby|kid|mom|dad|mother|father|husband|wife) (?:does not|doesn't|should
    |needs?|can|has|will|must|is|could)
  |(?:give|take) (?:him|her|your \w+) (?:\w+ ){0,4}(?:mg|ml|tylenol|motrin|ibuprofen|benadryl|teaspoon|drops
    |to the (?:er|ed|children's))
  |(?:he|she) (?:needs to be|should be|must be) seen|i'd call that)\b
`;
/** Also on a page, where "you" is everybody: nobody else has these figures, and only to one person does a clinician say "I would". */
const toOneReader = pattern()`
  \b(?:(?:with|given|based on|from|looking at) (?:your|those) (?:numbers?|labs?|results?|levels?|a1c|scan
    |readings?|report|dose)[^.!?]{0,40}\b(?:i would|i'd|i am going to)
  |your (?:\w+ ){1,2}(?:of|at) \d[\d./]*%? (?:means?|shows?|says|tells))\b
`;
const order = pattern()`
  (?:^|[,.;:!?-] ?|\b(?:and|so|then|please|just|also|but|to|ok|okay|yes|no|instead) )(?:stop|start|take|try
  |skip|double|halve|cut|increase|decrease|raise|lower|switch|restart|taper|hold|quit|drop|continue
  |keep (?:using|taking|wearing|icing|doing|up|the|your|both)|wear|ice|apply|use|finish|retest|avoid
  |go to the (?:er|ed)|get (?:a|an|another|it|that|your) |give (?:him|her|it)|ask for|add|put
  |bring (?:him|her)|take (?:him|her)|soak|rinse|elevate|soft food|night splint|come (?:back )?in) 
`;
const urgent = /\b(?:er|ed|l&d|tonight|probably|likely|odds|suggests|until ruled out|needs?|means)\b/;
const pageOrder =
  /\b(?:you can|you should|keep|stop|start|take|skip|no (?:running|lifting|driving)|drink|boot off|can go back|yes,|is over|should|don't|wear|rest|use|can stop)\b/;
const dosed = pattern()`
  \b(?:\d+(?:\.\d+)? ?(?:mg|mcg|ml|units?|iu|tablets?|pills?|puffs?|drops)
  |half (?:a|the|your) (?:dose|pill|tablet|\w+) (?:at|before|every|for)|twice (?:a day|daily)
  |every (?:\w+ )?(?:hours?|night|morning)|(?:two|three|four|five|ten|\d+) days before
  |for (?:ten|seven|five|\d+) days|an hour before|at bedtime)\b
`;
const imperative =
  /^(?:\W)*(?:stop|start|take|try|skip|double|halve|cut|use|switch|restart|hold|wear|apply|add|give|ice|put|quit|drop|get|soak|rinse)\b/;
const prognosis = pattern()`
  \b(?:you(?:'ll| will| are going to|'re going to) (?:be|feel|need|heal|recover|lose|get|see|have|walk|run
    |dance|never|always|do) ?(?:fine|ok|okay|great|walking|better|back|running|normal|surgery|over|well|by|in
    |good|just|a)?
  |(?:it|that|this)(?:'ll| will) (?:be fine|go away|heal|pass|clear|fade|settle|get better|resolve|hurt less
    |be gone|all be)
  |nothing to worry about|no need to worry|don't worry about (?:it|that|the)
  |not (?:cancer|dangerous|serious|contagious)|perfectly normal|totally normal|completely normal
  |you(?:'re| are) fine)\b
`;
const diagnosis = pattern()`
  \b(?:(?:that|this|it|which|those|these) (?:is|are|was|'s|means?|comes? from|points to|suggests?
  |could only be) |that's |it's |you (?:have|had|probably have|likely have|definitely have|are having
  |'re having|got) |you've got |classic |textbook |almost certainly |your (?:\w+ ){1,3}(?:is|are|comes? from
  |means?) )
`;

function patientAdvises(s: Sentence): boolean {
  if (has(s, refer)) return false;
  if ((s.is & (treatment | w.SUBSTANCE)) === 0 && !has(s, /\bcold turkey\b|\bquit it\b/)) return false;
  if (
    has(
      s,
      /\b(?:i|we|my (?:doctor|dr|doc|team|rheum|onc|nurse|psych)) (?:\w+ )?(?:stop|stopp?ed|start|started|quit|switched|told|said|took|take|had|have|was|am|use|used)\b/,
    ) &&
    !has(s, /\b(?:you should|you need to|quit it|like i did|stop taking|just stop|do what i)\b/)
  )
    return false;
  return has(
    s,
    /(?:^|[,.;:!?-] ?|\b(?:just|please|should|need to|to|and|must|gotta|better|would|so|then|or|seriously|honestly) )(?:stop|quit|ditch|drop|skip|start|double|throw out|throw away|get off|go off|come off|flush|switch to|switch|increase|cut|halve|don't take|do not take|don't get|refuse|toss|dump|take (?:\d|two|three|double|more|extra|half|the))\b/,
  );
}
