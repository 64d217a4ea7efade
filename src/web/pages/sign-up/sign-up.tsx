// Joining in under a minute: one page, a name that is not one's own, and nothing that is not needed.
import * as v from 'valibot';
import { signUp } from '#domain/accounts/sign-up.ts';
import { passwordLimits } from '#domain/credentials/password.ts';
import { offerPseudonym } from '#domain/personas/pseudonyms.ts';
import { type Revealing, whyRevealing } from '#domain/personas/revealing.ts';
import type { Refusal } from '#vocabulary/refusals.ts';
import { emailField, nameField, newPasswordField } from '../../account-fields.ts';
import { ownPath, page, refused, seeOther } from '../../answer.tsx';
import { parseFields } from '../../form.ts';
import { lettersOf } from '../../letters.ts';
import { sealOf } from '../../Page.tsx';
import { deviceLabel, keepSession } from '../../session-cookie.ts';
import { sentenceFor } from '../../ui/refusals.ts';
import type { Visit } from '../../visit.ts';
import { SignUpForm, type SignUpValues } from './SignUpForm.tsx';

export async function showSignUp(visit: Visit): Promise<Response> {
  const back = ownPath(visit.query.get('back') ?? '') ?? '';
  if (visit.viewer) return seeOther(back || '/');
  return answer(visit, { kind: 'patient', name: await offerPseudonym(visit.sql), email: '', adult: false, back });
}

/** One more name, for the island that spares the page a reload. */
export async function anotherName(visit: Visit): Promise<Response> {
  return new Response(await offerPseudonym(visit.sql), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}

export async function submitSignUp(visit: Visit): Promise<Response> {
  const { form } = visit;
  const values = valuesOf(visit);
  if (form.text('another') === 'yes') return answer(visit, { ...values, name: await offerPseudonym(visit.sql) });
  const parsed = parseFields(schema, {
    kind: form.text('kind'),
    name: form.text('name'),
    email: form.text('email'),
    password: form.text('password'),
    adult: form.text('adult'),
  });
  if (!parsed.ok) return answer(visit, values, { faults: parsed.faults });
  const { kind, name, email, password } = parsed.value;
  const revealing = form.text('sure') === name.name ? undefined : whyRevealing(name.name, email);
  if (revealing) return answer(visit, values, { revealing });
  const done = await signUp(visit.sql, {
    email,
    password,
    persona: { kind, ...name },
    label: deviceLabel(visit.headers.get('user-agent') ?? ''),
    letters: lettersOf(visit),
    throttleKey: visit.house.keys.throttle,
    replaces: visit.viewer?.sessionId,
  });
  if (!done.ok) return answer(visit, values, { refusal: done.refusal });
  visit.house.nudge();
  keepSession(visit, done.session);
  return seeOther(values.back ? `/welcome?back=${encodeURIComponent(values.back)}` : '/welcome');
}

const schema = v.object({
  kind: v.picklist(['patient', 'carer'], 'Choose one.'),
  name: nameField,
  email: emailField,
  password: newPasswordField,
  adult: v.literal('yes', 'This place is for adults. Confirm that you are 18 or older.'),
});

function valuesOf({ form }: Visit): SignUpValues {
  return {
    kind: form.text('kind') === 'carer' ? 'carer' : 'patient',
    name: form.text('name').slice(0, 200),
    email: form.text('email').slice(0, 254),
    adult: form.text('adult') === 'yes',
    back: ownPath(form.text('back')) ?? '',
  };
}

interface Trouble {
  faults?: Record<string, string>;
  revealing?: Revealing;
  refusal?: Refusal;
}

function answer(visit: Visit, values: SignUpValues, trouble?: Trouble): Promise<Response> {
  const { refusal } = trouble ?? {};
  if (refusal?.reason === 'too-many') return refused(visit, refusal);
  const faults = { ...trouble?.faults, ...(refusal?.field ? { [refusal.field]: sentenceFor(refusal) } : {}) };
  if (trouble && visit.wantsJson)
    return refused(visit, refusal ?? { reason: 'invalid' }, {
      more: trouble.revealing ? { revealing: trouble.revealing } : { faults },
    });
  return page(
    visit,
    {
      title: 'Join',
      description: 'An e-mail address, a password and a name that is not yours: that is all it takes.',
      islands: ['another-name'],
      listed: true,
    },
    <SignUpForm
      values={values}
      seal={sealOf(visit)}
      faults={faults}
      revealing={trouble?.revealing}
      passwordMax={passwordLimits.max}
    />,
    trouble ? 422 : 200,
  );
}
