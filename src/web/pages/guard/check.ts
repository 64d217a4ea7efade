// POST /api/guard/check: other programs ask before they post. What they send is judged and forgotten: nothing of it is
// stored or logged, and nobody is asked who they are.
import { caseFor, checkShown, type FieldVerdict, sourceOf } from '#guard';
import { json, refused } from '../../answer.tsx';
import type { Visit } from '../../visit.ts';
import { type CheckRequest, readCheckRequest } from './check-request.ts';

export function answerCheck(visit: Visit, given: unknown): Response | Promise<Response> {
  const read = readCheckRequest(given);
  return read.ok ? json(judgementOf(read.request)) : refused(visit, read.refusal);
}

/** What the composer here would find, without what the place allows. */
function judgementOf({ fields, context }: CheckRequest): object {
  const { verdict, version, findings, reid } = checkShown(fields, context);
  const example = verdict === 'block' || verdict === 'consent' ? caseFor({ verdict, findings, version }) : undefined;
  return {
    verdict,
    version,
    findings: findings
      .filter(({ severity }) => severity !== 'clear')
      .map(({ field, start, end, label, severity, rule, message, rewrite }) => {
        const source = sourceOf(rule);
        return {
          field,
          start,
          end,
          label,
          severity,
          rule,
          ...(source === undefined ? {} : { source }),
          message,
          ...(rewrite === undefined ? {} : { rewrite }),
        };
      }),
    ...(reid ? { story: storyOf(reid) } : {}),
    ...(example ? { case: example } : {}),
  };
}

/** How recognisable the person of a story is, and what each detail does. */
const storyOf = ({ level, people, factors }: NonNullable<FieldVerdict['reid']>) => ({
  level,
  ...(people === undefined ? {} : { people }),
  details: factors.map(({ kind, field, start, end, peopleWithout }) => ({
    kind,
    field,
    start,
    end,
    ...(peopleWithout === undefined ? {} : { peopleWithout }),
  })),
});
