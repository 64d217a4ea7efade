// Mail is written in the transaction of the act that causes it, and sent afterwards. Subjects are the same for every mail,
// and no mail says anything about health: it lies open on lock screens and in shared inboxes.
import type { Sql } from '#domain/database.ts';
import { record } from '#domain/events.ts';
import { publicId } from '#domain/ids.ts';

export const neutralSubject = 'A message from Openward';

export interface NewMail {
  to: string;
  body: string;
  /** One effect, one mail: a second one with the same key is not written. */
  dedupeKey: string;
}

export async function writeMail(sql: Sql, { to, body, dedupeKey }: NewMail): Promise<void> {
  const [mail] = await sql<{ id: string }[]>`
    insert into mails (public_id, recipient, subject, body, dedupe_key)
    values (${publicId()}, ${to}, ${neutralSubject}, ${body}, ${dedupeKey})
    on conflict (dedupe_key) do nothing
    returning id`;
  if (mail) await record(sql, { kind: 'mail.written', subjectId: mail.id });
}

export interface WaitingMail {
  recipient: string;
  subject: string;
  body: string;
}

/** A mail that was not sent yet, locked for the one who sends it; undefined when there is nothing left to do. */
export async function mailToSend(sql: Sql, id: string): Promise<WaitingMail | undefined> {
  const [mail] = await sql<WaitingMail[]>`
    select recipient, subject, body from mails where id = ${id} and sent_at is null and failed_at is null`;
  return mail;
}

/** Sent: address and words have done their work and are not kept. */
export async function mailSent(sql: Sql, id: string): Promise<void> {
  await sql`
    update mails
    set sent_at = now(), attempts = attempts + 1, recipient = '', body = ''
    where id = ${id}`;
}

/** Not sent this time. After the last try it is given up, and the operator sees so. */
export async function mailFailed(sql: Sql, id: string, last: boolean): Promise<void> {
  await sql`
    update mails
    set attempts = attempts + 1, failed_at = case when ${last} then now() end
    where id = ${id}`;
}

/** Mails that wait although they are young: written before there was a mail server, or while it was away. */
export async function waitingMails(sql: Sql): Promise<string[]> {
  const mails = await sql<{ id: string }[]>`
    select id
    from mails
    where sent_at is null and failed_at is null and created_at > now() - interval '1 day'`;
  return mails.map((mail) => mail.id);
}

/** Links in them are dead after a week at most. @returns how many mails went. */
export async function forgetMails(sql: Sql): Promise<number> {
  const gone = await sql`delete from mails where created_at < now() - interval '8 days'`;
  return gone.count;
}
