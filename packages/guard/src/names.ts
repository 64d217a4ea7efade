// Finds names of people and says whose they are: private, own, a professional in that role, or public.
// Tables alone do not settle it ("Hope", "Will", "Grace"): capitals, titles and neighbours decide with them.
import { CONDITION, EVENT, FAME, JOB, KIN, PATIENT, STAFF } from './lexicon.ts';
import { isOwnPlace, type Own } from './own.ts';
import {
  COMMON,
  FIRST,
  LAST,
  type Reading,
  type Sentence,
  shouted,
  TOWN,
  tableOf,
  type Word,
  whispered,
} from './read.ts';
import type { NameHit } from './rule.ts';

const titles = new Set(
  'mr mrs ms miss mx mister madam sr sra srta senor senora senorita don dona little baby aunt auntie uncle grandma grandpa granny nana sir lady master sister brother tio tia abuela abuelo'.split(
    ' ',
  ),
);
const professional = new Set(
  'dr dra doctor doctora prof professor nurse pharmacist dentist surgeon midwife therapist chaplain pa rn np np-c hygienist coach'.split(
    ' ',
  ),
);
const office = new Set(
  'governor gov mayor senator sen president sheriff judge rep representative congressman congresswoman king queen prince princess pope secretary commissioner councilman councilwoman chief officer deputy general captain capt lieutenant sergeant sgt major colonel minister chancellor rev reverend father fr saint st pastor rabbi imam bishop alcalde alcaldesa presidente'.split(
    ' ',
  ),
);
const stop = new Set(
  "i i'm i've i'll i'd a an the we we're we've we'll our ours us you you're you'll you've your yours he she it its it's they them their this that these those my mine me his her hers who whom what when where why which how if so as at by for from in into of off on onto or to up with and but nor not no yes is are was were be been being do does did done has have had having can could will would shall should may might must am let let's please thank thanks thx hi hey hello dear ok okay omg lol wow yay sorry congrats congratulations happy merry good great new all any every each some many most more less few one two three four five six seven eight nine ten first second third next last now then there here after before since until while because about above below over under between through during without within against also just only even still again too very much such same other another own both either neither than rather via per re mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec covid covid-19 hipaa cdc fda nih who aap usa us uk mri ct ecg ekg icu er ed nicu obgyn hiv aids faq pdf usb tv am pm est pst cst edt pdt id dob mrn ssn rx npi iv im po gi ent pt ot rn md do dds dmd phd np pa cna ma ms ba bs bsc mba esq jr ii iii iv esta este el la los las un una del de en y o que su sus mi mis tu tus con por para sin gracias hola senora doctor doctora dr dra mr mrs miss prof nurse team staff clinic hospital center centre medical health care patient patients".split(
    ' ',
  ),
);
const organisation = new Set(
  'hospital hospitals clinic clinics center centre medical health healthcare university college school academy institute foundation association society church company co corp corporation inc llc ltd bank group street st avenue ave road rd lane ln drive blvd boulevard court ct way place plaza square highway hwy route county city town village township park lake river beach island mountain mountains valley hill hills creek bay harbor harbour bridge station airport mall store market restaurant cafe hotel inn theater theatre museum library stadium arena day week month year festival fair conference award awards prize cup act law bill program programme project trial study initiative protocol guideline guidelines series scale score index test criteria classification syndrome disease sign manoeuvre maneuver procedure technique operation virus pharmacy labs laboratory imaging dental orthodontics dermatology pediatrics cardiology oncology surgery therapy rehabilitation wellness services service system systems department dept office club team fc united news times post journal magazine press radio tv show app software insurance shield cross plus care medicare medicaid army navy force police union federation league council committee commission board agency authority ministry house senate congress court records studios music band tour album bowl series games championship championships brothers sisters twins pride month wing ward unit suite hall tower building gardens'.split(
    ' ',
  ),
);
// Languages, nations, brands of insurance and parts of the body that carry a name: never a patient.
const neverNames = new Set(
  'well come oral unilateral bilateral ha haha hah smh ima lol aw aww oh ooh yeah yep nope ugh hop english spanish french german italian chinese japanese korean russian arabic hindi portuguese vietnamese tagalog american canadian mexican british african european asian indian canada mexico china india france germany italy spain england ireland scotland japan brazil israel russia ukraine egypt jordan chad cuba haiti america europe africa asia australia earth god jesus achilles tai zumba pilates delta aetna cigna humana kaiser anthem premier facebook instagram google youtube tiktok twitter zoom amazon uber walgreens cvs walmart target costco san santa saint st cada gratis cita citas abrimos atendemos llame vacunas lunes martes jueves viernes sabado domingo sabados pesimo excelente buen buena muy todo todos nada solo aqui alli cuando donde porque pero tambien siempre nunca hoy ayer miren subimos que deje tome venga vengan les nos ustedes usted christmas easter halloween thanksgiving ramadan hanukkah eve noel advent ms mr dr pt pts bun ana alt ast tsh crp esr hdl ldl ace arb ssri snri mrsa ptsd adhd ibs gerd copd'.split(
    ' ',
  ),
);
const eponymic = new Set(
  "disease syndrome sign test maneuver manoeuvre procedure law phenomenon criteria classification score scale palsy lymphoma sarcoma tumor tumour thyroiditis esophagus anemia chorea contracture dementia body bodies cell cells node nodes method technique position reflex triad fracture hernia ulcer ulcers ring rings tube catheter stain equation index formula operation repair disorder reaction granulomatosis encephalopathy aphasia ataxia muscular dystrophy cyst glands gland nevus spots osteodystrophy hand foot's arthropathy joint joints lines patch patches paralysis neuropathy angina phase stage staging grade grading nomogram apgar inventory questionnaire diet protocol dressing needle clamp forceps retractor splint pump virus fever mite effect".split(
    ' ',
  ),
);
const workplace =
  /\b(?:joins|joined|join|hired|hires|promoted|retires|retiring|retirement|years with (?:us|our)|our (?:team|staff|crew)|colleague|coworker|work anniversary|employee|on staff|board[- ]certified|completed (?:her|his) (?:residency|fellowship|training)|fellowship|graduated from|trained at|welcomes? (?:dr|our new)|meet (?:our|the|dr)|speaker|lecture|grand rounds|keynote|podcast|author|column|award|nominated|photographer|volunteer|intern)\b/;
// Surnames that mostly stand for a sign, a disease or a manoeuvre when they stand alone.
const eponyms = new Set(
  'hashimoto hodgkin parkinson alzheimer crohn graves cushing barrett marfan bell whipple down turner klinefelter huntington tourette asperger raynaud sjogren kawasaki guillain ehlers danlos paget meniere epley foley doppler babinski heimlich pap kegel lyme eustachian fallopian gleason braxton mohs colles charcot gehrig epstein stevens hirschsprung peyronie dupuytren bechterew wegener behcet alport fabry gaucher pompe tay addison conn hartnup wernicke korsakoff broca romberg trendelenburg valsalva kaposi burkitt ewing wilms merkel langerhans purkinje schwann sertoli leydig bartholin skene cowper haversian golgi perthes osgood scheuermann legg alfredson hoffa mcburney murphy rovsing virchow'.split(
    ' ',
  ),
);
const named =
  /\b(?:named (?:after|for)|described by|discovered by|invented by|founded by|written by|painted by|book by|song by|according to|honou?rs?|in honou?r of|in memory of|quotes?|the late)\b/;
const credential =
  /^(?:rn|md|do|dds|dmd|np|pa|pa-c|phd|lpn|cna|pt|dpt|otr|rdh|lcsw|lmft|crna|facs|ma|bsn|msn|pharmd|od|dc|aprn|fnp|cnm|rd|ccc-slp|mph|psyd)$/;
const surnameGap = /^(?: |-| ?\. ?)$/;

export function findNames(reading: Reading, own: Own, replyTo: string): NameHit[] {
  const hits: NameHit[] = handles(reading, own);
  const { words } = reading;
  const frames = new Map<number, NameHit['kind'] | undefined>();
  for (let i = 0; i < words.length; i++) {
    const found = nameFrom(reading, i);
    if (found === undefined) continue;
    const start = words[found.first]?.start ?? 0;
    const last = words[found.last];
    let end = last?.end ?? start;
    if (last?.low.endsWith("'s")) end -= 2;
    else if (last !== undefined && last.end - last.start === 1 && reading.text[end] === '.') end++;
    const hit = { start, end, by: found.by, sentence: words[found.first]?.sentence ?? 0 };
    hits.push({ ...hit, kind: kindOf(reading, own, replyTo, found, frames) });
    i = found.last;
  }
  for (const m of reading.text.matchAll(/(?<![A-Za-z.])(?:[A-Z]\.-?){2,3}(?:[A-Z](?![a-zA-Z]))?/g)) {
    if (
      /^(?:U\.S|U\.K|D\.C|M\.D|D\.O|D\.D|P\.T|A\.M|P\.M|R\.N|N\.Y|L\.A|N\.H|E\.R|I\.V|P\.S|P\.O|B\.C|A\.D|Ph\.D|E\.D|O\.R|I\.D|N\.P|P\.A|T\.V|I\.C|N\.P\.O|N\.C|S\.C|N\.D|S\.D|W\.V|R\.I|N\.M|N\.J|H\.R|Q\.A|F\.A)/.test(
        m[0],
      )
    )
      continue;
    const start = m.index;
    if (hits.some((h) => h.start < start + m[0].length && start < h.end)) continue;
    const s = words.findIndex((w) => w.start >= start);
    hits.push({ start, end: start + m[0].length, by: 'initials', kind: 'private', sentence: words[s]?.sentence ?? 0 });
  }
  return hits.sort((a, b) => a.start - b.start);
}

interface Found {
  first: number;
  last: number;
  by: NameHit['by'];
  /** Index of a title before the name. */
  title: number | undefined;
}

function nameFrom(reading: Reading, i: number): Found | undefined {
  const { words } = reading;
  const word = words[i];
  if (word === undefined || word.digit) return undefined;
  const low = bare(word);
  const next = words[i + 1];
  if (
    next !== undefined &&
    (word.cap ||
      whispered(reading, word) ||
      shouted(reading, word) ||
      (next.cap && /^(?:baby|little|aunt|auntie|uncle|grandma|grandpa|granny|nana|nurse|mr|mrs|ms|dr)$/.test(low))) &&
    (titles.has(low) || professional.has(low) || office.has(low)) &&
    joined(reading, word, next, true)
  ) {
    const plainTitle = low === 'mr' || low === 'mrs' || low === 'ms' || low === 'dr' || low === 'mx';
    if (isNameLike(reading, next) || (plainTitle && /^[a-z]$/.test(next.low) && next.cap)) {
      if (plainTitle || word.cap || tableOf(bare(next)) & FIRST) {
        const last = extend(reading, i + 1);
        if (!organisation.has(bare(words[last] ?? next)) || plainTitle) {
          return {
            first: titles.has(low) && word.cap && !['little', 'baby', 'sir', 'lady'].includes(low) ? i : i + 1,
            last,
            by: 'title',
            title: i,
          };
        }
      }
    }
  }
  if (neverNames.has(low)) return undefined;
  if (
    stop.has(low) &&
    !(
      word.cap &&
      !word.opens &&
      (low === 'will' || low === 'may' || low === 'april' || low === 'june') &&
      !calendar(reading, i)
    )
  )
    return undefined;
  if (!word.cap) return lowerName(reading, i);
  if (word.caps && shouted(reading, word)) return lowerName(reading, i);
  if (
    word.caps &&
    word.low.length < 5 &&
    !(
      tableOf(low) & FIRST &&
      next?.caps === true &&
      !next.digit &&
      next.low.length > 3 &&
      joined(reading, word, next, false)
    )
  )
    return undefined;
  const last = extend(reading, i);
  return judge(reading, i, last);
}

function judge(reading: Reading, first: number, last: number): Found | undefined {
  const { words } = reading;
  const one = words[first];
  if (one === undefined) return undefined;
  const after = words[last + 1];
  for (let k = first; k <= last; k++) if (organisation.has(bare(words[k] ?? one)) && last > first) return undefined;
  if (after?.cap && organisation.has(bare(after)) && joined(reading, words[last] ?? one, after, false))
    return undefined;
  const t = tableOf(bare(one));
  if (first > 0 && reading.text[one.start - 1] === '-') return undefined;
  if (last > first && reading.text[one.end] === '-') {
    const second = words[first + 1];
    const v = second === undefined ? 0 : tableOf(bare(second));
    if (!(t & FIRST) || (v & COMMON) !== 0 || !(v & (FIRST | LAST))) return undefined;
  }
  if (last > first) {
    const two = words[first + 1];
    const u = two === undefined ? 0 : tableOf(bare(two));
    const end = words[last];
    const v = end === undefined ? 0 : tableOf(bare(end));
    const initial = end !== undefined && bare(end).length === 1;
    if (t & FIRST && (initial || v & LAST || !(v & COMMON)) && !(t & COMMON && v & COMMON && one.opens)) {
      if (t & COMMON && t & TOWN && v & COMMON) return undefined;
      if (one.is & (CONDITION | EVENT) && v & COMMON) return undefined;
      return { first, last, by: 'full', title: undefined };
    }
    if (bare(one).length === 1 && v & (LAST | FIRST) && !(v & COMMON))
      return { first, last, by: 'full', title: undefined };
    if (!(t & (COMMON | TOWN)) && v & LAST && (!(v & TOWN) || !placeBefore(reading, first)))
      return { first, last, by: 'full', title: undefined };
    if (
      !(t & (COMMON | TOWN)) &&
      !(v & (COMMON | TOWN)) &&
      !(u & (COMMON | TOWN)) &&
      !one.caps &&
      last - first < 3 &&
      one.low.length > 2 &&
      one.is === 0 &&
      !/(?:ia|is|ica|um|us|icus|ary|al|ed|ing|tion|ology)$/.test(one.low)
    ) {
      return { first, last, by: 'full', title: undefined };
    }
    if (t & COMMON && !(t & FIRST) && one.opens) return judge(reading, first + 1, last);
    return undefined;
  }
  const low = bare(one);
  if (low.length < 3) return undefined;
  if (t & FIRST && !(t & COMMON)) {
    if (t & TOWN && placeBefore(reading, first)) return undefined;
    return { first, last, by: 'first', title: undefined };
  }
  if (t & FIRST && t & COMMON && one.is === 0 && !one.opens && !shouted(reading, one) && !capsAround(reading, first))
    return { first, last, by: 'first', title: undefined };
  if (t & FIRST && one.opens && t & COMMON && addressed(reading, first))
    return { first, last, by: 'vocative', title: undefined };
  if (
    !(t & COMMON) &&
    (!(t & TOWN) || (t & FIRST) !== 0) &&
    one.is === 0 &&
    !one.caps &&
    !one.opens &&
    called(reading, one)
  )
    return { first, last, by: 'vocative', title: undefined };
  if (t & LAST && !(t & (COMMON | TOWN)) && !one.caps && one.is === 0 && !placeBefore(reading, first))
    return { first, last, by: 'first', title: undefined };
  return undefined;
}

/** "in June", "May 3": the month, not the woman. */
function calendar(reading: Reading, i: number): boolean {
  const before = reading.words[i - 1];
  const after = reading.words[i + 1];
  return (
    after?.digit === true ||
    (before !== undefined &&
      (before.digit ||
        /^(?:in|since|on|by|of|until|last|next|this|late|early|mid|and|to|from|through|or|every|each|de|en)$/.test(
          before.low,
        )))
  );
}

/** "Hope, you did it" and "Mark: boot off". */
function addressed(reading: Reading, i: number): boolean {
  const word = reading.words[i];
  const next = reading.words[i + 1];
  if (word === undefined || next === undefined) return false;
  return (
    /^[,:] /.test(reading.text.slice(word.end, word.end + 2)) &&
    /^(?:you|your|you're|we|so|thanks|thank|congrats|it|please|keep|don't|stop)$/.test(next.low)
  );
}

/** "Thanks for the stars, Steph!" */
function called(reading: Reading, word: Word): boolean {
  return (
    reading.text.slice(word.start - 2, word.start) === ', ' &&
    /^(?:[!?]|\.?$|[.,] ?$)/.test(reading.text.slice(word.end, word.end + 2))
  );
}

function capsAround(reading: Reading, i: number): boolean {
  const before = reading.words[i - 1];
  const after = reading.words[i + 1];
  return (
    (after?.cap === true && !after.opens && joined(reading, reading.words[i] ?? after, after, false)) ||
    (before?.cap === true && !before.opens && !stop.has(before.low) && before.caps)
  );
}

function placeBefore(reading: Reading, i: number): boolean {
  const before = reading.words[i - 1];
  return (
    before !== undefined &&
    /^(?:in|at|from|near|to|of|the|around|across|north|south|east|west|downtown|via|visit|outside)$/.test(before.low) &&
    !before.opens
  );
}

/** In text without capitals, or in capitals throughout: only what the tables know twice over. */
function lowerName(reading: Reading, i: number): Found | undefined {
  const one = reading.words[i];
  const two = reading.words[i + 1];
  if (one === undefined) return undefined;
  const t = tableOf(one.low);
  if (!(t & FIRST) || t & COMMON || one.low.length < 3) return undefined;
  if (two !== undefined && joined(reading, one, two, false)) {
    const u = tableOf(bare(two));
    if (u & LAST && !(u & COMMON) && two.low.length > 2 && !stop.has(two.low))
      return { first: i, last: i + 1, by: 'full', title: undefined };
  }
  if ((whispered(reading, one) || shouted(reading, one)) && one.is === 0 && one.low.length > 3 && !(t & TOWN))
    return { first: i, last: i, by: 'first', title: undefined };
  const before = reading.words[i - 1];
  if (before !== undefined && before.is & (KIN | PATIENT) && one.is === 0 && one.low.length > 3)
    return { first: i, last: i, by: 'relation', title: undefined };
  return undefined;
}

/** Last index of the run of capitalised words that starts here. */
function extend(reading: Reading, i: number): number {
  let last = i;
  while (last - i < 3) {
    const here = reading.words[last];
    const next = reading.words[last + 1];
    if (here === undefined || next === undefined || !joined(reading, here, next, false)) break;
    const particle = /^(?:de|da|del|van|von|der|la|le|al|bin|ibn|el|ben|dos|di|du|mac|san)$/.test(next.low);
    if (
      particle &&
      reading.words[last + 2]?.cap === true &&
      joined(reading, next, reading.words[last + 2] ?? next, false)
    ) {
      last += 2;
      continue;
    }
    if (here.low.endsWith("'s") || !next.cap || next.digit || (stop.has(next.low) && next.low.length > 1) || next.opens)
      break;
    if (next.caps && !here.caps && next.low.length > 1 && next.low.length < 5) break;
    last++;
  }
  return last;
}

function joined(reading: Reading, one: Word, two: Word, title: boolean): boolean {
  const gap = reading.text.slice(one.end, two.start);
  if (gap === ' ' || gap === '-') return true;
  if (gap === '. ' || gap === '.') return title || one.end - one.start === 1;
  return surnameGap.test(gap) && title;
}

function isNameLike(reading: Reading, word: Word): boolean {
  if (word.digit || stop.has(word.low)) return false;
  if (word.cap) return !(organisation.has(bare(word)) && !(tableOf(bare(word)) & LAST));
  const t = tableOf(bare(word));
  return whispered(reading, word) && (t & (FIRST | LAST)) !== 0 && !(t & COMMON);
}

function bare(word: Word): string {
  return word.low.endsWith("'s") ? word.low.slice(0, -2) : word.low;
}

function kindOf(
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
  if (professional.has(title)) return 'professional';
  const s = reading.sentences[first.sentence];
  const before = words[found.first - 1];
  const after = words[found.last + 1];
  if (
    before?.sentence === first.sentence &&
    before.is & STAFF &&
    !(before.is & (PATIENT | KIN)) &&
    joined(reading, before, first, true)
  )
    return 'professional';
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
  if (named.test(s.low)) return 'public';
  return workplace.test(s.low) && (s.is & PATIENT) === 0 ? 'professional' : undefined;
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

function handles(reading: Reading, own: Own): NameHit[] {
  if (!reading.text.includes('@')) return [];
  const hits: NameHit[] = [];
  for (const m of reading.low.matchAll(/(?<![a-z0-9._%+/-])@[a-z_][a-z0-9_.-]{1,40}/g)) {
    const found = m[0].replace(/[.-]+$/, '');
    const letters = found.replace(/[^a-z0-9]/g, '');
    const isOwn =
      own.domains.some((d) => d.replace(/[^a-z0-9]/g, '').startsWith(letters)) ||
      own.places.some((p) => p.replace(/[^a-z0-9]/g, '').includes(letters)) ||
      own.people.has(letters) ||
      own.allow.includes(found);
    const s = reading.words.find((w) => w.start >= m.index);
    hits.push({
      start: m.index,
      end: m.index + found.length,
      by: 'handle',
      kind: isOwn ? 'own' : 'private',
      sentence: s?.sentence ?? 0,
    });
  }
  return hits;
}
