// Showing a passkey in a session that is open, as its second factor or to prove once more who is there.
import { renewSession } from '#domain/accounts/open-session.ts';
import { readAssertion } from '#domain/credentials/passkey-answer.ts';
import { askForPasskey, checkPasskey } from '#domain/credentials/passkey-check.ts';
import { json, ownPath, refused, seeOther } from '../../answer.tsx';
import { holderOf, passkeySite } from '../../passkeys.ts';
import { keepSession } from '../../session-cookie.ts';
import type { SignedIn } from '../../visit.ts';
import { askCode } from '../second-factor/second-factor.tsx';

export async function factorOptions(visit: SignedIn): Promise<Response> {
  return json(await askForPasskey(visit.sql, asked(visit)));
}

export async function submitFactor(visit: SignedIn): Promise<Response> {
  const back = ownPath(visit.form.text('back')) ?? '/';
  const answer = readAssertion(visit.form.text('credential'));
  if (!answer) return askCode(visit, back, { reason: 'passkey-refused' });
  const done = await checkPasskey(visit.sql, { answer, ...asked(visit) });
  if (!done.ok) return visit.wantsJson ? refused(visit, done.refusal) : askCode(visit, back, done.refusal);
  keepSession(visit, await renewSession(visit.sql, visit.viewer.sessionId));
  return seeOther(back);
}

const asked = (visit: SignedIn) => ({
  purpose: 'second-factor' as const,
  holder: holderOf(visit),
  site: passkeySite(visit),
  accountId: visit.viewer.accountId,
});
