// Addresses by their form: street lines, blocks of several lines, boxes, military mail, ZIP and postal codes, rooms, coordinates.

import { all, allWritten } from '../has.ts';
import { pattern } from '../pattern.ts';
import { sentenceAt } from '../place.ts';
import type { Reading } from '../read.ts';

/** Where an address stands, and whether its form alone makes it certain. */
export interface Spot {
  start: number;
  end: number;
  sure: boolean;
}

const code =
  '(?:A[LKZR]|C[AOT]|D[EC]|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY])';
const street = pattern('g')`
  \b\d{1,6}(?:-\d{1,4})?[a-z]? (?:(?:north|south|east|west|n|s|e|w|ne|nw|se
    |sw)\.? )?(?:[a-z0-9'.-]+ ){1,4}(?:street
  |st|avenue|ave|road|rd|lane|ln|drive|dr|boulevard|blvd|court|ct|circle|cir|way|place|pl|terrace|ter|trail
  |trl|parkway|pkwy|highway|hwy|square|sq|row|crescent|close|grove|run|loop|path|plaza
  |alley)\b\.?(?:,? (?:apt|suite|ste|unit|apartment|#)\.? ?#?[a-z0-9-]{1,6})?
`;
// House number, a few words, perhaps a flat, a town, and a postal code at the end: an address block, in any country.
const block =
  /\b\d{1,6}[a-z]? [^\n\d,;:?!]{3,40}(?: \d{1,5}[a-z]?)?(?:,? ?\n? ?(?:apt|suite|unit|ste|apartment|flat|#)\.? ?#?\d{1,6})?(?:[,\n]{1,3} ?[^\n\d,;:?!]{2,32}){1,3}[ ,\n]{1,2}\d{4,6}(?:-\d{4})?\b/g;
const box = /\bp\.?o\.? box \d{1,6}\b/g;
// Mail to ships and bases abroad: USPS Publication 28, section 238.
const military =
  /\b(?:(?:(?:psc|cmr|unit) \d{1,5},? ?box \d{1,6}|us(?:s|ns|nv|cgc|av) [a-z][a-z' .-]{1,25})[,\s]{1,3})?[adf]po,? a[aep],? \d{5}(?:-\d{4})?\b/g;
const shipOrUnit = /\b(?:psc|cmr|unit) \d{1,5},? box \d{1,6}\b/g;
const british = /(?<![A-Za-z0-9#-])(?:[A-PR-UWYZ][A-HK-Y]?\d[A-HJKMNP-Y\d]?) \d[ABD-HJLNP-UW-Z]{2}(?![A-Za-z0-9-])/g;
const canadian = /(?<![A-Za-z0-9#-])[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z] ?\d[ABCEGHJ-NPRSTV-Z]\d(?![A-Za-z0-9-])/g;
const zipAfter = new RegExp(`\\b${code},? \\d{5}(?:-\\d{4})?\\b`, 'g');
const zipWord = /\b(?:zip(?: ?code)?|postal code|codigo postal)(?: is| was|:)? ?(\d{5}(?:-\d{4})?|\d{3,4})\b/g;
const streetWord = / (?:Street|Avenue|Road|Lane|Boulevard|Drive|Court|Terrace)\b/;
const namedStreet =
  /\b(?:[A-Z][\p{L}'-]+ ){1,3}(?:Street|Avenue|Road|Lane|Boulevard|Drive|Court|Terrace)\b(?! (?:Journal|Bank|Hospital|Clinic|Fighter))/gu;
const room = /\b(?:room|rm|bed|bay|ward|unit|apartment|apt|cubicle|chair|pod) #?(\d{1,4}[a-z]?|[a-z]\d{1,3})\b/g;
const coordinates = /-?\d{1,2}\.\d{3,8}°?,? ?[nsew]?,? ?-?\d{1,3}\.\d{3,8}°?/g;
const cityState = new RegExp(
  `\\b((?:[A-Z][a-zA-Z'.-]+ ){0,2}[A-Z][a-zA-Z'.-]+),? (?:${code})\\b(?! ?[a-z]*[.:]?\\d{6})(?: \\d{5}(?:-\\d{4})?)?`,
  'g',
);
/** "HYDRODILATE NOW OR WAIT": in a text in capitals a word is no state, unless a comma or a ZIP code says so. */
const wordCode = /^[^,]* (?:AL|CO|DE|HI|ID|IN|LA|MA|ME|OH|OK|OR|PA)$/;
const inStreet =
  /\b(?:mg|percent|years?|minutes?|hours?|patients?|people|days?|weeks?|times|of|the|and|to|a|is|in|we|miles?)\b/;
const inBlock = /\b(?:mg|percent|years?|minutes?|patients?|people|the|and|was|is)\b/;

/** @param everything also what is no address for sure: for a de-identifier, not for a rule that refuses a post. */
export function addresses(reading: Reading, everything: boolean): Spot[] {
  const spots: Spot[] = [];
  const add = (start: number, end: number, sure = false): void => {
    spots.push({ start, end, sure });
  };
  if (reading.hasDigit) {
    for (const m of all(reading, military)) add(m.index, m.index + m[0].length, true);
    for (const m of all(reading, shipOrUnit)) add(m.index, m.index + m[0].length, true);
    if (everything) for (const m of all(reading, block)) if (!inBlock.test(m[0])) add(m.index, m.index + m[0].length);
    for (const m of all(reading, street))
      if (!inStreet.test(m[0].slice(m[0].indexOf(' ')))) add(m.index, m.index + m[0].length, true);
    for (const m of all(reading, box)) add(m.index, m.index + m[0].length, true);
    for (const m of all(reading, zipWord))
      add(m.index + m[0].length - (m[1]?.length ?? 0), m.index + m[0].length, true);
    for (const m of allWritten(reading, zipAfter)) add(m.index, m.index + m[0].length);
    for (const m of allWritten(reading, british)) add(m.index, m.index + m[0].length);
    for (const m of allWritten(reading, canadian)) add(m.index, m.index + m[0].length);
    for (const m of all(reading, coordinates)) add(m.index, m.index + m[0].length);
    if (!everything) for (const m of all(reading, room)) add(m.index, m.index + m[0].length);
  }
  if (everything && streetWord.test(reading.text))
    for (const m of allWritten(reading, namedStreet))
      if (!/^(?:The|A|An|In|On|At|Our|My|Your|Wall|Sesame|Main|High|Court|Silk|Abbey|Off) /.test(m[0]))
        add(m.index, m.index + m[0].length);
  for (const m of allWritten(reading, cityState)) {
    const city = m[1] ?? '';
    if (/^(?:The|Our|We|I|In|MRI|CT|Call|Dr|See|And|Or|Hi)\b/.test(city) || city.length < 3) continue;
    if (
      /\b(?:Patient|Insurance|Member|Account|Policy|HMO|PPO|PT|Group|Medical|Record|Her|His|Ensure|Photo|User|Tax)$/.test(
        city,
      )
    )
      continue;
    if (wordCode.test(m[0]) && sentenceAt(reading, m.index)?.shouting === true) continue;
    add(m.index, m.index + m[0].length);
  }
  return spots;
}
