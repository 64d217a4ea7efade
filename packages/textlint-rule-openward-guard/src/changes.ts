// Rewrites as changes that an editor can make one by one or all together: no two of them touch.
import type { Finding } from '../../guard/src/index.ts';

export interface Change {
  start: number;
  end: number;
  text: string;
}

/** @returns the change of each finding that offers one. A rewritten sentence stands for the findings inside it. */
export function changesOf<T extends Finding>(text: string, findings: readonly T[]): Map<T, Change> {
  const changes = new Map<T, Change>();
  const said = new Set<string>();
  let free = 0;
  for (const finding of outermost(findings)) {
    const rewrite = finding.rewrite ?? '';
    // The same sentence is not put in twice.
    const again = rewrite.length > 24 && (said.has(rewrite) || text.includes(rewrite));
    const { start, end } = finding;
    const change = rewrite === '' || again ? removal(text, start, end) : { start, end, text: rewrite };
    if (change.start < free) continue;
    said.add(rewrite);
    free = change.end;
    changes.set(finding, change);
  }
  return changes;
}

/** In the order of the text. */
function outermost<T extends Finding>(findings: readonly T[]): T[] {
  const widest = findings
    .filter(({ start, end, rewrite }) => rewrite !== undefined && start < end)
    .sort((a, b) => b.end - b.start - (a.end - a.start));
  const chosen: T[] = [];
  for (const finding of widest)
    if (!chosen.some(({ start, end }) => start < finding.end && finding.start < end)) chosen.push(finding);
  return chosen.sort((a, b) => a.start - b.start);
}

/** With the blanks and the comma that would be left behind. */
function removal(text: string, start: number, end: number): Change {
  const blank = (at: number) => text.charAt(at) === ' ' || text.charAt(at) === '\t';
  let [from, to] = [start, end];
  while (blank(from - 1)) from--;
  const comma = text.charAt(from - 1) === ',';
  if (comma) from--;
  const opens = from === 0 || text.charAt(from - 1) === '\n';
  if (opens) while (blank(to) || text.charAt(to) === ',') to++;
  const closes = to >= text.length || /[\s.,;:!?)]/.test(text.charAt(to));
  return { start: comma || opens || closes ? from : start, end: to, text: '' };
}
