// Whose a name is: a private person's, our own, a professional's in that role, or public.

import { has } from '../has.ts';
import { CONDITION, EVENT, FAME, JOB, KIN, PATIENT, STAFF, TREATMENT, WE } from '../lexicon.ts';
import { isOwnPlace, type Own } from '../own.ts';
import { pattern } from '../pattern.ts';
import type { Reading, Sentence } from '../read.ts';
import type { NameHit } from '../rule.ts';
import { famous } from './famous.ts';
import { bare, type Found, joined } from './pattern.ts';
import { credential, eponymic, eponyms, office, professional, titles } from './words.ts';

const workplace = pattern()`
  \b(?:joins|joined|join|hired|hires|promoted|retires|retiring|retirement|years with (?:us|our)
  |our (?:team|staff|crew)|colleague|coworker|work anniversary|employee|on staff|board[- ]certified
  |completed (?:her|his) (?:residency|fellowship|training)|fellowship|graduated from|trained at
  |welcomes? (?:dr|our new)|meet (?:our|the|dr)|speaker|lecture|grand rounds|keynote|podcast|author|column
  |award|nominated|photographer|volunteer|intern)\b
`;
const named =
  /\b(?:named (?:after|for)|described by|discovered by|invented by|founded by|written by|painted by|book by|song by|according to|honou?rs?|in honou?r of|in memory of|quotes?|the late)\b/;

/** Stands before the name of somebody the public knows: in a game, on a stage, on the air. */
const stage = pattern()`
  ^(?:goalkeeper|goalie|pitcher|catcher|shortstop|quarterback|linebacker|midfielder|striker|forward|defender
  |winger|outfielder|finisher|champion|medalist|olympian|skater|gymnast|sprinter|boxer|jockey|anchor|dj|host
  |singer|guitarist|drummer|bassist|pianist|rapper|comedian|actor|actress|novelist|poet|columnist|reporter
  |songwriter|councilwoman|councilman|congressman|congresswoman|commissioner|superintendent|laureate)$
`;
/** "Theo Marsh will emcee": who stands before the public that day. */
const performs =
  /^ (?:will |is going to |is set to |'ll )(?:mc|emcee|host|headline|perform|play|read|sign|speak|sing|keynote|moderate|judge the|throw (?:out )?the first|cut the ribbon|drop the puck)\b/;
const trainee = /^(?:medical|nursing|dental|pharmacy|pa|pt|np|midwifery|optometry|hygiene)$/;
/** Titles that a town's people carry too: in care they are patients like all others. */
const neighborly = new Set(
  'coach pastor rev reverend father fr rabbi imam officer deputy captain capt lieutenant sergeant sgt major colonel chief'.split(
    ' ',
  ),
);

export function kindOf(
  reading: Reading,
  own: Own,
  replyTo: string,
  found: Found,
  frames: Map<number, NameHit['kind'] | undefined>,
): NameHit['kind'] {
  const { words } = reading;
  const first = words[found.first];
  const last = words[found.last];
  if (first === undefined || last === undefined) return 'private';
  const parts: string[] = [];
  for (let k = found.first; k <= found.last; k++) {
    const b = bare(words[k] ?? first);
    if (!titles.has(b)) parts.push(b);
  }
  const phrase = parts.join(' ');
  const title = found.title === undefined ? '' : (words[found.title]?.low ?? '');
  const isOwn =
    parts.some((p) => own.people.has(p)) &&
    (parts.length === 1 || parts.every((p) => own.people.has(p) || p.length === 1));
  if (isOwn || isOwnPlace(own, phrase) || own.allow.includes(phrase)) return 'own';
  const s = reading.sentences[first.sentence];
  const inCare =
    s !== undefined &&
    ((s.is & (CONDITION | EVENT | TREATMENT)) !== 0 ||
      has(s, /\b(?:icu|ring that bell|radiation|prayers?|praying|pray|get well|pulling for|speedy|on the mend)\b/));
  const withUs = s !== undefined && inCare && (s.is & WE) !== 0;
  if (!withUs && famous.test(phrase)) return 'public';
  if (professional.has(title)) return neighborly.has(title) && inCare ? 'private' : 'professional';
  const before = words[found.first - 1];
  const after = words[found.last + 1];
  if (
    before?.sentence === first.sentence &&
    before.is & STAFF &&
    !(before.is & (PATIENT | KIN)) &&
    joined(reading, before, first, true)
  )
    return 'professional';
  if (before?.low === 'student' && trainee.test(words[found.first - 2]?.low ?? '')) return 'professional';
  if (before?.low === 'own' && words[found.first - 2]?.low === 'our') return 'professional';
  if (after !== undefined) {
    if (credential.test(after.low) && after.end - last.end < 12) return 'professional';
    const tail = reading.low.slice(last.end, last.end + 48);
    if (
      /^,? (?:(?:our|the|a|his|her|lead|chief|head|senior) )*(?:\w+ ){0,2}(?:nurse|doctor|physician|surgeon|dentist|hygienist|manager|receptionist|technologist|technician|tech|pharmacist|therapist|coordinator|director|biller|scheduler|midwife|counselor|intern|volunteer|photographer|researcher|professor|author|chef|assistant|president|ceo|founder|owner)\b/.test(
        tail,
      )
    )
      return 'professional';
    if (
      /^,? (?:(?:nuestr[oa]|la|el|una?) )?(?:\w+ )?(?:recepcionista|enfermer[oa]|doctora?|dentista|higienista|asistente|gerente|coordinadora?|farmaceutic[oa]|terapeuta|partera|promotora|secretaria|conserje|cirujan[oa]|pediatra)\b|^,? de (?:nuestro|el|la|nuestra) (?:billing|front desk|equipo|recepcion|oficina|farmacia|laboratorio)\b/.test(
        tail,
      )
    )
      return 'professional';
    if (
      /^ (?:from|in|at|with) (?:our |the )?(?:front desk|registration|billing|reception|scheduling|sterilization|hr|pharmacy|housekeeping|maintenance|it|imaging|radiology|the lab|office)\b/.test(
        tail,
      )
    )
      return 'professional';
    if (last.end - first.start > 0 && eponymic.has(after.low) && joined(reading, last, after, true)) return 'public';
    if (last.low.endsWith("'s") && (after.is & CONDITION) !== 0) return 'public';
    if (reading.text[last.end] === '-' && eponymic.has(words[found.last + 2]?.low ?? '')) return 'public';
  }
  if (reading.low.slice(last.end, last.end + 1) === '-' || (found.first > 0 && reading.text[first.start - 1] === '-')) {
    for (let k = found.last + 1; k < found.last + 4; k++) if (eponymic.has(words[k]?.low ?? '')) return 'public';
  }
  if (parts.length === 1 && eponyms.has(phrase) && found.by === 'first') return 'public';
  if (
    /\b(?:ceo|president|director|chief|reporter|author|senator|governor|mayor|sheriff|professor|secretary|spokesperson|spokesman|spokeswoman|journalist|novelist|founder|singer|actor|actress|host),? $/.test(
      reading.low.slice(Math.max(0, first.start - 16), first.start),
    )
  )
    return 'public';
  const onStage =
    (parts.length > 1 && stage.test(first.low)) ||
    (before !== undefined && stage.test(before.low) && joined(reading, before, first, true));
  if ((onStage || performs.test(reading.low.slice(last.end, last.end + 24))) && !inCare) return 'public';
  if (office.has(title) && neighborly.has(title) && inCare) return 'private';
  if (office.has(title) || (before?.cap && before.is & FAME)) return 'public';
  if (!frames.has(first.sentence)) frames.set(first.sentence, frameOf(s));
  const frame = frames.get(first.sentence);
  if (frame !== undefined) return frame;
  if (praised(replyTo, parts)) return 'professional';
  if (before !== undefined && before.is & JOB && before.is & STAFF) return 'professional';
  return 'private';
}

/** What the sentence as a whole says of every name in it. */
function frameOf(s: Sentence | undefined): NameHit['kind'] | undefined {
  if (s === undefined) return undefined;
  if (has(s, named)) return 'public';
  return has(s, workplace) && (s.is & PATIENT) === 0 ? 'professional' : undefined;
}

/** The review itself speaks of this name as a member of the staff. */
function praised(replyTo: string, parts: string[]): boolean {
  if (replyTo === '') return false;
  return parts.some((p) => {
    if (p.length < 3) return false;
    const at = replyTo.indexOf(p);
    if (at < 0) return false;
    const before = replyTo.slice(Math.max(0, at - 32), at);
    const after = replyTo.slice(at + p.length, at + p.length + 40);
    if (/(?:^|[\s.])(?:-|by|from|name is|i'm|i am)\s*$/.test(before)) return false;
    return (
      /\b(?:dr|doctor|nurse|hygienist|midwife|receptionist|tech|technician|pharmacist|therapist|pa|staff|assistant|manager|surgeon|dentist|shoutout to|shout out to|thanks to|thank you|ask for|kudos to|props to)\.?\s(?:\w+ )?$/.test(
        before,
      ) || /^(?:'s)? (?:is|was|were|at|in|from|explained|took|made|did|has|and|rocks|listened)\b/.test(after)
    );
  });
}
