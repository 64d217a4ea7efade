// The first to prove that it reads the mail of an address owns it. Others that stated it are told nothing.
import { act, type Sql } from '#domain/database.ts';
import { type Refused, refuse } from '#vocabulary/refusals.ts';
import { takeToken } from './one-time-token.ts';

/** @returns refused 'link-used' also when somebody else owns the address by now. */
export async function verifyEmail(
  sql: Sql,
  { token, purpose }: { token: string; purpose: 'verify-email' | 'change-email' },
): Promise<{ ok: true; accountId: string } | Refused> {
  try {
    return await act(sql, async (tx) => {
      const taken = await takeToken(tx, token, purpose);
      if (!taken?.email) return refuse('link-used');
      // A verification is for the address that the account states now; a change brings its own.
      const owns = await tx`
        update accounts
        set email = ${taken.email}, email_verified_at = now()
        where id = ${taken.accountId}
          and (${purpose} = 'change-email' or lower(email) = lower(${taken.email}))`;
      return owns.count > 0 ? { ok: true as const, accountId: taken.accountId } : refuse('link-used');
    });
  } catch (thrown) {
    if ((thrown as { constraint_name?: string }).constraint_name === 'accounts_email') return refuse('link-used');
    throw thrown;
  }
}
