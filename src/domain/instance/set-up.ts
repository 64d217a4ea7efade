// The first operator of an installation: whoever holds the link printed on the terminal at the start. Later ones are
// named by an operator.
import { freshToken, takeToken, tokenIsGood, tokenLife } from '#domain/accounts/one-time-token.ts';
import { hashToken, type Viewer } from '#domain/accounts/viewer.ts';
import { audit } from '#domain/audit.ts';
import { act, type Sql } from '#domain/database.ts';
import { type Refused, refuse } from '#vocabulary/refusals.ts';

/** @returns a fresh token while there is no operator, else undefined. */
export async function setUpToken(sql: Sql): Promise<string | undefined> {
  const token = freshToken();
  const kept = await sql`
    insert into one_time_tokens (token_hash, purpose, expires_at)
    select ${hashToken(token)}, 'set-up', now() + ${tokenLife['set-up']}::interval
    where not exists (select from operators where ended_at is null)`;
  return kept.count > 0 ? token : undefined;
}

export const setUpIsOpen = (sql: Sql, token: string): Promise<boolean> => tokenIsGood(sql, token, 'set-up');

/** Makes the viewer's account the operator. Only one link is ever taken, however many were printed. */
export async function becomeOperator(sql: Sql, viewer: Viewer, token: string): Promise<{ ok: true } | Refused> {
  return act(sql, async (tx) => {
    await tx`lock table operators in share row exclusive mode`;
    if (!(await takeToken(tx, token, 'set-up'))) return refuse('absent');
    const made = await tx`
      insert into operators (account_id, reason)
      select ${viewer.accountId}, 'held the link printed at the first start'
      where not exists (select from operators where ended_at is null)`;
    if (made.count === 0) return refuse('operator-exists');
    await tx`delete from one_time_tokens where purpose = 'set-up'`;
    await audit(tx, {
      actorId: viewer.accountId,
      act: 'operator.granted',
      subjectKind: 'account',
      subjectId: viewer.accountId,
      reason: 'held the link printed at the first start',
    });
    return { ok: true as const };
  });
}
