import { codeAt, codesAfter } from '../codes.ts';
import { all } from '../has.ts';
import { pattern } from '../pattern.ts';
import type { Reading } from '../read.ts';
import type { Hit, Rule } from '../rule.ts';

// A false 3-2-4 group costs a rewrite; a missed one costs a life's credit. So the area number is not checked.
export const ssn: Rule = {
  label: 'SSN',
  id: 'ssn',
  protects: 'A Social Security number in any grouping, or its last digits when called that.',
  source: '45 CFR 164.514(b)(2)(i)(G)',
  say: 'This is a Social Security number. It can never be posted.',
  instead: 'Delete it.',
  find,
  rewrite: () => '',
};

const grouped = /(?<![\d-])\d{3}([-. ])\d{2}\1\d{4}(?![\d-]|\.\d)/g;
const word = pattern('g')`
  \b(?:ssn|social security(?: (?:number|no\.?|#|card))?|soc sec(?: no\.?)?
  |social(?! (?:media|work|worker|security|distanc|life|hour|skill|post|page|event|service|determinant|policy
    |network|anxiety|isolation|support|club|club))
  |ss ?#|itin|ein)(?![a-z])
`;

function find(reading: Reading): Hit[] {
  if (!reading.hasDigit) return [];
  const hits: Hit[] = [];
  for (const m of all(reading, grouped)) hits.push({ start: m.index, end: m.index + m[0].length });
  for (const hit of codesAfter(reading, word, 4)) {
    const digits = reading.text.slice(hit.start, hit.end).replace(/\D/g, '').length;
    if (digits !== 4 && digits !== 9) continue;
    if (/^(?:19|20)\d\d$/.test(reading.text.slice(hit.start, hit.end))) continue;
    if (!hits.some((h) => h.start < hit.end && hit.start < h.end)) hits.push(hit);
  }
  for (const m of all(reading, /\blast (?:four|4)(?: digits)? (?:of|on) (?:\w+ )?(?:ssn|social)\b[^.\d]{0,12}/g)) {
    const hit = codeAt(reading, m.index + m[0].length, 4);
    if (hit !== undefined && !hits.some((h) => h.start === hit.start)) hits.push(hit);
  }
  // "your last four, 7306": of a social, unless a card or a phone was spoken of.
  for (const m of all(
    reading,
    /(?:\b(?:your|her|his|their|my|the) |'s |^|[.!?:;\n] ?)last (?:four|4)(?: digits)?(?: (?:is|are|was|were))?[ ,:(]{1,3}\d{4}(?![\d-])/g,
  )) {
    if (
      /\b(?:card|visa|mastercard|amex|debit|account|phone|cell|number)\b/.test(
        reading.low.slice(Math.max(0, m.index - 60), m.index),
      )
    )
      continue;
    const end = m.index + m[0].length;
    if (!hits.some((h) => h.start < end && end - 4 < h.end)) hits.push({ start: end - 4, end });
  }
  return hits;
}
