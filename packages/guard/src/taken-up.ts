// Signs that a sentence means the one it answers, or one person on a page: it takes up their illness, figure or
// relative, gives their body as theirs, tells them what to take, or asks them back. Each has a name, for the model weighs it.
import { general, handbook } from './frames.ts';
import { has } from './has.ts';
import * as w from './lexicon.ts';
import type { Reading, Sentence, Word } from './read.ts';
import type { Situation } from './rule.ts';

const health = w.BODY | w.CONDITION | w.TREATMENT | w.SUBSTANCE | w.MENTAL | w.SEXUAL;

/** What the text answered tells of its writer. */
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
    for (const word of answered.words) if ((word.is & (health | w.EVENT)) !== 0) told.words.add(stem(word));
    toldBy.set(answered, told);
  }
  return told;
}

function figuresOf(low: string): Set<string> {
  return new Set(low.match(/\d+(?:[./]\d+)?/g) ?? []);
}

function stem(word: Word): string {
  return word.entry.bare.replace(/(?:es|s)$/, '');
}

/** Words that are kept about a visit rather than a body: their owner is no more a patient than any customer. */
const desk =
  /^(?:visits?|appointments?|appts?|wait|results?|referrals?|forms?|balance|schedule|portal|stay|consults?|consultation|back|hands?|heart|smile|stage|sessions?|exam|exams|follow|tests?|labs?|head|face|voice|mouth|attention|feet|eyes?|ears?|hair|prescriptions?|refills?|cancellation|cita|citas|attack|discharge|condition|iron|recovery|shock|strain|patch|lens|lenses|glasses|family|meeting|miss|press|weed|strips?|clean|medicine|medicines|medication|medications|meds|drops?|patient|skin|body|brain|symptoms?|risk|pressure|sugar|weight|blood)$/;

/** The first thing of somebody's own: "your left knee", "ur asthma", "su rodilla". */
function owned(reading: Reading, s: Sentence): Word | undefined {
  for (let i = s.first; i < s.last; i++) {
    const word = reading.words[i];
    if (word === undefined || ((word.is & w.YOUR) === 0 && !/^(?:su|sus|tu|tus)$/.test(word.low))) continue;
    for (let j = i + 1; j < Math.min(i + 4, s.last); j++) {
      const next = reading.words[j];
      if (next === undefined || /^(?:own|and|or|of|to|for|with|is|are|will|doctor|clinician|team)$/.test(next.low))
        break;
      if ((next.is & (health | w.EVENT)) !== 0) return next;
    }
  }
  return undefined;
}

const refers =
  /\b(?:ask|talk|speak|see|call|tell|contact|check|message|report|bring|discuss)(?:ing)? (?:to |with |it |this |that |them )*(?:\w+ )?(?:your|a|an|the|any|their|whoever) (?:own )?(?:\w+ )?(?:doctor|clinician|team|pharmacist|prescriber|surgeon|specialist|provider|nurse|gp|pcp|clinic|oncologist|cardiologist|dentist|line|office|pediatrician|vet|therapist|midwife|ob)\b|\b(?:call|text) (?:911|988)|\bpoison control\b|\bcall us\b/;
const conditional =
  /\b(?:if|when|whenever|whether|unless|anyone|everyone|everybody|anybody|people|patients|most|many|usually|often|generally|typically|some|folks|families|studies|guidelines?|whoever|someone)\b/;

/** The name of the sign by which the sentence speaks to one person of their own health, if it has one. */
export function takesUp(reading: Reading, situation: Situation, s: Sentence, index: number): string | undefined {
  if (!situation.answering || !situation.provider || s.first === s.last) return undefined;
  const wide = general(s) || has(s, refers);
  if (s.question && asksBack(situation, s)) return 'asked back';
  const mine = owned(reading, s);
  if (mine !== undefined && !wide && !has(s, conditional)) {
    if (toldIn(situation.answered).words.has(stem(mine))) return 'your own word';
    if (!desk.test(mine.low) && !handbook(s)) return 'yours';
  }
  if (wide) return undefined;
  const asked = situation.asked || ((situation.answered?.is ?? 0) & (w.BODY | w.CONDITION | w.TREATMENT)) !== 0;
  if (asked) {
    const sign = ofAsker(reading, situation, s, index);
    if (sign !== undefined) return sign;
  }
  if (asked && !handbook(s) && !has(s, conditional) && has(s, tellsYou)) return 'you';
  if (situation.reply && has(s, youDid) && !has(s, conditional)) return 'you did';
  if (asked && has(s, dear)) return 'dear';
  if ((s.is & (health | w.HE)) !== 0 && has(s, kin) && !has(s, conditional)) return 'your kin';
  if ((asked || (s.is & health) !== 0) && has(s, forYou) && !has(s, conditional)) return 'for you';
  if (feels(reading, s, asked)) return 'felt for';
  if (points(reading, s)) return 'that';
  if (spanishOrder(reading, s)) return 'spanish order';
  return undefined;
}

const tellsYou =
  /^(?:\W|and |so |but |no,? |yes,? |nope,? |well,? |claro,? |pero )*(?:you\b(?!'re (?:right|welcome|not alone|in good|all |the best|in the|allowed|entitled)| are (?:right|welcome|not alone|in good|all |the best|in the|allowed|entitled)| (?:can|could|may|might) (?:call|find|ask|check|also|always|reach|read|bring|see|download|get)| and\b| aren't alone| deserve| have (?:the|a) right| asked| made| waited| finished| should(?:n't| not)? (?:never|not )?(?:be|have))|usted|u )/;
const youDid =
  /\byou (?:were (?:so |very |a )?(?:brave|strong|champ\w*|trooper|star|wonderful|tough|calm|funny|asleep|awake|under|in|on|held|given|told|pale|sick|scared)|sat|slept|sang|walked|came out|ran out|refused|declined|signed|skipped|stopped|took|broke|lost|healed|beat|fought|did it|did (?:great|so|well|amazing|all|the)|looked|kept|caught|left|went|chose|said no|still|could(?:n't| not| hardly)|now|finally)\b/;
const dear =
  /(?:^|, ?)(?:hon|hun|honey|bud|buddy|mama|momma|mijo|mija|hermana|hermano|champ|slugger|kiddo|sweetie|sweetheart|amiga|amigo|comadre|compadre|habibi|brother|sis|dona|don \w+|little one|pal|girl|sir|ma'am|young (?:man|lady)|dear|love|m8|mate|bro|vecina|vecino|senora|mi amor|corazon|mi reina|coach)(?=[,.!?:;]|$| \w+[,.!])/;
const kin =
  /\b(?:your|ur|su|tu) (?:\w+ ){0,2}?(?:son|daughter|mom|mama|mother|dad|father|papa|husband|wife|boy|girl|boys|girls|baby|bebe|kid|toddler|twins|sister|brother|grand\w+|partner|esposo|esposa|hijo|hija|nino|nina|abuel[ao]|herman[ao]|youngest|oldest|little (?:one|guy|man)|young man)(?:'s|s)?(?! (?:and|or|with) )\b/;
const forYou =
  /\b(?:(?:(?<!good |luck |crossed |works |well |open |proud )for|in|on) (?:you|u|usted|ti)(?= ?(?:[.,;:!?)]|$|and\b|is\b|too\b|at\b|then\b|it's\b|por\b))|you(?:'re| are) (?:diabetic|anemic|pregnant|young|healing|deficient)|en su lugar|a su edad|a tu edad|lo suyo|la suya|las suyas|los suyos|el suyo|a usted|yours(?! truly| too| and| to keep)|urs)\b/;

function ofAsker(reading: Reading, situation: Situation, s: Sentence, index: number): string | undefined {
  const told = toldIn(situation.answered);
  const often = has(s, conditional);
  if (!often && told.figures.size > 0 && /\d/.test(s.low))
    for (const figure of figuresOf(s.low))
      if (
        figure.length > 1 &&
        told.figures.has(figure) &&
        (s.is & w.STUDY) === 0 &&
        ((s.is & (w.YOU | w.YOUR)) !== 0 || has(s, weighs))
      )
        return 'figure';
  if (
    !often &&
    (has(s, order) || ((s.is & (w.TREATMENT | w.CONDITION)) !== 0 && has(s, opensOrder))) &&
    !has(
      s,
      /\b(?:they|they'd|class|we|our|and half|masks?|office|privacy|visits?|tour|tell|amendment|driveway|blue|them pick)\b/,
    )
  )
    return 'order';
  if (
    has(s, send) &&
    !has(s, /\b(?:don't|dont|do not|never|not|no|please don't|rather than|instead|anyone|everyone)\b/)
  )
    return 'send';
  if (
    !often &&
    has(s, regimen) &&
    (s.is & w.STUDY) === 0 &&
    (s.is & (w.TREATMENT | w.BODY | w.CONDITION)) !== 0 &&
    !has(
      s,
      /\b(?:is|are|was|were|helps?|works?|comes?|we|our|they|adults|kids|children|free|ages?|should|can|take|takes|look|belong|run|runs|means|within|under|solo|matter|tapes|widens|protected|thats|fool|decides)\b/,
    )
  )
    return 'regimen';
  if (!often && has(s, youHave)) {
    for (let i = s.first; i < s.last; i++)
      if (((reading.words[i]?.is ?? 0) & (w.CONDITION | w.TREATMENT)) !== 0) return 'you have';
  }
  if (
    !often &&
    (s.is & (w.HE | w.STAFF)) === w.HE &&
    ((situation.answered?.is ?? 0) & (w.KIN | w.HE)) !== 0 &&
    (has(s, relative) || ((s.is & health) !== 0 && has(s, theirs)))
  )
    return 'relative';
  if (!often && (s.is & (w.YOU | w.YOUR)) !== 0 && !handbook(s))
    for (let i = s.first; i < s.last; i++) {
      const word = reading.words[i];
      if (word !== undefined && (word.is & health) !== 0 && told.words.has(stem(word))) return 'same word';
    }
  if (index === 0 && s.last - s.first <= 5) {
    if (
      situation.asked &&
      has(s, verdict) &&
      !has(s, /\b(?:thanks?|problem|kidding|one|joke|doubt|us|fake|always|usually|cure|siempre)\b|!$/)
    )
      return 'verdict';
    if (
      situation.asked &&
      (s.is & w.CONDITION) !== 0 &&
      !often &&
      s.last - s.first <= 3 &&
      !has(s, /\b(?:always|is|are|can|change|because|rarely|loses?|a|stings)\b/)
    )
      return 'named';
  }
  return undefined;
}

const order =
  /(?:^|[.;:!?,] |\b(?:so|then|just|and|please) )(?:stop|start|take|try|skip|double|triple|halve|cut|switch|swap|restart|taper|hold|quit|drop|cancel|ditch|toss|ease|scrub|wash|pull|rub|rinse|soak|ice|wear|apply|chew|swallow|finish|use|keep|go (?:to|up|down|back|for|ahead|straight)|get|ask (?:for|them)|put|give|leave|change|move|rotate|raise|lower|bump|up|add|eat|drink|sleep|elevate|stretch|lift|wait|book|do|make|refuse|return|fight|feed|treat|turn|demand|insist|push|tell (?:them|her|him)|don't|dont|do not|stay|come off|lay off|back off|throw|weigh|elevate|retest|recheck|repeat|relax|breathe) (?:it|that|them|this|those|the|your|ur|yours|a|an|another|one|two|three|half|\d\S*|on|off|up|down|with|for|at|to|until|till|in|by|and|him|her|his|wait|call|let|take|eat|drink|lift|back|out|every|no|more|less)\b/;
/** The same, of anything: only beside a word of health. */
const ordersAny =
  /(?:^|[.;:!?,)] ?|\b(?:so|then|just|and|but) )(?:stop|start|take|try|skip|double|triple|halve|cut|switch|swap|restart|taper|hold|quit|drop|cancel|ditch|toss|bin|wash|rub|rinse|soak|ice|wear|apply|chew|finish|use|keep|go|get|put|give|leave|change|rotate|raise|lower|bump|add|eat|drink|elevate|stretch|book|have|split|space|tell (?:him|her|them)|throw|don't (?!wait|correct|look|upload|tag)|come|straighten|continue|avoid|alternate|begin|remember|wait|stay|enjuague|cancele|corta|quita|toma|deja|ponte|pon)\b/;
const opensOrder =
  /^(?:\W|ok |okay |so |and |then |yes,? |no,? |just |also |but |oh,? |with your \w+,? |fine,? |nope,? |claro,? )*(?:stop|start|take|try|skip|double|triple|halve|cut|switch|swap|restart|taper|hold|quit|drop|ditch|toss|bin|rub|rinse|soak|ice|wear|apply|chew|finish|use|keep|put|give|leave|change|raise|lower|bump|add|eat|drink|have|split|throw|avoid|alternate|begin|go to|get|enjuague|toma|take la|deja|ponte|lay off|come off)\b(?! (?:care|home|heart|note|time to|it from|up|part|a look|us|the form|(?:\w+ )?(?:records?|photos?|symptoms|details)))/;
/** What one says of a figure when it is somebody's. */
const weighs =
  /^(?:\W)*(?:at|with|con|a|from|given|for|so) (?:an? )?(?:\w+ )?(?:of )?\d|\d\S* (?:is|means|isn't|sounds|looks|calls|needs|says|on|es|ya|for a) (?:\w+ )?(?:high|low|too|severe|mild|fine|ok|okay|normal|borderline|why|not|you|bad|good|pots|enough|early|tiny|nothing)\b/;
const regimen =
  /\b(?:\d[\d.,]* ?(?:mg|mcg|ml|g|units?|iu|tablets?|pills?|puffs?|drops|liters?|grams)|(?:twice|once|two|three|four|\dx?) (?:times )?(?:a|per|each) (?:day|night|week)|(?:twice|once) daily|every (?:other |\w+ )?(?:hours?|night|morning|day|week)|(?:for )?(?:two|three|four|five|six|seven|ten|twelve|\d+) (?:days|weeks|months|nights)|at (?:bedtime|night)|with (?:food|supper|dinner)|before bed|cada (?:\w+ )?(?:horas|dia|noche)|al dia|en la noche)\b/;
const youHave =
  /(?<!\b(?:if|when|that|whether|because|sure|think|until|while|what|how|where|than|as|once|since) )\b(?:you(?:'re|'ve| are| have| had| need| probably| likely|'ll| will| can| could| got| don't| do not|r)|u (?:r|have|need|got|can|dont)|ur (?:in|not|fine|ok|good|done)|tiene|tienes|usted)\b/;
const send =
  /(?:^|[.;:!?,] |\b(?:and|just|please) )(?:send|post|upload|type|paste|list|dm|email|drop|put|show|text|describe|share|attach) (?:me|us|the|your|ur|a|it|them|out|here|over|two|both) /;
/** A whole answer of a few words, to somebody who told of themselves. */
const verdict =
  /^(?:\W)*(?:yes|yep|yeah|no|nope|nah|not|sure|sure thing|go for it|absolutely|definitely|very|probably|unlikely|likely|you|u|it's|its|it is|that's|thats|si|claro|off|on|stop|skip|cancel|keep|book|wait|both|neither)\b(?!,? (?:need|thank|have to|wonder|problem))/;
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
const called =
  /\b(?:sir|ma'am|mija|mijo|dona|uncle|aunt|tia|tio|compadre|comadre|vecin[oa]|dude|hon|bud|buddy|mommy|parents of)\b|\bdon [a-z]|\b(?:mom|mama|dad|papa|parents) of [a-z]|\b(?:answer|reply|response|consult) (?:to|for) (?:yesterday's|last|this|the|my|our|a)\b|\b(?:to|for|re|attention|hey|hi|ok|okay|dear|from) (?:the|my|our|a|that) (?:[\w'-]+ ){0,3}(?:gentleman|lady|guy|gal|man|woman|boy|girl|dude|runner|caller|driver|neighbor|niece|cousin|roommate|barber|mom|mama|dad)\b|\b(?:the|our|that) (?:guy|gal|man|woman|lady|gentleman|girl|boy|kid|dude|mom|dad|runner|caller|senora|muchach[oa]|senor|paciente) (?:who (?:asked|wrote|stopped|showed|messaged|called)|whose|que|in my)\b|\b(?:somebody|someone|a lady|a mom|a dad|a guy) (?:asked|cornered|wrote|stopped|messaged)\b|\b(?:la|el) (?:muchach[oa]|senor|senora|paciente|chic[oa]) que\b/;

/** On a page: somebody is called, and what follows is said to them of their health. */
export function speaksToOne(reading: Reading, situation: Situation, s: Sentence, index: number): string | undefined {
  if (situation.answering || !situation.provider || situation.consult || general(s) || has(s, conditional))
    return undefined;
  if (!callsIn(reading, situation, index) && !callsIn(reading, situation, index - 1)) return undefined;
  const healthy = (s.is & (health | w.EVENT)) !== 0;
  if (has(s, /\b(?:please|call|visit|book|comments?|\d{3}-\d{4}|isn't|we)\b/)) return undefined;
  if (healthy && has(s, ordersAny)) return 'called order';
  const mine = owned(reading, s);
  if (mine !== undefined) return 'called yours';
  if (healthy && has(s, /\b(?:you|u|ur|yours|it's|that's|thats|its|es|tiene|tienes|needs?|has to)\b/)) return 'called';
  return undefined;
}

function callsIn(reading: Reading, situation: Situation, index: number): boolean {
  const s = reading.sentences[index];
  if (s === undefined) return false;
  return situation.namesIn(index).some((n) => n.kind === 'private') || has(s, called);
}

const wished =
  /\b(?:hope (?:it's|its|the|that|you|u|he|she|your|ur)|thinking of (?:you|u|him|her)|holding (?:you|all)|so proud of (?:you|him|her)|hang in there|poor (?:you|little|thing|guy|kid|baby)|ouch|good thing you|ojala)\b/;
/** Gladness, hope or regret about a body: "hope that knee lets you sleep", "sorry it hurt". */
function feels(reading: Reading, s: Sentence, asked: boolean): boolean {
  if ((s.is & w.FEELING) === 0 && !has(s, /\b(?:poor|ouch|ojala|brave|strong|hang)\b/)) return false;
  if (
    has(
      s,
      /\b(?:everyone|anyone|all|team|dr|staff|families|people|visit|patients|feedback|review|words?|telling|works?|comments?)\b/,
    )
  )
    return false;
  if (asked && has(s, wished)) return true;
  if (
    has(
      s,
      /\b(?:hurts?|feel(?:ing)? better|breath\w*|heal\w*|recover\w*|is gone|eases?|easier|settles?|came back negative|scary|scares|sober|remission|recuperacion|mejore|alivie)\b/,
    ) &&
    has(s, /\b(?:you|u|ur|your|it|he|she|he's|she's|that|little|su|tu|le)\b/) &&
    !has(s, /\b(?:words?|telling|works?|comments?|clot)\b/)
  )
    return true;
  if ((s.is & (w.YOU | w.YOUR | w.HE | w.KIN)) === 0) return false;
  for (let i = s.first; i < s.last; i++) {
    const word = reading.words[i];
    if (word !== undefined && (word.is & health) !== 0 && !desk.test(word.low)) return true;
  }
  return false;
}

/** "That new hip", "those four veneers": what one points at is somebody's. */
function points(reading: Reading, s: Sentence): boolean {
  if (has(s, conditional) || (s.is & w.STUDY) !== 0) return false;
  for (let i = s.first; i < s.last; i++) {
    const low = reading.words[i]?.low ?? '';
    if (!/^(?:that|those|esa|ese|esos|esas|dat)$/.test(low)) continue;
    if (
      !/^(?:with|of|on|for|keep|keeping|how's|how|hows|hope|after|let|heal|put|start|resting|rest|off|ice|wear|take|stop|protect|love|enjoy|about|from|watch|baby|and|is|cuide|con|de|para|y)$/.test(
        reading.words[i - 1]?.low ?? '',
      )
    )
      continue;
    for (let j = i + 1; j < Math.min(i + 3, s.last); j++) {
      const next = reading.words[j];
      if (
        next === undefined ||
        /^(?:is|are|was|of|the|a|and|you|your|we|i|for|in|to|can|has|will|had|our|people|it|any|no|with|have|who|when)$/.test(
          next.low,
        )
      )
        break;
      if ((next.is & (w.BODY | w.CONDITION | w.TREATMENT)) !== 0 && !desk.test(next.low)) return true;
    }
  }
  return false;
}

const order3 =
  /^(?:tom|dej|us|llev|esper|cort|evit|lav|quit|baj|ech|llam|bot|cuid|descans|apliqu)e(?:se|me|le|lo|la|los|las|selo|sela)?$|^(?:sub|pong|hag|com|beb|ped|pid|suspend|vay|sig|vuelv|duerm|corr|teng)a(?:se|me|le|lo|la|los|las|selo|sela)?$|^(?:saque|pongase|vayase|tomate|ponte|dejala|dejalo|tomatela|tomala|quitate|cuidate|subele|bajale|quitele|sacate|tomese)\w{0,2}$/;

function spanishOrder(reading: Reading, s: Sentence): boolean {
  if ((s.is & w.SPANISH) === 0 && (s.is & health) === 0) return false;
  if (has(s, /\b(?:pregunte|llame|llamenos|consulte|hable|acuda|si|cualquier|todos|quien|datos|favor|visitar)\b/))
    return false;
  for (let i = s.first; i < s.last; i++) {
    const word = reading.words[i];
    if (
      word !== undefined &&
      word.low.length > 3 &&
      order3.test(word.low) &&
      !/^(?:que|se|quien|lo|la|le)$/.test(reading.words[i - 1]?.low ?? '')
    )
      return true;
  }
  return false;
}
