import { general } from '../frames.ts';
import * as w from '../lexicon.ts';
import type { Reading, Sentence } from '../read.ts';
import { type Hit, type Rule, sentenceHit, type Situation } from '../rule.ts';
import { call } from './confirms-relationship.ts';

// Do not directly address patients on social media, even in general terms.
export const addressesPatient: Rule = {
  label: 'ADDRESSES_PATIENT',
  id: 'addresses-patient',
  protects: 'Nobody is spoken to, or of, as the one patient meant, even in kind or general words.',
  source: '45 CFR 164.502(a); AMA Code of Medical Ethics 2.3.2',
  say: 'This speaks to one person as a patient. Speak to everyone about the topic instead.',
  instead: '"In general, people with this condition …", or "Anyone with a concern can call our office."',
  find,
  rewrite: (situation) => (situation.own.phone === undefined ? 'Anyone with a concern can call our office.' : `Anyone with a concern can call our office at ${situation.own.phone}.`),
};



function find(reading: Reading, situation: Situation): Hit[] {
  if (!situation.provider || situation.consult) return [];
  const hits: Hit[] = [];
  for (let i = 0; i < reading.sentences.length; i++) {
    const s = reading.sentences[i];
    if (s === undefined) continue;
    const found = situation.answering ? inAnswer(reading, situation, s, i) : onPage(reading, situation, s, i);
    if (!found && !(i > 0 && follows(reading, situation, s, i))) continue;
    hits.push(sentenceHit(reading, i));
    situation.singled.add(i);
  }
  return hits;
}

const health = w.BODY | w.CONDITION | w.TREATMENT | w.SUBSTANCE | w.MENTAL | w.SEXUAL;

const wishes =
  /\b(?:feel(?:ing)? better|get well|speedy recovery|on the mend|heal(?:ing)? (?:fast|well|quick|up)|rest up|hang in there|take it easy|you(?:'ve| have) got this|so brave|keep (?:up the|it up|fighting|using|taking|icing|going|wearing|drinking|doing)|you(?:'ll| will) be (?:fine|okay|ok|walking|back|running|dancing|eating|better)|come back in|back to (?:school|work|running|dancing|hiking|golf|the gym|normal)|que (?:se|te) (?:mejore|recupere|alivie))\b/;
const fromThem = /\b(?:from what you(?:'ve)? (?:describe|say|write|wrote|tell|said|described)|(?:based on|given|with|for|since|because|considering) (?:what you|your|you(?:'re| are|'ve| have| had| mentioned| said))|you (?:mentioned|said|described|wrote) (?:\w+ ){0,3}|sounds like (?:you|your|it's|a|an|the|classic)|in your (?:case|situation|shoes|position)|at your age|someone (?:like you|with your)|that (?:pain|rash|cough|lump|swelling|numb\w*|feeling|mole|bleeding|number|level|result|dose|tingling|bump|ache|ringing|itch|headache|fever|symptom)s? (?:is|are|you|sounds|means|could|can|should|needs|may)|your (?:son|daughter|mom|mother|dad|father|husband|wife|baby|kid|child|toddler|partner|brother|sister|grand\w+)(?:'s)?)\b/;

function inAnswer(reading: Reading, situation: Situation, s: Sentence, index: number): boolean {
  const low = s.low;
  if (general(s)) return false;
  const handle = situation.names.some((n) => n.sentence === index && (n.by === 'handle' || n.by === 'title' || n.by === 'first') && n.kind === 'private');
  if (handle && ((s.is & health) !== 0 || /\byou\b/.test(low)) && (situation.reply || (s.is & health) !== 0) && opensWithName(situation, s, index)) return true;
  if (situation.community || !situation.reply) return community(reading, situation, s, index);
  if (wishes.test(low) && !/\b(?:everyone|anyone|all|working to get better|do better)\b/.test(low)) return true;
  if (fromThem.test(low) && (s.is & health) !== 0) return true;
  if (situation.singled.has(index) && (s.is & (health | w.EVENT)) !== 0 && (s.is & (w.YOU | w.YOUR | w.HE | w.KIN)) !== 0 && healthy(reading, s)) return true;
  if (situation.singled.has(index) && /\b(?:glad|happy|thrilled|proud|so good|great)\b[^.!?]{0,30}\b(?:better|procedure|surgery|treatment|recover\w*|heal\w*|sober|clean|pain|result|smooth\w*|helped|worked|worry|health\w*|walking|running|sleep\w*)\b/.test(low)) return true;
  return imperative.test(low) && (s.is & health) !== 0 && !/\b(?:call|anyone|everyone|people|patients|website|policy)\b/.test(low);
}

const imperative = /^(?:\W|ok |okay |so |and |then |yes,? |no,? |please |just |also |but |oh,? )*(?:keep|stop|start|take|try|use|wear|ice|rest|drink|avoid|don't|do not|continue|finish|skip|hold|bring|come|go|get|put|apply|wait|give|rinse|brush|switch|double|cut|add|ask for|retest|restart|quit|soak|elevate|stretch|sleep|eat)\b/;

/** The person's own body, illness or treatment stands beside "your", "you", "he". */
function healthy(reading: Reading, s: Sentence): boolean {
  for (let i = s.first; i < s.last; i++) {
    const word = reading.words[i];
    if (word === undefined || (word.is & (health | w.EVENT)) === 0) continue;
    if (/^(?:visit|appointment|wait|results?|referral|forms?|balance|hand|test|schedule|portal|clean|stay|consult|consultation|back|hands|heart|smile|drug|stage|session|exam|follow-up|intake)$/.test(word.low)) continue;
    return true;
  }
  return false;
}

function opensWithName(situation: Situation, s: Sentence, index: number): boolean {
  return situation.names.some((n) => n.sentence === index && n.kind === 'private' && n.start - s.start < 14);
}

const possessed =
  /\b(?:your|ur) (?:\w+ ){0,3}?(?:numbers?|labs?|results?|a1c|scan|mri|ct|x-?ray|biopsy|pathology|report|tumou?r|cancer|diagnosis|symptoms?|pain|rash|mole|lump|cough|fever|dose|dosage|meds?|medications?|insulin|metformin|pump|knee|hip|back|shoulder|neck|eyes?|tooth|teeth|heart|kidneys?|liver|thyroid|blood pressure|sugars?|glucose|cholesterol|ekg|echo|ejection fraction|son|daughter|mom|mother|dad|father|husband|wife|baby|kid|child|toddler|surgery|history|story|situation|case|flare|seizures?|migraines?|headaches?|depression|anxiety|pregnancy|levels?|counts?|reading|readings|photo|picture|pic|swelling|numbness|tingling|dizziness|nausea|bleeding|side effects?|statin|thinner|antibiotic|steroid|prednisone|inhaler|cpap|wound|incision|scar|ankle|foot|jaw|disc|age|weight|bmi)\b/;

function community(reading: Reading, situation: Situation, s: Sentence, index: number): boolean {
  const low = s.low;
  if (/\b(?:ask|talk to|see|call|tell|contact|with|by|from|bring it to|check with|discuss (?:it |this )?with) (?:your|a|the) (?:own )?(?:\w+ )?(?:doctor|clinician|team|pharmacist|prescriber|surgeon|specialist|provider|nurse|gp|pcp|oncologist|cardiologist|endocrinologist|neurologist|rheumatologist|dermatologist|ob)\b/.test(low) && !/\b(?:i would|i'd|sounds like|you have|your (?:numbers|scan|results|labs))\b/.test(low) && !fromThemStrong.test(low)) return false;
  if (fromThemStrong.test(low)) return true;
  if (general(s) || /\b(?:anyone|everyone|people|many|most patients|if you|whether you|when you|some of you|you can|you may|you might|your own)\b/.test(low)) return false;
  if (possessed.test(low) && !/\b(?:ask|know|check|track|log|write down|measure|keep|bring|protect|lower|manage) your\b/.test(low)) return personalReply(low, reading, s);
  return index === 0 && /^(?:hi|hey|hello|dear) [a-z@]/.test(low) && situation.names.some((n) => n.sentence === 0 && n.kind === 'private');
}

const fromThemStrong =
  /\b(?:since you (?:mention|say|said|have|had|are|were|wrote|take|took)|from what you(?:'ve)? (?:describe|say|write|wrote|tell|said)|(?:with|given|based on|for|at|considering|looking at) your (?:numbers?|labs?|results?|history|symptoms?|age|levels?|scan|a1c|kidney|situation|case|weight|description|story|readings?|report|dose|meds|medications?)|in your (?:case|situation|shoes|position)|what you(?:'re| are) (?:describing|having|feeling)|you(?:'re| are) (?:describing|having|experiencing|almost certainly|probably|likely|clearly|obviously|not dying|fine|due for)|you (?:almost certainly|probably|likely|clearly|obviously|definitely|do have|have a|have an|had a|don't have|don't need|do not need|need to (?:stop|start|go|get|see|be|double|cut|take|call)|should (?:stop|start|go|get|be|double|cut|take|ask for|skip|hold|restart|switch|try|not)|must|ought)|sounds like (?:you|your|it's|classic|a |an )|i (?:would|'d) (?:stop|start|double|cut|bump|raise|lower|skip|hold|switch|add|try|take|go|get|push|ask|up)|if i were you|if you were my|if (?:this|that) were my)\b/;

function personalReply(low: string, reading: Reading, s: Sentence): boolean {
  return (s.is & (w.MODAL | w.HE)) !== 0 || /\b(?:is|are|was|were|looks?|sounds?|means?|come|comes|needs?|will|won't|doesn't|isn't|shows?|suggests?)\b/.test(low) || reading.sentences.length < 3;
}

/** A page speaks to everybody; it takes a name, a call or a description to single one person out. */
function onPage(reading: Reading, situation: Situation, s: Sentence, index: number): boolean {
  const low = s.low;
  if (calledOut.test(low)) return true;
  const n = situation.names.find((one) => one.sentence === index && one.kind === 'private');
  if (n === undefined) return /\bdear (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|patient)\b/.test(low) || /^(?:patient|client|you) who (?:wrote|asked|called|messaged|came|left)\b/.test(low);
  const after = reading.low.slice(n.end, n.end + 3);
  const toThem = (s.is & (w.YOU | w.YOUR)) !== 0 && !/\b(?:you can|if you|donate|join us|help)\b/.test(low);
  if (n.start - s.start < 16 && /^(?:[,:]|'s (?:mom|dad))/.test(after) && (toThem || imperativeAfter.test(reading.low.slice(n.end, n.end + 60)))) return true;
  if (n.start > s.start && /, $/.test(reading.low.slice(n.start - 2, n.start)) && toThem) return (s.is & (health | w.EVENT)) !== 0;
  return toThem && (s.is & health) !== 0;
}

const calledOut =
  /\b(?:to|dear|hey|attention|message for|note to|for|psa to|shout ?out to|calling) (?:the|our|my|that|whichever) (?:\w+ ){0,3}(?:gentleman|lady|woman|man|mom|dad|mother|father|patient|client|person|kid|guy|girl|boy|teen|parent|couple|grandma|grandpa|family|individual|one) (?:who|from|whose|in|with|that|on|we|i)\b|\b(?:the|our) (?:gentleman|lady|woman|man|mom|dad|mother|father|patient|person|parent|guy) who (?:called|asked|wrote|left|came|messaged|texted|emailed|stopped by|was in)\b[^.!?]{0,80}\b(?:can|should|please|keep|your|you|stop|don't|relax|call|come|need)\b|\bto whoever\b[^.!?]{0,60}\b(?:your|you)\b|\bwhoever (?:drives|left|owns|parked)\b[^.!?]{0,60}\b(?:your|you)\b|\bapolog\w+ to the (?:patient|man|woman|lady|gentleman|family|mother|father|person) (?:who|whose)\b|\b(?:your|you've left your) (?:oxygen|walker|wheelchair|crutches|denture|insulin|inhaler|wife|husband)\b[^.!?]{0,30}\b(?:is|on|ready|in)\b/;
const imperativeAfter = /^[,:]? ?(?:re your|keep|stop|no |don't|please|take|come|call|you|your|so|we|it's|rest|boot|hang|he can|she can|see)\b/;

/** The next sentence goes on speaking to the same person. */
function follows(reading: Reading, situation: Situation, s: Sentence, index: number): boolean {
  if (situation.answering || !situation.singled.has(index - 1)) return false;
  const before = reading.sentences[index - 1];
  return before !== undefined && calledOut.test(before.low) && (s.is & (w.YOU | w.YOUR)) !== 0;
}
