// Showing the second factor in a session that is open: before acting as a clinician or staff, and after a pause.
import { renewSession } from '#domain/accounts/open-session.ts';
import { hasPasskey } from '#domain/credentials/passkeys.ts';
import { showSecondFactor } from '#domain/credentials/second-factor.ts';
import type { Refusal } from '#vocabulary/refusals.ts';
import { ownPath, page, refused, seeOther } from '../../answer.tsx';
import { factorTools } from '../../factor-tools.ts';
import { sealOf } from '../../Page.tsx';
import { keepSession } from '../../session-cookie.ts';
import { statuses } from '../../statuses.ts';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { SecondFactorCode } from '../../ui/Codes.tsx';
import { FormErrors } from '../../ui/FormErrors.tsx';
import { FormSeal } from '../../ui/FormSeal.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { PasskeyForm } from '../../ui/PasskeyForm.tsx';
import { sentenceFor } from '../../ui/refusals.ts';
import type { SignedIn } from '../../visit.ts';

export async function showCode(visit: SignedIn): Promise<Response> {
  const back = ownPath(visit.query.get('back') ?? '') ?? '/';
  if (visit.viewer.secondFactor) return seeOther(back);
  const { hasSecondFactor, accountId } = visit.viewer;
  return hasSecondFactor || (await hasPasskey(visit.sql, accountId)) ? askCode(visit, back) : explain(visit, back);
}

export async function submitCode(visit: SignedIn): Promise<Response> {
  const back = ownPath(visit.form.text('back')) ?? '/';
  const code = visit.form.text('code').slice(0, 100);
  const done = await showSecondFactor(visit.sql, visit.viewer.accountId, { ...factorTools(visit), code });
  if (!done.ok) {
    if (done.refusal.reason === 'too-many' || visit.wantsJson) return refused(visit, done.refusal);
    return askCode(visit, back, done.refusal);
  }
  keepSession(visit, await renewSession(visit.sql, visit.viewer.sessionId));
  return seeOther(back);
}

/** The page that asks for a passkey, where there is one, or for a code. */
export async function askCode(visit: SignedIn, back: string, refusal?: Refusal): Promise<Response> {
  const app = visit.viewer.hasSecondFactor;
  const passkey = await hasPasskey(visit.sql, visit.viewer.accountId);
  const title = app ? 'Enter your code' : 'Show your passkey';
  const wrong = refusal?.reason === 'wrong-code' ? refusal : undefined;
  return page(
    visit,
    { title, islands: passkey ? ['passkey'] : [] },
    <>
      <header class="page-head">
        <h1>{title}</h1>
        <p class="lead">
          {app
            ? 'Whoever speaks for a practice, as a clinician, moderates or runs this place shows a second factor first, and again after half an hour without activity.'
            : 'What you are about to do needs more than a password. Your passkey counts until half an hour passes without activity.'}
        </p>
      </header>
      <FormErrors errors={refusal ? [{ ...(wrong ? { field: 'code' } : {}), sentence: sentenceFor(refusal) }] : []} />
      {passkey && (
        <div class="narrow first-way">
          <PasskeyForm
            ceremony="use"
            action="/second-factor/passkey"
            seal={sealOf(visit)}
            words="Use a passkey"
            look={app ? 'plain' : 'primary'}
            without={`Passkeys need script, which is off or not loaded here. ${app ? 'Use a code' : 'Use a recovery code'}.`}
          >
            <input type="hidden" name="back" value={back} />
          </PasskeyForm>
        </div>
      )}
      <form method="post" action="/second-factor" class="narrow">
        <FormSeal {...sealOf(visit)} />
        <input type="hidden" name="back" value={back} />
        <SecondFactorCode error={wrong && sentenceFor(wrong)} recoveryOnly={!app} />
        <Button wide look={app ? 'primary' : 'plain'}>
          Go on
        </Button>
      </form>
    </>,
    refusal ? statuses[refusal.reason] : 200,
  );
}

function explain(visit: SignedIn, back: string): Promise<Response> {
  return page(
    visit,
    { title: 'A second factor is needed' },
    <>
      <header class="page-head">
        <h1>This needs a second factor</h1>
        <p class="lead">
          Whoever speaks for a practice, as a clinician, moderates or runs this place signs in with a code from their
          phone as well. Setting it up takes two minutes.
        </p>
      </header>
      <Notice mood="info">
        <p>You need an authenticator app. Any app for six-digit codes will do; many password managers have one.</p>
      </Notice>
      <p class="row">
        <ButtonLink href={`/settings/second-factor?back=${encodeURIComponent(back)}`} icon="key">
          Set it up
        </ButtonLink>
        <ButtonLink href="/" look="quiet">
          Not now
        </ButtonLink>
      </p>
    </>,
  );
}
