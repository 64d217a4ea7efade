// Signs that a sentence means the one it answers, or one person on a page: it takes up their illness, figure or
// relative, gives their body as theirs, tells them what to take, or asks them back. Each has a name, for the model weighs it.

import { general, handbook, sameForAll } from './frames.ts';
import { has } from './has.ts';
import * as w from './lexicon.ts';
import { pattern } from './pattern.ts';
import type { Reading, Sentence, Word } from './read.ts';
import type { Situation } from './rule.ts';
import { inSpanish } from './spanish.ts';

const health = w.BODY | w.CONDITION | w.TREATMENT | w.SUBSTANCE | w.MENTAL | w.SEXUAL;

/** What the text answered tells of its writer; a note before it in brackets says what it was written under. */
interface Told {
  words: Set<string>;
  figures: Set<string>;
}

const toldBy = new WeakMap<Reading, Told>();
const none: Told = { words: new Set(), figures: new Set() };

function toldIn(answered: Reading | undefined): Told {
  if (answered === undefined) return none;
  let told = toldBy.get(answered);
  if (told === undefined) {
    told = { words: new Set(), figures: figuresOf(answered.low) };
    const own = answered.low.startsWith('(') ? answered.low.indexOf(')') : 0;
    for (const word of answered.words)
      if (word.start >= own && (word.is & (health | w.EVENT)) !== 0) told.words.add(singular(word));
    toldBy.set(answered, told);
  }
  return told;
}

function figuresOf(low: string): Set<string> {
  return new Set(low.match(/\d+(?:[./]\d+)?/g) ?? []);
}

/** A word without its possessive and the ending of the plural, so that the question's "knees" are the answer's "knee". */
export function singular(word: Word): string {
  return word.entry.bare.replace(/(?:es|s)$/, '');
}

/** Words of a visit rather than a body, and of a body that everybody has: their owner may be any customer or reader. */
const desk = pattern()`
  ^(?:visits?|appointments?|appts?|wait|results?|referrals?|forms?|balance|schedule|portal|stay|consults?
  |consultation|back|hands?|heart|smile|stage|sessions?|exam|exams|follow|tests?|labs?|head|face|voice|mouth
  |attention|feet|eyes?|ears?|hair|prescriptions?|refills?|cancellation|cita|citas|attack|discharge|condition
  |iron|recovery|shock|strain|patch|lens|lenses|glasses|family|meeting|miss|press|weed|strips?|clean|medicine
  |medicines|medication|medications|meds|drops?|patient|skin|body|brain|symptoms?|risk|pressure|sugar|weight
  |blood)$
`;

/** The first thing of somebody's own: "your left knee", "ur asthma", "su rodilla". */
function owned(reading: Reading, s: Sentence, kinds = health | w.EVENT): Word | undefined {
  for (let i = s.first; i < s.last; i++) {
    const word = reading.words[i];
    if (word === undefined || ((word.is & w.YOUR) === 0 && !/^(?:su|sus|tu|tus)$/.test(word.low))) continue;
    for (let j = i + 1; j < Math.min(i + 4, s.last); j++) {
      const next = reading.words[j];
      if (
        next === undefined ||
        /^(?:own|and|or|of|to|for|with|is|are|will|family|doctor|clinician|team)$/.test(next.low)
      )
        break;
      if ((next.is & kinds) !== 0) return next;
    }
  }
  return undefined;
}

const refers = pattern()`
  \b(?:ask|talk|speak|see|call|tell|contact|check|message|report|bring
    |discuss)(?:ing)? (?:to |with |it |this |that |them )*(?:\w+ )?(?:your|a|an|the|any|their
    |whoever) (?:own )?(?:\w+ )?(?:doctor|clinician|team|pharmacist|prescriber|surgeon|specialist|provider|nurse
    |gp|pcp|clinic|oncologist|cardiologist|dentist|line|office|pediatrician|vet|therapist|midwife|ob)\b
  |\b(?:call|text) (?:911|988)|\bpoison control\b|\bcall us\b
`;
/** The others of `general`, anywhere in the sentence. */
const crowd = pattern()`
  \b(?:when|whenever|whether|unless|anyone|everyone|everybody|anybody|people|patients|most|many|usually|often
  |generally|typically|some|folks|families|studies|guidelines?|whoever|someone|nobody|no one)\b
`;

/** Speaks of whoever it may be. */
function perhaps(s: Sentence): boolean {
  return has(s, /\bif\b/) || has(s, crowd);
}

const signs = new WeakMap<Situation, Map<number, string | undefined>>();

/** The name of the sign by which a sentence means one person and their health, if it has one. Two rules ask. */
export function signOf(reading: Reading, situation: Situation, s: Sentence, index: number): string | undefined {
  if (!situation.provider || situation.consult || s.first === s.last) return undefined;
  const known = signs.get(situation) ?? new Map<number, string | undefined>();
  if (known.size === 0) signs.set(situation, known);
  if (!known.has(index))
    known.set(index, situation.answering ? inAnswer(reading, situation, s) : onPage(reading, situation, s, index));
  return known.get(index);
}

function inAnswer(reading: Reading, situation: Situation, s: Sentence): string | undefined {
  if (s.question && asksBack(situation, s)) return 'asked back';
  if (general(s) || sameForAll(s) || has(s, refers)) return undefined;
  const may = perhaps(s);
  const told = toldIn(situation.answered);
  const mine = may ? undefined : owned(reading, s);
  if (mine !== undefined && told.words.has(singular(mine))) return 'your own word';
  if (mine !== undefined && !desk.test(mine.low) && !handbook(s)) return 'yours';
  const asked = told.words.size > 0 || (situation.asked && !situation.replyTo.startsWith('('));
  return (
    (asked ? ofAsker(reading, situation, told, s) : undefined) ??
    (may ? undefined : toYou(reading, situation, s, asked)) ??
    (feels(reading, s, asked) ? 'felt for' : undefined) ??
    (!may && (s.is & w.STUDY) === 0 && points(reading, s) ? 'that' : undefined) ??
    (spanishOrder(reading, s) ? 'spanish order' : undefined)
  );
}

/** What is said of "you". */
function toYou(reading: Reading, situation: Situation, s: Sentence, asked: boolean): string | undefined {
  if (asked && has(s, tellsYou) && !handbook(s)) return 'you';
  if (situation.reply && has(s, youDid)) return 'you did';
  if ((s.is & (health | w.HE)) !== 0 && (s.is & w.KIN) !== 0 && owned(reading, s, w.KIN) !== undefined)
    return 'your kin';
  return (asked || (s.is & health) !== 0) && has(s, forYou) && !has(s, kindly) ? 'for you' : undefined;
}

const tellsYou = pattern()`
  ^(?:\W
  |and |so |but |no,? |yes,? |nope,? |well,? |claro,? |pero )*(?:you\b(?!'re (?:right|welcome|not alone
      |in good|all |the best|in the|allowed|entitled)
    | are (?:right|welcome|not alone|in good|all |the best|in the|allowed|entitled)
    | (?:can|could|may|might) (?:call|find|ask|check|also|always|reach|read|bring|see|download|get)| and\b
    | aren't alone| deserve| have (?:the|a) right| asked| made| waited| finished
    | should(?:n't| not)? (?:never|not )?(?:be|have))
  |usted|u )
`;
const youDid = pattern()`
  \byou (?:were (?:so |very |a )?(?:brave|strong|champ\w*|trooper|star|wonderful|tough|calm|funny|asleep|awake
    |under|in|on|held|given|told|pale|sick|scared)
  |sat|slept|sang|walked|came out|ran out|refused|declined|signed|skipped|stopped|took|broke|lost|healed|beat
  |fought|did it|did (?:great|so|well|amazing|all|the)|looked|kept|caught|left|went|chose|said no|still
  |could(?:n't| not| hardly)|now|finally)\b
`;
/** Nothing of a body is for you here. */
const kindly = /\b(?:(?:good|works?|well|open|happy|excited|proud|best) for (?:you|u)|(?:fingers|thumbs|luck) )/;
const forYou = pattern()`
  \b(?:(?:for|in) (?:you|u|usted|ti)(?= ?(?:[.,;:!?)]|$|and\b|is\b|too\b|at\b|then\b|it's\b|por\b))
  |you(?:'re| are) (?:diabetic|anemic|pregnant|young|healing|deficient)|en su lugar|a su edad|a tu edad
  |por lo que (?:me )?(?:cuenta|dice|describe|escribe|pone)s?|(?:tu|su) caso|a (?:ti|usted) (?:te|le) toca
  |(?:lo|la) tuy[oa]|lo suyo|la suya|las suyas|los suyos|el suyo|a usted|yours(?! truly| too| and| to keep)
  |urs)\b
`;

/** What is only said of health to the one who has told of theirs. */
function ofAsker(reading: Reading, situation: Situation, told: Told, s: Sentence): string | undefined {
  if (has(s, send) && !has(s, withheld)) return 'send';
  if (has(s, crowd)) return undefined;
  if (takesFigure(told, s)) return 'figure';
  if (orders(s)) return 'order';
  if (
    has(s, regimen) &&
    (s.is & (w.TREATMENT | w.BODY | w.CONDITION)) !== 0 &&
    (s.is & w.STUDY) === 0 &&
    !has(s, explains)
  )
    return 'regimen';
  if ((s.is & (w.CONDITION | w.TREATMENT)) !== 0 && has(s, youHave)) return 'you have';
  if (ofRelative(situation, s)) return 'relative';
  if (handbook(s)) return undefined;
  if (
    (s.is & (w.YOU | w.YOUR)) !== 0 &&
    some(reading, s, (word) => (word.is & health) !== 0 && told.words.has(singular(word)))
  )
    return 'same word';
  return (s.is & w.CONDITION) !== 0 && has(s, itIs) ? 'it is' : undefined;
}

function some(reading: Reading, s: Sentence, test: (word: Word) => boolean): boolean {
  for (let i = s.first; i < s.last; i++) {
    const word = reading.words[i];
    if (word !== undefined && test(word)) return true;
  }
  return false;
}

function takesFigure(told: Told, s: Sentence): boolean {
  if (told.figures.size === 0 || (s.is & w.STUDY) !== 0 || !/\d/.test(s.low)) return false;
  if ((s.is & (w.YOU | w.YOUR)) === 0 && !has(s, weighs)) return false;
  for (const figure of figuresOf(s.low)) if (figure.length > 1 && told.figures.has(figure)) return true;
  return false;
}

function orders(s: Sentence): boolean {
  if (!has(s, someVerb) || has(s, /\b(?:they|they'd|class|we|our|masks?|office|privacy|visits?)\b/)) return false;
  return has(s, order) || ((s.is & (w.TREATMENT | w.CONDITION)) !== 0 && has(s, opensOrder));
}

function ofRelative(situation: Situation, s: Sentence): boolean {
  if ((s.is & (w.HE | w.STAFF)) !== w.HE) return false;
  if (((situation.answered?.is ?? 0) & (w.KIN | w.HE | w.PERSON)) === 0) return false;
  return has(s, relative) || ((s.is & health) !== 0 && has(s, theirs));
}

const withheld = /\b(?:don't|dont|do not|never|not|no|rather than|instead|anyone|everyone)\b/;
/** A whole sentence about a drug rather than a line of a prescription. */
const explains =
  /\b(?:is|are|was|were|helps?|works?|comes?|we|our|they|adults|kids|children|free|ages?|should|can|takes?|looks?|belongs?|runs?|means|matters?|within|under)\b/;
const verbs =
  "stop|start|take|try|skip|double|triple|halve|cut|switch|swap|restart|taper|hold|quit|drop|cancel|ditch|toss|bin|ease|scrub|wash|pull|rub|rinse|soak|ice|wear|apply|chew|swallow|finish|use|keep|go|get|ask for|ask them|put|give|leave|change|move|rotate|raise|lower|bump|add|eat|drink|sleep|elevate|stretch|lift|wait|book|make|refuse|return|fight|feed|treat|turn|demand|insist|push|tell (?:them|her|him)|don't|dont|do not|stay|come off|lay off|back off|throw|weigh|retest|recheck|repeat|relax|breathe|have|split|space|alternate|begin|continue|avoid|straighten|toma|deja|ponte";
const someVerb = new RegExp(`\\b(?:${verbs})\\b`);
/** An order of something definite: "cut it to 20", "halve the tablets". */
const order = new RegExp(
  `(?:^|[.;:!?,] |\\b(?:so|then|just|and|please) )(?:${verbs}) (?:it|that|them|this|those|the|your|ur|yours|a|an|another|one|two|three|half|\\d\\S*|on|off|up|down|with|for|at|to|until|till|in|by|and|him|her|his|wait|let|take|eat|drink|lift|back|out|straight|ahead|every|no|more|less)\\b`,
);
/** The same, of anything: only beside a word of health. */
const ordersAny = new RegExp(
  `(?:^|[.;:!?,)] ?|\\b(?:so|then|just|and|but) )(?:${verbs})\\b(?! (?:wait|correct|look|upload|tag|send|post)\\b)`,
);
const opensOrder = new RegExp(
  `^(?:\\W|ok |okay |so |and |then |yes,? |no,? |just |also |but |oh,? |(?:with|at|given|for|in) your \\w+(?: \\w+)?,? |fine,? |nope,? |claro,? )*(?:${verbs})\\b(?! (?:care|home|heart|note|time to|it from|up|part|a look|us|the form|(?:\\w+ )?(?:records?|photos?|symptoms|details)))`,
);
/** What one says of a figure when it is somebody's. */
const weighs = pattern()`
  ^(?:\W)*(?:at|with|con|a|from|given|for|so) (?:an? )?(?:\w+ )?(?:of )?\d
  |\d\S* (?:is|means|isn't|sounds|looks|calls|needs|says|on|es|ya|for a) (?:\w+ )?(?:high|low|too|severe|mild
    |fine|ok|okay|normal|borderline|why|not|you|bad|good|pots|enough|early|tiny|nothing)\b
`;
const regimen = pattern()`
  \b(?:\d[\d.,]* ?(?:mg|mcg|ml|g|units?|iu|tablets?|pills?|puffs?|drops|liters?|grams)
  |(?:twice|once|two|three|four|\dx?) (?:times )?(?:a|per|each) (?:day|night|week)|(?:twice|once) daily
  |every (?:other |\w+ )?(?:hours?|night|morning|day|week)
  |(?:for )?(?:two|three|four|five|six|seven|ten|twelve|\d+) (?:days|weeks|months|nights)|at (?:bedtime|night)
  |with (?:food|supper|dinner)|before bed|cada (?:\w+ )?(?:horas|dia|noche)|al dia|en la noche|en ayunas
  |a la mitad|media pastilla|(?:una|dos|tres|\d+) (?:pastillas?|cucharadas?|mililitros|gotas|tabletas)|c/\d
  |por (?:\w+ )?(?:dias|semanas))\b
`;
const youHave =
  /\b(?:you(?:'re|'ve| are| have| had| need| probably| likely|'ll| will| can| could| got| don't| do not|r)|u (?:r|have|need|got|can|dont)|ur (?:in|not|fine|ok|good|done)|tienes|usted)\b/;
const send =
  /(?:^|[.;:!?,] |\b(?:and|just|please) )(?:send|post|upload|type|paste|list|dm|email|drop|put|show|text|describe|share|attach) (?:me|us|the|your|ur|a|it|them|out|here|over|two|both) /;
/** A diagnosis in one breath. */
const itIs =
  /^(?:\W|no,? |yes,? |honestly,? |ouch,? |yep,? |nope,? )*(?:that's|thats|that is|that was|this is|it's|those are|these are|sounds like|sounds|looks like|eso es|es|suena a|lo suyo es)\b/;
const relative =
  /\b(?:he'll|she'll|he will|she will|(?:he|she) (?:needs?|should|can|could|must|doesn't|does not|won't|may|might)|(?:give|get|take|bring|tell|let|keep|put|have|for|start|stop) (?:him|her))\b/;
const theirs = /\b(?:he's|she's|(?:he|she) (?:is|has|had|isn't)|his|hers|her)\b/;

function asksBack(situation: Situation, s: Sentence): boolean {
  if (!situation.asked && (s.is & health) === 0) return false;
  return has(
    s,
    /\b(?:any (?:\w+ )?(?:fever|bleeding|drainage|pain|swelling|chills|rash|headaches?|lows|allerg\w+|meds|blood|weight|night|numb\w*|spots|family|history|injur\w+|change|trouble|chest|cough)|(?:how's|hows|how is|how are|how r|is|como (?:va|sigue|esta)) (?:the|that|your|ur|el|la|su|esa|ese|tu) (?:new |old |left |right |little )?(?:\w+)(?=\?| (?:doing|today|now|any|feeling|holding|treating|healing|better|still))|can you (?:hear|see|walk|swallow|bend|eat|sleep|feel|move)|how (?:much|often|old|long|big|high|low|are|is|bad) (?:do|does|have|is|are|was|r|the|your|that|it|you|u|far)|what(?:'s| is| are| was| were|s)? (?:your|ur|the dose|dose|meds|else|color)|wats ur|which (?:pills?|meds?|ones?|side|knee|drug|dose)|where (?:is|does|exactly|are)|are you (?:on|taking|bleeding|still|pregnant|having|able)|do you (?:take|have|smoke|drink|snore|feel|get|wake|also)|have you (?:had|been|tried|ever|noticed)|does (?:it|he|she|the) (?:hurt|itch|have|bleed|burn|spread|go)|is (?:it|the|he|she) (?:red|hot|swollen|itchy|spreading|warm|eating|any|one)|since when|cuanto (?:pesa|tiempo|mide)|que (?:edad|mas|toma|dosis)|cual (?:es|muela)|tiene (?:fiebre|hinchazon|dolor))\b|^(?:\W)*(?:fever|cough|swollen|bleeding|night sweats|weight loss|pain)\b/,
  );
}

/** One person called by what they are, on a page that speaks to everybody. */
const called = pattern()`
  \b(?:sir|ma'am|mija|mijo|dona|uncle|aunt|tia|tio|compadre|comadre|vecin[oa]|dude|hon|bud|buddy|mommy
    |parents of)\b
  |\bdon [a-z]|\b(?:mom|mama|dad|papa|parents) of [a-z]
  |\b(?:answer|reply|response|consult) (?:to|for) (?:yesterday's|last|this|the|my|our|a)\b
  |\b(?:to|for|re|attention|hey|hi|ok|okay|dear|from) (?:the|my|our|a|that) (?:[\w'-]+ ){0,3}(?:gentleman|lady
    |guy|gal|man|woman|boy|girl|dude|runner|caller|driver|neighbor|niece|cousin|roommate|barber|mom|mama|dad)\b
  |\b(?:the|our|that) (?:guy|gal|man|woman|lady|gentleman|girl|boy|kid|dude|mom|dad|runner|caller|senora
    |muchach[oa]|senor|paciente) (?:who (?:asked|wrote|stopped|showed|messaged|called)|whose|que|in my)\b
  |\b(?:somebody|someone|a lady|a mom|a dad|a guy) (?:asked|cornered|wrote|stopped|messaged)\b
  |\b(?:la|el) (?:muchach[oa]|senor|senora|paciente|chic[oa]) que\b
`;

const calledYou = pattern()`
  \b(?:see (?:you|u)|having (?:you|u)
  |thank (?:you|u) (?:so much )?for (?:coming|choosing|visiting|trusting|being)
  |(?:you|u) (?:did|made|left|were|came|sat|said|owe|forgot|finished|look|rocked|crushed|survived|told|behaved
    |taught|see this|are|'re|deserve)
  |you're|you've
  |your (?:account|appointment|chair|room|retainer|order|balance|chart|file|nurses?|bill|card|visit|results?)
  |come (?:get|back|see|pick)|welcome (?:to the|home|back)|bienvenid[oa]|way to go|you did it|hang in|hi)\b
`;

/** On a page: somebody is called, and what follows is said to them of their health. */
function onPage(reading: Reading, situation: Situation, s: Sentence, index: number): string | undefined {
  if (!callsIn(reading, situation, index) && !callsIn(reading, situation, index - 1)) return undefined;
  if (general(s) || perhaps(s)) return undefined;
  if (namesOne(situation, index) && has(s, calledYou)) return 'called you';
  if (has(s, /\b(?:please|call|visit|book|comments?|\d{3}-\d{4}|isn't|we)\b/)) return undefined;
  const healthy = (s.is & (health | w.EVENT)) !== 0;
  if (healthy && has(s, someVerb) && has(s, ordersAny)) return 'called order';
  if (owned(reading, s) !== undefined) return 'called yours';
  return healthy && has(s, /\b(?:you|u|ur|yours|it's|that's|thats|its|es|tiene|tienes|needs?|has to)\b/)
    ? 'called'
    : undefined;
}

function namesOne(situation: Situation, index: number): boolean {
  return situation.namesIn(index).some((n) => n.kind === 'private');
}

function callsIn(reading: Reading, situation: Situation, index: number): boolean {
  const s = reading.sentences[index];
  if (s === undefined) return false;
  return namesOne(situation, index) || has(s, called);
}

const wished = pattern()`
  \bhope (?:it's nothing|it's not
    |(?:it|the|that|you|u|he|she|your|ur|this)\b[^.!?]{0,30}\b(?:better|sleep|rest|soon|gone|swallow|eases?
      |spares?|relief|through|milder|stops?|settles?|quiets?))
  |\b(?:thinking of (?:you|u|him|her)|holding (?:you|all of)|so proud of (?:you|him|her)
    |poor (?:you|little|thing|guy|kid|baby)|good thing you|ojala)\b
`;
const outward =
  /\b(?:everyone|anyone|all|team|dr|staff|families|people|visit|patients|feedback|review|words?|telling|works?|comments?|clot)\b/;
const course =
  /\b(?:hurts?|feel(?:ing)? better|breath\w*|heal\w*|recover\w*|is gone|eases?|easier|settles?|came back negative|scary|scares|sober|remission|recuperacion|mejore|alivie)\b/;

/** Gladness, hope or regret about a body: "hope that knee lets you sleep", "sorry it hurt". */
function feels(reading: Reading, s: Sentence, asked: boolean): boolean {
  if ((s.is & w.FEELING) === 0 && !has(s, /\b(?:poor|ouch|ojala|brave|strong|hang)\b/)) return false;
  if (has(s, outward)) return false;
  if (asked && has(s, wished)) return true;
  if (has(s, course) && has(s, /\b(?:you|u|ur|your|it|he|she|he's|she's|that|little|su|tu|le)\b/)) return true;
  if ((s.is & (w.YOU | w.YOUR | w.HE | w.KIN)) === 0) return false;
  return some(reading, s, (word) => (word.is & health) !== 0 && !desk.test(word.low));
}

const beforeThat =
  /^(?:with|of|on|for|keep|keeping|how's|how|hows|hope|after|let|heal|put|start|resting|rest|off|ice|wear|take|stop|protect|love|enjoy|about|from|watch|baby|and|is|cuide|con|de|para|y)$/;
const noThing =
  /^(?:is|are|was|of|the|a|and|you|your|we|i|for|in|to|can|has|will|had|our|people|it|any|no|with|have|who|when)$/;

/** "That new hip", "those four veneers": what one points at is somebody's. */
function points(reading: Reading, s: Sentence): boolean {
  for (let i = s.first + 1; i < s.last; i++) {
    if (!/^(?:that|those|esa|ese|esos|esas|dat)$/.test(reading.words[i]?.low ?? '')) continue;
    if (!beforeThat.test(reading.words[i - 1]?.low ?? '')) continue;
    for (let j = i + 1; j < Math.min(i + 3, s.last); j++) {
      const next = reading.words[j];
      if (next === undefined || noThing.test(next.low)) break;
      if ((next.is & (w.BODY | w.CONDITION | w.TREATMENT)) !== 0 && !desk.test(next.low)) return true;
    }
  }
  return false;
}

/** Orders of Spanish, with what they take along: "tomese", "subale", "no lo lleve". */
const orderForm = pattern()`
  ^(?:tom|dej|d|mantien|termin|rot|enjuagu|mastiqu|salt|olvid|us|llev|esper|cort|evit|lav|quit|baj|ech|llam
    |bot|cuid|descans|apliqu)e(?:se|me|le|lo|la|los|las|selo|sela)?$
  |^(?:sub|pong|hag|com|beb|ped|pid|suspend|vay|sig|vuelv|duerm|corr|teng|mid|manteng)a(?:se|me|le|lo|la|los
    |las|selo|sela)?$
  |^(?:saque|pongase|vayase|tomate|ponte|dejala|dejalo|tomatela|tomala|quitate|cuidate|subele|bajale|quitele
    |sacate|tomese)\w{0,2}$
  |^(?:empiec|saqu|coloqu|revis|compr|nebulic)e(?:se|me|le|lo|la|los|las)?$
`;
/** Orders that take along what is meant: "nebulizala", "ponle", "sacatelo". English has words that end so. */
const takesAlong = /^[a-z]{2,}(?:[aei]|pon|haz|ten)(?:te|se|me)?(?:lo|la|le|los|las|les)$/;
const opensSpanish =
  /^(?:toma|deja|vuelve|sigue|baja|sube|usa|evita|quita|ponte|haz|suspende|empieza|checate|descansa|come|reposa)$/;

function spanishOrder(reading: Reading, s: Sentence): boolean {
  if ((s.is & w.SPANISH) === 0 && (s.is & health) === 0) return false;
  if (has(s, /\b(?:pregunte|llame|llamenos|consulte|hable|acuda|si|cualquier|todos|quien|datos|favor|visitar)\b/))
    return false;
  const spanish = inSpanish(reading, s);
  for (let i = s.first; i < s.last; i++) {
    const word = reading.words[i];
    if (
      word !== undefined &&
      word.low.length > 3 &&
      (orderForm.test(word.low) ||
        (spanish && (takesAlong.test(word.low) || (word.opens && opensSpanish.test(word.low))))) &&
      !/^(?:que|se|quien|de|del)$/.test(reading.words[i - 1]?.low ?? '')
    )
      return true;
  }
  return false;
}
