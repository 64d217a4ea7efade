// Signing in. Whatever was wrong, the answer is one sentence; the code, where there is one, is asked on a second page.
import { readEmail } from '#domain/accounts/email.ts';
import { signIn } from '#domain/accounts/sign-in.ts';
import type { Refusal } from '#vocabulary/refusals.ts';
import { ownPath, page, refused, seeOther } from '../../answer.tsx';
import { network } from '../../limits.ts';
import { sealOf } from '../../Page.tsx';
import { deviceLabel, keepSession } from '../../session-cookie.ts';
import { statuses } from '../../statuses.ts';
import { Button } from '../../ui/Button.tsx';
import { FormErrors } from '../../ui/FormErrors.tsx';
import { FormSeal } from '../../ui/FormSeal.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { PasskeyForm } from '../../ui/PasskeyForm.tsx';
import { PasswordField } from '../../ui/PasswordField.tsx';
import { sentenceFor } from '../../ui/refusals.ts';
import { TextField } from '../../ui/TextField.tsx';
import type { Visit } from '../../visit.ts';
import { askCode } from './code.tsx';

export function showSignIn(visit: Visit): Promise<Response> | Response {
  const back = ownPath(visit.query.get('back') ?? '') ?? '/';
  return visit.viewer ? seeOther(back) : askSignIn(visit, { back, email: '' });
}

export async function submitSignIn(visit: Visit): Promise<Response> {
  const { form } = visit;
  const back = ownPath(form.text('back')) ?? '/';
  const email = readEmail(form.text('email'));
  const password = form.text('password');
  if (!email || password.length > 1000)
    return askSignIn(visit, { back, email: form.text('email').slice(0, 254) }, { reason: 'wrong-sign-in' });
  const done = await signIn(visit.sql, {
    email,
    password,
    label: deviceLabel(visit.headers.get('user-agent') ?? ''),
    network: network(visit.address),
    throttleKey: visit.house.keys.throttle,
    replaces: visit.viewer?.sessionId,
  });
  if (!done.ok) return askSignIn(visit, { back, email }, done.refusal);
  if ('step' in done) return askCode(visit, { step: done.step, back });
  keepSession(visit, done.session);
  return seeOther(back);
}

interface SignInValues {
  back: string;
  email: string;
}

/** The page that asks, again after a refusal. */
export function askSignIn(visit: Visit, values: SignInValues, refusal?: Refusal): Promise<Response> {
  if (refusal && (visit.wantsJson || refusal.reason === 'too-many')) return refused(visit, refusal);
  const asked = values.back !== '/';
  return page(
    visit,
    { title: 'Sign in', islands: ['passkey'] },
    <>
      <header class="page-head">
        <h1>Sign in</h1>
      </header>
      {asked && !refusal && (
        <Notice mood="info">
          <p>Sign in to see that page. You will be taken there.</p>
        </Notice>
      )}
      <form method="post" action="/sign-in" class="narrow">
        <FormSeal {...sealOf(visit)} />
        <input type="hidden" name="back" value={values.back} />
        <FormErrors errors={refusal ? [{ ...fieldOf(refusal), sentence: sentenceFor(refusal) }] : []} />
        <TextField
          name="email"
          label="E-mail address"
          type="email"
          value={values.email}
          autocomplete="username webauthn"
          inputmode="email"
          maxlength={254}
          required
        />
        <PasswordField name="password" label="Password" autocomplete="current-password" required />
        <Button wide>Sign in</Button>
      </form>
      <div class="narrow other-way">
        <PasskeyForm
          ceremony="use"
          action="/sign-in/passkey"
          seal={sealOf(visit)}
          words="Sign in with a passkey"
          without="Passkeys need script, which is off or not loaded here. Your password works without."
          offer
        >
          <input type="hidden" name="back" value={values.back} />
        </PasskeyForm>
      </div>
      <ul class="quiet-links">
        <li>
          <a href="/forgotten-password">I forgot my password</a>
        </li>
        <li>
          <a href="/sign-up">I am new here</a>
        </li>
      </ul>
    </>,
    refusal ? statuses[refusal.reason] : 200,
  );
}

/** What was wrong with a passkey is about no field. */
const fieldOf = ({ reason }: Refusal) => (reason === 'wrong-sign-in' ? { field: 'password' } : {});
