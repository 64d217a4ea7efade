import type { Finding } from './contract.ts';
import { labels, severities } from './decide.ts';

/**
 * Applies the rewrites of findings. A rewritten sentence swallows the spans inside it, and the same sentence
 * is not put in twice. Findings that the surface allows, or that offer no rewrite, leave the text as it is.
 */
export function fix(text: string, findings: Finding[]): string {
  const usable = findings.filter(
    (f) => f.severity !== 'clear' && f.rewrite !== undefined && f.start < f.end && f.end <= text.length && f.start >= 0,
  );
  usable.sort(
    (a, b) =>
      b.end - b.start - (a.end - a.start) ||
      severities.indexOf(b.severity) - severities.indexOf(a.severity) ||
      labels.indexOf(a.label) - labels.indexOf(b.label),
  );
  const chosen: Finding[] = [];
  for (const f of usable) if (!chosen.some((c) => c.start < f.end && f.start < c.end)) chosen.push(f);
  chosen.sort((a, b) => a.start - b.start);
  // Deletions look at the end of what was written: only that is kept apart, so that long texts are not gone over again.
  let done = '';
  let out = '';
  let at = 0;
  const used = new Set<string>();
  for (const f of chosen) {
    let rewrite = f.rewrite ?? '';
    if (rewrite.length > 24 && (used.has(rewrite) || text.includes(rewrite))) rewrite = '';
    used.add(f.rewrite ?? '');
    out += text.slice(at, f.start);
    const firm = lastFirm(out);
    done += out.slice(0, firm);
    out = out.slice(firm);
    out = rewrite === '' ? closed(out) : out + rewrite;
    at = f.end;
    if (rewrite === '') at = tidy(text, out, at);
  }
  const result = done + out + text.slice(at);
  return chosen.length === 0 ? text : result.replace(/[ \t]+$/gm, '').trim();
}

/** The place of the last character that is neither blank nor comma; 0 when there is none. */
function lastFirm(text: string): number {
  let at = text.length - 1;
  while (at > 0 && (blank(text, at) || text.charAt(at) === ',')) at--;
  return Math.max(0, at);
}

/** What comes before a deletion, without a comma that would stand alone; only the end of it is looked at. */
function closed(before: string): string {
  let end = before.length;
  while (end > 0 && blank(before, end - 1)) end--;
  if (end > 0 && before.charAt(end - 1) === ',') {
    end--;
    while (end > 0 && blank(before, end - 1)) end--;
  }
  const gap = before.slice(end);
  return before.slice(0, end) + (gap.includes(' ') || gap === '' ? gap.replace(',', '') : '');
}

function blank(text: string, at: number): boolean {
  const c = text.charAt(at);
  return c === ' ' || c === '\t';
}

/** Where a deletion leaves two blanks or a lone comma, they go too. */
function tidy(text: string, out: string, at: number): number {
  let next = at;
  if (out === '' || /\s/.test(out.charAt(out.length - 1)))
    while (next < text.length && /[ \t,]/.test(text.charAt(next))) next++;
  return next;
}
