// The second page of signing in, for accounts with a second factor.
import { signInWithCode } from '#domain/accounts/sign-in-with-code.ts';
import type { Refusal } from '#vocabulary/refusals.ts';
import { ownPath, page, refused, seeOther } from '../../answer.tsx';
import { factorTools } from '../../factor-tools.ts';
import { sealOf } from '../../Page.tsx';
import { deviceLabel, keepSession } from '../../session-cookie.ts';
import { statuses } from '../../statuses.ts';
import { Button } from '../../ui/Button.tsx';
import { SecondFactorCode } from '../../ui/Codes.tsx';
import { FormErrors } from '../../ui/FormErrors.tsx';
import { FormSeal } from '../../ui/FormSeal.tsx';
import { PasskeyForm } from '../../ui/PasskeyForm.tsx';
import { sentenceFor } from '../../ui/refusals.ts';
import type { Visit } from '../../visit.ts';

export async function submitCode(visit: Visit): Promise<Response> {
  const { form } = visit;
  const step = form.text('step');
  const back = ownPath(form.text('back')) ?? '/';
  const done = await signInWithCode(visit.sql, {
    ...factorTools(visit),
    step,
    code: form.text('code').slice(0, 100),
    label: deviceLabel(visit.headers.get('user-agent') ?? ''),
    replaces: visit.viewer?.sessionId,
  });
  if (done.ok) {
    keepSession(visit, done.session);
    return seeOther(back);
  }
  if (done.refusal.reason === 'wrong-code' && !visit.wantsJson) return askCode(visit, { step, back }, done.refusal);
  return refused(visit, done.refusal);
}

/** The page that asks. The step travels in the form: no session is open before the code was right. */
export function askCode(visit: Visit, { step, back }: { step: string; back: string }, refusal?: Refusal) {
  const wrong = refusal?.reason === 'wrong-code' ? refusal : undefined;
  return page(
    visit,
    { title: 'Enter your code', islands: ['passkey'] },
    <>
      <header class="page-head">
        <h1>Enter your code</h1>
        <p class="lead">Open your authenticator app and type the six digits it shows for this place.</p>
      </header>
      <form method="post" action="/sign-in/code" class="narrow">
        <FormSeal {...sealOf(visit)} />
        <input type="hidden" name="step" value={step} />
        <input type="hidden" name="back" value={back} />
        <FormErrors errors={refusal ? [{ ...(wrong ? { field: 'code' } : {}), sentence: sentenceFor(refusal) }] : []} />
        <SecondFactorCode error={wrong && sentenceFor(wrong)} />
        <Button wide>Sign in</Button>
      </form>
      <div class="narrow other-way">
        <PasskeyForm
          ceremony="use"
          action="/sign-in/code/passkey"
          seal={sealOf(visit)}
          words="Use a passkey instead"
          without="A passkey would do as well, but passkeys need script, which is off or not loaded here."
        >
          <input type="hidden" name="step" value={step} />
          <input type="hidden" name="back" value={back} />
        </PasskeyForm>
      </div>
    </>,
    refusal ? statuses[refusal.reason] : 200,
  );
}
