import { findSpans, situate, toFinding } from './check.ts';
import type { Finding } from './contract.ts';
import { read } from './read.ts';

/**
 * What a de-identifier would remove, whoever it belongs to and whatever the context.
 * Years, states and ages under 90 stay: 45 CFR 164.514(b)(2).
 */
export function identify(text: string): Finding[] {
  const reading = read(text);
  const situation = situate({}, reading, true);
  return findSpans(reading, situation)
    .map((found) => toFinding(reading, situation, found, 'warn'))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}
