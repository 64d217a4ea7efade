// The guard's no as an answer: one JSON shape for programs, and what the composer shows for people.

import { type GuardRefused, isGuardRefused } from '#domain/publishing/publish.ts';
import type { Severity } from '#guard';
import type { Refused } from '#vocabulary/refusals.ts';
import { refused } from './answer.tsx';
import type { Objection } from './ui/GuardedComposer.tsx';
import type { Visit } from './visit.ts';

/** `error.findings` with labels, offsets, sentences and rewrites; `error.case` where one is known. */
export function refusedJson(visit: Visit, no: Refused | GuardRefused): Promise<Response> {
  if (!isGuardRefused(no)) return refused(visit, no.refusal);
  const { verdict, version, findings, example } = no;
  return refused(visit, no.refusal, { more: { verdict, version, findings, ...(example ? { case: example } : {}) } });
}

/** What the composer shows of the guard's view. @param texts the fields as they were sent, by the names of the findings. */
export function objectionOf(
  view: Pick<GuardRefused, 'findings' | 'example'> & { verdict: Severity },
  texts: Record<string, string>,
): Objection {
  const fields = new Map<object, string>(view.findings.map((finding) => [finding, finding.field]));
  return {
    verdict: view.verdict,
    findings: view.findings,
    text: (finding) => texts[fields.get(finding) ?? ''] ?? '',
    example: view.example,
  };
}
