import { all, has, ofText } from '../has.ts';
import * as w from '../lexicon.ts';
import { pattern } from '../pattern.ts';
import type { Reading, Sentence } from '../read.ts';
import { type Hit, type Rule, type Situation, sentenceHit } from '../rule.ts';
import { call } from './confirms-relationship.ts';

export const contactSolicitation: Rule = {
  label: 'CONTACT_SOLICITATION',
  id: 'contact-solicitation',
  protects: 'Nobody is asked to send health, insurance or identity details in public or over an unfit channel.',
  source: '45 CFR 164.530(c); state consumer-health-data consent laws',
  say: 'This asks people to give health details in public.',
  instead: 'Please do not post health details here. Call our office.',
  find,
  rewrite: (situation) => `Please do not post health details here. ${call(situation).replace('Please call', 'Call')}`,
};

const verb =
  '(?:post|include|share|send|comment(?: below)? with|comment|drop|dm|pm|text|tell|upload|reply|leave|email|e-mail|mail|message|add|put|describe|list|paste|submit|type|write|give|tag|manden?(?:nos|me)?|manda(?:nos|me)?|envien?(?:os)?|envia(?:nos|me)?|cuenta(?:nos|me)?|cuenten(?:os|me)?|dinos|dime|diganos|sube(?:nos)?|suba(?:nos)?|suban|publica|comparte|deja(?:nos)?|escribe(?:nos|me)?|pasa(?:nos|me)|comparta?n?|cuentenos|escriban?|dejen?|publiquen?|pongan?|digan|msg|let us know|diganos|repond)';
const details =
  "(?:sintomas|medicinas|medicamentos|pastillas|resultados|analisis|fotos?|tu (?:historia|edad|peso|seguro|tarjeta|caso)|su (?:historia|edad|peso|seguro|tarjeta|caso)|la (?:carta|receta|lista|tarjeta|placa)|desde cuando|que (?:te|le) (?:dijo|duele|recetw+)|que (?:medicinas |pastillas )?(?:toma|tomas)|symptoms?|diagnos[ie]s|conditions?|medications?|meds|med list|medication list|prescriptions?|what (?:you(?:'re| are) (?:taking|on)|meds)|which (?:drug|meds?|medication|of your symptoms)|dose|rash|rashes|mole|moles|lesion|incision|wound|swelling|teeth|smile|before(?:-and-| and |/)after|test results?|results?|labs?|lab work|numbers|a1c|blood pressure|blood sugar|scans?|x-?rays?|mri|ultrasounds?|sonograms?|bump photos?|baby bump|insurance(?: card| details| info| id)?|member id|policy number|date of birth|dob|birth ?date|birthdate|birthday|fecha de nacimiento|ssn|social|full name|address|medical (?:history|questions?|record)|health (?:questions?|details|history|story|info\\w*)|history|age and|mrn|account number|chart number|weight loss|how much (?:weight )?you(?:'ve)? lost|recovery (?:story|photos?)|birth story|cancer story|surgery story|your story|treatment (?:story|plan)|what (?:hurts|brings you|ails|happened to|surgery|procedure)|where it hurts|your pain|your (?:\\w+ )?(?:journey|struggle|experience with)|sintomas|medicinas|medicamentos|seguro|resultados|receta|foto|phone number|date of service|card number|credit card|photo of|pic of|pics? of|pictures? of|picture)";
const asks = new RegExp(`\\b${verb}\\b[^.!?]{0,60}\\b${details}\\b`);
const turned = new RegExp(
  `\\b${details}\\b[^.!?]{0,50}\\b(?:in the comments|below|in the thread|to this (?:post|page|number)|on this (?:post|page)|here|to (?:my|our|the|\\w+'s) (?:cell|phone|inbox|gmail|dms?|instagram|whatsapp)|by dm|in a dm|👇|en los comentarios|aqui|welcome)\\b`,
);
const question = pattern()`
  \b(?:what(?:'s| is| are| was| were) your (?:titers?|labs?|results?|levels?|readings?|symptoms?|date of birth
    |dob|diagnosis|meds|medications?|insurance|a1c|numbers|member id|date of service|name and|full name
    |birth ?date|last name)
  |what symptoms|which (?:meds|medications?|of your symptoms|doctor did you see)
  |what (?:meds|medications?) (?:are|do) you
  |(?:can|could|would) you (?:please )?(?:dm|send|text|post|share|email|message|pm
    |give) (?:us |me )?(?:\w+ ){0,4}(?:insurance|card|symptoms?|photo|pic|picture|dob|date of birth|results?
    |labs?|meds|id|name|birth|number)
  |guess (?:her|his|the patient)|where does it hurt)\b
`;
const mustNot = pattern()`
  \b(?:do not|don't|never|please avoid|avoid|no (?:personal|health|medical|names)|nothing medical
  |without (?:health|medical|personal|any)|instead of|not (?:post|share|send|include|in (?:the )?comments)
  |(?:keep|leave) (?:\w+ ){1,6}(?:off|out of|private|between)|remove|delete|we never ask|can't accept
  |cannot accept|not the place|no compart\w+|no publi\w+|por favor no|no mand\w+|no sub\w+|no escrib\w+
  |no envi\w+)\b
`;
const fitChannel = pattern()`
  \b(?:(?:secure |patient |our )?portal|securely|in person|at (?:your|the) (?:next )?visit|call (?:us|our|the)
  |by phone|phone us|bring|encrypted
  |to your (?:own )?(?:doctor|clinician|care team|pharmacist|dentist|team|provider|prescriber|surgeon|nurse
    |specialist))\b
`;
const offTopic = pattern()`
  \b(?:favorite|topics?|recipe|recipes|walking route|website|parking|idea|ideas|suggestions?|feedback
  |nominat\w+|costume|pet|pumpkin|caption|trivia|resume|cv|application|colou?r|volunteer|menu|job|sports?
  |songs?|movies?|books?|hobb(?:y|ies)|holidays?|team)\b
`;

function find(reading: Reading, situation: Situation): Hit[] {
  if (!situation.provider && situation.author !== 'remote') return [];
  const hits: Hit[] = [];
  for (let i = 0; i < reading.sentences.length; i++) {
    const s = reading.sentences[i];
    if (s === undefined) continue;
    if (solicits(s, situation) || asksForYours(reading, s, situation)) hits.push(sentenceHit(reading, i));
    else for (const cue of invites(reading, s, situation)) hits.push({ ...sentenceHit(reading, i), cue });
  }
  return hits;
}

function solicits(s: Sentence, situation: Situation): boolean {
  const low = s.low;
  if ((s.is & (w.SEND | w.SPANISH)) === 0 && !s.question) return false;
  if (has(s, mustNot)) return has(s, /\bhealth details welcome\b/);
  if (situation.consult && !has(s, /\b(?:phone|name|mrn|dob|chart)\b/)) return false;
  if (has(s, question)) return !situation.consult;
  if (
    has(s, fitChannel) &&
    !has(s, /\b(?:comments?|below|dm|text (?:us|it|a|your|me)|instagram|whatsapp|here|cell|inbox|post)\b/)
  )
    return false;
  if (
    has(s, /\btell (?:us|your|the|a|our|staff) (?:\w+ ){0,2}(?:about any|if|whether|beforehand|before)\b/) &&
    !has(s, openly)
  )
    return false;
  if (has(s, offTopic) && !has(s, /\b(?:symptoms?|diagnos[ie]s|medications?|results|insurance|rash|birth)\b/))
    return false;
  if (
    has(
      s,
      /\b(?:healthy|tell your|share (?:this|the|with) (?:your )?(?:doctor|clinician|team|friend|family|post)|we(?:'ll| will) (?:send|mail|text|email|post|share)|we (?:send|mail|text|email|posted|share|list)|results? (?:are|is) (?:sent|posted|mailed)|(?:how|when|why) (?:we|they) (?:may |can )?(?:use|share|disclose|keep)|we (?:may |can )?(?:use and share|disclose)|i (?:would|'d) (?:send|add))\b/,
    )
  )
    return false;
  if ((s.is & w.SEND) !== 0 && has(s, asks) && requests(low)) return true;
  return has(s, turned) && (requests(low) || has(s, /\bwelcome\b/));
}

const ofPerson = w.SEXUAL | w.EVENT | w.RECORD | w.BODY | w.CONDITION | w.TREATMENT;
const openly = pattern()`
  \b(?:comments?|below|below!|in the thread|here|dm|dms|text|inbox|upload|post|reply|facebook|instagram
    |whatsapp|messenger|message us|this (?:story|post|page|thread)|everyone in the group|our sheet|google form
    |cell|gmail|win|wins|contest|poll|prize|raffle|free|giveaway|picks?|hashtag|tag us|👇)\b
  |#\w
`;
const yours = pattern()`
  \b(?:comment|post|share|send|drop|dm|pm|text|upload|reply|message|whatsapp|fill in|fill out|tell|tag|add
  |leave|answer|type|list|drop|submit|put|give|show|snap|email)\b[^.!?]{0,50}\b(?:your|ur|the|a|any|all your
  |his|her|their|what you(?:'ve)?|which|how many|when you) (?:[\w+-]+ ){0,4}?(?:name|names|age|due date
  |birth ?(?:day|date|year)|dob|ids?|number|numbers|group number|spot|story|close-?ups?|edad|sintomas|pics?
  |pictures?|photos?|video|med|drug|weight|height|level|levels|stage|group|count|score|date|last four|ssn
  |phone|cycle|periods?|complications|history|rx|card|cards|put on it|are on|take|had|have|been diagnosed)\b
`;

/** "Post your ferritin below", "upload it and our PA gives you a yes or no": a health word or a person's datum, sent in the open. */
function asksForYours(reading: Reading, s: Sentence, situation: Situation): boolean {
  const low = s.low;
  if ((s.is & (w.SEND | w.YOUR | w.YOU | w.SPANISH)) === 0 && !s.question) return false;
  if (
    has(s, mustNot) ||
    (has(s, offTopic) && !has(s, /\b(?:symptoms?|cavity|birth|surgery|diagnosis|due date)\b/)) ||
    (situation.consult && situation.author !== 'practice')
  )
    return false;
  if (
    situation.author === 'practice' &&
    situation.consult &&
    has(s, /\bsend (?:us|me)\b[^.!?]{0,40}\b(?:ids?|names?|records?|numbers?|dobs?)\b/)
  )
    return true;
  if (
    has(
      s,
      /\b(?:which|what)(?: \w+){0,2} (?:are you on|do you take|are you taking|did you (?:take|have)|is your \w+)\b|\bhow (?:heavy|high|low|long|bad) (?:are|is|was) your\b|\bwhat(?:'?s| is| were| was| are) your (?!favorite|feedback|question|plan for|secret|view|take|opinion|tip|name for)/,
    ) &&
    (s.is & ofPerson) !== 0
  )
    return true;
  if (!has(s, openly) && !ofText(reading, openly)) return false;
  if (
    has(
      s,
      /\b(?:upload|post|drop|dm|text|send) (?:it|them|one|pics?|a pic|photos?|a photo|(?:us |me )?(?:a )?selfies?)\b/,
    ) &&
    has(
      s,
      /\b(?:we|pa|nurse|doctor|dr|dermatologist|expert|staff|team|midwife)(?:'ll| will| can| gives?| tells?| answers?| looks?)\b/,
    )
  )
    return true;
  if (!requests(low) && !has(s, /\b(?:whatsapp|fill (?:in|out)|answer|snap)\b/)) return false;
  if (has(s, fitChannel) && !has(s, /\b(?:comment|below|dm|facebook|whatsapp|instagram)\b/)) return false;
  if (!has(s, yours) && !has(s, /\byour\b/)) return false;
  for (let i = s.first; i < s.last; i++) {
    if (((reading.words[i]?.is ?? 0) & w.YOUR) === 0) continue;
    for (let k = i + 1; k < i + 4 && k < s.last; k++)
      if (((reading.words[k]?.is ?? 0) & ofPerson) !== 0)
        return (
          has(s, openly) &&
          !has(s, /\b(?:ask|bring|protect|check|know|call|schedule|book|get|learn|improve|boost|change|to your)\b/)
        );
  }
  return (
    has(s, yours) &&
    ((reading.is & ofPerson) !== 0 ||
      situation.asked ||
      has(s, /\b(?:birth|ssn|social|group number|policy|dob|id|ids)\b/)) &&
    !has(s, /\b(?:job|resume|contest for kids|drawing|recipe|pumpkin)\b/)
  );
}

/** Weaker signs, each with a name: a question back, a person's data beside an open place, a call to show. */
function invites(reading: Reading, s: Sentence, situation: Situation): string[] {
  if (situation.author === 'remote' || situation.consult) return [];
  if ((s.is & (w.SEND | w.YOU | w.YOUR | w.SPANISH)) === 0 && !s.question) return [];
  if (has(s, mustNot) || has(s, leftOut) || has(s, fitChannel)) return [];
  const found: string[] = [];
  const here = has(s, openPlace) || s.low.includes('👇');
  const own = (s.is & (ofPerson | w.SUBSTANCE | w.MENTAL)) !== 0 || has(s, datum);
  const told = situation.asked || ((situation.answered?.is ?? 0) & healthy) !== 0;
  const ordered = orders(reading, s);
  if (situation.answering && s.question && told && has(s, askedBack))
    found.push((s.is & (ofPerson | w.TIME)) !== 0 || has(s, aboutIt) ? 'asks back' : 'asks');
  if (here && own && !has(s, offTopic) && (ordered || (s.question && has(s, asksAll)))) found.push('in the open');
  if (here && !ordered && all(s, data).length > 1) found.push('data here');
  if (!own && (reading.is & healthy) !== 0 && has(s, itHere) && !has(s, offTopic)) found.push('it in the open');
  if (own && has(s, bestOf)) found.push('in the open');
  const asked = !situation.answering && s.question && (s.is & (w.YOU | w.YOUR | w.SPANISH)) !== 0;
  if (asked && (own || here || has(s, treatedFor)) && has(s, asksAll) && !has(s, offTopic))
    found.push(ofText(reading, openly) || here ? 'asks all in the open' : 'asks all');
  if (ordered && has(s, showUs) && (own || (reading.is & ofPerson) !== 0)) found.push('show us');
  if (ordered && situation.answering && told && has(s, tellMe)) found.push('tell me');
  return found;
}

/** An order to the reader: a verb of showing or sending that opens its clause. */
function orders(reading: Reading, s: Sentence): boolean {
  for (let i = s.first; i < s.last; i++) {
    const word = reading.words[i];
    if (word === undefined || !sending.has(word.low)) continue;
    const before = reading.words[i - 1];
    if (word.opens || before === undefined || opener.has(before.low)) return true;
    if (/[^\s'-]/.test(reading.low.slice(before.end, word.start))) return true;
  }
  return false;
}

const opener = new Set(
  'and or please just then also so now can could would to us you por favor y o first instead simply let if'.split(' '),
);
const sending = new Set(
  'cuentanos cuentame mandennos mandanos manda sube publica comparte dinos escribenos escribeme pasanos post share send comment drop dm pm text tell upload reply leave email message add put describe introduce list paste copy screenshot submit type write give tag show name say answer snap rate raise vote nominate hold film record fill enter inbox pop respond texting posting escriban comenta comenten sube subanos suban mandanos subenos enviame pasame escriba escribala escribanos escribalo ponga ponganos deje dejenos dejanos mande mandeme mandenos envie envienos cuente cuentenos cuenteme diga digame diganos comente etiquete pase publique suba comparta responda adjunte anote muestrenos ensenenos escribe manda cuentame dime'.split(
    ' ',
  ),
);
/** "Describe it in the comments": what the sentence before has asked about. */
const itHere = pattern()`
  \b(?:describe|post|drop|put|share|send|dm|type|paste|comment|upload|tell us about|show us|name) (?:it|them
  |that|those|yours|one|a (?:photo|pic|picture|line)) (?:\w+ )?(?:in|below|here|to|on|under|over)(?: the| our
  | my| this| a)? ?(?:\w+ )?(?:comments?|below|here|dms?|inbox|thread|page|post|messenger|whatsapp)?\b
`;
/** "Best IVF story in the comments wins". */
const bestOf =
  /\b(?:best|worst|funniest|scariest|wildest|sweetest|longest|biggest|most \w+) (?:[\w-]+ ){1,3}(?:in the comments|below|here|in our (?:dms?|inbox)|under this post)\b/;
const healthy = w.CONDITION | w.BODY | w.TREATMENT | w.EVENT | w.SUBSTANCE | w.MENTAL | w.SEXUAL | w.RECORD;
const leftOut =
  /\b(?:out of (?:it|the|this|your)|questions to|to ask|nothing|no (?:scans|casts|people|stories|photos|pictures|link)|blocked|off limits|isn't the|not here|off this)\b/;
const openPlace = pattern()`
  \b(?:comments?|below|public|sign-?up sheet|this page|under (?:this|here|it)
  |(?:right|down|up|over|out|back) here|here(?: (?:and|today|please|in|so))|here[.!,]?$|replies|reply
  |in a reply|thread|inbox|dms?|in a message|messenger|whatsapp|facebook|instagram|poll|tag us|pinned|win|wins
  |aqui|abajo|comentarios|por mensaje|mensaje|here$)\b
`;
const datum = pattern()`
  \b(?:(?:full |first |last |real |whole |complete )?names?|birth ?(?:days?|dates?|years?|month)|dob|d\.o\.b
  |ages?|how old|weight|height|phone|cell|numbers?|ssn|social|policy|member|card|cards|insurance|diagnos[ei]s
  |symptoms?|problem|complaint|meds?|medicines|medications?|pills?|drops|doses?|results?|labs?|report
  |impression|scans?|reason for (?:the |your )?visit|what's wrong|what hurts|since when|cycle|due date|pain
  |gender|mri|ct|bloodwork|ecgs?|story|struggling with|in treatment for|edad|peso|nombre|numero|fecha|seguro
  |sintomas|medicinas|pastillas|analisis|resultados|que padece|que le (?:duele|operaron|paso)|desde cuando
  |reglas|glucosa|presion)\b
`;
const data = new RegExp(datum, 'g');
const askedBack = pattern()`
  (?:\b(?:any|how (?:long|often|many|much|old|high|heavy|big|bad|far|low)|since when|where(?: exactly)?|which
    |what(?:'s| is| are| was| were| did| do| does| color| kind| dose| have| other| else| happened)?
    |when (?:was|did|is|were)|who (?:operated|prescribed|told)|does (?:it|he|she|the|your|his|her|that)
    |do (?:you|they)|did (?:you|he|she|they|it|the)|is (?:it|he|she|the|your|there)|are (?:you|they|the)
    |can (?:you|he|she)|has (?:he|she|it)|have you|desde cuando|cuanto|cuantos|cuantas|cuando
    |que (?:medicinas?|toma|tomas|dosis|le)|donde|tiene|toma|le (?:duele|da|arde))\b
  |^\W*(?:fever|blood|pain|swollen|cough|night sweats|flujo|fiebre|edad)\b)
`;
const aboutIt = /\b(?:it|he|she|his|her|your|you|they|them|kids|partners|cats|pets|le|su)\b/;
const treatedFor =
  /\b(?:treated (?:for|you)|coughing|been trying|do you see|do you take|have you had|lost|hurts|and for what)\b/;
const asksAll = pattern()`
  \b(?:which of (?:our|your|these)|what (?:are|do|did|were|have|was) (?:you|your)
  |how (?:long|many|often|much|old|high|bad|far)|have you (?:ever )?(?:had|been|tried|missed|put|taken|lost)
  |are you on|do you take|did you (?:have|take)|what(?:'s| is) your|is your|who (?:has|had|here)|treated you
  |cuant[oa]s?|tiene|toma|le (?:duele|molesta)|desde cuando|sufre)\b
`;
const showUs = pattern()`
  \b(?:show (?:us|me|off)|snap (?:it|a|your)|rate (?:my|your|ur)
  |tell (?:us|me|the world) (?:\w+ ){0,3}(?:your|ur|when|which|what|how|why|where|about your|how many)
  |raise your hand|name (?:them|it|yours|all)|post (?:them|it|yours?|the|a|ur|before)
  |say (?:which|how|your|it)|send (?:them|it|me|us|the|two|ur|a)|type (?:out|all|them|it|the)
  |(?:copy|paste|screenshot|upload|hold) (?:the|your|yours|it|them|whole)|nominate yourself|be our case
  |roulette|contest|without telling me|(?:tell (?:us|me)|leave) (?:a bit about )?(?:your|ur|su)
  |introduce yourselves
  |(?:mandenos|digame|diganos|escribala|mandeme|dejenos|escriban|escriba|subanos|sube|comenta|cuentenos
    |cuenteme) (?:su|tu|la|el|una|aqui|abajo|cuant\w+|que)
  |guess(?:es)? your|drop your|which (?:med|dose|drug|pill|meds)|cuentenos|ensenenos|muestrenos)\b
`;
const tellMe = pattern()`
  \b(?:tell (?:me|us)|answer here|post below|type (?:it|them|all|out)|send (?:me|them|two|it|us)|paste|upload
  |screenshot|take two|post (?:a|the|it|them)|let me know|give (?:me|us)
  |i'll (?:look|tell|narrow|mark|grade|read)|describe|escribalo|digame|diganos|cuenteme|mandeme|ponga|escriba
  |cuente)\b
`;

/** An order or a question to the reader, not a report that something was sent. */
function requests(low: string): boolean {
  return request.test(low);
}

const request = new RegExp(
  `(?:^|[^a-z0-9\\s,-] ?|facebook |insta(?:gram)? |\\b(?:and|or|please|just|can you|could you|then|also|you can|so|por favor|now|comment|us|ok) ?)${verb}\\b`,
);
