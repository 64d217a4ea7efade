import * as v from 'valibot';
import { changePassword } from '#domain/accounts/change-password.ts';
import { passwordLimits } from '#domain/credentials/password.ts';
import { newPasswordField, newPasswordHint } from '../../account-fields.ts';
import { page, refused } from '../../answer.tsx';
import { parseFields } from '../../form.ts';
import { lettersOf } from '../../letters.ts';
import { sealOf } from '../../Page.tsx';
import { Button } from '../../ui/Button.tsx';
import { FormErrors } from '../../ui/FormErrors.tsx';
import { FormSeal } from '../../ui/FormSeal.tsx';
import { PasswordField } from '../../ui/PasswordField.tsx';
import { sentenceFor } from '../../ui/refusals.ts';
import type { SignedIn } from '../../visit.ts';
import { SettingsHead } from './SettingsHead.tsx';

export const showPassword = (visit: SignedIn): Promise<Response> => answer(visit, {});

export async function submitPassword(visit: SignedIn): Promise<Response> {
  const parsed = parseFields(v.object({ password: newPasswordField }), { password: visit.form.text('password') });
  if (!parsed.ok) return answer(visit, parsed.faults);
  const done = await changePassword(visit.sql, visit.viewer, {
    current: visit.form.text('current').slice(0, 1000),
    password: parsed.value.password,
    letters: lettersOf(visit),
    throttleKey: visit.house.keys.throttle,
  });
  if (!done.ok && (done.refusal.reason !== 'wrong-password' || visit.wantsJson)) return refused(visit, done.refusal);
  if (!done.ok) return answer(visit, { current: sentenceFor(done.refusal) });
  visit.house.nudge();
  return answer(visit, {}, 'Your password is changed. Every other device was signed out.');
}

function answer(visit: SignedIn, faults: Record<string, string>, flash?: string): Promise<Response> {
  const wrong = Object.keys(faults).length > 0;
  return page(
    visit,
    { title: 'Password', ...(flash ? { flash } : {}) },
    <>
      <SettingsHead title="Password">Changing it signs out every other device.</SettingsHead>
      <form method="post" action="/settings/password" class="narrow">
        <FormSeal {...sealOf(visit)} />
        <FormErrors errors={Object.entries(faults).map(([field, sentence]) => ({ field, sentence }))} />
        <PasswordField
          name="current"
          label="Current password"
          autocomplete="current-password"
          error={faults.current}
          required
        />
        <PasswordField
          name="password"
          label="New password"
          hint={newPasswordHint}
          autocomplete="new-password"
          error={faults.password}
          maxlength={passwordLimits.max}
          required
        />
        <Button>Change the password</Button>
      </form>
    </>,
    wrong ? 422 : 200,
  );
}
