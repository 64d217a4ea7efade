import { general, handbook } from '../frames.ts';
import { has } from '../has.ts';
import { ofOther, safeYours, tieOf } from '../known.ts';
import * as w from '../lexicon.ts';
import { pattern } from '../pattern.ts';
import type { Reading, Sentence, Word } from '../read.ts';
import { type Hit, type Rule, type Situation, sentenceHit } from '../rule.ts';

// In a reply the reader is known, so "your bill", "the wait" and "no record of you" all answer the question
// whether the reviewer is a patient. On a page it takes a person who is thanked, welcomed or shown.
export const confirmsRelationship: Rule = {
  label: 'CONFIRMS_RELATIONSHIP',
  id: 'confirms-relationship',
  protects: 'That someone is, was or is not a patient: said, presupposed or denied.',
  source: '45 CFR 164.502(a); 42 CFR 2.13',
  say: 'This tells readers that someone is, or is not, a patient. That alone is protected.',
  instead: "Thank you for your feedback. We do not discuss anyone's care in public. Please call our office.",
  find,
  rewrite: (situation) =>
    situation.answering && situation.provider
      ? `Thank you for your feedback. ${situation.author === 'clinician' ? 'I' : 'We'} do not discuss anyone's care in public. ${call(situation)}`
      : 'Thank you to everyone in our community.',
};

/** Where a question about one person goes: to the practice's office; from a clinician, who has none here, to an examination. */
export function call(situation: Situation): string {
  if (situation.author === 'clinician') return 'A clinician who can examine the person should decide.';
  return situation.own.phone === undefined
    ? 'Please call our office.'
    : `Please call our office at ${situation.own.phone}.`;
}

function find(reading: Reading, situation: Situation): Hit[] {
  if (!situation.provider) return [];
  const hits: Hit[] = [];
  for (let i = 0; i < reading.sentences.length; i++) {
    const s = reading.sentences[i];
    if (s === undefined) continue;
    const known =
      situation.answering && !situation.consult ? inAnswer(reading, situation, s, i) : onPage(situation, s, i);
    const cue = known ? ofOther(situation, s) : weaker(reading, situation, s, i);
    if (known && cue === undefined) {
      hits.push(sentenceHit(reading, i));
      situation.singled.add(i);
    } else if (cue !== undefined) hits.push({ ...sentenceHit(reading, i), cue });
  }
  return hits;
}

/** What only hints at a patient. A third person without a word of care may be the driver of the bus. */
function weaker(reading: Reading, situation: Situation, s: Sentence, index: number): string | undefined {
  const tie = tieOf(reading, situation, s, index);
  if (tie !== undefined || !situation.reply || situation.consult || (s.is & w.HE) === 0 || general(s)) return tie;
  return third(reading, situation, s, index) ? 'he or she' : undefined;
}

const events = w.EVENT | w.RECORD;
const health = w.BODY | w.CONDITION | w.TREATMENT;

function inAnswer(reading: Reading, situation: Situation, s: Sentence, index: number): boolean {
  if (general(s) && !has(s, denial) && !has(s, kept)) return false;
  if (has(s, employment) && (s.is & (w.BODY | w.CONDITION)) === 0 && !has(s, /\bpatient\b/)) return false;
  if ((s.is & w.YOUR) !== 0 && yours(reading, situation, s)) return true;
  if ((s.is & w.YOU) !== 0 && !handbook(s) && (youDid(reading, situation, s) || (situation.reply && has(s, toYou))))
    return true;
  if (has(s, denial) || has(s, kept)) return true;
  if (has(s, ownClinic)) return true;
  if (situation.reply && has(s, inOurCare)) return true;
  if (
    situation.reply &&
    has(
      s,
      /\b(?:(?:and|but|so|for|with|as|like|from|of|about|to|says|on|hear|see) yours\b|yours (?:is|isn't|at|to|went|came|will|was|should|sounds|has|had|could|can|may|needs?|looks?|are|were|on|did)\b|^yours|it is you|it's you|(?:kiss|hug|squeeze|snuggle|cuddle) (?:that|the|your) \w+|that (?:sweet |little |precious )?(?:baby|boy|girl|kid|grandbaby|kiddo))\b/,
    )
  )
    return true;
  if (!situation.reply)
    return has(
      s,
      /\b(?:in our (?:clinic|program|practice)|our patient|saw you|your (?:visit|appointment) (?:here|with|was|went|to our|last|on)|as we discussed|when you came)\b/,
    );
  if (
    has(s, thanksFor) ||
    (has(s, seeYou) && !has(s, seenElsewhere)) ||
    has(s, asBefore) ||
    has(s, pleasure) ||
    has(s, asks)
  )
    return true;
  if ((s.is & w.FEELING) !== 0 && felt(reading, s)) return true;
  if ((s.is & events) !== 0 && has(s, definitePast) && !has(s, policyWords)) return true;
  if ((s.is & w.HE) !== 0 && (s.is & (health | events | w.KIN)) !== 0 && third(reading, situation, s, index))
    return true;
  if (
    has(s, thisPerson) ||
    has(s, wholeChart) ||
    (has(s, /\b(?:the|that|your|an) (?:extra )?\$\d/) &&
      has(s, /\b(?:was|were|is|went|covers|came|applied)\b/) &&
      !has(s, policyWords))
  )
    return true;
  return (s.is & w.SPANISH) !== 0 && has(s, spanish);
}

/** "your" followed closely by something of care, of the family, of the file, or of the body. */
function yours(reading: Reading, situation: Situation, s: Sentence): boolean {
  const general = handbook(s);
  if (!situation.reply && (general || (s.is & w.WE) === 0)) return false;
  const evident = !general && (has(s, feelingOrPast) || (s.is & (w.FEELING | w.TIME)) !== 0);
  for (let i = s.first; i < s.last; i++) {
    const word = reading.words[i];
    if (word === undefined || (word.is & w.YOUR) === 0) continue;
    for (let k = i + 1; k <= i + 3 && k < s.last; k++) {
      const noun = reading.words[k];
      if (noun === undefined || safeYours.has(noun.low) || stops.test(noun.low)) break;
      if (general ? filed.test(noun.low) : ownedByPatient(noun, situation, evident)) return true;
    }
  }
  return false;
}

function ownedByPatient(noun: Word, situation: Situation, evident: boolean): boolean {
  if (ambiguous.test(noun.low))
    return (
      situation.reply && evident && /^(?:doctor|physician|provider|smile|back|eyes|heart|hand|boot)$/.test(noun.low)
    );
  if ((noun.is & events) !== 0) return true;
  if (!situation.reply) return false;
  if (always.test(noun.low) || (noun.is & w.KIN) !== 0) return true;
  if ((noun.is & (w.CONDITION | w.TREATMENT)) !== 0) return true;
  return evident && (noun.is & (w.BODY | w.STAFF)) !== 0;
}

const stops = /^(?:and|or|to|is|was|in|on|at|for|with|that|but|so|if|when)$/;
/** Kept about one person only, whatever the sentence. */
const filed = /^(?:bill|balance|account|claim|chart|file|refund|copay|invoice|deposit|appointment|visit)$/;
/** Something of the body is told of one person when something happened to it, or somebody is glad of it. */
const feelingOrPast = pattern()`
  \b(?:was|were|had|went|came|got|felt|did|took|made|better|fine|great|healing|heals?|looks?|looking|feels?
    |feeling|hurts?|sore|new|still|doing|getting|recover\w*|improv\w*|love|loved|enjoy\w*|bring|brings|should be
    |will be|again|back|\d+)\b
  |[a-z]{3,}ed\b
`;
const always =
  /^(?:care|case|situation|issue|insurer|turn|progress|recovery|healing|loyalty|anniversary|pharmacy|voicemail|login|reaction|numbers?|date|journey|goals?|condition|trust|business|experience|calls?)$/;
const ambiguous =
  /^(?:aids|form|forms|card|office|doctor|team|staff|physician|provider|clinician|portal|prep|clean|physical|schedule|test|stage|hand|hands|heart|back|eyes|smile|neck|iron|boot|call)$/;

const inOurCare = pattern()`
  \b(?:kid|patient|baby|mom|dad|mother|father|son|daughter|child|boy|girl|man|woman|person|gentleman|lady
  |toddler|teen)\b[^.!?]{0,20}\b(?:in|on|at|under) our (?:chair|care|clinic|office|unit|table|practice|suite
  |waiting room|schedule|panel)\b
`;
const ownClinic = pattern()`
  \b(?:we're your (?:clinic|doctor|pharmacy|dentist)
  |(?:in|at|from|on) (?:our|my) (?:clinic|program|practice|panel|list
    |schedule)(?! (?:website|page|hours))[^.!?]{0,40}\b(?:you|your|yours)\b
  |found your|see you (?:monday|tuesday|wednesday|thursday|friday|soon|next|then|at)
  |yours (?:came back|is with|is ready|was))
`;
const notACourse = pattern()`
  \b(?:you (?:(?:guys |all )?(?:reached|liked|loved|enjoyed|stopped by to say|looked|needed to hear)|wrote
  |shared|posted|raised|mentioned|noticed|pointed|described|took the (?:time|trouble)|made (?:our|my|us|the)
  |put a|said it|left (?:us )?(?:a|this|such|these)|said|asked|got it|tried to find|found (?:us|this|the post)
  |had (?:us|me) at|felt (?:moved|compelled)))\b
`;
const verbsOfCourse = pattern()`
  \b(?:you|u|y'all|ya) (?:\w+ly |also |both |all |just |never |still |already |even |had |have |only )?(?:were
  |had|came|called|visited|left|missed|signed|told|gave|got|saw|chose|waited|received|felt|went|did|needed
  |agreed|arrived|cancelled|canceled|refused|declined|requested|wanted|stopped|started|owe|owed|nodded|been
  |came|brought|asked|said|yelled|showed|no-showed|walked|kept|took|tried|met|spoke|stayed|paid|skipped
  |have been|lost|looked|handled|completed|finished|beat|recovered|healed|smoked|failed|wore|ate|drank
  |scheduled|booked|rescheduled|presented|suffered|experienced|endured|trusted|consented|approved|picked
  |dropped|ran|sat|fell|broke|[a-z]{3,}ed|held|put|ran|led|fought|slept|drove|rang|wept|grew|won't owe|threw
  |bit|hit|spat|swore|broke|drove|slammed|stole|hung up|rode|stood|stuck|did not|didn't|weren't|wasn't|hadn't
  |haven't|aren't a|are not a|are overdue|are due|are scheduled|are booked|are cleared|are on the)\b
`;

function youDid(reading: Reading, situation: Situation, s: Sentence): boolean {
  if (
    !has(s, verbsOfCourse) ||
    (has(s, notACourse) && ((s.is & (events | health)) === 0 || has(s, /\b(?:put a smile|made (?:our|my|us|the))\b/)))
  )
    return false;
  if (situation.reply) return !has(s, /\bif you (?:had|were|did|felt|saw|got|came)\b/) || (s.is & events) !== 0;
  return (
    (s.is & events) !== 0 &&
    (reading.is & w.WE) !== 0 &&
    has(s, /\b(?:our|us|we|here|my) ?(?:clinic|office|practice|unit|appointment|program)?\b/) &&
    has(s, /\b(?:saw|came|visited|missed|called|at your)\b/) &&
    !has(s, /\b(?:your own|ask your)\b/)
  );
}

const toYou = pattern()`
  \b(?:(?:saw|seen|seeing|treated|treating|called|calling|told|telling|offered|offering|gave|giving|refunded
    |refund|cancelled|canceled|cancelling|canceling|discharged|dismissed|reschedule|rescheduled|rescheduling
    |helped|helping|having|had|meeting|met|caring for|cared for|taking care of|looking after|serving|served
    |working with|waiting for|kept|keeping|charged|charging|billed|billing|made|making|getting|got|get|call|text
    |texted|trying|tried|waived|warned|reached|contacted|emailed|wrote|diagnosed|examined|checked|squeezed|fit
    |squeeze|booked|remember|know|knew|miss|missed|transferred|referred|sent|mailed|faxed|owe|owed|dropped|fired
    |proud of|brag about|welcome|ignored|asked) (?:all of )?(?:you|u|ya
    |y'all)\b(?! (?:to know|who|all a |so much|very much)))
  |\b(?:reach|contact) you\b|\btried (?:to (?:reach|call)|calling|reaching) (?:you|u|ya)\b
  |\btrying (?:u|you)\b|\bget(?:ting)? you (?:in|scheduled|seen|back|sorted)|\bpatients? like you\b
  |\blike you\b(?! to| wrote| said)
  |\byou(?:'re| are) (?:a|our|one of our|such a|my|the best|always a) (?:\w+ )?(?:patient|star|favorite
    |trooper|champ|rockstar|joy|pleasure|success)
  |\bhave you (?:back|as)
  |\byou(?:'re| are) (?:so|such|very|really|doing|looking|healing|getting|almost|nearly|halfway|due) (?!right
    |kind|welcome|sweet|nice|thoughtful|generous|funny)
  |\byou(?:'ll| will) (?:be|feel|see|get|need|receive|love|heal|still|have) |\byou in (?:six|a few|\w+ months
    |our|the)
  |\bsee(?:ing)? you\b|\bhow (?:brave|well|hard|strong|far) you\b
  |\byou(?:'ve| have) (?:been|come|had|made|got|done|worked|lost)|\bon you\b
  |\bfor you (?:while|when|and|at|on|during|that)\b|\byou at \(?\d
`;

const denial = pattern()`
  \b(?:nobody|no one|no patient|no person)\b[^.!?]{0,40}\b(?:treated|seen|visited|on file|been a patient
    |with us)\b
  |\b(?:(?:no|any|without) (?:record|appointment|patient|chart|visit|missed call|file|listing
      |booking) (?:\w+ ){0,2}(?:of|for|from|under|with|by|history)
    |no (?:record|trace|file|chart|account|appointment history|patient history)\b
    |never (?:been|seen|treated|saw|a patient|had you|visited|set foot|were (?:a|our|in)|once)
    |(?:not|isn't|aren't|wasn't|never|neither) (?:a|our|one of our|an actual|currently a|even a|listed as a
      |in our)(?: \w+)? ?(?:patient|patients|client|system|records|schedule|database)
    |(?:don't|do not|didn't|can't|cannot|couldn't|unable to|could not) (?:see|have|find|locate|show|match
      |recognize) (?:you|your|any|a|an|this|the) ?(?:patient|record|name|account|visit|appointment|chart|file
      |reviewer|person)?
    |(?:no|nobody|no one|anyone) (?:by|with|under|of) (?:that|this) (?:name|description)|not aware of any visit
    |never in mine|(?:no one|nobody) by (?:your|that|this) name
    |(?:not|isn't|wasn't|aren't) (?:\w+ )?(?:on|in|one of) (?:my|our) (?:panel|schedule|list|caseload|books
      |rolls|roster)
    |no aparece|no tenemos (?:registro|ningun)|nunca (?:fue|ha sido|estuvo))\b
  |\b(?:confirm|verify) (?:that )?(?:this|the|that|you|your) (?:reviewer|person|poster|visit|appointment|are
    |were|patient)\b
`;
const kept = pattern()`
  \b(?:our|the|your|my) (?:phone |call |security |visit |clinical )?(?:records?|system|logs?|notes?|charts?
    |files?|cameras?|schedule|paperwork|documentation|billing system
    |history) (?:(?:from|of|for|on) (?:[\w-]+ ){1,4})?(?:\w+ )?(?:shows?|says?|indicates?|states?|confirms?
    |reflects?|tells?|are clear|is clear|has|have|lists?|proves?|disagrees?|was|were)\b
  |\b(?:pulled|checked|looked at|reviewed|read|opened|pulling|reviewing|looking at|looked up|went through
    |have) (?:up )?(?:your|the|his|her) (?:\w+ )?(?:file|chart|record|records|history|notes|account|schedule)\b
  |\b(?:it'?s|is) (?:right )?(?:there )?(?:in|on) (?:your|the) (?:chart|file|record)
`;
const thanksFor = pattern()`
  \b(?:thanks?|thank you|thx|ty|appreciate you
  |gracias)(?: (?:so much|again|all|you|y'all|very much|a lot|for everything|kindly|and|sincerely
    |[a-z]+),?){0,3} for (?:coming
  |visiting|choosing|trusting|being (?:a|our|such|so|with|patient|the)|letting (?!(?:us|me) know)|stopping
  |seeing us|allowing|bringing|waiting|entrusting|sticking|joining our|calling (?:us )?(?:yesterday|last)
  |your (?:visit|business|trust|loyalty|confidence|stay|appointment)|having us)
`;
const seeYou = pattern()`
  \b(?:see (?:you|ya|u|y'all|him|her|them) (?:next|soon|at|in|on|then|again|tomorrow|monday|tuesday|wednesday
    |thursday|friday|this|for|back)
  |come back (?:in|and|to see|soon|for|any)
  |(?:bring|brings|bringing) (?:\w+ ){1,3}(?:back|in) |welcome (?:back|to the (?:practice|family|smile))
  |next (?:visit|appointment|cleaning|checkup|session|time you|one's on us|trip to (?:us|our))|our chair again
  |back in (?:soon|to|so|next|the chair|for)|until next time
  |looking forward to (?:seeing|your|having|our next)|can'?t wait to see|on your next|pop back in
  |come (?:see|visit) us again)\b
`;
const seenElsewhere = pattern()`
  \bsee (?:you|ya|u|y'all) (?:all )?(?:in|at|on) (?:the|our) (?:next )?(?:video|webinar|talk|fair|race|run
  |walk|open house|market|parade|concert|game|trail|gala|auction|festival|picnic|fundraiser|career fair
  |health fair|blood drive)\b
`;
const asBefore = pattern()`
  \b(?:as|like) (?:we|i|the (?:nurse|doctor|desk|staff|team)|dr\.? \w+|our \w+|he|she) (?:\w+ )?(?:explained
    |discussed|told|mentioned|said|noted|promised|warned|agreed|showed|covered)
  |\b(?:when|after|before|while|since|once|at the time) (?:we (?:spoke|met|talked|called|saw|last|first)
    |you (?:were|came|called|had|left|arrived|got|signed|started|joined|visited)|your|he was|she was)\b
  |\b(?:we|i) (?:already |also |have |had |did |both )?(?:discussed|explained|agreed|spoke|talked|went over
    |offered|apologized|refunded|rescheduled|tried calling|tried to call|left (?:a |you )?(?:voicemail|message)
    |called (?:twice|three|back|several)|credited
    |waived)\b(?! (?:it to anyone|to anyone|for anyone|for everyone))
  |\bform you signed|\bwe (?:did|do|tried) everything (?:we|possible|that)\b|\bwe remember\b
  |\btold (?:you|ya) (?:so)?|\bi did the (?:case|surgery)
`;
const pleasure = pattern()`
  \b(?:pleasure|honou?r|honou?red|privilege|joy|delight|treat|blast|fun|grateful|lucky|loved|love|enjoyed
  |enjoy|blessed) (?:to |of |it is to |it was to )?(?:have (?:been|had|you|cared|met|helped)|care|caring
  |having (?:you|him|her|your)|treat(?:ing)? (?:you|him|her|your)|serv(?:e|ing) (?:you|him|her|your)
  |meet(?:ing)? (?:you|him|her|your)|work(?:ing)? with (?:you|him|her|your)|be(?:ing)? (?:part|a part|there)
  |help(?:ing)? (?:you|him|her|your)|see(?:ing)? (?:you|him|her|your)|look(?:ing)? after|tak(?:e|ing) care
  |deliver\w*|watch(?:ing)? (?:you|him|her|your))\b
`;
const asks = pattern()`
  \b(?:(?:what|which|when) (?:was|is|were|day|date|doctor|provider|location|office|dentist
    |nurse)\b[^.?!]{0,30}\b(?:your|you|date of service|did you)\b
  |date of service|when did you (?:visit|come|see)|who did you see
  |which (?:of our )?(?:doctor|provider|location|dentist)s? (?:did|do) you)
`;
const definitePast = pattern()`
  \b(?:the|that|this) (?:\w+ ){0,2}(?:visit|appointment|session|surgery|procedure|operation|treatment|scan|mri
  |ct|x-?ray|ultrasound|biopsy|colonoscopy|exam|checkup|cleaning|filling|crown|implant|veneers?|extraction
  |root canal|braces|consult|infusion|delivery|birth|injection|shot|therapy|test|labs?|results?|refill
  |prescription|referral|wait|bill|balance|claim|copay|deposit|refund|order|anesthesia|stay|discharge|delay
  |charge|fee|mix-?up)\b(?: \w+){0,3} (?:was|were|went|ran|came|got|had|took|healed|failed|worked|turned
  |reflects?|covered|looked|cleared|helped|has been|is still|is healing)\b
`;
const policyWords =
  /\b(?:policy|every|each|any|anyone|always|per the|posted|website|if|when|our new|usually|for everyone|by law)\b/;
const thisPerson = pattern()`
  \b(?:this|that|the|said|our) (?:reviewer|patient|poster|client|individual|gentleman|lady|woman|man|person
  |family|account holder|guest)(?:'s)? (?:\w+ )?(?:is|was|has|had|did|never|came|left|got|received|refused
  |visited|missed|signed|yelled|showed|knows|no-showed|owes|arrived|account|appointment|visit|bill|chart
  |treatment|record|wait)\b
`;
const wholeChart =
  /\b(?:whole|entire|full|complete) (?:chart|record|file|story of the visit|medical record)\b|\bread the chart\b/;
const employment =
  /\b(?:as an employee|employee of ours|hr|pay scales?|payroll|former (?:ma|employee|staff)|working here|worked here|coworkers?|pto|your (?:manager|shift|pay|paycheck|resignation))\b/;
const spanish = pattern()`
  \b(?:su|tu|sus|tus) (?:\w+ )?(?:cita|visita|limpieza|tratamiento|cuenta|factura|seguro|hij[oa]|madre|mama
    |papa|padre|esposo|esposa|cirugia|operacion|expediente|consulta|receta|estudio|resultado|resultados|rodilla
    |diente|muela|espera|bebe|embarazo|recuperacion|sonrisa|dolor|radiografia|doctor[a]?|balance|saldo|pago
    |parto|nino|nina|abuela|abuelo)
  |\bplacer (?:haberl[eoa]s?|atenderl[oae]s?|tenerl[oa]s?)
  |\bgracias por (?:seguir con nosotr[oa]s|venir|visitar|elegir|su visita|confiar|preferir|ser)
  |\bque (?:se|te) (?:mejore|recupere|alivie)|\bnos vemos\b
  |\b(?:verl[oae]s?|tenerl[oa]s?|recibirl[oa]s?) (?:por (?:aqui|aca)|otra vez|de nuevo|de vuelta|desde
    |con nosotros)\b
  |\b(?:l[oa]|te) extranamos\b|\bla (?:vez pasada|proxima vez que (?:venga|vengas|nos))\b
  |\bque (?:haya|hayas) (?:esperado|tenido|sentido|pasado)\b|\b(?:estas?|esta usted) en la lista\b
  |\b(?:su|tu) turno\b
  |\b(?:lo|la|le|te) (?:esperamos|atendimos|llamamos|vimos|vemos|cancelamos|reembolsamos|explicamos|operamos)
  |\busted (?:no |nunca |ya )?(?:vino|fue|tuvo|llego|firmo|cancelo|falto|debe|es|aparece|dijo|pidio|estuvo
    |recibio)
  |\b(?:cuando|despues de que) (?:vino|usted|le|lo|la)\b
  |\b(?:lamentamos|disculpe|sentimos|perdon) (?:mucho )?(?:la|el|por la|por el|que su|que tu|que) (?:terapia
    |sesion|consulta|limpieza|cobro|cargo|confusion|espera|demora|retraso|dolor|cita|error|su|tu|tuvo|tuviera)
`;

function felt(reading: Reading, s: Sentence): boolean {
  if (has(s, ofPublished)) return false;
  if (!has(s, policyWords) && !handbook(s) && feltFor(reading, s)) return true;
  const low = (s.is & (events | health)) === 0 ? s.low.replace(ofUse, ' ') : s.low;
  return feelings.test(low) || ((s.is & (events | health)) !== 0 && has(s, aboutCare) && !has(s, policyWords));
}

/** What was published is of use: that tells of nobody's care. */
const ofUse = pattern('g')`
  \b(?:it|this|that|they|these|those
  |you found (?:it|this|that|these|the (?:post|page|article|video|information|answer|list))) (?:(?:is|was|are
    |were|can be|has been) )?(?:(?:so|very|also|of some|of any) )?(?:useful
  |helpful|informative|interesting|worth reading|use|of use|of help|of interest)\b
`;

/** The same of a post on a disease, whose name is nobody's. */
const ofPublished = pattern()`
  ^\W*(?:so |we're |i'm |really |very )*(?:glad|happy|thrilled|pleased|great
  |good) (?:that |to hear |to know )?(?:the|our|this|that|these|those) (?:posts?|articles?|pages?|videos?
  |threads?|series|handouts?|lists?|guides?|episodes?|chart|infographic|talk|webinar|recipe) (?:about|on
  |of) (?:\w+ ){1,4}?(?:is|was|are|were) (?:(?:so|very|also|of some|of any) )?(?:useful|helpful|informative
  |interesting|worth reading|use|of use|of help|of interest)\W*$
`;

/** Regret, hope or gladness over one definite thing of care: "the stitches", "that bruise". */
function feltFor(reading: Reading, s: Sentence): boolean {
  for (let i = s.first; i < s.last; i++) {
    const word = reading.words[i];
    if (word === undefined || (word.is & w.FEELING) === 0 || !feeling.test(word.low)) continue;
    for (let k = i + 1; k <= i + 6 && k < s.last; k++) {
      if (!/^(?:the|that|this|those|these|both)$/.test(reading.words[k]?.low ?? '')) continue;
      for (let j = k + 1; j <= k + 3 && j < s.last; j++) {
        const noun = reading.words[j];
        if (
          noun !== undefined &&
          (noun.is & (w.EVENT | health)) !== 0 &&
          !ambiguous.test(noun.low) &&
          !/^(?:visits?|wait|labor|results?)$/.test(noun.low)
        )
          return true;
      }
    }
  }
  return false;
}

const feeling = /^(?:hope|hoping|sorry|glad|happy|thrilled|delighted|apolog\w+|regret|pleased|sad|love|loved)$/;
const feelings = pattern()`
  \b(?:sorry|apologi[sz]e|apologies|regret)\b[^.!?]{0,12}\b(?:that )?(?:you|your|yours
    |we (?:kept|ran|missed|lost|made|let|left|were|couldn't|didn't|failed|hurt|forgot|could not|did not
      |can't))\b(?! (?:are reading|feel that way about the|have to see))
  |\b(?:sorry|apologi[sz]e|apologies)\b[^.!?]{0,16}\b(?:wait|delay|long wait|mix-?up|your|visit|pain|hurt
    |inconvenience you|yours|late)\b
  |\b(?:glad|happy|thrilled|delighted|relieved|pleased|love|loved|overjoyed|excited|great|wonderful|good
    |nice)\b[^.!?]{0,14}\b(?:you(?:'re| are)? (?:feel|had|got|could|found|came|chose|left|love|happy|doing
      |better|back|pain|out|home|finally|can|no longer|were able|recover|heal|trust|with us|our)
    |your|we could (?:help|make|get|fix|fit|be)
    |(?:he|she|they|it|everything|things) (?:went|is|was|are|feels?|turned|worked|helped|came|went|got|doing
      |did)
    |(?:he|she)'s)\b
  |\bproud of (?:you|your|him|her|how|u)\b
  |\bcongrat\w*\b[^.!?]{0,12}\b(?:on|to) (?:your|you|the new|finishing|completing|being|the baby|becoming|him
    |her|both)\b
  |\bhop(?:e|ing) (?:that )?(?:you|your|he|she|the|it|him|her|things)(?:'re|'s| are
    | is)? (?:\w+ ){0,2}(?:feel\w*|better|recover\w*|heal\w*|back|doing|well|home|enjoy\w*|gets?|stays?
    |settl\w*)\b
  |\b(?:feel better|get well|speedy|on the mend|heal fast|rest up|take it easy)\b
  |\bmiss(?:ed)? (?:you|seeing you|having you)\b
`;
const aboutCare = pattern()`
  \b(?:sorry|apologi[sz]e|apologies|regret|glad|happy|thrilled|delighted|relieved|congrat\w*|proud|hope|hoping
  |pleased|love that|great that|so good)\b[^.!?]{0,24}\b(?:the|that|this|those|it|about|for
  |on) (?:\w+ ){0,3}(?:visit|appointment|session|surgery|procedure|treatment|scan|mri|ct|x-?ray|ultrasound
  |biopsy|colonoscopy|exam|cleaning|filling|crown|implant|veneers?|extraction|braces|infusion|delivery
  |injection|shot|therapy|test|results?|refill|prescription|referral|wait|bill|claim|knee|hip|shoulder|back
  |tooth|ankle|rash|pain|swelling|cough|fever|eye|eyes|skin|foot|hand|jaw|teeth|smile|sleep|migraines?
  |headaches?|medication|meds|dose|inhaler|aids|boot|cast|wound|incision|stitches|baby|numbers)\b
`;

/** How many sentences back "he" and "she" may point. */
const near = 8;

/** "he" and "she" in a reply, when nobody of the staff is there to be meant. */
function third(reading: Reading, situation: Situation, s: Sentence, index: number): boolean {
  for (let k = Math.max(0, index - near); k <= index; k++)
    if (situation.namesIn(k).some((n) => n.kind !== 'private')) return false;
  for (let k = Math.max(0, s.first - 12 * near); k < s.last; k++) {
    const word = reading.words[k];
    if (word !== undefined && (word.is & w.STAFF) !== 0 && !/^(?:team|staff|office|front|desk)$/.test(word.low))
      return false;
  }
  if (
    /\b(?:dr|doctor|nurse|hygienist|receptionist|he|she)\b/.test(situation.replyTo) &&
    (s.is & (health | events | w.KIN)) === 0 &&
    !has(s, /\b(?:hope|glad|proud|care for|caring)\b/)
  )
    return false;
  return true;
}

function onPage(situation: Situation, s: Sentence, index: number): boolean {
  const person = situation.namesIn(index).some((n) => n.kind === 'private');
  if (
    has(
      s,
      /\b(?:our|my|a|longtime|valued|loyal|favorite|sweet|newest) (?:\w+ ){0,2}(?:patient|client|regular)\b(?! (?:\w+ )?(?:care|safety|portal|experience|advocate|rights|privacy|volume|satisfaction|information|records?|education|handout|survey|advisory|council|coordinator|room|rooms|load|navigator|flow|census|list|center))/,
    ) &&
    person
  )
    return true;
  if (has(s, /\b(?:patient|client|resident|smile) of the (?:month|week|day|year)\b/) && person) return true;
  if (
    person &&
    has(
      s,
      /\b(?:recibio|termino|cumplio|vencio|gano|perdio|dejo|estrena|ya (?:anda|camina|corre|no)|se (?:nos )?gradu[oa]|le (?:quitaron|quitamos|pusieron|pusimos)|salio|sigue|supero|esta en)\b/,
    ) &&
    (s.is & health) !== 0
  )
    return true;
  if (person && has(s, pageCues)) return true;
  if (has(s, /\bnuestr[ao] (?:querid[ao] )?(?:paciente|pacientita)\b/)) return true;
  if (
    (s.is & w.STAFF) === 0 &&
    has(s, /\bnuestr[ao] querid[ao] \w+ (?:perdio|termino|cumplio|vencio|salio|dejo|camina|ya)\b/)
  )
    return true;
  if (situation.consult) return false;
  if (
    has(
      s,
      /\b(?:welcome|congrat\w*|thanks?|thank you|happy birthday|shout ?out|farewell|goodbye|meet|introducing)\b/,
    ) &&
    has(s, /\bpatient\b(?! (?:care|safety|portal|experience|advocate|rights|coordinator|navigator|access))/) &&
    (person || (s.is & w.HE) !== 0 || has(s, /\b(?:our|the) (?:\w+ )?patient who\b/))
  )
    return true;
  if (
    (s.is & w.YOU) !== 0 &&
    has(
      s,
      /\b(?:you (?:were|are|made|did|rang|finished|came|beat)|see you)\b[^.!?]{0,40}\b(?:in session|in the waiting room|our (?:chair|waiting room|suite)|that door|the bell|treatment|chemo|braces|surgery)\b/,
    )
  )
    return true;
  return (
    has(
      s,
      /\b(?:thanks?|thank you|gracias)\b[^.!?]{0,20}\bfor (?:coming in|visiting us|choosing us|trusting us|being (?:a|our) patient)\b[^.!?]{0,40}\b(?:today|yesterday|last|this|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/,
    ) && !has(s, /\b(?:everyone|all who|all of you|everybody|each of you|to all|community|families|folks)\b/)
  );
}

const pageCues = pattern()`
  \b(?:thanks?|thank you|thx|gracias|ty)\b[^.!?]{0,40}\bfor (?:coming|visiting|choosing|trusting|being|letting
    |stopping|your (?:trust|visit|loyalty)|sharing (?:her|his|your)|joining our (?:practice|family))\b
  |\bwelcome (?:back|to (?:the|our) (?:practice|family|clinic|smile|office))\b|\bplease welcome\b
  |\bcongrat\w*\b[^.!?]{0,80}\b(?:braces|club|finish\w*|complet\w*|graduat\w*|recover\w*|surgery|treatment
    |chemo|therapy|weight|pounds|sober|remission|cavity|baby|delivery|smile|rehab|bell|healing|newest|months
    |walking|loss|retainer|patient)\b
  |\b(?:finished|completed|graduated|rang|had|got|received|beat|started|celebrat\w+|went home|came in|came to
    |visited|is back|came back|walked)\b[^.!?]{0,60}\b(?:with us|with our|here|in our
    |our (?:clinic|office|practice|suite|program|team|chair)|surgery|treatment|chemo|therapy|infusion|braces
    |the bell|crown|implant|implants|veneers|transplant|rehab|cancer|stitches|cast|scan)\b
  |\b(?:nice|good|great|lovely|wonderful|pleasure|joy|happy|glad|delighted|enjoyed
    |loved) (?:to (?:have )?)?(?:meet|met|meeting|see|seen|seeing) you\b(?! (?:all|both|guys|folks))
  |\b(?:see you|miss you|proud of you|we love you|you (?:did|made|rang|were|are|look|rock)
    |your (?:visit|surgery|treatment|recovery|smile|appointment|braces|results|knee|hip|scan|ankle|new))\b
  |\bhad (?:hers|his) \b|\bhappy (?:\w+ )?birthday\b[^.!?]{0,40}\bpatient\b|\bon (?:mrs|mr|ms)\.? \w+'s\b
`;
