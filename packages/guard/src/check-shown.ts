import { checkFields, type Field, type FieldFinding, type FieldVerdict } from './check-fields.ts';
import type { Context } from './contract.ts';
import { severities } from './decide.ts';
import { unmark } from './unmark.ts';

/**
 * Judges fields as typed and once more as they are read: the first may be Markdown, and marks can split a name
 * ("Mar**i**a"). What only shows when read is a finding on the typed words, marks included.
 */
export function checkShown(fields: readonly Field[], context: Context = {}): FieldVerdict {
  const typed = checkFields(fields, context);
  const [first, ...rest] = fields;
  if (first === undefined) return typed;
  const { text, at } = unmark(first.text);
  if (text === first.text) return typed;
  const shown = checkFields([{ name: first.name, text }, ...rest], context);
  const read = shown.findings
    .filter((finding) => finding.field === first.name)
    .map((finding) => ({
      ...finding,
      // From behind the letter before to the letter after: the marks at both ends belong to it.
      start: finding.start === 0 ? 0 : (at[finding.start - 1] ?? 0) + 1,
      end: at[finding.end] ?? first.text.length,
    }));
  const findings = typed.findings.map((finding) => (finding.field === first.name ? whole(finding, read) : finding));
  if (severities.indexOf(shown.verdict) <= severities.indexOf(typed.verdict)) return { ...typed, findings };
  const known = new Set(typed.findings.map((finding) => finding.label));
  const hidden = read.filter((finding) => !known.has(finding.label));
  return { ...typed, verdict: shown.verdict, findings: [...hidden, ...findings] };
}

/** A finding on the first half of a split word takes the place of the whole word. */
function whole(finding: FieldFinding, read: readonly FieldFinding[]): FieldFinding {
  const wider = read.find(
    ({ label, start, end }) => label === finding.label && start <= finding.start && end > finding.end,
  );
  return wider ? { ...finding, start: wider.start, end: wider.end } : finding;
}
