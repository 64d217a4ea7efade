import { general, handbook, notReal } from '../frames.ts';
import { has, ofText } from '../has.ts';
import * as w from '../lexicon.ts';
import { pattern } from '../pattern.ts';
import type { Reading, Sentence } from '../read.ts';
import { type Hit, type Rule, type Situation, sentenceHit } from '../rule.ts';
import { bareNoun, outOfNowhere, personIn } from '../told.ts';
import { ageSex, amongUs } from './case-narrative.ts';

// The topic in general is welcome. Tied to one person it falls under stricter law than other care.
export const speciallyProtected: Rule = {
  label: 'SPECIALLY_PROTECTED',
  id: 'specially-protected',
  protects:
    'One person tied to substance use, mental health, HIV or other STI, reproduction, gender care, or being a minor.',
  source: '42 CFR Part 2; 45 CFR 164.508(a)(2); state law on HIV, reproduction and minors',
  say: 'This ties a person to a specially protected condition. Extra law applies.',
  instead: 'General information on the topic, with a help line.',
  find,
  rewrite: () => 'Help is available: in the US, call or text 988.',
};

const topics = w.SUBSTANCE | w.MENTAL | w.SEXUAL;
const minor = pattern()`
  \b(?:(?:[1-9]|1[0-7])[- ](?:year|yr|month|week|day)s?[- ]old|(?:[1-9]|1[0-7]) ?(?:yo|y/o|mo|m|f)\b
  |our (?:little|tiny|youngest)|little (?:one|guy|girl|boy|man|lady|fighter|patient|[a-z]+)
  |(?:tiniest|smallest|littlest) (?:patient|one|fighter|customer|hearing aids|glasses|cast)
  |(?:a|the|our|my|this|your|his|her) (?:\w+ )?(?:toddler|baby|newborn|infant|preemie|kid|kiddo|child|teen
    |teenager|daughter|son|boy|girl|grandson|granddaughter|student)\b
  |nicu|pediatric|peds|su (?:hijo|hija|bebe|nino|nina))
`;

function find(reading: Reading, situation: Situation): Hit[] {
  if (situation.author === 'remote') return [];
  const hits: Hit[] = [];
  for (let i = 0; i < reading.sentences.length; i++) {
    const s = reading.sentences[i];
    if (s === undefined || notReal(reading, s)) continue;
    if (ties(reading, situation, s, i)) hits.push(sentenceHit(reading, i));
    else for (const cue of nears(reading, situation, s, i)) hits.push({ ...sentenceHit(reading, i), cue });
  }
  return hits;
}

function ties(reading: Reading, situation: Situation, s: Sentence, index: number): boolean {
  if (tellsOfSelf(reading, situation, s)) return true;
  if (!situation.singled.has(index)) return false;
  if ((s.is & topics) !== 0 && topic(reading, s)) return true;
  if (has(s, minor) && !has(s, /\bour (?:youngest|little) (?:team|clinic|practice|office)\b/)) return true;
  return (
    situation.reply &&
    (s.is & (w.YOU | w.YOUR | w.HE)) !== 0 &&
    /\b(?:sober|clean (?:for|since|and)|rehab|detox|my (?:\w+ )?(?:son|daughter|kid|baby|toddler|child)|hiv|std|abortion|miscarriage|pregnan\w+|postpartum|depress\w+|suicid\w+|bipolar|therapist|psychiatrist|opioid|suboxone|methadone)\b/.test(
      situation.replyTo,
    )
  );
}

/** The author's own: a patient's is theirs to tell, a clinician is warned that it stays on the net. */
function tellsOfSelf(reading: Reading, { author, provider }: Situation, s: Sentence): boolean {
  if ((s.is & topics) === 0 || !topic(reading, s)) return false;
  if (author === 'patient') return has(s, /\b(?:i|i'm|i've|im|ive|my|me|we|our|us|yo|mi|me|mis)\b/);
  return provider && (s.is & (w.PATIENT | w.HE | w.KIN | w.YOUR)) === 0 && has(s, ownIllness);
}

/** Weaker ties, each with a name: a topic or a child beside a person told of, or in what is answered. */
function nears(reading: Reading, situation: Situation, s: Sentence, index: number): string[] {
  if (situation.author === 'patient') return [];
  const found: string[] = [];
  const about = (s.is & topics) !== 0 && topic(reading, s);
  const young = has(s, minor) || has(s, schooled);
  if (situation.answering && situation.answered !== undefined) {
    const spoken = ((s.is & (w.YOU | w.YOUR)) !== 0 || ((s.is & w.SPANISH) !== 0 && has(s, usted))) && !general(s);
    const third = ((s.is & w.HE) !== 0 && (s.is & w.STAFF) === 0 && !handbook(s)) || has(s, theChild);
    const asked = situation.answered;
    if (third && (has(asked, minor) || has(asked, theirChild))) found.push('answers of a child');
    if ((asked.is & topics) !== 0 && asked.sentences.some((one) => (one.is & topics) !== 0 && topic(asked, one))) {
      if (spoken && has(s, yourCase) && !handbook(s)) found.push('answers a topic to you');
      else if (about && spoken) found.push('topic to you');
      else if (third) found.push('answers a topic of one');
    }
    if (has(asked, expecting) && !handbook(s)) {
      if (spoken || third) found.push('answers one expecting');
    }
    if (found.length === 0 && (spoken || third) && has(s, yourCase) && !handbook(s) && has(asked, protectedCare))
      found.push('answers of such care');
    if (about && spoken && has(s, yourCase)) found.push('your topic');
    return found;
  }
  if (situation.consult && has(s, charted) && !handbook(s) && !has(s, amongUs) && tellsOfOne(reading))
    found.push('charted topic');
  if (!about && !young) return found;
  const kind = about ? 'topic' : 'child';
  if (situation.consult) {
    if (has(s, ageSex) || has(s, caseLike) || personIn(reading, s) !== undefined || bareNoun(reading, s))
      found.push(`case with ${kind}`);
    return found;
  }
  if (handbook(s) || general(s)) return found;
  if (about && situation.author === 'clinician' && has(s, authorsTopic)) found.push('own topic');
  if (has(s, authorsOwn)) return found;
  const told = (s.is & (w.FARED | w.CARED | w.TIME | w.WE)) !== 0;
  const someone =
    (told && personIn(reading, s) !== undefined) ||
    bareNoun(reading, s) ||
    situation.namesIn(index).some((n) => n.kind === 'private') ||
    has(s, ageSex);
  if (someone) found.push(`${kind} of someone`);
  else if ((s.is & w.HE) !== 0 || outOfNowhere(reading, s)) found.push(`${kind} of one`);
  else if (has(s, ourOnes)) found.push(`${kind} of ours`);
  return found;
}

/** Somewhere the text has a patient: an age, a sex, a pronoun, a parity. */
function tellsOfOne(reading: Reading): boolean {
  return ofText(reading, ageSex) || ofText(reading, onePatient);
}
const onePatient = pattern()`
  ^\W*(?:\d|[1-3]\d|4[0-2]) ?(?:weeks?|wks?)\b
  |\b(?:\d{1,3} ?(?:m|f|yo|mo)|g\d ?p\d\w*|he|she|his|her|him|pt|patient|my|mine|mom|woman|man|girl|boy|guy
    |gal|neonate|infant|toddler|teen|primip\w*|multip|bed \d+|room \d+)\b
`;

/** How colleagues write it to each other. */
const charted = pattern()`
  \b(?:g\d ?p\d\w*|gravid\w*|primip\w*|multip|pp (?:day|ha|hemorrhage|week)|pph|postpartum|puerper\w+|vbac
  |cerclage|hellp|eclampsia|preeclampsia
  |(?<!\b(?:at|for|after|over|in|last|past|next|every|x|times) )(?:[1-9]|[1-3]\d|4[0-2]) ?(?:wks?|weeks
    |semanas)(?:,| pregnant| gestation|\+)
  |(?:first|second|third)[ -]trimester|ectopic|fetal|fetus|lochia|neonat\w*|preterm|nicu|peds?|infant
  |young child|school[- ]age|etoh|ciwa|cows|bup|naloxone|precipitated|withdrawal|tox (?:screen|positive)|meth
  |ivdu|pwid|iv drug|lithium|clozapine|ssri|ect|catatoni\w+|psychosis|suicid\w+|si\b|delusion\w*|manic
  |anorexia|cd4|viral (?:load|blips)|art\b|rpr|syphilis|gonor\w+|chlamydia|pep\b|hiv
  |trans (?:man|woman|male|female)|on (?:t|e2|estradiol|testosterone)\b|(?:[1-9]|1[0-7]) ?(?:m|f|yo|mo)\b)
`;
const authorsTopic = pattern()`
  \bmy (?:own )?(?:\w+ )?(?:depression|bipolar|anxiety|ptsd|sobriety|recovery|addiction|drinking|ocd|adhd
    |psychiatr\w+|therapist|eating|abortion|miscarriage|pregnancy|suicid\w+|hiv|ivf|panic|relapse|rehab|detox
    |psychosis)\b
  |\b(?:i'm|i am|i was|i've been|took me|nearly took me|i relapsed|i got) (?:\w+ ){0,3}(?:sober|clean|bipolar
    |depressed|pregnant|an addict|an alcoholic|in recovery|hospitalized|suicidal)\b
  |\bnearly took me\b
`;
const ownIllness = pattern()`
  \b(?:i(?:'m| am| was|'ve been| have been|'ve had|'ve got| have| had|'ve| got| take| took|'ve taken
    | swallowed| live with|'ve lived with| tested
    | came to) (?:(?!\w+ing\b|about\b|on\b|for\b|to\b|with\b|at\b|the\b)[\w'-]+ ){0,4}(?:bipolar|depress\w+
    |anxiety|panic attacks?|ptsd|ocd|adhd|eating disorder|anorexi\w+|bulimi\w+|schizo\w+|psychosis|psychotic
    |suicidal|sober|clean|recovery|relapsed?|an alcoholic|an addict|hiv|positive|undetectable|herpes|abortions?
    |miscarriages?|miscarried|pregnan(?:t|cy|cies)|ivf|stillb\w+|lithium|sertraline|ssris?|antidepressants?
    |trans|rehab|detox)
  |(?:a|an) (?:\w+ )?(?:doctor|nurse|surgeon|pharmacist|therapist|resident|physician|paramedic|dentist|ob
    |psychiatrist|psychologist) (?:living )?(?:with|who has|who had|in recovery)
  |my (?:own )?(?:depression|bipolar|panic attacks|sobriety|abortion|miscarriages?|eating disorder))\b
`;
const expecting = pattern()`
  \b(?:(?:[1-9]|[1-3]\d|4[0-2]) ?(?:weeks|wks?|semanas)(?: (?:pregnant|along|and|with|y))?|pregnan\w+
  |embaraz\w+|birth center|midwi(?:fe|ves)|maternity|had (?:my|our) (?:baby|son|daughter|girl|boy)
  |born (?:here|at your|with you)|positive test|miscarr\w+|breast ?feeding|nursing (?:my|a)|postpartum
  |c-section|labor|delivered|obgyn|ob\b|due (?:in|date))
`;
/** The care itself says it: whoever has a therapist, a midwife or a pediatrician is one of these. */
const protectedCare = pattern()`
  \b(?:therapists?|(?:talk|couples|family|marriage|trauma|my|group) therapy|counsel\w+|psych\w+|rehab|detox
  |sober|sobriety|addict\w*|relaps\w+|methadone|suboxone|drinking|fertility|ivf|iui|egg (?:freezing|retrieval)
  |ob|obgyn|gyn\w*|doula|lactation|pumping|postpartum|stds?|stis?|hiv|prep|birth control|iud|pap|my period
  |periods|hormones|gender|trans|panic|anxi\w+|depress\w+|bipolar|adhd|ocd|ptsd|anorexi\w+|eating disorder
  |grief|suicid\w+|cutting|pediatri\w+|peds
  |(?:camp|school|sports|daycare) (?:form|forms|physical|physicals|note)|colic\w*|diapers?
  |(?:my|our) (?:[\w-]+ ){0,2}(?:kids|girls|boys|grandkids|grandson|granddaughter|stepson|stepdaughter
    |youngest|oldest|middle)
  |braces|prom|high school|middle school|first (?:tooth|shots|checkup|cleaning)|parto|embaraz\w+
  |mi (?:nin[oa]|hij[oa]|bebe|chamac[oa]|niet[oa])|terapeuta|psicolog[oa]|pediatra|mis (?:hijos|ninos))\b
`;
const authorsOwn =
  /\b(?:my (?:own|\w+-year-old|son|daughter|kids?|nephew|niece|husband|wife)|when i was|as a kid|students?|interns?|scouts?|colleagues?)\b/;
const schooled = pattern()`
  \b(?:(?:first|second|third|fourth|fifth|sixth|seventh|eighth|\d+(?:st|nd|rd|th))[- ]?grad(?:e|er|ers)
  |kindergart\w+|preschool\w*|quinceanera|isolette|baby teeth|milk teeth|pacifier
  |(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen
    |seventeen)[ -](?:year|month|week|day)s?[ -]old
  |(?:an?|the|our|this|these|that|those|two|three|four|twin|tonight's|today's) (?:[\w-]+ ){0,2}(?:bab(?:y|ies)
    |newborns?|girls?|boys?|kids?|kiddos?|child|teens?|toddlers?|infants?|preemies?|twins|triplets|sophomore
    |freshman|schoolgirl|schoolboy)
  |(?:un|una|el|la|los|las|nuestro|nuestra) (?:\w+ )?(?:bebe|nino|nina|gemelos|gemelas|hijo|hija|muchachit[oa]
    |chiquit[oa]|nene|nena|adolescente)
  |de (?:[1-9]|1[0-7]|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez) (?:anos|meses)|turns? [1-9]
  |(?:[1-9]|1[0-7]) years old)\b
`;
const theirChild = pattern()`
  \b(?:(?:my|our|her|his|mi|nuestr[oa]) (?:\w+ ){0,3}(?:kids?|kiddos?|son|daughter|baby|toddler|twins?
    |teen(?:ager)?|child|children|boys?|girls?|newborn|infant|little (?:one|guy|girl|boy)|grandson|granddaughter
    |niece|nephew|hij[oa]s?|nin[oa]s?|bebe|peque\w*|grand\w+)
  |new (?:dad|mom)|pediatric\w*|newborn|\d{1,2} ?(?:yo|y/o|mo|yr old|year old|month old|wk old|month)
  |kindergarten|prom\b)
`;
const theChild = pattern()`
  \b(?:(?:your|ur|the|that) (?:\w+ )?(?:son|daughter|kiddo|toddler|twins|little (?:one|guy|girl|boy)|newborn
    |grandson|granddaughter)
  |(?:bringing|with) all three|both (?:have|had|did|got|were)|the two of (?:them|you)
  |su (?:hijo|hija|bebe|nino|nina)|dele|banela|banelo|llevelo|llevela|pesela|peselo|quitele|pongale
  |(?:no )?(?:lo|la) (?:lleve|bane|deje|traiga|trae|acueste)|cuanto pesa|sus ninos)\b
`;
/** Spanish speaks to the reader by the verb's ending. */
const usted =
  /\b(?:usted|ustedes|su|sus|suyo|suya|contigo|tu|dele|pida|vaya|deje|tome|tomate|vuelva|siga|quitele|pongale|pongalo|digame|digale|llevelo|suspenda|espere|cuanto pesa|felicidades|ya (?:son|va))\b/;
const yourCase =
  /\b(?:your|you(?:'re| are| were| had| have|'ve| did| got| came| made| said| told| can| should| know)|ur|for you|to you|su|usted|sus|tu)\b/;
const caseLike = /\b(?:patient|pt|woman|man|weeks|semanas|trimester|trans|embarazada|mujer|hombre|paciente|my)\b/;
const ourOnes = pattern()`
  \b(?:our|my|nuestr[oa]s?|we|i) (?:\w+ ){0,3}(?:patients?|moms?|mothers?|babies|baby|delivered|deliver|held
    |caught|lost|treated|follow|saw|had|couples?|kids?|teens?|clients?|members?|residents?|paciente)\b
  |\b(?:today|tonight|this morning|last night|born|hoy|nacio|as of|welcome to the world)\b
`;

/** "clean" and "labor" are topics only beside others of their kind. */
function topic(reading: Reading, s: Sentence): boolean {
  for (let i = s.first; i < s.last; i++) {
    const word = reading.words[i];
    if (word === undefined || (word.is & topics) === 0) continue;
    if (
      /^(?:clean|recovery|therapy|rehab|therapist|delivery|labor|aids|hormones|trauma|drinking|relapse|anxious|counselor|herpes|grief|transition|mental|panic|crack|ultrasound|lithium|midwife|newborn|voices|prep|withdrawal)$/.test(
        word.low,
      )
    ) {
      if (
        word.low === 'clean' &&
        has(s, /\b(?:days?|months?|years?|stay\w*|got|get) clean\b|\bclean (?:for|since|and sober)\b/)
      )
        return true;
      if (
        word.low === 'recovery' &&
        has(
          s,
          /\brecovery (?:from (?:opioids?|alcohol|drugs|addiction)|journey|meeting|coach)\b|\bin recovery\b|\byour recovery\b/,
        ) &&
        has(s, /\b(?:opioid|drug|alcohol|sober|addict|in recovery)/)
      )
        return true;
      if (
        (word.low === 'therapist' || word.low === 'therapy') &&
        !has(
          s,
          /\b(?:physical|occupational|speech|massage|radiation|chemo|respiratory|hand|vestibular|laser|wound|gene|pt)[- ]?therap/,
        ) &&
        has(s, /\b(?:session|psych|anger|marriage|couples|talk therapy|counsel)/)
      )
        return true;
      if (/^(?:midwife|newborn|labor|herpes|counselor|grief|mental|panic|lithium|withdrawal)$/.test(word.low))
        return true;
      continue;
    }
    return true;
  }
  return false;
}
