// Signs that an answer knows the one it answers as a patient, or that a page has one: what happened is told as known,
// staff remember, the next time is taken for granted, a name stands beside care. Each has a name, for the model weighs it.

import { general, handbook, notHuman, notReal } from './frames.ts';
import { has, ofText } from './has.ts';
import * as w from './lexicon.ts';
import { famous } from './names/famous.ts';
import { pattern } from './pattern.ts';
import type { Reading, Sentence } from './read.ts';
import type { Situation } from './rule.ts';
import { singular } from './taken-up.ts';

const health = w.BODY | w.CONDITION | w.TREATMENT | w.SUBSTANCE | w.MENTAL | w.SEXUAL;
const care = health | w.EVENT | w.RECORD;

/** The name of the sign by which a sentence shows that somebody is, was or is not a patient, if it has one. */
export function tieOf(reading: Reading, situation: Situation, s: Sentence, index: number): string | undefined {
  if (s.first === s.last || situation.consult) return undefined;
  if (situation.community)
    return situation.answering && !general(s) && !has(s, anyone) && has(s, knownHere) ? 'known here' : undefined;
  if (!situation.answering) return onPage(reading, situation, s, index);
  return inReply(reading, situation, s) ?? ((s.is & w.SPANISH) !== 0 ? inSpanish(reading, situation, s) : undefined);
}

/** Speaks of whoever it may be, or of how things are done. */
const anyone = pattern()`
  \b(?:if|whenever|whether|unless|anyone|everyone|everybody|anybody|people|patients|usually|often|folks
  |families
  |(?:every|each|any|some|most|many) (?:one|patient|person|place|clinic|office|visit|review|comment|call
    |family|child|adult|doctor|question|complaint|record|day|of)
  |whoever|someone|somebody|nobody|no one|policy|visits|calls|reviews?
  |(?:never|not|don't|dont|instead of) (?:post|put|share|drop|write)|no (?:escriba|mande|ponga))\b
`;

function inReply(reading: Reading, situation: Situation, s: Sentence): string | undefined {
  if (general(s)) return undefined;
  if (has(s, weKnow)) return 'known';
  if (has(s, someOfYou)) return 'you two';
  if (has(s, staffTell)) return 'staff tell';
  if (has(s, reached) && /\w@|\d{3}.\d{4}|\bdot\b/.test(s.low)) return 'reached at';
  if (has(s, yoursOnly)) return 'yours';
  if (has(s, anyone) || ofOther(situation, s) !== undefined) return undefined;
  if (yourThing(reading, s)) return 'your thing';
  if ((s.is & w.YOU) !== 0 && has(s, toYou)) return 'to you';
  if ((s.is & w.YOU) !== 0 && has(s, youNow)) return 'you now';
  if (has(s, again)) return 'next time';
  if (has(s, offer)) return 'offered';
  if (has(s, owned)) return 'amends';
  if (has(s, wePast)) return 'we did';
  if (has(s, fromTo)) return 'from to';
  if (handbook(s)) return undefined;
  if (pointed(reading, s)) return 'that';
  if (became(reading, situation, s)) return 'became';
  if (has(s, ourTime)) return 'ours';
  if (has(s, thatDay)) return 'that day';
  return has(s, wishes) ? 'wished' : undefined;
}

/** Among strangers: what only the one who cares for somebody can say. */
const knownHere = pattern()`
  \b(?:(?:did|faxed|wrote|write|got|have|remember|kept|sent|mailed|signed|finished) (?:yours|urs)
  |(?:yours|urs) (?:is|are) (?:here|at the|in the|with|on|waiting|ready)
  |(?:la suya|la tuya|las suyas) (?:ya|esta|sale)
  |(?:did|booked|brave|star|been|well|start|him|her|you|u|your \w+) with us|con nosotros
  |trusting (?:me|us) with|(?:my|our) (?:list|ward|star|system|schedule)\b
  |(?:you're|are) (?:my|our|such a|a loyal) (?:\w+ )?patient|on file|with us (?:last|next) (?:time|visit)
  |last time (?!you (?:had|took|saw))|next visit,|vez pasada|i remember
  |(?:good|great|lovely) (?:to see|seeing) you
  |you(?:'re| are| were) (?:already )?(?:booked|number \d|on (?:my|our)|texted|halfway)
  |(?:still|already) (?:have|got|sat) (?:you|u|with|w)|(?:met|told|tell|loved|glad) your \w+|sent us
  |left messages|did call you|told you in|i wrote that|bring (?:him|her|his|the \w+) (?:in|next)
  |come back to us|forgotten you|your \w+ (?:results|chair|file|chart|refill) (?:is|are|was|were))\b
`;
const ourTime = pattern()`
  \bwith us\b|\bour (?:sessions?|talks?|chats?|time together|alumni|regulars?)\b
  |\b(?:best|such a|sweet|old|our|easiest|toughest|nicest|bravest) (?:patient|appointment
    |stick)\b(?! (?:adv|care|portal|rel|coun))
`;
/** What only the one who was there can place. */
const thatDay = pattern()`
  \bthat (?:day|morning|afternoon|evening|call|trip)\b
  |\bthe nurse (?:had|did|has|replied|made|put|wrote|called|left)\b
  |\bi was (?:running|behind|late|short|colder|rude|rushed)\b
  |\b(?:the|both|those|little) (?:little (?:one|guy|man|girl|lady)|girls|boys|twins|daughter)\b
  |\bthe (?:crown|hip|knee|boot|stitches|drain|tubes|retainer|mask|bands|implant)\b
`;
const wishes = pattern()`
  \b(?:good luck|go easy|easy on|merry christmas|well done|go girl)\b
  |\b(?:so proud|proud of (?!our|this|the|them|every))
  |\b(?:how's|how is|hows|como (?:va|sigue)) (?:that|your|ese|esa|su)\b
  |\bkeep (?:\w+ing|that|those|your|the other)\b
`;
/** What people write of who are no patients for it: a page, a fair, a class, a job. */
const elsewhere = pattern()`
  \b(?:website|app|raffle|parking|parked|ticket|newsletter|open house|quiz|softball|golf|fair|concert|band
  |choir|barista|cafeteria|gift shop|course|class|tour|hiring|job|employee|mural|podcast|lecture|thread
  |kitchen|conference|volunteer|sponsor|building|sign|poster|garden|costume|parade|race|5k|marathon|school
  |fundraiser|market|truck|shuttle|survey|typo|spelled|video|article|book|festival|pumpkin|map|entrance
  |exhibit|workshop|webinar|seminar|slides|meme|joke|decorations?|mascot|logo|food drive|toy drive|blood drive
  |scholarship|internship|choir|church|recipe|soup|roof\w*|contractor|painter|vendor|landlord|tow(?:ed|ing)?
  |cashier|balloons|tote|booth|prize|won|contest|elective|rotation|shadow(?:ed|ing)|students?|professor
  |anatomy|classmates?|roommates?|college|coworkers?|boards|microphone|mic|car show|yard sale|scouts|reporter
  |interview|term paper|thesis|donat\w+|auction|gala|trivia|calendar|t-shirts?|merch|stickers?|town hall
  |sold (?:him|her|them|you)
  |(?:work|worked|working|start|started|hired|fired) (?:there|here|as an?|for you|with you|at your
    |on monday))\b
`;
/** What one goes to hear about health without being anybody's patient. */
const outing =
  /\b(?:talk|lecture|webinar|seminar|workshop|festival|fair|podcast|episode|article|newsletter|slides|presentation|5k|parade|blood drive|open house)\b/;

/** The name for what is said to somebody who wrote of a fair or a website: "you waited" tells less of them. */
export function ofOther(situation: Situation, s: Sentence): string | undefined {
  const { answered } = situation;
  if (has(s, thanksForOuting)) return 'elsewhere';
  if (answered === undefined || (s.is & care) !== 0) return undefined;
  if ((answered.is & care) !== 0) return has(answered, outing) && !has(answered, ofMine) ? 'elsewhere' : undefined;
  return has(answered, elsewhere) || has(answered, outing) ? 'elsewhere' : undefined;
}

const thanksForOuting = pattern()`
  \bfor (?:coming|stopping by|joining|turning out|showing up)(?: \w+)? (?:to|at|for) (?:the
  |our) (?:\w+ )?(?:open house|talk|tour|lecture|webinar|seminar|workshop|fair|festival|parade|5k|blood drive
  |opening|ribbon cutting)\b
`;
const ofMine = /\b(?:my|me|i'm|i've|im|ive)\b/;

const weKnow = pattern()`
  \b(?:know (?:exactly )?(?:who (?:you|this|wrote)|you're)|knew (?:who|it was|exactly|you)
  |(?:we|i) (?:still |do |all |also |well )?remember|(?:never|won't|not) forget you
  |you(?:'re| are) (?:the one who|on (?:the|our|for)|in (?:chair|bed|room)|down for|all set|set|up next|first
    |overdue|booked|still|not on)
  |you must (?:be|have)|unlike you|you, (?:obviously|too|of course)|bed \d+|chair \d+
  |good to (?:hear from|see) (?:an? old|you))\b
`;
const reached = /\b(?:wrote|rang|called|tried|sent|texted|emailed|resent|faxed|mailed|on file|yours|isn't that)\b/;
const staffTell = pattern()`
  \b(?:says?|remembers|swears|told (?:us|me)|tells (?:us|me)|insists|asks|misses
  |still (?:talks?|thinks?|laughs?|tells?))\b(?! "| thank)[^.!?"]{0,40}\b(?:your?|you're|ur
  |that (?:knee|hip|back|tooth|arm|ear|shoulder|smile)|hi to|hello to)\b
`;
const someOfYou = /\b(?:you (?:two|three)|(?:both|all three|all four|all six|the (?:two|three|four)) of you)\b/;
const yoursOnly = /\b(?:yours|so are you|urs)\b(?! truly)/;
const toYou = pattern()`
  \b(?:with|and) (?:you|u)\b(?! (?:can|may|might|could|are|have|should|will|want|need|get|know|say))
  |\b(?:to|with|on|at|about|for|by|between|told|believed?|left|lost?|lose|hurt|seen|showed|owed|got|catch
    |reach|fit|squeeze|and|have|tell|in|gave|give|sent) (?:you|u)(?=[.,;:!?)]|$
    | (?:and|that|when|before|after|as|in|at|on|was|were|again|today|now|there|here|next|by|with|because|from
      |through|back|two|out|off|about|how|waiting|alone|down|only|a|the|your|while|for|one|to)\b)
`;
const youNow = pattern()`
  \b(?:when you|you asked|tell you
  |you (?:take|need|have been|can (?:now|get|still|drive|work|thread|finally)|don't owe|owe|know our|live|keep
    |still|drive|play|knew|should(?:n't)? (?:have|see|feel)|in|at|on|here|again|would do|won't
    |are (?:on|in|a|due|doing|always|missed|loved|family)|earned|bring|look)
  |you've (?:earned|been|had|got|come)|you'd (?:been|had|hurt|have)|you'll (?:never|be|have|see|get|feel))\b
`;
const again = pattern()`
  \b(?:next (?:time|round|visit|trip|appointment|cleaning|checkup)|your (?:second|next|last|third|other) \w+
  |the (?:second|third|last|other) (?:one|round|visit|cleaning)|another (?:round|visit|chance|try|go)
  |back on (?:the|monday|tuesday|wednesday|thursday|friday|your)|first time (?:here|with|in)|meet again
  |one more (?:visit|time|week|month)|when you(?:'re| are) (?:in|next|back))\b
`;
const offer = pattern()`
  \b(?:let (?:us|me) (?:rebook|re-?do|look|see|try|refund|resend|call|show)
  |(?:we|i)(?:'d| would) (?:like|love|want) to (?:make|redo|have another|look|do|rebook|refund|try)
  |(?:we|i|she|he)(?:'ll| will) (?:resend|redo|rebook|refund|call|ring|send|swap|put|hold|print|go through
    |tighten|repeat|recheck|replace)
  |on hold for|(?:bring|drop) (?:it|them|him|her) (?:in|by|back|over)|(?:your|longer|same-day) slot)\b
`;
/** How it was and how it is now: "from a cane to a 5k", "two visits and done", "love it when a crown fits like that". */
const fromTo = pattern()`
  ^\W*(?:wow,? |what a \w+,? )?from (?:barely|hardly|not|never|no|zero|an?|needing|dreading|limping|hating
    |being|using|crying|sleeping|unable|can't|crutches|canes?|walkers?|wheelchairs?|bed|pain|constant|daily
    |hobbling) [^.!?]{2,60}\bto\b
  |\b(?:\d|one|two|three|four|five|six) (?:visits?|sessions?|appointments?|treatments?|adjustments?|weeks
    |months) and (?:done|out|back|you|your|that)\b
  |\blove (?:it )?when (?:an?|the) [\w-]+ (?:goes|works|fits|turns|comes|heals|holds|takes|clicks)\b
`;
const owned =
  /\b(?:should(?: not)? have|must have|that was (?:wrong|out|our|on)|hate to lose|no charge|on the house)\b/;
const wePast = pattern()`
  \b(?:we|i|our (?:nurse|doctor|biller|manager|lab|scheduler|receptionist)
    |the (?:nurse|doctor|biller|lab|agency|hygienist|tech|receptionist|surgeon|aide|driver|caregiver|courier
      |crew))(?: had
    | did| already| just| never| both| also)* (?:found|moved|missed|rang|wrote|took|left|believed|resent|sent
    |filed|filled|approved|called|tried|warned|overlooked|misread|lost|saw|checked|signed|billed|coded|charged
    |held|watched|removed|pulled|refilled|straightened|spent|switched|scheduled|booked|hurt|drove|knocked
    |waited)\b
  |^(?:\W|omg |oh |so sorry!* |sorry!* )*(?:just|already) (?:sent|called|faxed|refilled|fixed|moved|rebooked
    |refunded|resent|messaged|emailed|left)\b
  |\bshould (?:all )?be (?:ready|sorted(?: out)?|fixed|there|cleared|waiting)(?: for \w+)? (?:now|in|by|soon
    |tomorrow|today)\b
`;

/** What anybody may have who writes: a page can speak of it and tell of nobody's care. */
export const safeYours = new Set(
  'feedback review reviews comment comments word words note post star stars time kindness support question questions concern concerns input suggestion suggestions tip idea ideas privacy thoughts honesty voice shoutout patience perspective wit point frustration interest compliment compliments message opinion take link own community neighbors neighborhood day weekend family friends vote help generosity donation donations passion enthusiasm observation criticism rating recommendation sign mind'.split(
    ' ',
  ),
);
const moreSafe = new Set(
  'notes messages neighbor friend recommendations name city town street team doctor pharmacist clinician page sentence line lines letter poem joke story humor eye eyes ear ears heart hearts attention reply tweet photo pictures picture keyboard phone browser screen side way hands hand guess email sharing telling vet profile birthday id body class favorite gift left right nephew safety kind conference website breath anger disappointment experience job report complaint proposal money ticket seat car dog cat garden'.split(
    ' ',
  ),
);
const small = /^(?:and|or|to|is|was|in|on|at|for|with|that|but|so|if|when|own|of)$/;

/** Something of the reader's that is not what they wrote. */
function yourThing(reading: Reading, s: Sentence): boolean {
  if ((s.is & w.YOUR) === 0) return false;
  for (let i = s.first; i + 1 < s.last; i++) {
    if (((reading.words[i]?.is ?? 0) & w.YOUR) === 0) continue;
    let kept = true;
    for (let j = i + 1; j < Math.min(i + 4, s.last); j++) {
      const noun = reading.words[j];
      if (noun === undefined || small.test(noun.low)) break;
      if (safeYours.has(noun.low) || moreSafe.has(noun.low)) {
        kept = false;
        break;
      }
    }
    if (kept) return true;
  }
  return false;
}

/** "Easy on that wrist". */
function pointed(reading: Reading, s: Sentence): boolean {
  for (let i = s.first + 1; i < s.last; i++)
    if (
      ((reading.words[i]?.is ?? 0) & health) !== 0 &&
      /^(?:that|those|esa|ese|esos|esas)$/.test(reading.words[i - 1]?.low ?? '')
    )
      return true;
  return false;
}

const sent = /^(?:messages?|texts?|calls?|fax|faxes|letters?|emails?|kit|slot|nurse|doctor|pharmacist|receptionist)$/;
const turn = /^(?:was|were|had|went|came|took|did)$/;

/** What became of one thing of care, or of one that the text answered names: "the stitches came out", "the text went". */
function became(reading: Reading, situation: Situation, s: Sentence): boolean {
  const told = spokenIn(situation.answered);
  for (let i = s.first; i + 1 < s.last; i++) {
    const noun = reading.words[i];
    if (noun === undefined || !turn.test(reading.words[i + 1]?.low ?? '')) continue;
    // "The post about migraine was long."
    if (/^(?:about|on)$/.test(reading.words[i - 1]?.low ?? '')) continue;
    if ((noun.is & care) !== 0 || (sent.test(noun.low) && told.has(singular(noun)))) return true;
  }
  return false;
}

const spokenOf = new WeakMap<Reading, Set<string>>();
const none: Set<string> = new Set();

/** The longer words of the text answered. */
function spokenIn(answered: Reading | undefined): Set<string> {
  if (answered === undefined) return none;
  let words = spokenOf.get(answered);
  if (words === undefined) {
    words = new Set();
    for (const word of answered.words) if (word.low.length > 3) words.add(singular(word));
    spokenOf.set(answered, words);
  }
  return words;
}

const spanishTo = pattern()`
  \b(?:no (?:hemos tenido|tenemos|ha \w+) (?:a )?nadie|usted (?!puede|sabe|razon|por\b)
  |(?:al?|con|de|para|por) usted|(?:lo|la|el|los|las) suy[oa]s?|se le \w+
  |le (?!agradec|llevamos|pasamos|acabamos|ense)(?:\w{2,}(?:amos|imos|emos|aron|ieron)|hizo|dio|dijo|toco|dije
    |puse|saque|tenemos|quedo|va)
  |(?:lo|la) (?:esperamos|recordamos|tenemos|vimos|vio|atendio|veo|dejaba|recibimos)
  |te (?!invitamos|esperamos)\w+
  |que (?:bueno|gusto|alegria|alivio) (?:que (?:ya|se|le|pudo|la|lo|an)|verl[ao]|tenerl[ao])|se haya
  |que ya (?:no|ande|anda|pueda|puede|este|esta|camina)|(?:siga|cuidese|regrese|cuidate|traiga|vuelva|denos)
  |proxima vez|contigo|(?:quedo|llegaste|lograste|saliste|fuiste|viniste|salio|firmo|aguanto))\b
`;

function inSpanish(reading: Reading, situation: Situation, s: Sentence): string | undefined {
  if (has(s, /\b(?:cualquiera?|todos|nadie|quien|quienes|cada|si (?:usted|tiene|alguien|no))\b/)) return undefined;
  if (has(s, spanishTo)) return 'spanish to you';
  const told = spokenIn(situation.answered);
  for (let i = s.first; i + 1 < s.last; i++) {
    if (!/^(?:su|sus|tu|tus)$/.test(reading.words[i]?.low ?? '')) continue;
    for (let j = i + 1; j < Math.min(i + 3, s.last); j++) {
      const noun = reading.words[j];
      if (noun !== undefined && ((noun.is & (care | w.KIN)) !== 0 || told.has(singular(noun)) || ofOne.test(noun.low)))
        return 'spanish yours';
    }
  }
  return undefined;
}
const ofOne =
  /^(?:voz|caso|turno|lugar|lentes|numero|chistes?|miedo|fuerza|nombre|silla|hora|casa|plan|carta|libreta|codigo|contrato)$/;

/** A page that names somebody: beside care, as one of ours, or as the one spoken to. */
function onPage(reading: Reading, situation: Situation, s: Sentence, index: number): string | undefined {
  const names = situation.namesIn(index).filter((n) => n.kind === 'private');
  if (names.length === 0) return personless(reading, situation, s, index) ?? ofNamed(reading, situation, s, index);
  if (has(s, bygone) || notReal(reading, s) || notHuman(s)) return undefined;
  if (has(s, numbered)) return 'named number';
  const close = names.some((n) => framed(s.low, n.start - s.start, n.end - s.start));
  if ((s.is & care) !== 0) {
    if (has(s, ours)) return 'named as ours';
    if ((s.is & w.HE) !== 0 && theirs(reading, s)) return 'named, theirs';
    return close ? 'named in care' : undefined;
  }
  if (has(s, ours)) return 'named with us';
  if (close && has(s, backAgain)) return 'named back';
  if ((reading.is & care) !== 0 && names.some((n) => n.by === 'title')) return 'titled';
  if (has(s, wished)) return 'named, wished';
  if ((s.is & w.FEELING) !== 0) return 'named, felt for';
  return (reading.is & care) !== 0 && (close || names.some((n) => n.by !== 'first')) ? 'named near care' : undefined;
}

/** "Meet Eli! He had two fillings done": the sentence before has named the one who is told of, or spoken to, here. */
function ofNamed(reading: Reading, situation: Situation, s: Sentence, index: number): string | undefined {
  if (general(s) || (s.is & (w.STAFF | w.PATIENTS)) !== 0 || longAgo(reading)) return undefined;
  const told = (s.is & w.HE) !== 0;
  if (!told && (s.is & (w.YOU | w.YOUR)) === 0) return undefined;
  for (let k = index - 1; k >= Math.max(0, index - 3); k--) {
    const names = situation.namesIn(k);
    if (names.some((n) => n.kind === 'private')) {
      if ((s.is & care) !== 0) return told ? 'of the named, in care' : 'to the named, of care';
      return told ? 'of the named' : 'to the named';
    }
    if (names.length > 0 && told) return undefined;
  }
  return undefined;
}

/** Patients of history books. */
function longAgo(reading: Reading): boolean {
  return ofText(reading, bygone) || ofText(reading, famous);
}
const bygone = /\b(?:1[5-8]\d\d|19[0-7]\d)\b|\b(?:vote|poll|menu|lost & found|invent)\b/;
const numbered =
  /\b(?:account|acct|chart|plan|member|policy|group|id|mrn|claim|prescription|serial|subscriber|cuenta|ssn|dob|plate|room|bed|chair) ?(?:no\.? |number |# ?|is |= ?)?[a-z-]*\d/;
const ours = pattern()`
  \b(?:(?:with|thanks to|in|on|at|by|left|gracias a|con|en) (?:us\b|our|nuestr[ao]s?)
  |our (?:program|chair|table|office|doors)|by us|from us|to us|con nosotr[oa]s|le hicimos|aqui
  |nuestr[ao] querid[ao]|se nos (?:gradua|graduo|casa|caso|va|fue)|nos (?:trae|traen|trajo|visita|confio)
  |te extrana\w*
  |(?:we|i) (?:\w+ )?(?:saw|see|did|miss|treated|fixed|operated|pinned|know|gave|took|put|met|caught|replaced)
  |(?:sat|waited|walked|came) (?:in|out|here))\b
`;
/** What one says to or of somebody one knows to be ill, hurt, gone or well again. */
const wished = pattern()`
  \b(?:get well|feel better|prayers?|praying|thinking of|thoughts (?:are )?with|rest (?:easy|in peace|up)|rip
  |hang in there|speedy|heal up|way to go|you(?:'ve| have)? got this|high five|hats off|cheers to|applause
  |godspeed|fly high|miss(?:es|ed|ing)? (?:you|u|him|her|seeing|your)|look(?:ing)? at (?:you|u|him|her)|did it
  |crushed (?:it|that)|nailed (?:it|that)|made it|pain[- ]free|good luck|go get|see (?:you|ya|u)|drumroll
  |on (?:the|your) (?:road|way) (?:back|home)
  |(?:\d+|one|two|three|four|five|six) (?:days|weeks|months|years|lbs|pounds) (?:down|later|out|clean|sober|in
    |strong)
  |=)(?!\w)
`;
const backAgain =
  /\b(?:back (?:on|in|to|home)|again|for the (?:first|last) time|finally|finished|walked|proud|your|welcome|turn(?:ed|s) \d+|home|thanks?|gracias|birthday|congrat\w*|felicidades)\b/;

/** What stands beside a name that is not an author's, a speaker's or a president's. */
function framed(low: string, start: number, end: number): boolean {
  return (
    /\b(?:mr|mrs|ms|miss|don|dona|sr|sra|big|little|baby|for|to|after|and|is|of|de|a|meet|our|when|because|since|before) ?\.?@?$/.test(
      low.slice(Math.max(0, start - 10), start).trimEnd(),
    ) ||
    /^(?:,? who\b|'s\b|,? your\b| (?:and|is|was|has|had|from|got|came|ran|walked|finished|rang|que)\b|, \d|[!,] )/.test(
      low.slice(end, end + 12),
    )
  );
}

/** "Her hip", "his first cleaning". */
function theirs(reading: Reading, s: Sentence): boolean {
  for (let i = s.first; i + 1 < s.last; i++) {
    if (!/^(?:his|her|their|su|sus)$/.test(reading.words[i]?.low ?? '')) continue;
    for (let j = i + 1; j < Math.min(i + 4, s.last); j++) if (((reading.words[j]?.is ?? 0) & care) !== 0) return true;
  }
  return false;
}

/** Nobody private is named: somebody is called by what they are, or known to all and in our care. */
function personless(reading: Reading, situation: Situation, s: Sentence, index: number): string | undefined {
  if ((s.is & care) === 0 || general(s) || longAgo(reading)) return undefined;
  if (has(s, called) && (s.is & (w.YOU | w.YOUR | w.WE)) !== 0) return 'called';
  if (has(s, visited)) return undefined;
  const own = (s.is & w.HE) !== 0 && theirs(reading, s);
  if ((own || (s.is & health) !== 0) && has(s, ours) && situation.namesIn(index).some((n) => n.kind === 'public'))
    return 'known to all';
  return undefined;
}
/** What those known to all come for without being ill. */
const visited =
  /\b(?:ribbon|storybooks?|read to|speech|signed|toured|tour of|donat\w+|dedicat\w+|grand opening|fundrais\w+|gala|booth|keynote|groundbreaking|plaque|proclaim\w*|proclamation)\b/;
const called = pattern()`
  \b(?:to|dear|hey|and) (?:the )?(?:man|woman|lady|gentleman|gentlemen|guy|gal|family|couple|patient|person
    |insomniac|mom|dad|runner|kid|boy|girl|one) (?:who|whose|in|with|from)\b
  |\bthe patient (?:who|with)\b|\bwhoever left (?:our|the)\b
  |\bwould the (?:lady|gentleman|person|man|woman|family|mom|dad|owner) (?:with|in|who|from|of)\b
  |\b(?:sir|ma'am) with\b
`;
