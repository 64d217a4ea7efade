import { all, has } from '../has.ts';
import { HE, KIN, PATIENT, PERSON } from '../lexicon.ts';
import { pattern } from '../pattern.ts';
import { sentenceAt, sentenceIndexAt } from '../place.ts';
import type { Reading } from '../read.ts';
import type { Hit, Rule, Situation } from '../rule.ts';

export const url: Rule = {
  label: 'URL',
  id: 'url',
  protects: "A web address that leads to a private person's page, record, review, fundraiser or obituary.",
  source: '45 CFR 164.514(b)(2)(i)(N)',
  say: 'This link leads to a private person. Remove it.',
  instead: 'Link to a general page on the topic.',
  find,
  rewrite: () => '',
};

const address = pattern('g')`
  (?<![a-z0-9@.-])(?:(?:https?://|www\.)[^\s<>"')\]]{3,200}
  |[a-z0-9-]{2,40}(?:\.[a-z0-9-]{2,30}){0,3}\.(?:com|org|net|edu|gov|mil|io|info|me|us|co|health|care|app|dev
    |uk|ca|de|fr|es|it|eu|au|nz|in|tv|ly|gl|be|biz|blog|page|site|online|social|fund|example
    |test)\b(?:/[^\s<>"')\]]{0,200})?)
`;
const personal =
  /obit|memorial|fund|gofundme|donat|give|help-|caringbridge|mealtrain|profile|\/u\/|\/user|\/people\/|\/@|@|[?&](?:pt|patient|mrn|dob|id|name|p)=|pacs|diary|journey|story|fight|\/reviews?\/|review.*\//;
const pointed = pattern()`
  \b(?:fundraiser|obituary|diary|profile|journey|this (?:person|reviewer|man|woman|family)|other reviews?
  |your other|fund for|page of|facebook page|instagram|wedding|registry|go fund me|carepage|meal train|dashcam
  |clip)\b
`;

function find(reading: Reading, situation: Situation): Hit[] {
  if (!reading.low.includes('.')) return [];
  const hits: Hit[] = [];
  for (const m of all(reading, address)) {
    const found = m[0].replace(/[.,;:!?]+$/, '');
    const host =
      found
        .replace(/^https?:\/\//, '')
        .replace(/^www\./, '')
        .split(/[/?#:]/)[0] ?? '';
    if (!situation.everything) {
      if (situation.own.domains.some((d) => host === d || host.endsWith(`.${d}`))) continue;
      if (/\.(?:gov|mil)$/.test(host) || situation.own.allow.includes(found)) continue;
      if (!tied(reading, situation, m.index, found)) continue;
    }
    hits.push({ start: m.index, end: m.index + found.length });
  }
  return hits;
}

function tied(reading: Reading, situation: Situation, start: number, found: string): boolean {
  const s = sentenceAt(reading, start);
  if (s === undefined) return false;
  const path = found.replace(/^https?:\/\//, '');
  if (
    personal.test(path.includes('/') ? path.slice(path.indexOf('/')) : '') ||
    /fund|obit|reviews?\.|pacs|fight|gofundme|caringbridge|mealtrain/.test(path)
  )
    return true;
  if (has(s, pointed)) return true;
  const index = sentenceIndexAt(reading, start);
  const mine = has(s, /\b(?:my|our) (?:\w+ )?(?:clinic|patient|practice)\b/);
  const named = situation.names.some((n) => n.kind === 'private' && n.sentence === index);
  return (
    named ||
    mine ||
    ((s.is & (HE | KIN | PATIENT | PERSON)) !== 0 &&
      !has(s, /\bdr\b/) &&
      has(s, /\b(?:his|her|patient'?s?|their|the \w+'s|this)\b/))
  );
}
