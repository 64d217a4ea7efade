import { all } from '../has.ts';
import { pattern } from '../pattern.ts';
import type { Reading } from '../read.ts';
import type { Hit, Rule, Situation } from '../rule.ts';

export const email: Rule = {
  label: 'EMAIL',
  id: 'email',
  protects: 'An e-mail address of a private person, also when disguised.',
  source: '45 CFR 164.514(b)(2)(i)(F)',
  say: "This is a private person's e-mail address. Never post it.",
  instead: 'Please write to our office without health details.',
  find,
  rewrite: (situation) => situation.own.email ?? '',
};

const address = /(?<![a-z0-9._%+-])[a-z0-9_][a-z0-9._%+-]{0,63}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{2,63}){1,4}/g;

/** A desk's, not a person's. */
const mailbox = pattern()`
  ^(?:info|hello|office|jobs?|careers?|hiring|hr|contact|admin|support|privacy|compliance|billing
  |appointments?|scheduling|frontdesk|press|media|events?|volunteers?|foundation|donate|giving|news|team|hola
  |empleos|recruit\w*|marketing|webmaster|feedback|records|referrals?|reservations?
  |registration)(?:[._+-][a-z]+)?@
`;

function find(reading: Reading, situation: Situation): Hit[] {
  if (!reading.low.includes('@')) return [];
  const hits: Hit[] = [];
  for (const m of all(reading, address)) {
    const found = m[0].replace(/-+$/, '');
    const domain = found.slice(found.indexOf('@') + 1);
    if (situation.own.emails.has(found) || situation.own.domains.some((d) => domain === d || domain.endsWith(`.${d}`)))
      continue;
    if (situation.own.allow.some((a) => a === found)) continue;
    if (!situation.everything && mailbox.test(found)) continue;
    hits.push({ start: m.index, end: m.index + found.length });
  }
  return hits;
}
