// The guard for the browser: the same rules as on the server, in a worker, so that typing never waits for it however slow
// the device is. Composers start it when somebody begins to write.
import {
  type Context,
  caseFor,
  checkShown,
  type EnforcementCase,
  type Field,
  type FieldVerdict,
  prepare,
} from '#guard';

export interface Question {
  /** Comes back with the answer. */
  number: number;
  fields: Field[];
  context: Context;
}

export interface Answer {
  number: number;
  verdict: FieldVerdict;
  /** What such a text has cost others. */
  example?: EnforcementCase;
}

self.addEventListener('message', ({ data }: MessageEvent<Question>) => {
  const verdict = checkShown(data.fields, data.context);
  const example = caseFor(verdict);
  self.postMessage({ number: data.number, verdict, ...(example && { example }) } satisfies Answer);
});

const steps = prepare();
function nextStep(): void {
  if (!steps.next().done) setTimeout(nextStep);
}
nextStep();
