// What one could install instead, behind one interface: a text in, spans {start, end} out. Used by tool/guard-eval.ts when
// this folder was installed (`npm ci` here).
import * as chrono from 'chrono-node';
import nlp from 'compromise';
import { findPhoneNumbersInText } from 'libphonenumber-js';
import redact from 'redact-pii';

const mark = '\u0001';
const redactor = new redact.SyncRedactor({ globalReplaceWith: mark });

/** redact-pii gives back a text only: what stands between two marks is found again in the original. */
function redactPii(text) {
  const kept = redactor.redact(text).split(mark);
  const spans = [];
  let at = kept[0]?.length ?? 0;
  for (const piece of kept.slice(1)) {
    const next = piece === '' ? at : text.indexOf(piece, at);
    const end = next < 0 ? text.length : next;
    if (end > at) spans.push({ start: at, end });
    at = end + piece.length;
  }
  if (kept.length > 1 && kept.at(-1) === '' && at < text.length) spans.push({ start: at, end: text.length });
  return spans;
}

/** People and places by compromise, dates by chrono-node, numbers by libphonenumber-js, the rest by redact-pii. */
function compromiseMix(text) {
  const document = nlp(text);
  const spans = redactPii(text);
  for (const found of [...document.people().json({ offset: true }), ...document.places().json({ offset: true })])
    spans.push({ start: found.offset.start, end: found.offset.start + found.offset.length });
  for (const { index, text: words } of chrono.parse(text)) spans.push({ start: index, end: index + words.length });
  for (const { startsAt, endsAt } of findPhoneNumbersInText(text, 'US')) spans.push({ start: startsAt, end: endsAt });
  return spans.sort((a, b) => a.start - b.start || a.end - b.end);
}

export const peers = { 'redact-pii': redactPii, 'compromise mix': compromiseMix };
