import { codesAfter } from '../codes.ts';
import { all } from '../has.ts';
import { lettersAndDigits } from '../own.ts';
import { pattern } from '../pattern.ts';
import type { Reading } from '../read.ts';
import type { Hit, Rule, Situation } from '../rule.ts';

export const healthPlanId: Rule = {
  label: 'HEALTH_PLAN_ID',
  id: 'health-plan-id',
  protects: 'A member, subscriber, policy, Medicare or Medicaid number of a person, or part of one.',
  source: '45 CFR 164.514(b)(2)(i)(I)',
  say: 'This insurance number identifies a person. Remove it.',
  instead: 'For billing questions please call our office.',
  find,
  rewrite: () => '',
};

const word = pattern('g')`
  \b(?:(?:member|mem(?= ?id)|mbr|subscriber|enrollee|beneficiary|insurance|health ?plan|policy ?holder|group
    |plan|policy|medicare|medicaid|ins|payer
    |coverage)(?: (?:id|identification|number|no|card|policy|#))?(?: (?:number|no|#))?
  |hicn|mbi|poliza|mcare|bcbs|blue cross(?: blue shield)?|aetna|cigna|humana|uhc|tricare)(?![a-z])
`;
// A Medicare Beneficiary Identifier has a fixed shape: CMS, "Understanding the MBI".
const medicare =
  /(?<![a-z0-9])[1-9][ac-hj-km-np-rt-y][ac-hj-km-np-rt-y0-9]\d-?[ac-hj-km-np-rt-y][ac-hj-km-np-rt-y0-9]\d-?[ac-hj-km-np-rt-y]{2}\d{2}(?![a-z0-9])/g;
// Three letters of the plan and nine digits of the member: BCBS Association, "What is a prefix".
const blue = /(?<![a-z0-9-])(?!pmc|nct|doi|isb)[a-z]{3}\d{9}(?![a-z0-9-])/g;

function find(reading: Reading, situation: Situation): Hit[] {
  const hits: Hit[] = [];
  if (!reading.hasDigit) return hits;
  for (const m of all(reading, medicare)) hits.push({ start: m.index, end: m.index + m[0].length });
  for (const m of all(reading, blue)) {
    if (
      !/\b(?:serial|sn|lot|ref|tracking|model|udi)\b[^.]{0,12}$/.test(
        reading.low.slice(Math.max(0, m.index - 24), m.index),
      )
    )
      hits.push({ start: m.index, end: m.index + m[0].length });
  }
  for (const hit of codesAfter(reading, word, 4)) {
    const code = reading.text.slice(hit.start, hit.end);
    if (
      /^(?:19|20)\d\d(?:[-/]\d\d)?$/.test(code) ||
      /^\d{1,3}(?:[,.]\d{3})+$/.test(code) ||
      /^(?:fs|cms|hcfa)-/i.test(code)
    )
      continue;
    if (/^\$|^\d+(?:\.\d\d)?$/.test(code) && reading.text[hit.start - 1] === '$') continue;
    if (situation.own.numbers.has(lettersAndDigits(code))) continue;
    if (!hits.some((h) => h.start < hit.end && hit.start < h.end)) hits.push(hit);
  }
  for (const hit of codesAfter(
    reading,
    /\b(?:id|card|plan|policy|number|coverage|insurance) (?:ending|that ends) in\b/g,
    4,
  )) {
    if (/\bcard (?:ending|that ends)/.test(reading.low.slice(Math.max(0, hit.start - 24), hit.start))) continue;
    if (!hits.some((h) => h.start < hit.end && hit.start < h.end)) hits.push(hit);
  }
  return hits;
}
