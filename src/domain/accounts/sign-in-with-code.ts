// The second step of signing in: the password was right, the code opens the session.
import { type FactorTools, showSecondFactor } from '#domain/credentials/second-factor.ts';
import type { Sql } from '#domain/database.ts';
import { type Refused, refuse } from '#vocabulary/refusals.ts';
import { takeToken } from './one-time-token.ts';
import { openSession } from './open-session.ts';
import { hashToken } from './viewer.ts';

/** @returns the session's token. A wrong code leaves the step open until its ten minutes are over. */
export async function signInWithCode(
  sql: Sql,
  attempt: FactorTools & { step: string; code: string; label: string; replaces?: string | undefined },
): Promise<{ ok: true; session: string } | Refused> {
  const [step] = await sql<{ accountId: string }[]>`
    select account_id as "accountId"
    from one_time_tokens
    where token_hash = ${hashToken(attempt.step)}
      and purpose = 'sign-in-code'
      and used_at is null
      and expires_at > now()`;
  if (!step) return refuse('link-used');
  const shown = await showSecondFactor(sql, step.accountId, attempt);
  if (!shown.ok) return shown;
  if (!(await takeToken(sql, attempt.step, 'sign-in-code'))) return refuse('link-used');
  const session = await openSession(sql, { ...attempt, accountId: step.accountId, secondFactor: true });
  return session ? { ok: true, session } : refuse('link-used');
}
