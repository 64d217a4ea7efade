import { HE, KIN, PATIENT, PERSON } from '../lexicon.ts';
import { isOwnPlace } from '../own.ts';
import { sentenceIndexAt } from '../place.ts';
import { COMMON, FIRST, LAST, type Reading, tableOf, townAt, whispered } from '../read.ts';
import type { Hit, Rule, Situation } from '../rule.ts';

// States and larger may stand. The three-digit ZIP list is the one HHS published with the 2000 census.
export const location: Rule = {
  label: 'LOCATION',
  id: 'location',
  protects:
    'A place smaller than a state tied to a person: street, town, county, school, employer, room, coordinates, ZIP.',
  source: '45 CFR 164.514(b)(2)(i)(B)',
  say: 'This place can point to the person. Name nothing smaller than the state.',
  instead: 'The state, or nothing.',
  find,
  rewrite: () => '',
};

const states =
  'alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia washington wisconsin wyoming';
const stateNames = new Set([
  ...states.split(' '),
  'new hampshire',
  'new jersey',
  'new mexico',
  'new york',
  'north carolina',
  'north dakota',
  'rhode island',
  'south carolina',
  'south dakota',
  'west virginia',
]);
const code =
  '(?:A[LKZR]|C[AOT]|D[EC]|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY])';
const street =
  /\b\d{1,6}(?:-\d{1,4})?[a-z]? (?:(?:north|south|east|west|n|s|e|w|ne|nw|se|sw)\.? )?(?:[a-z0-9'.-]+ ){1,4}(?:street|st|avenue|ave|road|rd|lane|ln|drive|dr|boulevard|blvd|court|ct|circle|cir|way|place|pl|terrace|ter|trail|trl|parkway|pkwy|highway|hwy|square|sq|row|crescent|close|grove|run|loop|path|plaza|alley)\b\.?(?:,? (?:apt|suite|ste|unit|apartment|#)\.? ?#?[a-z0-9-]{1,6})?/g;
// House number, a few words, perhaps a flat, a town, and a postal code at the end: an address block, in any country.
const block =
  /\b\d{1,6}[a-z]? [^\n\d,;:?!]{3,40}(?: \d{1,5}[a-z]?)?(?:,? ?\n? ?(?:apt|suite|unit|ste|apartment|flat|#)\.? ?#?\d{1,6})?(?:[,\n]{1,3} ?[^\n\d,;:?!]{2,32}){1,3}[ ,\n]{1,2}\d{4,6}(?:-\d{4})?\b/g;
const box = /\bp\.?o\.? box \d{1,6}\b/g;
const zipAfter = new RegExp(`\\b${code},? \\d{5}(?:-\\d{4})?\\b`, 'g');
const zipWord = /\b(?:zip(?: ?code)?|postal code|codigo postal)(?: is| was|:)? ?(\d{5}(?:-\d{4})?|\d{3})\b/g;
const room = /\b(?:room|rm|bed|bay|ward|unit|apartment|apt|cubicle|chair|pod) #?(\d{1,4}[a-z]?|[a-z]\d{1,3})\b/g;
const coordinates = /-?\d{1,2}\.\d{3,8}°?,? ?[nsew]?,? ?-?\d{1,3}\.\d{3,8}°?/g;
const cityState = new RegExp(
  `\\b((?:[A-Z][a-zA-Z'.-]+ ){0,2}[A-Z][a-zA-Z'.-]+),? (?:${code})\\b(?! ?[a-z]*[.:]?\\d{6})(?: \\d{5}(?:-\\d{4})?)?`,
  'g',
);
const institution =
  /\b(?:[A-Z][\w'.-]+ ){1,4}(?:School|High|Elementary|Middle School|Academy|Prep|University|College|Church|Mill|Factory|Plant|Mine|Brewery|Bakery|Diner|Farms?|Ranch|Casino|Prison|Jail|Shelter|County|Parish|Township|Island|Neighborhood|Heights|Village|Reservation|Station|Park|Beach|Lake|Fire Department|Police Department|Nursing Home|Apartments?|Bridge|Creek|River)\b/g;
const led = new Set(
  'in from at near to outside around of across into toward towards through visiting nearby downtown north south east west leaving for de desde'.split(
    ' ',
  ),
);

function find(reading: Reading, situation: Situation): Hit[] {
  const hits: Hit[] = [];
  const add = (start: number, end: number, sure = false): void => {
    if (end <= start || hits.some((h) => h.start < end && start < h.end)) return;
    const phrase = reading.low.slice(start, end);
    if (isOwnPlace(situation.own, phrase) || situation.own.allow.includes(phrase)) return;
    if (!situation.everything && !tied(reading, situation, start, sure)) return;
    hits.push({ start, end });
  };
  if (reading.hasDigit) {
    if (situation.everything)
      for (const m of reading.low.matchAll(block))
        if (!/\b(?:mg|percent|years?|minutes?|patients?|people|the|and|was|is)\b/.test(m[0]))
          add(m.index, m.index + m[0].length);
    for (const m of reading.low.matchAll(street)) {
      if (
        /\b(?:mg|percent|years?|minutes?|hours?|patients?|people|days?|weeks?|times|of|the|and|to|a|is|in|we|miles?)\b/.test(
          m[0].slice(m[0].indexOf(' ')),
        )
      )
        continue;
      add(m.index, m.index + m[0].length, true);
    }
    for (const m of reading.low.matchAll(box)) add(m.index, m.index + m[0].length, true);
    for (const m of reading.low.matchAll(zipWord))
      add(m.index + m[0].length - (m[1]?.length ?? 0), m.index + m[0].length, true);
    for (const m of reading.text.matchAll(zipAfter)) add(m.index, m.index + m[0].length);
    for (const m of reading.low.matchAll(coordinates)) add(m.index, m.index + m[0].length);
    if (!situation.everything) for (const m of reading.low.matchAll(room)) add(m.index, m.index + m[0].length);
  }
  for (const m of reading.text.matchAll(cityState)) {
    const city = m[1] ?? '';
    if (/^(?:The|Our|We|I|In|MRI|CT|Call|Dr|See|And|Or|Hi)\b/.test(city) || city.length < 3) continue;
    add(m.index, m.index + m[0].length);
  }
  if (!situation.everything)
    for (const m of reading.text.matchAll(institution)) add(m.index + leading(m[0]), m.index + m[0].length);
  towns(reading, situation, add);
  if (situation.everything) afterPreposition(reading, situation, add);
  return hits.sort((a, b) => a.start - b.start);
}

/** Capitalised words that open the sentence are not part of the place. */
function leading(text: string): number {
  return /^(?:(?:The|Our|A|An|At|In|From|Visit|Dear|To|And|See) )+/.exec(text)?.[0].length ?? 0;
}

function towns(
  reading: Reading,
  situation: Situation,
  add: (start: number, end: number, sure?: boolean) => void,
): void {
  const { words } = reading;
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (word === undefined || (!word.cap && !whispered(reading, word))) continue;
    const length = townAt(words, i);
    if (length === 0) continue;
    const last = words[i + length - 1] ?? word;
    const phrase = reading.low.slice(word.start, last.end).replace(/'s$/, '');
    if (stateNames.has(phrase)) continue;
    const t = tableOf(word.low);
    const before = words[i - 1];
    const after = words[i + length];
    const ledBy = before !== undefined && led.has(before.low) && before.end + 1 === word.start;
    const nearName = situation.names.some((n) => n.start < last.end && word.start < n.end && n.by !== 'first');
    if (nearName) continue;
    if (length === 1 && !ledBy && (t & (COMMON | FIRST | LAST)) !== 0) {
      if (
        !(
          after !== undefined &&
          /^, /.test(reading.text.slice(last.end, last.end + 2)) &&
          stateNames.has(after.low) &&
          !(t & COMMON)
        )
      )
        continue;
    }
    if (
      length === 1 &&
      t & COMMON &&
      (!ledBy || !word.cap || word.is !== 0 || before?.low === 'of' || before?.low === 'for' || before?.low === 'to')
    )
      continue;
    if (!word.cap && (!ledBy || (t & (COMMON | FIRST)) !== 0)) continue;
    if (
      after?.cap === true &&
      !after.opens &&
      after.start === last.end + 1 &&
      /^(?:hospital|clinic|university|college|school|street|avenue|road|medical|health|general|times|post|united|city|fc|bulls|virus|syndrome|disease)$/.test(
        after.low,
      ) &&
      situation.everything
    )
      continue;
    if (length === 1 && after?.cap === true && after.start === last.end + 1 && tableOf(after.low) & LAST && t & FIRST)
      continue;
    let end = last.low.endsWith("'s") ? last.end - 2 : last.end;
    if (
      after !== undefined &&
      /^(?:island|county|heights|beach|springs|falls|harbor|valley|township|village)$/.test(after.low) &&
      after.cap &&
      after.start === last.end + 1
    )
      end = after.end;
    add(word.start, end);
    i += length - 1;
  }
}

/** "lives in Zamayon": a capitalised word that no table knows, after a word that leads to a place. */
function afterPreposition(reading: Reading, situation: Situation, add: (start: number, end: number) => void): void {
  const { words } = reading;
  for (let i = 1; i < words.length; i++) {
    const word = words[i];
    const before = words[i - 1];
    if (
      word === undefined ||
      before === undefined ||
      !word.cap ||
      word.caps ||
      word.digit ||
      word.opens ||
      word.is !== 0 ||
      before.cap
    )
      continue;
    if (
      !/^(?:in|from|near|outside|to|at)$/.test(before.low) ||
      before.end + 1 !== word.start ||
      stateNames.has(word.low)
    )
      continue;
    const t = tableOf(word.low);
    if (t & COMMON || (t & FIRST && before.low !== 'in' && before.low !== 'near') || calendar.test(word.low)) continue;
    if (situation.names.some((n) => n.start < word.end && word.start < n.end)) continue;
    const next = words[i + 1];
    add(word.start, next?.cap && !next.opens && next.start === word.end + 1 && !next.digit ? next.end : word.end);
  }
}

const calendar =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|may|june|july|august|september|october|november|december|english|spanish|french|german|christmas|easter|god|covid|hipaa)$/;

function tied(reading: Reading, situation: Situation, start: number, sure: boolean): boolean {
  const index = sentenceIndexAt(reading, start);
  if (situation.singled.has(index)) return true;
  const s = reading.sentences[index];
  if (s === undefined) return false;
  if (
    (s.is & (HE | PATIENT | PERSON | KIN)) !== 0 &&
    situation.provider &&
    /\b(?:lives?|home|from|works? at|drives? in|goes to|zip|address|resides|neighbor|house|room|bed)\b/.test(s.low) &&
    !/\bvisit us|our (?:office|clinic)|we serve\b/.test(s.low)
  )
    return true;
  return sure && /\b(?:neighbor|lives?|patient'?s?|his|her)\b/.test(s.low);
}
