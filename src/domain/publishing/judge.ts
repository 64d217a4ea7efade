// What the guard sees: every word that would leave, judged together, and again as readers would see it.

import { plainText } from '#domain/posts/markdown.ts';
import { type Context, checkFields, checkShown, type Field, type FieldVerdict, severities, unmark } from '#guard';

export interface Outgoing {
  /** In the order in which they are read. The first is the text itself and may be Markdown; together they are hashed. */
  fields: readonly Field[];
  /** Said along with it but not published, such as the names of the files that were sent. */
  aside?: readonly Field[];
  context: Context;
}

/**
 * Judges fields together, as typed and as read: with the function that the composer runs in the browser. Where the page
 * itself would show other words still, those are judged too, and what only shows then is reported on the whole field.
 */
export function judge({ fields, aside = [], context }: Outgoing): FieldVerdict {
  const all = [...fields, ...aside];
  const written = once(checkShown(all, context));
  const [body, ...rest] = all;
  const plain = body === undefined ? '' : plainText(body.text);
  if (body === undefined || letters(plain) === letters(unmark(body.text).text)) return written;
  const shown = checkFields([{ name: body.name, text: plain }, ...rest], context);
  if (severities.indexOf(shown.verdict) <= severities.indexOf(written.verdict)) return written;
  const known = new Set(written.findings.map((finding) => finding.label));
  const hidden = shown.findings
    .filter((finding) => finding.field === body.name && !known.has(finding.label))
    .map(({ rewrite: _, ...finding }) => ({ ...finding, start: 0, end: body.text.length }));
  return { ...written, verdict: shown.verdict, findings: [...hidden, ...written.findings] };
}

/** A name that is judged twice, with its ending and without, is found once. */
function once(judged: FieldVerdict): FieldVerdict {
  const places = new Set<string>();
  const findings = judged.findings.filter(({ field, label, start, end }) => {
    const place = JSON.stringify([field, label, start, end]);
    return places.size < places.add(place).size;
  });
  return { ...judged, findings };
}

/** Without blanks and the marks of lists, quotes and headings, which stand between words and split none. */
const letters = (text: string): string =>
  text
    .replace(/^[ \t]*(?:(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))[ \t]*)*(?:#{1,6}(?=[ \t]|$))?/gm, '')
    .replace(/\s+/g, '');

/** One text for one hash: names and texts of the fields, unambiguously. */
export const hashedText = (fields: readonly Field[]): string =>
  JSON.stringify(fields.map(({ name, text }) => [name, text]));
