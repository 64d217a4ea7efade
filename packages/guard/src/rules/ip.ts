import { all } from '../has.ts';
import type { Reading } from '../read.ts';
import type { Hit, Rule, Situation } from '../rule.ts';

export const ip: Rule = {
  label: 'IP',
  id: 'ip',
  protects: 'An IPv4 or IPv6 address of a person, also written apart.',
  source: '45 CFR 164.514(b)(2)(i)(O)',
  say: 'An IP address identifies a person. Remove it.',
  instead: 'Delete it.',
  find,
  rewrite: () => '',
};

const four = /(?<![\d.])(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?:25[0-5]|2[0-4]\d|1?\d?\d)){3}(?![\d]|\.\d)/g;
const six = /(?<![0-9a-f:.])(?:[0-9a-f]{1,4}:){2,7}(?::?[0-9a-f]{1,4}){1,7}(?![0-9a-f:])/g;
const notAnAddress =
  /\b(?:version|release|section|appendix|chapter|manual|firmware|build|update|paragraph|table|v|ver|clause|art|part|sec)\.? ?$/;

function find(reading: Reading, situation: Situation): Hit[] {
  if (!reading.hasDigit) return [];
  const hits: Hit[] = [];
  for (const m of all(reading, four)) {
    if (notAnAddress.test(reading.low.slice(Math.max(0, m.index - 14), m.index))) continue;
    if (!situation.everything && m[0].startsWith('127.')) continue;
    hits.push({ start: m.index, end: m.index + m[0].length });
  }
  if (!reading.low.includes(':')) return hits;
  for (const m of all(reading, six)) {
    const parts = m[0].split(':');
    const compressed = m[0].includes('::');
    if (!compressed && parts.length !== 8) continue;
    if (compressed && (parts.length < 4 || !/[0-9]/.test(m[0]))) continue;
    hits.push({ start: m.index, end: m.index + m[0].length });
  }
  return hits;
}
