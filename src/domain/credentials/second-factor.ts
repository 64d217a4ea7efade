// The second factor of an account: set up, confirmed with a first code, shown when needed, turned off with password and code.
import { act, type Sql } from '#domain/database.ts';
import { forgive, throttle } from '#domain/instance/throttle.ts';
import { type Refused, refuse } from '#vocabulary/refusals.ts';
import { passwordFits } from './password.ts';
import { freshRecoveryCodes, takeRecoveryCode } from './recovery-codes.ts';
import { freshSecret, openSecret, sealSecret, stepOf } from './totp.ts';

/** What the installation lends to these acts: its keys and the time. */
export interface FactorTools {
  sealKey: Buffer;
  throttleKey: Buffer;
  now: Date;
}

/**
 * The secret that waits to be confirmed, made when there is none: a reloaded page shows the same picture again.
 * @returns undefined when a second factor is on already.
 */
export async function beginSecondFactor(
  sql: Sql,
  accountId: string,
  { sealKey }: FactorTools,
): Promise<Buffer | undefined> {
  await sql`
    insert into totp_secrets (account_id, sealed)
    values (${accountId}, ${sealSecret(sealKey, accountId, freshSecret())})
    on conflict (account_id) do nothing`;
  const [row] = await sql<{ sealed: Buffer }[]>`
    select sealed from totp_secrets where account_id = ${accountId} and confirmed_at is null`;
  return row && openSecret(sealKey, accountId, row.sealed);
}

/** Turns it on. @returns the recovery codes, to be shown this once. */
export async function confirmSecondFactor(
  sql: Sql,
  accountId: string,
  { code, ...tools }: FactorTools & { code: string },
): Promise<{ ok: true; codes: string[] } | Refused> {
  const wait = await throttle(sql, tools.throttleKey, wrongCodes(accountId));
  if (wait !== undefined) return tooMany(wait);
  return act(sql, async (tx) => {
    const [row] = await tx<{ sealed: Buffer }[]>`
      select sealed from totp_secrets where account_id = ${accountId} and confirmed_at is null for update`;
    const step = row && stepOf(openSecret(tools.sealKey, accountId, row.sealed), code, tools.now);
    if (step === undefined) return refuse('wrong-code', undefined, 'code');
    await tx`
      update totp_secrets set confirmed_at = now(), last_step = ${step} where account_id = ${accountId}`;
    return { ok: true as const, codes: await freshRecoveryCodes(tx, tools.sealKey, accountId) };
  });
}

/** Checks a code of the app, or one recovery code. Right ones are used up by it. */
export async function showSecondFactor(
  sql: Sql,
  accountId: string,
  { code, ...tools }: FactorTools & { code: string },
): Promise<{ ok: true } | Refused> {
  const rule = wrongCodes(accountId);
  const wait = await throttle(sql, tools.throttleKey, rule);
  if (wait !== undefined) return tooMany(wait);
  if (!(await codeFits(sql, accountId, code, tools))) return refuse('wrong-code', undefined, 'code');
  await forgive(sql, tools.throttleKey, rule);
  return { ok: true };
}

/** Turns it off; recovery codes go too, unless there are passkeys they stand in for. */
export async function endSecondFactor(
  sql: Sql,
  accountId: string,
  { password, ...tools }: FactorTools & { password: string; code: string },
): Promise<{ ok: true } | Refused> {
  const [account] = await sql<{ passwordHash: string | null }[]>`
    select password_hash as "passwordHash" from accounts where id = ${accountId}`;
  const shown = await showSecondFactor(sql, accountId, tools);
  if (!(await passwordFits(password, account?.passwordHash))) return refuse('wrong-password', undefined, 'password');
  if (!shown.ok) return shown;
  await act(sql, async (tx) => {
    await tx`delete from totp_secrets where account_id = ${accountId}`;
    await tx`
      delete from recovery_codes
      where account_id = ${accountId}
        and not exists (select from passkeys p where p.account_id = ${accountId})`;
    await tx`update sessions set second_factor_at = null where account_id = ${accountId}`;
  });
  return { ok: true };
}

async function codeFits(sql: Sql, accountId: string, code: string, tools: FactorTools): Promise<boolean> {
  const [row] = await sql<{ sealed: Buffer }[]>`
    select sealed from totp_secrets where account_id = ${accountId} and confirmed_at is not null`;
  // An account whose second factor is a passkey has recovery codes and no app.
  if (!row) return takeRecoveryCode(sql, tools.sealKey, accountId, code);
  const step = stepOf(openSecret(tools.sealKey, accountId, row.sealed), code, tools.now);
  if (step === undefined) return takeRecoveryCode(sql, tools.sealKey, accountId, code);
  // Only forward: whoever watched the code being typed cannot use it again, nor an older one.
  const taken = await sql`
    update totp_secrets set last_step = ${step} where account_id = ${accountId} and last_step < ${step}`;
  return taken.count > 0;
}

const wrongCodes = (accountId: string) => ({ subject: `second factor of ${accountId}`, tries: 5, seconds: 300 });
const tooMany = (seconds: number): Refused =>
  refuse('too-many', { seconds, wait: `${Math.ceil(seconds / 60)} minutes` });
