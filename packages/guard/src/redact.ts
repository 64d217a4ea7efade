import { identify } from './identify.ts';

/** Replaces every identifier by its label in brackets: "[NAME] called from [PHONE_FAX]". */
export function redact(text: string): string {
  let out = '';
  let at = 0;
  for (const finding of identify(text)) {
    if (finding.start < at) continue;
    out += `${text.slice(at, finding.start)}[${finding.label}]`;
    at = finding.end;
  }
  return out + text.slice(at);
}
