import * as v from 'valibot';
import { askAgain, askChange } from '#domain/accounts/change-email.ts';
import { accountSettings } from '#domain/accounts/settings.ts';
import { emailField } from '../../account-fields.ts';
import { page, refused } from '../../answer.tsx';
import { parseFields } from '../../form.ts';
import { lettersOf } from '../../letters.ts';
import { sealOf } from '../../Page.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { FormErrors } from '../../ui/FormErrors.tsx';
import { FormSeal } from '../../ui/FormSeal.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { PasswordField } from '../../ui/PasswordField.tsx';
import { sentenceFor } from '../../ui/refusals.ts';
import { TextField } from '../../ui/TextField.tsx';
import type { SignedIn } from '../../visit.ts';
import { SettingsHead } from './SettingsHead.tsx';

export const showEmail = (visit: SignedIn): Promise<Response> => answer(visit, {});

export async function submitEmail(visit: SignedIn): Promise<Response> {
  const parsed = parseFields(v.object({ email: emailField }), { email: visit.form.text('email') });
  if (!parsed.ok) return answer(visit, { faults: parsed.faults });
  const done = await askChange(visit.sql, visit.viewer, {
    email: parsed.value.email,
    current: visit.form.text('current').slice(0, 1000),
    letters: lettersOf(visit),
    throttleKey: visit.house.keys.throttle,
  });
  if (!done.ok && (done.refusal.reason !== 'wrong-password' || visit.wantsJson)) return refused(visit, done.refusal);
  if (!done.ok) return answer(visit, { faults: { current: sentenceFor(done.refusal) } });
  visit.house.nudge();
  return answer(visit, { flash: 'A mail is on its way to the new address. The change counts once you open its link.' });
}

export async function sendAgain(visit: SignedIn): Promise<Response> {
  const done = await askAgain(visit.sql, visit.viewer, {
    letters: lettersOf(visit),
    throttleKey: visit.house.keys.throttle,
  });
  if (!done.ok) return refused(visit, done.refusal);
  visit.house.nudge();
  return answer(visit, { flash: 'A mail is on its way once more.' });
}

async function answer(
  visit: SignedIn,
  { faults = {}, flash }: { faults?: Record<string, string>; flash?: string },
): Promise<Response> {
  const { email } = await accountSettings(visit.sql, visit.viewer);
  return page(
    visit,
    { title: 'E-mail address', ...(flash ? { flash } : {}) },
    <>
      <SettingsHead title="E-mail address">
        For signing in, and for what only you should know. Nobody here sees it.
      </SettingsHead>
      <FormErrors errors={Object.entries(faults).map(([field, sentence]) => ({ field, sentence }))} />
      {visit.viewer.emailVerified ? (
        <p>
          It is <b>{email}</b>, confirmed.
        </p>
      ) : (
        <>
          <Notice mood="caution" title={`${email} is not confirmed yet`}>
            <p>
              Everything works without, but a forgotten password needs an address that is confirmed.
              {!visit.house.mails && ' This place sends no mail yet: the people who run it can read the link to you.'}
            </p>
          </Notice>
          <form method="post" action="/settings/email/again">
            <FormSeal {...sealOf(visit)} />
            <Button look="plain" icon="mail">
              Send the mail once more
            </Button>
          </form>
        </>
      )}
      <Card title="Use another address">
        <form method="post" action="/settings/email" class="narrow">
          <FormSeal {...sealOf(visit)} />
          <TextField
            name="email"
            label="New address"
            type="email"
            inputmode="email"
            autocomplete="email"
            maxlength={254}
            error={faults.email}
            value={faults.email || faults.current ? visit.form.text('email').slice(0, 254) : ''}
            required
          />
          <PasswordField
            name="current"
            label="Your password"
            autocomplete="current-password"
            error={faults.current}
            required
          />
          <Button>Send a mail there</Button>
        </form>
      </Card>
    </>,
    Object.keys(faults).length > 0 ? 422 : 200,
  );
}
