// Signing in with a passkey: the device shows that it has the key and that its owner is there, so it is both factors at once.
import type { AssertionAnswer } from '#domain/credentials/passkey-answer.ts';
import type { Holder } from '#domain/credentials/passkey-challenge.ts';
import { checkPasskey, type PasskeySite } from '#domain/credentials/passkey-check.ts';
import type { Sql } from '#domain/database.ts';
import { type Refused, refuse } from '#vocabulary/refusals.ts';
import { takeToken } from './one-time-token.ts';
import { openSession } from './open-session.ts';
import { hashToken } from './viewer.ts';

export interface PasskeyTry {
  answer: AssertionAnswer;
  holder: Holder;
  site: PasskeySite;
  label: string;
  replaces?: string | undefined;
}

/** Nobody says who they are: the passkey does. @returns the session's token; refused as checkPasskey refuses. */
export async function signInWithPasskey(
  sql: Sql,
  attempt: PasskeyTry,
): Promise<{ ok: true; session: string } | Refused> {
  const { answer, holder, site } = attempt;
  const checked = await checkPasskey(sql, { answer, holder, site, purpose: 'sign-in' });
  if (!checked.ok) return checked;
  const session = await openSession(sql, { ...attempt, accountId: checked.accountId, secondFactor: true });
  return session ? { ok: true, session } : refuse('passkey-refused');
}

/**
 * The second step after a password, in place of a code. A passkey of another account is refused.
 * @returns the session's token. The step stays open after a refusal, until its ten minutes are over.
 */
export async function finishWithPasskey(
  sql: Sql,
  attempt: PasskeyTry & { step: string },
): Promise<{ ok: true; session: string } | Refused> {
  const { answer, holder, site } = attempt;
  const [step] = await sql<{ accountId: string }[]>`
    select account_id as "accountId"
    from one_time_tokens
    where token_hash = ${hashToken(attempt.step)}
      and purpose = 'sign-in-code'
      and used_at is null
      and expires_at > now()`;
  if (!step) return refuse('link-used');
  const { accountId } = step;
  const checked = await checkPasskey(sql, { answer, holder, site, accountId, purpose: 'step' });
  if (!checked.ok) return checked;
  if (!(await takeToken(sql, attempt.step, 'sign-in-code'))) return refuse('link-used');
  const session = await openSession(sql, { ...attempt, accountId, secondFactor: true });
  return session ? { ok: true, session } : refuse('link-used');
}
