import { codesAfter } from '../codes.ts';
import { pattern } from '../pattern.ts';
import type { Reading } from '../read.ts';
import type { Hit, Rule } from '../rule.ts';

// Procedure and diagnosis codes, trials, catalog and lot numbers have other words before them.
export const mrn: Rule = {
  label: 'MRN',
  id: 'mrn',
  protects: 'A medical record, chart, accession, wristband or patient number.',
  source: '45 CFR 164.514(b)(2)(i)(H)',
  say: 'This record number identifies a patient. Remove it.',
  instead: 'Delete it; in a consult write "Case 1".',
  find,
  rewrite: () => '',
};

const word = pattern('g')`
  \b(?:mrns?|mr ?#|m\.r\.n\.?|(?:pt|patient|band)(?= #?\d{5,8}(?!\d))|med(?:ical)? ?(?:rec(?:ord)?s?|file)
  |(?:patient|pt|hospital|clinic|health) (?:id|identifier|identification|number|no|#|record)|chart|accession
  |acc(?: ?#| no| num(?:ber)?)?|case record|record|wristband
  |(?:encounter|visit|admission|specimen|sample|episode) (?:id|number|no|#)|patient file|file (?:number|no|#)
  |study id|historia clinica|expediente)(?:(?<=#)|(?![a-z]))
`;

function find(reading: Reading): Hit[] {
  return [
    ...codesAfter(reading, word, 3),
    ...codesAfter(reading, /\bwristbands?,(?=[^\n])|\bwristband (?:in|on)\b/g, 6, 40),
  ].filter((hit) => {
    const code = reading.text.slice(hit.start, hit.end);
    return !/^(?:19|20)\d\d$/.test(code) && !/^nct\d/i.test(code);
  });
}
