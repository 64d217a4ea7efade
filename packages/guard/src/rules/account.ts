import { codesAfter } from '../codes.ts';
import { all } from '../has.ts';
import { lettersAndDigits } from '../own.ts';
import { pattern } from '../pattern.ts';
import type { Reading } from '../read.ts';
import type { Hit, Rule, Situation } from '../rule.ts';

export const account: Rule = {
  label: 'ACCOUNT',
  id: 'account',
  protects: 'An account, invoice, card, bank or portal-login identifier of a person.',
  source: '45 CFR 164.514(b)(2)(i)(J)',
  say: 'This account number identifies a person. Remove it.',
  instead: 'For billing questions please call our office.',
  find,
  rewrite: () => '',
};

const word = pattern('g')`
  \b(?:accounts?|accts?|acc(?:ount)? ?(?:no|num)|invoice|inv ?#|(?:credit|debit|bank|payment)? ?card|visa
  |mastercard|amex|iban|swift|bic|routing|checking|savings|claim|statement|bill|receipt|order|transaction
  |wallet|cuenta|factura|portal (?:login|user|username|name|id)|hsa|fsa|login|username|user ?id
  |customer (?:id|number)|policy no)(?![a-z])
`;
const iban = /(?<![a-z0-9])[a-z]{2}\d{2}(?: ?[a-z0-9]{4}){2,7}(?: ?[a-z0-9]{1,4})?(?![a-z0-9])/g;
const longNumber = /(?<![\d.,+-])\d(?:[ -]?\d){11,18}(?![\d-])/g;
const login =
  /\b(?:portal |account )?(?:login|username|user name|user ?id|screen name|portal name|portal user|usuario|sign-?in)\b(?: name)?(?:\s?(?:is|was|:|=)\s?|\s)([a-z0-9][a-z0-9._-]*\d[a-z0-9._-]*)/g;

function find(reading: Reading, situation: Situation): Hit[] {
  if (!reading.hasDigit) return [];
  const hits: Hit[] = [];
  const add = (hit: Hit): void => {
    if (situation.own.numbers.has(lettersAndDigits(reading.text.slice(hit.start, hit.end)))) return;
    if (!hits.some((h) => h.start < hit.end && hit.start < h.end)) hits.push(hit);
  };
  for (const m of all(reading, login)) {
    const length = m[1]?.length ?? 0;
    add({ start: m.index + m[0].length - length, end: m.index + m[0].length });
  }
  for (const m of all(reading, longNumber)) {
    if (luhn(m[0].replace(/\D/g, ''))) add({ start: m.index, end: m.index + m[0].length });
  }
  for (const m of all(reading, iban)) {
    const code = m[0].replace(/ /g, '');
    if (code.length >= 14 && /\d{6}/.test(code)) add({ start: m.index, end: m.index + m[0].length });
  }
  for (const hit of codesAfter(reading, word, 3)) {
    const code = reading.text.slice(hit.start, hit.end);
    const before = reading.low.slice(Math.max(0, hit.start - 2), hit.start);
    if (/^(?:19|20)\d\d$/.test(code) || before.includes('$') || /^\d{1,2}:\d\d|^\d{1,3}(?:,\d{3})+$/.test(code))
      continue;
    if (
      /^\d{1,3}(?:\.\d+)?$/.test(code) &&
      !/\bend(?:s|ing)\b/.test(reading.low.slice(Math.max(0, hit.start - 14), hit.start))
    )
      continue;
    add(hit);
  }
  return hits;
}

function luhn(digits: string): boolean {
  if (digits.length < 12) return false;
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    let d = digits.charCodeAt(digits.length - 1 - i) - 48;
    if (i % 2 === 1) d = d > 4 ? d * 2 - 9 : d * 2;
    sum += d;
  }
  return sum % 10 === 0;
}
