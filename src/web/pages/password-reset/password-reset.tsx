// A forgotten password. The answer never tells whether an address is known here.
import * as v from 'valibot';
import { tokenIsGood } from '#domain/accounts/one-time-token.ts';
import { askReset, resetPassword } from '#domain/accounts/reset-password.ts';
import { passwordLimits } from '#domain/credentials/password.ts';
import { emailField, newPasswordField, newPasswordHint } from '../../account-fields.ts';
import { page, refused } from '../../answer.tsx';
import { parseFields } from '../../form.ts';
import { lettersOf } from '../../letters.ts';
import { sealOf } from '../../Page.tsx';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { FormErrors } from '../../ui/FormErrors.tsx';
import { FormSeal } from '../../ui/FormSeal.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { PasswordField } from '../../ui/PasswordField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { Visit } from '../../visit.ts';

export function showForgotten(visit: Visit, email = '', faults: Record<string, string> = {}): Promise<Response> {
  return page(
    visit,
    { title: 'Forgotten password' },
    <>
      <header class="page-head">
        <h1>Choose a new password</h1>
        <p class="lead">Give the address of your account. A link to choose a new password comes by mail.</p>
      </header>
      <form method="post" action="/forgotten-password" class="narrow">
        <FormSeal {...sealOf(visit)} />
        <FormErrors errors={Object.entries(faults).map(([field, sentence]) => ({ field, sentence }))} />
        <TextField
          name="email"
          label="E-mail address"
          type="email"
          inputmode="email"
          value={email}
          error={faults.email}
          autocomplete="username"
          maxlength={254}
          required
        />
        <Button wide>Send me a link</Button>
      </form>
    </>,
    faults.email ? 422 : 200,
  );
}

export async function submitForgotten(visit: Visit): Promise<Response> {
  const parsed = parseFields(v.object({ email: emailField }), { email: visit.form.text('email') });
  if (!parsed.ok) return showForgotten(visit, visit.form.text('email').slice(0, 254), parsed.faults);
  const done = await askReset(visit.sql, {
    email: parsed.value.email,
    letters: lettersOf(visit),
    throttleKey: visit.house.keys.throttle,
  });
  if (!done.ok) return refused(visit, done.refusal);
  visit.house.nudge();
  return page(
    visit,
    { title: 'Look into your mail' },
    <>
      <header class="page-head">
        <h1>Look into your mail</h1>
        <p class="lead">
          A mail is on its way to that address. If there is an account with it, the mail holds a link that works for one
          hour.
        </p>
      </header>
      {!visit.house.mails && (
        <Notice mood="info">
          <p>This place does not send mail yet. Ask the people who run it: they can read the link to you.</p>
        </Notice>
      )}
      <ButtonLink href="/sign-in" look="plain">
        Back to signing in
      </ButtonLink>
    </>,
  );
}

export async function showReset(visit: Visit): Promise<Response> {
  const token = visit.params.token ?? '';
  if (!(await tokenIsGood(visit.sql, token, 'reset-password'))) return refused(visit, { reason: 'link-used' });
  return resetForm(visit, token);
}

export async function submitReset(visit: Visit): Promise<Response> {
  const token = visit.params.token ?? '';
  const parsed = parseFields(v.object({ password: newPasswordField }), { password: visit.form.text('password') });
  if (!parsed.ok) return resetForm(visit, token, parsed.faults);
  const done = await resetPassword(visit.sql, { token, password: parsed.value.password });
  if (!done.ok) return refused(visit, done.refusal);
  return page(
    visit,
    { title: 'Password changed' },
    <>
      <h1>Your password is changed</h1>
      <Notice mood="good">
        <p>Every device was signed out. Sign in with the new password.</p>
      </Notice>
      <ButtonLink href="/sign-in">Sign in</ButtonLink>
    </>,
  );
}

function resetForm(visit: Visit, token: string, faults: Record<string, string> = {}): Promise<Response> {
  return page(
    visit,
    { title: 'Choose a new password' },
    <>
      <header class="page-head">
        <h1>Choose a new password</h1>
        <p class="lead">Every device that is signed in now will be signed out.</p>
      </header>
      <form method="post" action={`/reset-password/${token}`} class="narrow">
        <FormSeal {...sealOf(visit)} />
        <FormErrors errors={Object.entries(faults).map(([field, sentence]) => ({ field, sentence }))} />
        <PasswordField
          name="password"
          label="New password"
          hint={newPasswordHint}
          error={faults.password}
          autocomplete="new-password"
          maxlength={passwordLimits.max}
          required
        />
        <Button wide>Change the password</Button>
      </form>
    </>,
    faults.password ? 422 : 200,
  );
}
