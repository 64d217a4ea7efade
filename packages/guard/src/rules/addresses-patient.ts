import { general, handbook, sameForAll } from '../frames.ts';
import { has } from '../has.ts';
import * as w from '../lexicon.ts';
import { pattern } from '../pattern.ts';
import type { Reading, Sentence } from '../read.ts';
import { type Hit, type Rule, type Situation, sentenceHit } from '../rule.ts';
import { signOf } from '../taken-up.ts';

// Do not directly address patients on social media, even in general terms.
export const addressesPatient: Rule = {
  label: 'ADDRESSES_PATIENT',
  id: 'addresses-patient',
  protects: 'Nobody is spoken to, or of, as the one patient meant, even in kind or general words.',
  source: '45 CFR 164.502(a); AMA Code of Medical Ethics 2.3.2',
  say: 'This speaks to one person as a patient. Speak to everyone about the topic instead.',
  instead: '"In general, people with this condition …", or "Anyone with a concern can call our office."',
  find,
  rewrite: (situation) =>
    situation.author === 'clinician'
      ? 'In general, a clinician who can examine the person should decide.'
      : situation.own.phone === undefined
        ? 'Anyone with a concern can call our office.'
        : `Anyone with a concern can call our office at ${situation.own.phone}.`,
};

function find(reading: Reading, situation: Situation): Hit[] {
  if (!situation.provider || situation.consult) return [];
  const hits: Hit[] = [];
  for (let i = 0; i < reading.sentences.length; i++) {
    const s = reading.sentences[i];
    if (s === undefined) continue;
    const found = situation.answering ? inAnswer(reading, situation, s, i) : onPage(reading, situation, s, i);
    if (!found && !(i > 0 && follows(reading, situation, s, i))) {
      const cue = signOf(reading, situation, s, i);
      if (cue !== undefined) hits.push({ ...sentenceHit(reading, i), cue });
      continue;
    }
    hits.push(sentenceHit(reading, i));
    situation.singled.add(i);
  }
  return hits;
}

const health = w.BODY | w.CONDITION | w.TREATMENT | w.SUBSTANCE | w.MENTAL | w.SEXUAL;

const wishes = pattern()`
  \b(?:feel(?:ing)? better|get well|speedy recovery|on the mend|heal(?:ing)? (?:fast|well|quick|up)|rest up
  |hang in there|take it easy|you(?:'ve| have) got this|so brave
  |keep (?:up the|it up|fighting|using|taking|icing|going|wearing|drinking|doing)
  |you(?:'ll| will) be (?:fine|okay|ok|walking|back|running|dancing|eating|better)|come back in
  |back to (?:school|work|running|dancing|hiking|golf|the gym|normal)
  |que (?:se|te) (?:mejore|recupere|alivie))\b
`;
const fromThem = pattern()`
  \b(?:from what you(?:'ve)? (?:describe|say|write|wrote|tell|said|described)
  |(?:based on|given|with|for|since|because|considering) (?:what you|your
    |you(?:'re| are|'ve| have| had| mentioned| said))
  |you (?:mentioned|said|described|wrote) (?:\w+ ){0,3}|sounds like (?:you|your|it's|a|an|the|classic)
  |in your (?:case|situation|shoes|position)|at your age|someone (?:like you|with your)
  |that (?:pain|rash|cough|lump|swelling|numb\w*|feeling|mole|bleeding|number|level|result|dose|tingling|bump
    |ache|ringing|itch|headache|fever|symptom)s? (?:is|are|you|sounds|means|could|can|should|needs|may)
  |your (?:son|daughter|mom|mother|dad|father|husband|wife|baby|kid|child|toddler|partner|brother|sister
    |grand\w+)(?:'s)?)\b
`;

function inAnswer(reading: Reading, situation: Situation, s: Sentence, index: number): boolean {
  if (sameForAll(s)) return false;
  if (general(s) || handbook(s)) return has(s, fromThemStrong) || (has(s, /\byours\b/) && !general(s));
  const handle = situation
    .namesIn(index)
    .some((n) => (n.by === 'handle' || n.by === 'title' || n.by === 'first') && n.kind === 'private');
  if (
    handle &&
    ((s.is & health) !== 0 || has(s, /\byou\b/)) &&
    (situation.reply || (s.is & health) !== 0) &&
    opensWithName(situation, s, index)
  )
    return true;
  if (situation.community || !situation.reply) return community(situation, s, index);
  if (has(s, wishes) && !has(s, /\b(?:everyone|anyone|all|working to get better|do better)\b/)) return true;
  if (has(s, fromThem) && (s.is & health) !== 0) return true;
  if (
    situation.singled.has(index) &&
    (s.is & (health | w.EVENT)) !== 0 &&
    (s.is & (w.YOU | w.YOUR | w.HE | w.KIN)) !== 0 &&
    healthy(reading, s)
  )
    return true;
  if (
    situation.singled.has(index) &&
    has(
      s,
      /\b(?:glad|happy|thrilled|proud|so good|great)\b[^.!?]{0,30}\b(?:better|procedure|surgery|treatment|recover\w*|heal\w*|sober|clean|pain|result|smooth\w*|helped|worked|worry|health\w*|walking|running|sleep\w*)\b/,
    )
  )
    return true;
  if (situation.asked && answersPerson(s, index)) return true;
  if (
    has(
      s,
      /\b(?:people like you|patients like you|you(?:'re| are) (?:so |such )?(?:strong|brave|inspiration|a (?:star|fighter|warrior|trooper)))\b/,
    ) &&
    ((s.is & health) !== 0 || situation.asked)
  )
    return true;
  return (
    has(s, imperative) &&
    (s.is & health) !== 0 &&
    !has(s, /\b(?:call|anyone|everyone|people|patients|website|policy)\b/)
  );
}

const imperative = pattern()`
  ^(?:\W|ok |okay |so |and |then |yes,? |no,? |please |just |also |but |oh,? )*(?:keep|stop|start|take|try|use
  |wear|ice|rest|drink|avoid|don't|do not|continue|finish|skip|hold|bring|come|go|get|put|apply|wait|give
  |rinse|brush|switch|double|cut|add|ask for|retest|restart|quit|soak|elevate|stretch|sleep|eat)\b
`;

/** The person's own body, illness or treatment stands beside "your", "you", "he". */
function healthy(reading: Reading, s: Sentence): boolean {
  for (let i = s.first; i < s.last; i++) {
    const word = reading.words[i];
    if (word === undefined || (word.is & (health | w.EVENT)) === 0) continue;
    if (
      /^(?:visit|appointment|wait|results?|referral|forms?|balance|hand|test|schedule|portal|clean|stay|consult|consultation|back|hands|heart|smile|drug|stage|session|exam|follow-up|intake)$/.test(
        word.low,
      )
    )
      continue;
    return true;
  }
  return false;
}

function opensWithName(situation: Situation, s: Sentence, index: number): boolean {
  return situation.namesIn(index).some((n) => n.kind === 'private' && n.start - s.start < 14);
}

const possessed = pattern()`
  \b(?:your|ur) (?:\w+ ){0,3}?(?:numbers?|labs?|results?|a1c|scan|mri|ct|x-?ray|biopsy|pathology|report
  |tumou?r|cancer|diagnosis|symptoms?|pain|rash|mole|lump|cough|fever|dose|dosage|meds?|medications?|insulin
  |metformin|pump|knee|hip|back|shoulder|neck|eyes?|tooth|teeth|heart|kidneys?|liver|thyroid|blood pressure
  |sugars?|glucose|cholesterol|ekg|echo|ejection fraction|son|daughter|mom|mother|dad|father|husband|wife|baby
  |kid|child|toddler|surgery|history|story|situation|case|flare|seizures?|migraines?|headaches?|depression
  |anxiety|pregnancy|levels?|counts?|reading|readings|photo|picture|pic|swelling|numbness|tingling|dizziness
  |nausea|bleeding|side effects?|statin|thinner|antibiotic|steroid|prednisone|inhaler|cpap|wound|incision|scar
  |ankle|foot|jaw|disc|age|weight|bmi)\b
`;

function community(situation: Situation, s: Sentence, index: number): boolean {
  const low = s.low;
  if (
    has(
      s,
      /\b(?:ask|talk to|see|call|tell|contact|with|by|from|bring it to|check with|discuss (?:it |this )?with) (?:your|a|the) (?:own )?(?:\w+ )?(?:doctor|clinician|team|pharmacist|prescriber|surgeon|specialist|provider|nurse|gp|pcp|oncologist|cardiologist|endocrinologist|neurologist|rheumatologist|dermatologist|ob)\b/,
    ) &&
    !has(s, /\b(?:i would|i'd|sounds like|you have|your (?:numbers|scan|results|labs))\b/) &&
    !has(s, fromThemStrong)
  )
    return false;
  if (
    has(s, fromThemStrong) ||
    (!handbook(s) &&
      !general(s) &&
      has(s, tellsThem) &&
      !has(s, /\b(?:that|if|when|whether|because|sure|means|think|until) you(?:'re| are| have| need| should)\b/))
  )
    return true;
  if (handbook(s) && !has(s, /\byours\b/)) return false;
  if (
    has(
      s,
      /(?:^|\b(?:and|but|so|for|with|as|like|from|of|about|:|;) )yours\b(?! truly)|\byours (?:is|at|to|will|was|should|sounds|has|could|can|may|needs?|looks?|are|were|on)\b|\b(?:people like you|your (?:odds|chances|prognosis|doctor (?:got|missed|is wrong)|gp (?:got|missed|is wrong)|fast|progress|numbers)|la suya|el suyo|you(?:'re| are) (?:so|such an?|doing|very|really) (?!right|kind|welcome))\b|\bfor you:/,
    )
  )
    return true;
  if (situation.asked && !general(s) && answersPerson(s, index)) return true;
  if (
    general(s) ||
    has(
      s,
      /\b(?:anyone|everyone|people|many|most patients|if you|whether you|when you|some of you|you can|you may|you might|your own)\b/,
    )
  )
    return false;
  if (
    has(s, possessed) &&
    !has(s, /\b(?:ask|know|check|track|log|write down|measure|keep|bring|protect|lower|manage) your\b/)
  )
    return personalReply(low, s);
  return (
    index === 0 && has(s, /^(?:hi|hey|hello|dear) [a-z@]/) && situation.namesIn(0).some((n) => n.kind === 'private')
  );
}

const fromThemStrong = pattern()`
  \b(?:since you (?:mention|say|said|have|had|are|were|wrote|take|took)
  |from what you(?:'ve)? (?:describe|say|write|wrote|tell|said)
  |(?:with|given|based on|for|at|considering|looking at) your (?:numbers?|labs?|results?|history|symptoms?|age
    |levels?|scan|a1c|kidney|situation|case|weight|description|story|readings?|report|dose|meds|medications?)
  |in your (?:case|situation|shoes|position)|what you(?:'re| are) (?:describing|having|feeling)
  |(?:^|that |this |it |which )(?:\w+ )?sounds like (?:you|your|it's|classic|a |an )
  |sounds like (?:you|your)\b
  |i (?:would|'d) (?:stop|start|double|cut|bump|raise|lower|skip|hold|switch|add|try|take|go|get|push|ask|up)
  |if i were you|if you were my|if (?:this|that) were my)\b
`;
const tellsThem = pattern()`
  \b(?:you(?:'re| are) (?:describing|having|experiencing|almost certainly|probably|likely|clearly|obviously
    |not dying|fine|due for)
  |you (?:almost certainly|probably|likely|clearly|obviously|definitely|do have|have a|have an|had a
    |don't have|don't need|do not need|need to (?:stop|start|go|get|see|be|double|cut|take|call)
    |should (?:stop|start|go|get|be|double|cut|take|ask for|skip|hold|restart|switch|try|not)|must|ought))\b
`;

function personalReply(low: string, s: Sentence): boolean {
  return (
    (s.is & (w.MODAL | w.HE)) !== 0 ||
    /\b(?:is|are|was|were|looks?|sounds?|means?|come|comes|needs?|will|won't|doesn't|isn't|shows?|suggests?)\b/.test(
      low,
    )
  );
}

/** After a question about the writer's own body, a verdict or an order is meant for the writer. */
function answersPerson(s: Sentence, index: number): boolean {
  if (
    has(s, refers) ||
    has(
      s,
      /\buse of\b|\b(?:people|patients|many|most|often|usually|typically|generally|some|anyone|everyone|studies|trials?|evidence|guidelines?|depends|varies|in general|can be|may be)\b/,
    )
  )
    return false;
  if (
    has(
      s,
      /^(?:\W|no,? |yes,? |yep,? |nope,? |sorry,? |hi,? |honestly,? )*(?:that|this|it|those|these|both) (?:is|'s|are|was|will|sounds|looks|isn't|doesn't) /,
    ) ||
    has(s, /^(?:\W|no,? |yes,? |honestly,? )*(?:that's|it's|sounds like|looks like|classic|textbook)\b/)
  )
    return (
      (s.is & w.CONDITION) !== 0 ||
      has(s, /\b(?:fine|normal|serious|emergency|infected|broken|benign|nothing|not cancer|too (?:high|low)|er|ed)\b/)
    );
  if (
    has(
      s,
      /\b(?:go to (?:the )?(?:er|ed|l&d|urgent care|emergency)|er (?:now|tonight|with)|tonight|right now|go now|get seen (?:today|tonight|now))\b/,
    ) &&
    !has(s, /\bif\b|\bany\b/)
  )
    return true;
  if (
    has(s, /^(?:\W)*(?:yes|yep|nope?|sure|nah|absolutely|definitely not|skip|stop|double|sit)\b[, ]/) &&
    index === 0 &&
    has(s, /\b(?:you|your|it|the|that)\b/) &&
    !has(s, /\b(?:we|our|they|there|is a|are)\b/)
  )
    return true;
  return (
    has(s, ordered) &&
    (s.is & (w.TREATMENT | w.BODY | w.EVENT | w.CONDITION)) !== 0 &&
    !has(s, /\b(?:if|when|never|always|can|may|helps?|keeps?|works?)\b/)
  );
}

const refers = pattern()`
  \b(?:ask|talk (?:to|with)|see|call|tell|contact|check with|message|report|bring) (?:\w+ )?(?:your|a|the|any
  |their) (?:own )?(?:\w+ )?(?:doctor|clinician|team|pharmacist|prescriber|surgeon|specialist|provider|nurse
  |gp|pcp|clinic|oncologist|cardiologist|dentist|line|office)
`;
const ordered = pattern('u')`
  (?:^|[,.;:!?👇-] ?|\b(?:so|then|please|just|ok|okay) )(?:stop|start|take|try|skip|double|halve|cut|switch
  |restart|taper|hold|quit|drop|wear|ice|apply|chew|leave|get|set|put|give|rub|soak|rinse|no \w+ing
  |don't (?:eat|drink|take|drive|touch|wait|lift|run)|ask for|use|go|keep|add|eat|drink|sleep|elevate|deje
  |tome|tomela|tomelo|suspenda|use|pongase)\b
`;

/** A page speaks to everybody; it takes a name, a call or a description to single one person out. */
function onPage(reading: Reading, situation: Situation, s: Sentence, index: number): boolean {
  if (has(s, calledOut)) return true;
  const n = situation.namesIn(index).find((one) => one.kind === 'private');
  const greeted =
    situation.namesIn(index - 1).some((one) => one.kind === 'private') &&
    greeting.test(reading.sentences[index - 1]?.low ?? '');
  if (greeted && (s.is & (w.YOU | w.YOUR)) !== 0 && (s.is & (health | w.EVENT)) !== 0) return true;
  if (n === undefined)
    return (
      has(s, /\bdear (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|patient)\b/) ||
      has(s, /^(?:patient|client|you) who (?:wrote|asked|called|messaged|came|left)\b/)
    );
  const after = reading.low.slice(n.end, n.end + 10);
  const toThem = (s.is & (w.YOU | w.YOUR)) !== 0 && !has(s, /\b(?:you can|if you|donate|join us|help)\b/);
  if (
    n.start - s.start < 16 &&
    /^(?:[,:]|'s (?:mom|dad))/.test(after) &&
    (toThem || imperativeAfter.test(reading.low.slice(n.end, n.end + 60).replace(/^'s (?:mom|dad)/, '')))
  )
    return true;
  if (n.start > s.start && /, $/.test(reading.low.slice(n.start - 2, n.start)) && toThem)
    return (s.is & (health | w.EVENT)) !== 0;
  return toThem && (s.is & health) !== 0;
}

const greeting =
  /\b(?:way to go|congrat\w*|hey|hi|dear|happy|thanks?|thank you|bravo|(?:good|great|nice) job|well done|welcome|shout ?out)\b/;
const calledOut = pattern()`
  \bthe (?:guy|man|woman|lady|gentleman|girl|boy|kid|mom|dad) (?:in|with|who|from|at
    |asking)\b[^.!?]{0,60}\byour\b
  |\bif you(?:'re| are| were) the (?:[\w-]+ ){1,3}(?:who|i|we|from|with|whose|that)\b
  |\byou know who you are\b[^.!?]{0,60}(?::|your|you)
  |^(?:\W)*(?:(?:the|our|my) )?(?:student|patient|client|mom|dad|mother|father|lady|gentleman|guy|girl|kid
    |person|man|woman|caller|parent|whoever|sir|ma'am) (?:who|that|from|called|with)\b[^.!?]{0,80}(?:[:,]
    |\byou\b|\byour\b)
  |\b(?:to|for|hey|dear|shout-?out to|attention) (?:the|our|my|tonight's|tomorrow's
    |today's) (?:\d{1,2}(?::\d\d)?(?: ?[ap]m|o'clock)?|\w+day-at-\w+
    |\w+ (?:mri|scan|cleaning|appointment|surgery|bypass|crown|root canal))\b
  |\bdear (?:mr|mrs|ms|patient)\b
  |\b(?:a|para) (?:la senora|el senor|la paciente|el paciente|la mama|el papa|quien) (?:que|de)\b
  |\b(?:to|dear|hey|attention|message for|note to|for|psa to|shout ?out to|calling) (?:the|our|my|that
    |whichever) (?:\w+ ){0,3}(?:gentleman|lady|woman|man|mom|dad|mother|father|patient|client|person|kid|guy
    |girl|boy|teen|parent|couple|grandma|grandpa|family|individual|one) (?:who|from|whose|in|with|that|on|we
    |i)\b
  |\b(?:the|our) (?:gentleman|lady|woman|man|mom|dad|mother|father|patient|person|parent|guy) who (?:called
    |asked|wrote|left|came|messaged|texted|emailed|stopped by|was in)\b[^.!?]{0,80}\b(?:can|should|please|keep
    |your|you|stop|don't|relax|call|come|need)\b
  |\bto whoever\b[^.!?]{0,60}\b(?:your|you)\b
  |\bwhoever (?:drives|left|owns|parked)\b[^.!?]{0,60}\b(?:your|you)\b
  |\bapolog\w+ to the (?:patient|man|woman|lady|gentleman|family|mother|father|person) (?:who|whose)\b
  |\b(?:your|you've left your) (?:oxygen|walker|wheelchair|crutches|denture|insulin|inhaler|wife
    |husband)\b[^.!?]{0,30}\b(?:is|on|ready|in)\b
`;
const imperativeAfter =
  /^[,:]? ?(?:re your|keep|stop|no |don't|please|take|come|call|you|your|so|we|it's|rest|boot|hang|he can|she can|see)\b/;

/** The next sentence goes on speaking to the same person. */
function follows(reading: Reading, situation: Situation, s: Sentence, index: number): boolean {
  if (situation.answering || !situation.singled.has(index - 1)) return false;
  const before = reading.sentences[index - 1];
  if (before === undefined || (s.is & (w.YOU | w.YOUR)) === 0) return false;
  if (has(before, calledOut)) return true;
  const met = has(before, metYou) && situation.names.some((n) => n.sentence === index - 1 && n.kind === 'private');
  return met && (s.is & (w.EVENT | w.RECORD | w.BODY | w.CONDITION | w.TREATMENT)) !== 0;
}
/** One person was spoken to by name; what is said of "your scan" next is hers. */
const metYou = /\b(?:meet|met|meeting|see|seen|seeing) you\b/;
