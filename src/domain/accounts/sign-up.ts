// A new account in one step, usable at once. Whether its address is known here already shows in nothing but a mail to that
// address (docs/adr/0002-sign-up-tells-nothing.md).
import { randomUUID } from 'node:crypto';
import { hashPassword } from '#domain/credentials/password.ts';
import { act, type Sql } from '#domain/database.ts';
import { record } from '#domain/events.ts';
import { writeMail } from '#domain/instance/mail.ts';
import { throttle } from '#domain/instance/throttle.ts';
import { addPersona, type NewPersona } from '#domain/personas/add.ts';
import { type Refused, refuse } from '#vocabulary/refusals.ts';
import { type Letters, ownedLetter, verifyLetter } from './letters.ts';
import { freshToken, keepToken } from './one-time-token.ts';
import { openSession } from './open-session.ts';

export interface SignUp {
  email: string;
  password: string;
  persona: NewPersona;
  label: string;
  letters: Letters;
  throttleKey: Buffer;
  replaces?: string | undefined;
}

/** Mails that anybody can cause to one address in a day; the same whether it is known here or not. */
export const mailsPerDay = (email: string) => ({
  subject: `mail to ${email.toLowerCase()}`,
  tries: 5,
  seconds: 86_400,
});

/** @returns the new session's token; refused 'name-taken' when the name looks like somebody else's. */
export async function signUp(sql: Sql, wish: SignUp): Promise<{ ok: true; session: string } | Refused> {
  const wait = await throttle(sql, wish.throttleKey, mailsPerDay(wish.email));
  if (wait !== undefined) return refuse('too-many', { seconds: wait, wait: `${Math.ceil(wait / 3600)} hours` });
  const passwordHash = await hashPassword(wish.password);
  return act(sql, async (tx) => {
    const [account] = await tx<{ id: string }[]>`
      insert into accounts (email, password_hash, adult_stated_at)
      values (${wish.email}, ${passwordHash}, now())
      returning id`;
    if (!account) throw new Error('no account was made');
    const persona = await addPersona(tx, account.id, wish.persona);
    if (!persona.ok) throw new NameTaken(persona);
    await askToVerify(tx, { accountId: account.id, email: wish.email, letters: wish.letters });
    await record(tx, { kind: 'account.created', subjectId: account.id });
    const session = await openSession(tx, { ...wish, accountId: account.id, secondFactor: false });
    if (!session) throw new Error('no session was opened');
    return { ok: true as const, session };
  }).catch((thrown) => {
    if (thrown instanceof NameTaken) return thrown.refused;
    throw thrown;
  });
}

/** One mail to the address, after the same statements: a link when the address is free, a word to its owner when it is not. */
export async function askToVerify(
  sql: Sql,
  { accountId, email, letters }: { accountId: string; email: string; letters: Letters },
): Promise<void> {
  const [known] = await sql<{ owned: boolean }[]>`
    select exists (
      select from accounts where lower(email) = lower(${email}) and email_verified_at is not null
    ) as owned`;
  const token = freshToken();
  await keepToken(sql, token, { accountId: known?.owned ? undefined : accountId, purpose: 'verify-email', email });
  await writeMail(sql, {
    to: email,
    body: known?.owned ? ownedLetter(letters) : verifyLetter(letters, token),
    dedupeKey: `verify ${randomUUID()}`,
  });
}

/** Undoes the half-made account. */
class NameTaken extends Error {
  readonly refused: Refused;
  constructor(refused: Refused) {
    super('name taken');
    this.refused = refused;
  }
}
