// Finds a number or code that follows a word announcing it: "MRN 00482913", "card ending in 4417".

import { all, everywhere } from './has.ts';
import { pattern } from './pattern.ts';
import { sentenceAt } from './place.ts';
import type { Reading } from './read.ts';
import type { Hit } from './rule.ts';

const filler = pattern('y')`
  (?:[\s:#=,.()'"-]
  |\b(?:no|nos|nr|num|number|numbers|is|was|are|read|reads|id|ids|ending|ends|end|in|with|of|the|a|as|last
    |four|digits|four-digit|4|on|under|for|her|his|their|your|my|code|reference|ref|to|that|it|here's|still|and
    |like|such|identification|appears|shown|listed|found)\b(?!-))*
`;
const token = /[a-z0-9]+(?:[-./][a-z0-9]+)*/iy;
const hasDigit = /\d/;

/**
 * @param key a global pattern over the lower-case text
 * @param minimum digits the code must have
 * @param reach characters of other words allowed between key and code, without a full stop
 */
export function codesAfter(reading: Reading, key: RegExp, minimum = 3, reach = 0): Hit[] {
  const hits: Hit[] = [];
  if (!reading.hasDigit) return hits;
  for (const m of all(reading, key)) {
    const from = m.index + m[0].length;
    const hit =
      codeAt(reading, skip(reading.low, from), minimum) ??
      (reach > 0 ? codeWithin(reading, from, reach, minimum) : undefined);
    if (hit !== undefined && !hits.some((h) => h.start < hit.end && hit.start < h.end)) hits.push(hit);
  }
  return hits;
}

function skip(low: string, from: number): number {
  filler.lastIndex = from;
  return from + (filler.exec(low.slice(0, from + 60))?.[0].length ?? 0);
}

function codeWithin(reading: Reading, from: number, reach: number, minimum: number): Hit | undefined {
  const window = reading.low.slice(from, from + reach);
  const stop = window.search(/[.!?;\n](?:\s|$)/);
  const near = stop < 0 ? window : window.slice(0, stop);
  for (const m of everywhere(near, /(?:^|[\s(#])([a-z]{0,4}-?\d[a-z0-9-]{2,})/g)) {
    const hit = codeAt(reading, from + m.index + m[0].length - (m[1]?.length ?? 0), minimum);
    if (hit !== undefined) return hit;
  }
  return undefined;
}

function loud(reading: Reading, at: number): boolean {
  return sentenceAt(reading, at)?.shouting === true;
}

/** The code that starts here: tokens with digits, and capitals beside them. */
export function codeAt(reading: Reading, from: number, minimum: number): Hit | undefined {
  let start = from;
  if (reading.text[start] === '#') start++;
  token.lastIndex = start;
  const first = token.exec(reading.text);
  if (first === null) return undefined;
  let end = start + first[0].length;
  let seen = hasDigit.test(first[0]);
  if (!seen && !/^[A-Z]{1,5}$/.test(first[0])) return undefined;
  for (let k = 0; k < 3 && reading.text[end] === ' '; k++) {
    token.lastIndex = end + 1;
    const next = token.exec(reading.text);
    if (next === null || !/^(?:[A-Z]{0,4}-?\d[A-Z0-9/.-]*|[A-Z]{1,3})$/.test(next[0])) break;
    if (!hasDigit.test(next[0]) && (!seen || loud(reading, from) || /^(?:I|A|MD|RN|US|ER)$/.test(next[0]))) break;
    if (/^(?:19|20)\d\d$/.test(next[0]) && seen) break;
    seen ||= hasDigit.test(next[0]);
    end += 1 + next[0].length;
  }
  const code = reading.text.slice(start, end);
  if ((code.match(/\d/g)?.length ?? 0) < minimum) return undefined;
  if (/^(?:[0-2]?\d|3[01])[/-](?:[0-2]?\d|3[01])[/-]\d{2,4}$/.test(code)) return undefined;
  if (/^\d{1,3}(?:st|nd|rd|th|mg|ml|mm|cm|kg|lb|lbs|am|pm|hours?|days?|x|%)$/i.test(code)) return undefined;
  // A telephone number in its usual form is one, whatever word stands before it.
  if (/^(?:1-)?\d{3}-\d{3}-\d{4}$/.test(code)) return undefined;
  return { start: from, end };
}
