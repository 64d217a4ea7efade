import { handbook, notHuman, notReal } from '../frames.ts';
import { has, ofText } from '../has.ts';
import * as w from '../lexicon.ts';
import { famous } from '../names/famous.ts';
import { pattern } from '../pattern.ts';
import type { Reading, Sentence } from '../read.ts';
import { type Hit, type Rule, type Situation, sentenceHit } from '../rule.ts';
import { bareNoun, outOfNowhere, personIn } from '../told.ts';
import { milestone } from './name.ts';

// A story can name its hero without a name. Whether one is told is decided here; how easily the person
// can be recognised is the score in score.ts.
export const caseNarrative: Rule = {
  label: 'CASE_NARRATIVE',
  id: 'case-narrative',
  protects: 'A story about an actual patient, named or not.',
  source: '45 CFR 164.514(a), (b)(2)(ii); 164.508',
  say: "This reads like a real patient's story. Readers may recognize the person.",
  instead: 'Keep the lesson, drop the person: "Falls at outdoor events are common; here is how to avoid them."',
  find,
  rewrite: (situation) =>
    situation.author === 'patient'
      ? 'Someone close to me has been through this.'
      : 'Questions about this topic are welcome at any visit.',
};

function find(reading: Reading, situation: Situation): Hit[] {
  if (situation.author === 'remote') return [];
  const hits: Hit[] = [];
  for (let i = 0; i < reading.sentences.length; i++) {
    const s = reading.sentences[i];
    if (s === undefined) continue;
    const told =
      situation.author === 'patient'
        ? aboutAnother(s)
        : (situation.reply && inReply(s, situation, i)) || tells(reading, situation, s, i);
    if (told && situation.author !== 'patient' && has(s, ownFamily) && (s.is & w.PATIENT) === 0) {
      hits.push({ ...sentenceHit(reading, i), cue: 'own family' });
      continue;
    }
    if (told) {
      if (notReal(reading, s)) continue;
      hits.push(sentenceHit(reading, i));
      situation.singled.add(i);
      continue;
    }
    if (situation.author === 'patient') continue;
    for (const cue of signs(reading, situation, s, i)) hits.push({ ...sentenceHit(reading, i), cue });
  }
  return hits;
}

/** The author's own people and body: theirs to tell, mostly. */
const ownFamily = pattern()`
  \bmy (?:own |late |dear )?(?:mother|mom|father|dad|parents|wife|husband|spouse|son|daughter|brother|sister
    |grand(?:ma|pa|mother|father)|kids?|toddler|uncle|aunt|nephew|niece|cousin|in-laws?
    |\d+[- ]year[- ]old (?:hip|knee|back|self|body|son|daughter))\b
  |(?<!\bone of )\bmy own (?!patients?)\w+
`;
const care = w.EVENT | w.BODY | w.CONDITION | w.TREATMENT | w.CARED | w.SUBSTANCE | w.MENTAL | w.SEXUAL;
const someone = w.PATIENT | w.PERSON | w.KIN | w.JOB | w.FAME;

export const ageSex = pattern()`
  \b(?:(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen
      |seventeen|eighteen|nineteen)
    |(?:twenty|thirty|forty|fifty|sixty|seventy|eighty
      |ninety)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?)[ -](?:year
    |month|week|day)s?[ -]old(?!s)
  |(?:varon|mujer|hombre|masculino|femenin[oa]|nin[oa]|senora?|paciente|muchach[oa]|joven|adolescente
    |embarazada|bebe) (?:\w+ )?de (?:\d{1,3}
    |(?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez) (?:anos|meses|dias))\b
  |\d{1,3}[ -]?(?:year|yr|month|week|day|mo|wk)s?[ -]?old(?!s)|\d{1,3} ?(?:yo|y/o|y\.o\.?|yof|yom|yof?|mo)\b
  |(?<![$.])\b\d{1,3} ?[mf]\b(?! ?[/.])|[mf] ?\d{2}\b|\d0s ?[mf]\b
  |(?:in (?:his|her|their) (?:early |mid |late |mid-)?(?:teens|twenties|thirties|forties|fifties|sixties
    |seventies|eighties|nineties|\d0s))
  |(?:early|mid|late)[ -](?:teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|\d0s)|g\dp\d
  |\d{1,3} years (?:young|old)|aged? \d{1,3}\b|, \d{2},
  |\b(?:the|this|our|my) (?:patient|pt) (?:is
    |was) (?:only |just |barely )?\d{1,2}\b(?! ?(?:%|percent|minutes|min|hours|days|weeks|months|miles|pounds
      |lbs|kg|feet|st|nd|rd|th)))
`;
const ageGeneral = pattern()`
  \b(?:adults|people|women|men|children|kids|patients|anyone|everyone|those|persons|teens|all|ages?|infants
    |babies|starting at|start at|starts at|until|over|under|from) (?:\w+ )?(?:ages? |aged )?\d{1,3}
  |\d{1,3} (?:to|and|or|through) (?:\d{1,3}|older|over|up|younger)|\b(?:turning|turn) \d\d\b
`;
const hedged =
  /\b(?:can|may|might|should|could|would|will|must|often|usually|typically|tend to|need to|needs to|deserves?|has the right|have the right)\b/;

const indefinite = pattern()`
  \b(?:a|an|one|another|this|that|the|our|my|first|last|two|little|young|old(?:er)?|elderly|retired|local|same
  |every) (?:of (?:our|my|the) )?(?:[\w-]+ ){0,4}?(?:patients?|pt|client|resident|regulars?|man|woman
  |gentleman|lady|girl|boy|guy|gal|person|teen|teenager|kid|child|baby|toddler|infant|newborn|bride|groom
  |veteran|couple|widow|widower|mother|father|mom|dad|grandmother|grandfather|grandma|grandpa|son|daughter
  |student|athlete|runner|teacher|firefighter|farmer|fisherman|nurse|plumber|electrician|carpenter|welder
  |mechanic|trucker|driver|pilot|sailor|soldier|marine|officer|cop|lawyer|engineer|accountant|librarian
  |barista|chef|waiter|waitress|baker|butcher|janitor|miner|logger|rancher|painter|dancer|actor|musician
  |violinist|pianist|singer|coach|jockey|boxer|swimmer|marathoner|cyclist|gymnast|goalie|skier|surfer|climber
  |hiker|priest|pastor|nun|rabbi|imam|judge|mayor|principal|professor|survivor|chief|captain|owner|family
  |twins?|triplets?|senior|tourist|traveler|worker|roofer|hairdresser|barber|singer|player|quarterback|pitcher
  |anchor|mayor|governor|senator|sheriff|celebrity|olympian|bishop|warrior|fighter|champ|superstar|rock ?star
  |superhero|hero|trooper|siblings?)(?:'s)?\b
`;
const ourOne = pattern()`
  (?<!\bnot )\b(?:one|another|two|some) of (?:ours|mine)\b
  |\b(?:(?:one|two|some|another|three|several) of (?:our|my) (?:\w+ )?(?:patients|regulars|residents|clients
      |folks|kids|teens|toddlers|newborns|mamas|moms|dads|families|little ones|preemies|babies|seniors|warriors
      |fighters|er families|nicu|own)
    |(?:our|my|a|today's|tonight's|this|last|first|yesterday's) (?:[\w-]+ ){0,3}(?:patient|pt|client
      |resident)(?:'s)?(?! (?:care|safety|portal|experience|advocate|rights|privacy|volume|satisfaction
        |information|records?|education|handout|survey|advisory|council|coordinator|rooms?|navigator|flow|census
        |list|center|can|may|should|who wants|has the right|might|needs? to|must|of mine gets))
    |a (?:patient|client|kid|mom|dad|family|teen|couple|man|woman) of (?:ours|mine)|patient of (?:ours|mine)
    |our (?:little|tiny|brave|sweet|bravest|youngest|oldest|longest) \w+
    |(?:saw|seen|sat with|worked with|cared for|stayed with|had|got|met|treated|admitted|diagnosed|delivered
      |coded|intubated|lost|told|caught|removed|pulled|operated on|did|placed|fixed|read) (?:my|our|a|an|the|two
      |three|another|this|one) (?:[\w-]+ ){0,3}(?:case|patient|pt|kid|guy|lady|man|woman|gentleman|baby|child|boy
      |girl|teen|mom|dad|parents|toddler|couple|newborn|twins)
    |case (?:of the day|today|tonight|from (?:last|this|clinic|call|the|today|my))
    |(?:last|this) (?:night|morning|week|shift|afternoon)'s (?:\w+ )?(?:case|patient|code|trauma|appendix
      |delivery)
    |my last (?:\w+ ){0,2}(?:patient|case)
    |the (?:driver|victim|passenger|survivor|biker|rider|shooter|suspect|victims) (?:from|of|in)
    |one (?:[\w-]+ )?patient (?:aged|with|who|was|came|had)
    |our own (?:[\w-]+ ){0,3}(?:family|families|patients?|mom|dad)
    |(?:guy|man|woman|lady|fellow|mom|dad|teen|kid|girl|boy|gentleman|runner|person|sophomore|student|teacher
      |patient|couple|child|baby|veteran|someone|one) (?:i|we) (?:see|saw|treat|treated|follow|followed|started
      |met|had|know|care for|cared for|delivered|sent|put|operated|look after)
    |(?:guy|man|woman|lady|fellow|mom|dad|teen|kid|girl|boy|gentleman|person|sophomore|junior|senior|freshman
      |student|child|baby|someone|one) (?:from|in|at|on) (?:my|our) (?:clinic|practice|unit|ward|icu|program|group
      |panel|office|shift|floor|er|caseload|care)
    |(?:i|we) (?:treat|care for|follow|look after|take care of) (?:a|an|the|one|two) (?:[\w-]+ ){1,4}
    |(?:in|for|on|with) (?:a|this) (?:lady|woman|man|gentleman|guy|girl|boy|kid|teen) with
    |(?:best|bravest|favorite|cutest|toughest|sweetest) patient (?:ever|today|of the day|this week)
    |(?:the|a|our) (?:stroke|stemi|code|trauma|mi|gi bleed|overdose|hip|appendix|arrest|chest pain|sepsis
      |head bleed) in (?:bed|room|bay|\d)
    |(?:tonight's|today's|yesterday's|last night's|this morning's|this week's) (?:[\w-]+ )?(?:trauma|stroke|code
      |patient|case|delivery|arrest|overdose|appendix|stemi|mvc|burn|gsw|save)
    |(?:someone|somebody|a stranger) [^.!?]{0,40}\bon (?:my|our) (?:shift|unit|watch)
    |heard in (?:clinic|the er|session|my office)
    |told (?:a|una|un|two|the|her|his) (?:[\w-]+ ){0,2}(?:mama|mom|dad|parents?|mother|father|family|husband
      |wife|son|daughter|couple|man|woman|kid))\b
`;

function tells(reading: Reading, situation: Situation, s: Sentence, index: number): boolean {
  const low = s.low;
  if ((s.is & (someone | care | w.HE | w.PATIENTS)) === 0 && !has(s, /\d/) && situation.namesIn(index).length === 0)
    return false;
  if (has(s, /\b(?:not|isn't) (?:a|our|one of our) (?:real )?patients?\b|\bno (?:real )?patients?\b/)) return false;
  if (notHuman(s) || has(s, /\bmy own pt\b|^\W*caught on camera\b|\bcut the ribbon\b|\bin (?:1[5-8]\d\d|19[0-4]\d)\b/))
    return false;
  if (has(s, /^(?:imagine|suppose|say|picture|consider|what if|if (?:a|an|your|you|someone))\b/)) return false;
  const aged = has(s, ageSex) && !has(s, ageGeneral);
  if (
    situation.consult &&
    (aged ||
      has(s, consultOpening) ||
      (has(s, indefinite) &&
        (s.is & w.CONDITION) !== 0 &&
        (s.is & someone) !== 0 &&
        !has(s, /\b(?:anyone|people|patients|adults)\b/)))
  )
    return !has(s, /\b(?:people|adults|patients) (?:with|over|under|aged)\b/) || aged;
  if (
    has(s, countedCase) ||
    (has(s, justDid) &&
      (s.is & (w.PERSON | w.KIN | w.CONDITION | w.BODY | w.TIME)) !== 0 &&
      !has(s, notPatient) &&
      !has(
        s,
        /\b(?:meals|gifts|boxes|carts|bags|packs|pallets|supplies|diapers|blankets|coats|backpacks|cookies|flowers|pizzas?|lunch|donuts|toys|talk|lecture|speech|keynote|paper|book|letters?|mail)\b/,
      ))
  )
    return true;
  const one = has(s, trainees) ? null : ourOne.exec(low);
  if (one !== null)
    return /^(?:a|last|first|this) /.test(one[0])
      ? (past(s) && !handbook(s)) || has(s, ourOneSure)
      : !(has(s, hedged) && !past(s)) || has(s, ourOneSure);
  if (handbook(s) && !has(s, ageSex)) return false;
  const staffed = index >= 0 && aboutStaff(situation, s, index);
  if (
    aged &&
    !staffed &&
    ((s.is & care) !== 0 || (s.is & someone) !== 0 || past(s)) &&
    !(has(s, hedged) && !past(s)) &&
    !has(s, ofThings)
  )
    return true;
  if (staffed) return false;
  if (
    has(s, indefinite) &&
    (s.is & (someone | w.PATIENTS)) !== 0 &&
    past(s) &&
    (s.is & care) !== 0 &&
    !(has(s, hedged) && !has(s, strongPast)) &&
    !has(s, notPatient)
  )
    return true;
  if (has(s, indefinite) && has(s, walkedIn) && !has(s, notPatient)) return true;
  if (
    (s.is & w.HE) !== 0 &&
    (s.is & care) !== 0 &&
    past(s) &&
    !(has(s, hedged) && !has(s, strongPast)) &&
    !has(s, notPatient) &&
    (situation.singled.has(index - 1) || index === 0 || hadSomeone(reading, situation, s, index)) &&
    !longPast(reading)
  )
    return true;
  if (
    situation.namesIn(index).some((n) => n.kind === 'private' && n.by !== 'handle') &&
    has(s, milestone) &&
    !has(s, notPatient)
  )
    return true;
  if (
    has(s, shift) &&
    (s.is & care) !== 0 &&
    (s.is & w.TIME) !== 0 &&
    (s.is & w.WE) !== 0 &&
    !has(s, /\b(?:hold|insur\w+|denied|denial|appeal|hours on|paperwork|claim|prior auth\w*|visits a day)\b/) &&
    !has(s, /\b(?:open|hours|available|clinic is|free|sign up|register|join us)\b/)
  )
    return true;
  return has(s, publicEvent) && (s.is & w.WE) !== 0;
}

/** What else has an age: "our 6 week old recovery suite". */
const ofThings =
  /\b(?:building|clinic|practice|office|hospital|company|tree|car|business|bakery|suite|wing|lobby|website|app|podcast|carpet|sofa|printer|sourdough|puppy|kitten)\b/;

const inCondition = /\bin (?:stable|critical|fair|serious|good|guarded) condition\b/;
/** "Our Tuesday knee", "my favorite Thursday guy": somebody known by when they come. */
const byItsHour = pattern()`
  \b(?:our|my) (?:favorite |sweet |brave )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday
  |[\w:]+ (?:am|pm|o'clock)) (?!(?:\w+ )?(?:team|clinic|hours?|group|class|crew|staff|schedule|walk|special
    |meeting|appointments?|slots?|sessions?|yoga|newsletter|tip|post|night|morning|afternoon|evening|lecture
    |rounds|conference|shift|list|lunch|live|series|close|opening|talk|run)s?\b)\w+
`;
const theOne = /\bthe (?:one|ones) (?:who|that|with|in)\b/;
const countedHere = pattern()`
  \b(?:first|second|third|another|my \w+|two|three|four
  |\d+(?:st|nd|rd|th)) (?:[\w-]+ ){0,2}cases? (?:of my (?:life|career)|today|tonight
  |this (?:morning|week|shift)|in (?:my|our) (?:clinic|office|er|ed|career))\b
`;
/** Tells of somebody while keeping the name back. */
const coy = pattern()`
  \b(?:can't|cannot|won't|will not|not going to|not allowed to|couldn't|mustn't) (?:say|tell(?: you)?|reveal
    |name|share)(?: \w+)? (?:who|whom|whose|names?|which)\b
  |\bno names,? but\b|\bnam(?:ing|e) (?:no )?names\b|\bguess who\b
  |\byou(?:'d| would|'ll) (?:know|recogni[sz]e) (?:the|his|her|their) (?:name|voice|face)\b|\blet's just say\b
  |\b(?:a certain|you know who|someone you all know)\b|\bno (?:puedo|podemos|voy a) decir quien\b
`;
/** "A fellow I see", "someone we follow": whoever is not a mistake or a myth. */
const whomWeSee = pattern()`
  \b(?:an?|one|two|another
  |some) (?!(?:\w+ ){0,2}(?:thing|mistake|myth|pattern|question|problem|error|issue|trend|reason|sign|symptom
    |condition|diagnosis|way|article|post|comment|movie|show|study|injury|case|habit|claim|rumou?r|misconception
    |drug|tool|place|rash|fracture|stat|number|headline|video|meme)s? )(?:[\w-]+ ){1,3}(?:that )?(?:i
  |we)(?:'ve)? (?:see|saw|seen|treat|treated|follow|followed|look after|looked after|care for|cared for|manage
  |managed|take care of|took care of)\b
`;

/** Signs of a story that are weaker than the rest, each with a name: what it weighs is left to the model. */
function signs(reading: Reading, situation: Situation, s: Sentence, index: number): string[] {
  if (situation.reply || notReal(reading, s) || longPast(reading) || has(s, notPatient) || notHuman(s)) return [];
  const found: string[] = [];
  const when = has(s, justNow);
  const then = past(s) || ((s.is & w.SPANISH) !== 0 && has(s, thenSpanish));
  const cared = (s.is & care) !== 0;
  const person =
    handbook(s) || has(s, /\b(?:drawing of|case report|painter|scouts?)\b/) ? undefined : personIn(reading, s);
  if (person !== undefined) {
    const signs = [then || has(s, hasIt), cared, when, has(s, whoDid), person.entrance === 'a' && (s.is & w.WE) !== 0];
    const strength = signs.filter(Boolean).length;
    if (strength > 1) found.push(`${person.entrance} person ${Math.min(strength, 3)}`);
  }
  if (!situation.community && (then || cared || when) && outOfNowhere(reading, s) && !handbook(s))
    found.push(then && cared ? 'pronoun told' : 'pronoun');
  if (bareNoun(reading, s)) found.push('note');
  if (when && has(s, theOne)) found.push('the one who');
  if (has(s, countedHere)) found.push('counted');
  if (has(s, byItsHour)) found.push('by its hour');
  if (has(s, inCondition)) found.push('in condition');
  if (has(s, coy)) found.push('coy');
  if (has(s, whomWeSee)) found.push('whom we see');
  if (has(s, toldSpanish) && !((s.is & w.STAFF) !== 0 && has(s, praise))) found.push('contado');
  if ((s.is & w.STAFF) === 0 && has(s, oneOfOurs)) found.push('one of ours');
  const somebody = person !== undefined || (s.is & (w.HE | someone)) !== 0;
  if (has(s, caredFor) && (cared || somebody)) found.push('cared for');
  if (has(s, mine)) found.push('mine');
  if (has(s, outcome) && (s.is & (w.YOU | w.STAFF)) === 0) found.push('outcome');
  if (has(s, bedside) && (somebody || cared) && (s.is & w.YOU) === 0) found.push('bedside');
  if (has(s, again) && (s.is & (w.YOU | w.STAFF)) === 0) found.push('again');
  if (
    (s.is & (w.FARED | w.CARED | w.HE)) !== 0 &&
    (cared || when) &&
    situation.namesIn(index).some((n) => n.kind === 'private' && n.by !== 'handle')
  )
    found.push('named');
  if (situation.consult && has(s, casoClinico)) found.push('caso');
  if (
    situation.consult &&
    situation.replyTo === '' &&
    (s.is & (w.CONDITION | w.BODY | w.TREATMENT)) !== 0 &&
    has(s, /\d/) &&
    !handbook(s) &&
    !has(s, amongUs)
  )
    found.push('values');
  return found;
}

const oneOfOurs = pattern()`
  \b(?:one|two|three|another|many|half|the (?:first|last|youngest|oldest)) (?:of|in) (?:our
    |my) (?!(?:nurses|team|staff|doctors|hygienists|favou?rite|goals|values|own team|new|therapists|rooms
      |surgeons|dentists|services|clinics|offices|interns|residents|volunteers|neighbors
      |partners)\b)(?:[\w'-]+ ){0,4}(?:is
    |was|has|had|just|knocked|fell|sent|got|came|went|wrote|writes|won|told|said|asked|finished|lost|walked
    |drove|runs|plays|beat|\w{3,}ed)\b
  |\b(?:i (?:look after|care for|follow|treat|make house calls to)|(?:we|i|our \w+) cared for
    |in my (?:practice|panel|waiting room)|of my panel
    |was (?:his|her) (?:doctor|nurse|cardiologist|surgeon|oncologist|dentist|midwife|therapist|psychiatrist))\b
`;
/** The same in Spanish, where the verb often comes before the person. */
const toldSpanish = pattern()`
  \b(?:(?:atendi|atendimos|opere|operamos|perdi|perdimos|trate|tratamos|intube|intubamos|cosi|cosimos|vacune
    |revise|revisamos|examine|diagnostique|tuvimos|tuve|recibi|recibimos|trajeron|sacamos|salvamos|despedimos
    |despedi|vimos|encontramos|felicidades|felicitamos|bravo
    |aplauso) (?:hoy |ayer |con aplausos )?(?:a |para )?(?:un|una|al|a la|mi|nuestr[oa]|don|dona|otro|otra
    |la maestra|el profe)
  |(?:un|una|al|el|la|del) (?:\w+ ){1,3}que (?:llego|vino|salio|atendi\w*|opere|operamos|tratamos|vimos
    |trajeron|trajimos|trajo|tenia|estaba|se (?:\w+o|cayo)|nos (?:\w+o)|no (?:habia|podia|queria)|perdio|bailo
    |recibio|esperaba|pidio|lloro|creia|pensaba)
  |(?:atendi|vimos|tuve|tuvimos|opere) (?:a )?(?:un[oa]?|dos)
  |(?:del?|a la|al|la|el) que (?:vi|atendi|opere|vimos|atendimos)\b|familia que (?:atendemos|vemos|conozco)
  |(?:un|una) (?:mama|papa|senora?|muchach[oa]|joven|jornalero|maestr[oa]|pareja|vecin[oa]|nin[oa]
    |abuel[oa]) de (?:la |el |los )?\w+ (?:tuvo|llego|trajo|vino|dio|entro|salio)
  |(?:un|una|a un|a una) (?:\w+ ){1,2}que (?:veo|atiendo|sigo|tengo|regreso)|le paso a
  |acaba de (?:salir|nacer|terminar|cumplir)|llego a nosotros
  |(?:lo|la|los|las) (?:trasladaron|trasladamos|dimos de alta|dieron de alta)|fueron atendid[oa]s
  |se (?:metio|trago|rompio|cayo|quemo|corto) |conoci (?:en consulta )?a|recuerdo a|dio a luz|nacid[oa]s? en
  |nacio (?:el|la|un|una)|de los nuestros|un[oa] de (?:los|las )?nuestr[oa]s
  |me (?:regalo|conto|pidio|pregunto)|nos (?:trajo|regalo|conto)|se nos (?:graduo|fue|caso|escondio|salvo)
  |le dije que
  |(?:un|una|esta|este|la|el) (?:jovencit[oa]|abuelit[oa]|mamita|senorcito|ninit[oa]
    |muchachit[oa]) |pacientes? (?:nuestr|mi)[oa]s?
  |(?:mi|nuestr[oa]) (?:\w+ )?paciente
  |(?:don|dona|la senora|el senor|el profe|la maestra) \w+ (?:\w+ )?(?:ya|hoy|camino|camina|dejo|salio|llego
    |termino|cumplio|volvio|se)
  |(?:le|lo|la) (?:sacamos|pusimos|hicimos|operamos|encontramos|dimos|pregunte|llame|ausculte|trajimos|cosi
    |quite|opere|donaron)
  |ya (?:camina|respira|habla|come|oye|ve|tiene rinon|salio del quirofano|nacio)
  |(?:lleva|cumple|cumplio) (?:\w+ )?(?:anos|meses|dias) (?:sin|limpi|sobri))
`;
const praise = /\b(?:felicidades|felicitamos|bravo|aplauso)\b/;
/** Talk about how things are done, not about a case. */
export const amongUs = pattern()`
  \b(?:your (?:group|sheet|schedule|protocol|unit|practice|monitoring|shop|read|cutoff|place|radiology)
  |(?:does|do|has|how do) your|evidence|protocols?|guidelines?|guias?|is anyone
  |anyone (?:doing|using|running|still)|who runs|which of you|share your|i tell (?:them|people)|do you tell
  |we give|prevention|everybody i know|trial|series|meta-analysis|percent|what is your|what's your|version)\b
`;
const casoClinico =
  /\b(?:paciente|senora?|mujer|hombre|varon|nin[oa]|embarazada|alcalde(?:sa)?|muchach[oa]|masculino|femenina|joven|maestr[oa]) (?:\w+ )?(?:de|con|en|que|sin)\b/;
const hasIt =
  /\b(?:has|hasn't|can't|cannot|still|takes|wears|keeps|drives|is (?:my|our) patient|wants|needs|keeps|ya no|tiene|sigue)\b/;
const justNow = pattern()`
  \b(?:today|tonight|yesterday|last (?:night|week|month|spring|summer|fall|winter|year|\w+day)
  |this (?:morning|week|afternoon|evening|month|spring|summer|fall|winter)
  |on (?:\w{3,6}day|christmas|thanksgiving|new year)|\d{1,2} ?(?:am|pm)\b|hoy|ayer|anoche|la semana pasada
  |el (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)|as of)\b
`;
const thenSpanish = pattern()`
  \b(?:llego|salio|vino|volvio|nacio|camino|dijo|trajo|entro|cumplio|termino|perdio|lloro|tuvo|estaba|tenia
  |quiso|pidio|oyo|vio|fue|hizo|dio|murio|trago|cayo|rompio|quedo|paso|conto|pregunto
  |\w{3,}(?:aron|ieron|abamos|iamos|aba)|le (?:sacamos|pusimos|hicimos|operamos|encontramos|dimos)
  |(?:atendi|opere|trate|saque|puse|opera|recibi|atendi|sacamos|salvamos)(?:mos)?)\b
`;
const whoDid = pattern()`
  \b(?:who(?:'d|'s| had| was| is| came| has| said| told| didn't| hadn't| couldn't| waited| thought| \w{3,}ed)
  |whose|whom
  |(?:i|we) (?:\w+ )?(?:treated|followed|saw|sent|met|had|diagnosed|delivered|weaned|caught|fixed|operated
    |scanned|admitted|discharged|lost|couldn't)
  |que (?:llego|vino|no|se|ya|tenia|solo)|al que|a la que)\b
`;
/** What the author or the team has done to one person. */
const caredFor = pattern()`
  \b(?:i|we
  |our (?:\w+ ){0,2}(?:nurses?|team|surgeons?|doctors?|crew|staff|midwife|midwives|therapists?|dentist
    |hygienist|medics|clinic|unit|ambulance)
  |my (?:partner|team|resident|colleague)
  |dr\.? \w+) (?:just |first |once |still |finally |then |already |also )?(?:treated|followed|follow|scanned
  |weaned|diagnosed|pulled|placed|restarted|inherited|delivered|intubated|removed|extracted|closed|discharged
  |admitted|operated|stitched|sedated|restrained|coded|resuscitated|picked up|pinned|replaced|repaired
  |took out|sent|caught|found|lost|nearly lost|couldn't bring back|rewired|drained|biopsied|transplanted
  |transfused|fitted|sat with|held)\b (?:a|an|the|one|another|two|three|my|our|his|her|him|this|that|on
  |triplets|twins|somebody|someone|out|\w+'s)\b
`;
/** "Mine was 71", "three of mine", "had one like it". */
const mine = pattern()`
  \b(?:mine (?:was|went|had|did|didn't|came|started|is|lived|got|says|said|[a-z]{2,}ed)
  |(?:one|two|three|few|some|\w+) of mine
  |(?:had|saw|seen|treated|followed|got|with|have|see|inherited) (?:one|two|three|someone|somebody) (?:like
    |of those|last|once|just)
  |on my (?:list|table|service|panel|inhaler list|watch)
  |in my (?:ward|hallway|liver ward|chair|clinic (?:today|yesterday))
  |(?:one|two) (?:i|we) (?:\w+ )?(?:treated|followed|follow|saw|had|see|nearly lost)
  |of (?:them|those) (?:died|lived|came|cried|said|asked))\b
`;
const outcome = pattern()`
  \b(?:(?:he|she|they|both|patient|baby|mom|mother)(?:'s| is| are| was| were)? (?:fine|home|alive|okay|stable
    |safe|recovering|breathing|eating|doing (?:well|great|fine)|in surgery|off the vent|out of the|lived|made it
    |walked out|survived|walks?|back (?:on|at|in|home)|sober|pain[- ]free|sits up|fishes|dances|sleeps|hikes
    |bakes|on the mend)
  |(?:didn't|did not) make it|came off the (?:vent|ventilator)|went home|going home|has passed
  |(?:esta|sigue) (?:bien|sano|sana|vivo|viva|en casa|estable)
  |ya (?:camina|come|respira|habla|volvio|esta en casa))\b
`;
const bedside = pattern()`
  \b(?:(?:bed|bay|room|chair|lane|trauma|curtain) (?:\d+|two|three|four|five|six|seven|eight|nine|ten|one)\b
  |on (?:our|the|my) (?:vent|ventilator|table)|day (?:\d+|one|two|three|four|five|six) (?:after|post)
  |(?:my|our) \w+ o'clock|in triage|the cath lab|at (?:his|her|the) bedside|beside (?:her|his) bed
  |under (?:my|our) care
  |in our (?:icu|nicu|unit|infusion|program|er|waiting room|recovery room|shelter|gym|care))\b
`;
/** "Cooking again after her stroke", "first steps since June". */
const again = pattern()`
  \b(?:(?:is|are|was|'s|he's|she's) \w+ing again
  |(?:he|she|who|they|them|mother|dad|mom|patient|man|woman) (?:\w+ ){0,2}(?:walk|run|sing|play|fish|dance
    |drive|speak|talk|hear|see|swim|ride|cook|work|paint|eat|smile)(?:s|ed)? again
  |again after (?:his|her) \w+
  |(?:is|she's|he's) back (?:on|in|at|to) (?:his|her|tour|work|school|stage
    |the (?:\w+ )?(?:job|field|bike|boat|court|water|kitchen|ice|mat|road|stage|air|cockpit|saddle|machine))\b
  |(?:first|second|last) (?:glasses|steps?|words?|smile|haircut|lap|bite|breath|walk|hearing aids?|birthday
    |dance|run|ride|checkup|check-up|filling|infusion|chemo|treatment|mammogram|aligner|visit) (?:for|since
    |after|with|today)
  |(?:hoy|ya|camino|camina|anda) sin (?:baston|andadera|muletas|oxigeno)
  |(?:anos?|meses|dias) (?:sin (?:beber|fumar|consumir)|limpi[oa]|sobri[oa]))\b
`;
const consultOpening = pattern()`
  ^(?:\W)*(?:(?:\d{1,3}|early|mid|late)[ -]?(?:y|m|f|s|yo)\b|pt |patient |my patient|have a |got a |saw a
  |anyone (?:seen|had) (?:a|this)|first (?:\w+ ){0,3}in|bed \d|room \d|young |elderly |infant|newborn|toddler
  |middle[- ]aged|little |teen|woman|man |female|male|curbside|gentleman|lady|guy|gal|kid|boy|girl|mom|dad
  |case[: ])
`;
const ourOneSure = pattern()`
  \b(?:i follow|we follow|sat with|i see|we see|we treat|i treat|care for|follow|from (?:my|our)|in (?:my|our)
  |heard in|in bed|(?:best|bravest|cutest|toughest|sweetest) patient|like this|once|today|yesterday|last
  |tonight|told|asked|came|saw|said|cried|rang|beat|turned|finished|got|needs help|is home|fought
  |this (?:morning|week))\b
`;
const strongPast = pattern()`
  \b(?:was|were|had|came|walked|told|asked|said|saw|got|took|lost|died|went|brought|found|diagnosed|admitted
  |treated|delivered|did|made|left|spent|gave|thought|knew|survived|arrived|turned|cried|finished|beat|ran
  |showed|needed|fell|swallowed|kept|broke|bit|hit|threw|swung|spat|drank|drove|felt|flew|grew|held|hurt|led
  |met|paid|rode|rang|sat|sent|shook|slept|spoke|stood|taught|tore|wept|wore|won|wrote|raised|waited|asked)\b
`;
/** "Third overdose this week". */
const countedCase = pattern()`
  \b(?:first|second|third|fourth|fifth|another|\d+(?:st|nd|rd|th)) (?:[\w-]+ ){0,2}(?:overdose|code|gunshot
  |gsw|stabbing|stroke|stemi|trauma|drowning|delivery|death|arrest|miscarriage|suicide|burn
  |amputation)s? (?:this|today|tonight|in a|on|of the (?:night|day|shift))
`;
/** A sentence that opens with what its writer did: "Intubated a teenager tonight". */
const justDid = pattern()`
  ^(?:\W|just |finally |today |tonight |so |also )*(?:delivered|intubated|coded|diagnosed|admitted|removed
  |pulled|caught|lost|held|scanned|operated|stented|resuscitated|treated|stitched|transferred|pronounced
  |discharged|consoled|comforted|shocked|cut|drained) (?:a|an|my|our|the|another|two|three|twins|triplets|in
  |on|her|him|his) ?
`;
const walkedIn = pattern()`
  \b(?:had us|stumped|surprised (?:us|me)|taught (?:us|me)|with us\b
  |(?:delivered|born) (?:in the|on the|at) |hears? (?:perfectly )?again|walked (?:in|out|into)
  |came (?:in|to (?:us|our|the er|the clinic)|through|back)|showed up|rolled in|presented|arrived
  |rang the bell|went home|did not make it|didn't make it|passed away|pulled through|coded|flatlined|woke up
  |limped|collapsed|is home|made us|thanked us|hugged|sent us|brought us|beat |quit smoking|smoke-free
  |cancer-free|in remission|sober|took (?:his|her) first|back on (?:his|her) feet|drives? in from|sees our
  |got (?:his|her)|lost \d+|finally)
`;
const notPatient = pattern()`
  \b(?:my own|peer-to-peer|on hold|prior auth\w*|insurers?|corporate|rvus?|productivity|staffing|ratios?
  |overtime|payroll|union|bonus|management|visits a day|on stage|residency|med school|medical school
  |people diagnosed|most people|donated|donation|sponsor\w*|volunteer\w*|visited our (?:booth|fair)|speaker
  |spoke|lecture|scholarship|intern|new (?:nurse|doctor|hygienist|colleague|hire|provider|dentist|partner)
  |joined (?:our|the) (?:team|staff|practice)
  |our (?:nurse|receptionist|hygienist|dentist|doctor|team member|office manager|staff|volunteer|intern
    |colleague|director|surgeon|therapist|pharmacist)
  |employee|coworkers?|co-workers?|teammates?|(?<!\bsleep )study|trial|researchers?|published|guideline
  |in history|named after|first described|novel|movie|film|book|founded|century|1[5-9]\d\d|signed the|elected
  |bill into law)\b
`;
/** A year long past: a history, not a patient. */
const history = /\b(?:in|since|from|of|born) 1(?:[5-8]\d\d|9[0-5]\d)\b/;

/** Told of times long past. */
export function longPast(reading: Reading): boolean {
  return (reading.hasDigit && ofText(reading, history)) || ofText(reading, famous);
}

const shift = pattern()`
  \b(?:tonight|today|last night|this morning|this evening|yesterday|on shift|night shift|my shift|in clinic
  |in the er|on call|tuesday|monday|wednesday|thursday|friday|saturday|sunday)\b[^.!?]{0,80}\b(?:first|coded
  |intubated|delivered|diagnosed|removed|pulled|lost (?:a|him|her|one)|save[d]?|case|caught|appendix|placed
  |told (?:a|two|the|her|him))\b
`;
const publicEvent = pattern()`
  \b(?:pile-up|crash|wreck|shooting|house fire|plane crash|explosion|drowning|stabbing|accident) (?:on|at|in
    |from|last|victims?|survivors?|patients?)\b
  |\bfrom (?:the|last night's|yesterday's|sunday's|saturday's) (?:[\w-]+ ){0,3}(?:pile-up|crash|wreck|shooting
    |fire|explosion|accident)\b
`;

function past(s: Sentence): boolean {
  return has(s, strongPast) || has(s, course) || ((s.is & (w.CARED | w.FARED)) !== 0 && has(s, finite));
}

const course = pattern()`
  \b(?:(?:is|are) (?:home|back|walking|cancer-free|doing|now|thriving|smoke-free|in remission|out of)|rings
    |sees our|drives in|(?:he|she|who|patient) has (?:been|had)|made it|beats)\b
  |\b(?:his|her) (?:\w+ )?(?:surgery|biopsy|scan|transplant|procedure|operation|mri|appointment|delivery
    |treatment|chemo) (?:is|starts|will be)\b
`;
const finite = pattern()`
  \b(?:i|we|he|she|who|it|they|and|then|finally|just|never|also|once|patient|man|woman|girl|boy|guy|lady
    |gentleman|mom|dad|mother|father|kid|baby|child|client|resident|teen|toddler|family|today|tonight|\w+er
    |\w+ist) (?:\w+ly )?[a-z]{2,}ed\b
  |^(?:\W)*[a-z]{3,}ed\b
`;

/** "She" is the nurse of the sentence before. */
const trainees =
  /\bresidents?,? (?:dr|physicians?|doctors?)\b|\b(?:chief|surgical|surgery|medicine|ortho|ob|er|em|peds|psychiatry|neurology|radiology|junior|senior) residents?\b/;

function aboutStaff(situation: Situation, s: Sentence, index: number): boolean {
  if (
    (s.is & w.PATIENT) !== 0 &&
    has(s, /\b(?:our|my|a|the) (?:[\w-]+ )?(?:patient|client|resident)\b/) &&
    !has(s, /\bpatient (?:experience|advocate|coordinator|care|safety)/) &&
    !has(s, trainees)
  )
    return false;
  for (let k = Math.max(0, (s.is & w.HE) !== 0 ? index - 8 : index - 1); k <= index; k++) {
    if (
      situation
        .namesIn(k)
        .some((n) => n.kind === 'own' || n.kind === 'professional' || (n.kind === 'public' && (s.is & w.HE) !== 0))
    )
      return (s.is & w.PATIENT) === 0 || k < index;
  }
  const staff =
    /\b(?:our|my|the|a) (?:\w+ ){0,2}(?:nurse|doctor|dr|physician|hygienist|receptionist|dentist|surgeon|technologist|technician|pharmacist|therapist|manager|midwife|volunteer|colleague|intern|resident physician|director|coordinator|founder|team member|scheduler|biller|janitor|volunteers?)\b/;
  return (
    has(s, staff) && (s.is & w.PATIENT) === 0 && !has(s, /\b(?:told (?:our|the|my)|thanked|hugged|asked|retired)\b/)
  );
}

function hadSomeone(reading: Reading, situation: Situation, s: Sentence, index: number): boolean {
  if (situation.namesIn(index - 1).some((n) => n.kind === 'private' && n.by !== 'first')) return true;
  const before = reading.sentences[index - 1];
  return ((before?.is ?? 0) & someone) !== 0 || (s.is & (w.PATIENT | w.PERSON)) !== 0;
}

/** In a reply a story is the reviewer's own care retold; it is worth a label when it goes into detail. */
function inReply(s: Sentence, situation: Situation, index: number): boolean {
  if (!situation.singled.has(index)) return false;
  const details = [w.CONDITION, w.TREATMENT, w.EVENT, w.BODY, w.TIME, w.CARED].filter(
    (bit) => (s.is & bit) !== 0,
  ).length;
  return details >= 4 || (details >= 3 && has(s, /\d/));
}

/** A patient who tells of somebody else. */
function aboutAnother(s: Sentence): boolean {
  const kin = has(
    s,
    /\b(?:my|our|mi) (?:[\w-]+ )?(?:mother|mom|mum|mama|dad|father|son|daughter|wife|husband|kid|child|baby|brother|sister|grandma|grandmother|grandpa|grandfather|aunt|uncle|niece|nephew|cousin|partner|boyfriend|girlfriend|friend|neighbor|coworker|boss|roommate|fiance|fiancee|twin|esposo|esposa|hijo|hija|mama|papa|abuela|abuelo|hermano|hermana)(?:(?:'s)? [\w-]+)?(?:,? who)? (?:is|was|has|had|got|takes?|took|started|died|lost|tuvo|tiene|esta|fue|[a-z]+ed|[a-z]+s)\b/,
  );
  return (
    kin &&
    (s.is & (w.CONDITION | w.TREATMENT | w.EVENT | w.SUBSTANCE | w.MENTAL)) !== 0 &&
    !has(s, /\bwith my (?:mother|mom|dad|wife|husband|son|daughter|kids?)\b/)
  );
}
