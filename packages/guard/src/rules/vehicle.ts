import { codesAfter } from '../codes.ts';
import { all } from '../has.ts';
import { pattern } from '../pattern.ts';
import type { Reading } from '../read.ts';
import type { Hit, Rule } from '../rule.ts';

export const vehicle: Rule = {
  label: 'VEHICLE',
  id: 'vehicle',
  protects: 'A plate, VIN, placard or vehicle registration tied to a person.',
  source: '45 CFR 164.514(b)(2)(i)(L)',
  say: 'This vehicle identifier points to a person. Remove it.',
  instead: 'Delete it.',
  find,
  rewrite: () => '',
};

const word = pattern('g')`
  \b(?:(?:license |licence |number )?plates?|vin|placard|whoever (?:drives|owns|parked)|tail number
  |drives (?:a |the )?(?:car |truck )?
  |(?:car|truck|van|suv|sedan|vehicle|pickup|motorcycle|bike|trailer|boat)(?: \w+)? (?:tagged|registered
    |plated|with tags?)
  |vehicle (?:id|identification|registration)|registration|tag(?:ged)?|placas?|matricula)(?![a-z])
`;
// 17 characters without I, O, Q: 49 CFR 565.
const vin =
  /(?<![a-z0-9])(?=[a-z0-9]{0,16}\d)(?=[a-z0-9]{0,16}[a-z])[a-hj-npr-z0-9]{9}[a-hj-npr-z0-9]{2}[a-hj-npr-z0-9]{2}\d{4}(?![a-z0-9])/g;

// A make, with or without its model, before the plate itself.
const make = pattern('g')`
  \b(?:acura|audi|bmw|buick|cadillac|chevrolet|chevy|chrysler|dodge|ford|gmc|honda|hyundai|infiniti|jeep|kia
  |lexus|lincoln|mazda|mercedes|mini|mitsubishi|nissan|pontiac|ram|saturn|subaru|suzuki|tesla|toyota
  |volkswagen|vw|volvo|harley|yamaha|camry|civic|corolla|accord|wrangler|escalade|silverado|tacoma|tundra
  |prius|impala|mustang|outback|miata|car|truck|van|minivan|suv|sedan|pickup|rig|scooter|motorcycle|trailer
  |boat)(?![a-z])
`;
const makeAndModel = new RegExp(`${make.source.replace(/\(\?!\[a-z\]\)$/, '')} [a-z]{3,12}(?![a-z])`, 'g');

/** Letters and digits as on a plate, and no name of a model: "F-150", "2500HD". */
function plate(code: string): boolean {
  const bare = code.replace(/[^a-z0-9]/gi, '');
  return (
    /^[a-z0-9]{6,9}$/i.test(bare) &&
    // A state and its ZIP code, a procedure code, a room.
    !/^(?:[a-z]{2} \d{5}|(?:cpt|icd|npi|apt|room|rte|hwy)\b)/i.test(code) &&
    /[a-z]/i.test(bare) &&
    /^(?:[^\d]*\d){3}/.test(bare) &&
    !/^(?:f\d|\d+(?:hd|cc|hp|mi|km|mph|am|pm|lbs?|days?|miles|x)$|(?:19|20)\d\d[a-z])/i.test(bare)
  );
}

function find(reading: Reading): Hit[] {
  if (!reading.hasDigit) return [];
  const hits: Hit[] = [];
  for (const m of all(reading, vin)) hits.push({ start: m.index, end: m.index + m[0].length });
  for (const hit of codesAfter(reading, word, 2)) {
    const code = reading.text.slice(hit.start, hit.end);
    if (!/[A-Z]/i.test(code) || /^\d+(?:st|nd|rd|th|s|am|pm|k)$/i.test(code) || /^nct/i.test(code)) continue;
    if (!hits.some((h) => h.start < hit.end && hit.start < h.end)) hits.push(hit);
  }
  for (const key of [make, makeAndModel]) {
    for (const hit of codesAfter(reading, key, 3)) {
      if (!plate(reading.text.slice(hit.start, hit.end))) continue;
      if (!hits.some((h) => h.start < hit.end && hit.start < h.end)) hits.push(hit);
    }
  }
  return hits;
}
