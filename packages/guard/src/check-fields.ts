import { check } from './check.ts';
import type { Context, Finding, ReIdentification, Verdict } from './contract.ts';

export interface Field {
  name: string;
  text: string;
}

export interface FieldFinding extends Finding {
  /** Name of the field; start and end count in that field's text. */
  field: string;
}

export interface FieldVerdict extends Omit<Verdict, 'findings' | 'reid'> {
  findings: FieldFinding[];
  reid?: Omit<ReIdentification, 'factors'> & { factors: (ReIdentification['factors'][number] & { field: string })[] };
}

/**
 * Judges everything that leaves as one text: body, alt texts, captions, content warning, poll options, link text,
 * file names. What one field hints at, another may complete.
 */
export function checkFields(fields: readonly Field[], context: Context = {}): FieldVerdict {
  const separator = '\n\n';
  const { reid, ...verdict } = check(fields.map((f) => f.text).join(separator), context);
  const starts: number[] = [];
  let at = 0;
  for (const field of fields) {
    starts.push(at);
    at += field.text.length + separator.length;
  }
  const place = <T extends { start: number; end: number }>(found: T): T & { field: string } => {
    let index = 0;
    while (index + 1 < starts.length && (starts[index + 1] ?? 0) <= found.start) index++;
    const field = fields[index] ?? { name: '', text: '' };
    const from = starts[index] ?? 0;
    const clamp = (n: number): number => Math.min(Math.max(n - from, 0), field.text.length);
    return { ...found, field: field.name, start: clamp(found.start), end: clamp(found.end) };
  };
  const findings = verdict.findings.map(place);
  return reid === undefined
    ? { ...verdict, findings }
    : { ...verdict, findings, reid: { ...reid, factors: reid.factors.map(place) } };
}
