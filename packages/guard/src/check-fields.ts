import { check } from './check.ts';
import type { Context, Finding, Verdict } from './contract.ts';

export interface Field {
  name: string;
  text: string;
}

export interface FieldFinding extends Finding {
  /** Name of the field; start and end count in that field's text. */
  field: string;
}

/**
 * Judges everything that leaves as one text: body, alt texts, captions, content warning, poll options, link text,
 * file names. What one field hints at, another may complete.
 */
export function checkFields(
  fields: readonly Field[],
  context: Context = {},
): Omit<Verdict, 'findings'> & { findings: FieldFinding[] } {
  const separator = '\n\n';
  const whole = fields.map((f) => f.text).join(separator);
  const verdict = check(whole, context);
  const starts: number[] = [];
  let at = 0;
  for (const field of fields) {
    starts.push(at);
    at += field.text.length + separator.length;
  }
  const findings = verdict.findings.map((f): FieldFinding => {
    let index = 0;
    while (index + 1 < starts.length && (starts[index + 1] ?? 0) <= f.start) index++;
    const field = fields[index] ?? { name: '', text: '' };
    const from = starts[index] ?? 0;
    const clamp = (n: number): number => Math.min(Math.max(n - from, 0), field.text.length);
    return { ...f, field: field.name, start: clamp(f.start), end: clamp(f.end) };
  });
  return { ...verdict, findings };
}
