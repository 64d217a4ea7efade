// The outbox: where mail is read when no mail server is set. Reading one is a privileged act and is on the record.
import type { Viewer } from '#domain/accounts/viewer.ts';
import { audit } from '#domain/audit.ts';
import { act, type Sql } from '#domain/database.ts';

export interface OutboxLine {
  publicId: string;
  recipient: string;
  createdAt: Date;
  state: 'waiting' | 'sent' | 'given-up';
}

/** Newest first. @param before the publicId at the end of the page before this one. */
export async function outbox(sql: Sql, before?: string): Promise<OutboxLine[]> {
  return sql<OutboxLine[]>`
    select m.public_id as "publicId",
           m.recipient,
           m.created_at as "createdAt",
           case when m.sent_at is not null then 'sent' when m.failed_at is not null then 'given-up' else 'waiting' end as state
    from mails m
    where ${before ?? null}::text is null
       or m.id < (select id from mails where public_id = ${before ?? null})
    order by m.id desc
    limit 51`;
}

export interface OutboxMail extends OutboxLine {
  subject: string;
  body: string;
}

export async function readMail(sql: Sql, operator: Viewer, publicId: string): Promise<OutboxMail | undefined> {
  return act(sql, async (tx) => {
    const [mail] = await tx<(OutboxMail & { id: string })[]>`
      select id, public_id as "publicId", recipient, subject, body, created_at as "createdAt",
             case when sent_at is not null then 'sent' when failed_at is not null then 'given-up' else 'waiting' end as state
      from mails
      where public_id = ${publicId}`;
    if (!mail) return undefined;
    await audit(tx, { actorId: operator.accountId, act: 'mail.read', subjectKind: 'mail', subjectId: mail.id });
    return mail;
  });
}
