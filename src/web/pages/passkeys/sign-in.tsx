// Signing in with a passkey: at once, or as the second step after a password.
import { finishWithPasskey, signInWithPasskey } from '#domain/accounts/sign-in-with-passkey.ts';
import { readAssertion } from '#domain/credentials/passkey-answer.ts';
import { askForPasskey } from '#domain/credentials/passkey-check.ts';
import { json, ownPath, refused, seeOther } from '../../answer.tsx';
import { holderOf, passkeySite } from '../../passkeys.ts';
import { deviceLabel, keepSession } from '../../session-cookie.ts';
import type { Visit } from '../../visit.ts';
import { askCode } from '../sign-in/code.tsx';
import { askSignIn } from '../sign-in/sign-in.tsx';

/** The same for everybody: nothing in it says who has an account or a passkey. */
export async function signInOptions(visit: Visit): Promise<Response> {
  const asked = { purpose: 'sign-in', holder: holderOf(visit), site: passkeySite(visit) } as const;
  return json(await askForPasskey(visit.sql, asked));
}

export async function submitSignIn(visit: Visit): Promise<Response> {
  const back = ownPath(visit.form.text('back')) ?? '/';
  const answer = readAssertion(visit.form.text('credential'));
  if (!answer) return askSignIn(visit, { back, email: '' }, { reason: 'passkey-refused' });
  const done = await signInWithPasskey(visit.sql, { answer, ...attemptOf(visit) });
  if (!done.ok) return askSignIn(visit, { back, email: '' }, done.refusal);
  keepSession(visit, done.session);
  return seeOther(back);
}

export async function stepOptions(visit: Visit): Promise<Response> {
  const asked = { purpose: 'step', holder: holderOf(visit), site: passkeySite(visit) } as const;
  return json(await askForPasskey(visit.sql, asked));
}

export async function submitStep(visit: Visit): Promise<Response> {
  const step = visit.form.text('step');
  const back = ownPath(visit.form.text('back')) ?? '/';
  const answer = readAssertion(visit.form.text('credential'));
  if (!answer) return askCode(visit, { step, back }, { reason: 'passkey-refused' });
  const done = await finishWithPasskey(visit.sql, { answer, step, ...attemptOf(visit) });
  if (done.ok) {
    keepSession(visit, done.session);
    return seeOther(back);
  }
  if (done.refusal.reason === 'link-used' || visit.wantsJson) return refused(visit, done.refusal);
  return askCode(visit, { step, back }, done.refusal);
}

const attemptOf = (visit: Visit) => ({
  holder: holderOf(visit),
  site: passkeySite(visit),
  label: deviceLabel(visit.headers.get('user-agent') ?? ''),
  replaces: visit.viewer?.sessionId,
});
