// What the operator sees of the people here: numbers only, and none that could single somebody out.
import type { Sql } from '#domain/database.ts';

export interface Figures {
  accounts: number;
  verified: number;
  patients: number;
  carers: number;
  clinicians: number;
  staff: number;
  waitingMails: number;
  failedMails: number;
}

/** Exact figures; a page shows those of people as "fewer than 11" below 11. */
export async function figures(sql: Sql): Promise<Figures> {
  const [row] = await sql<Figures[]>`
    select (select count(*)::int from accounts) as accounts,
           (select count(*)::int from accounts where email_verified_at is not null) as verified,
           count(*) filter (where kind = 'patient')::int as patients,
           count(*) filter (where kind = 'carer')::int as carers,
           count(*) filter (where kind = 'clinician')::int as clinicians,
           count(*) filter (where kind = 'staff')::int as staff,
           (select count(*)::int from mails where sent_at is null and failed_at is null) as "waitingMails",
           (select count(*)::int from mails where failed_at is not null) as "failedMails"
    from personas
    where closed_at is null and account_id is not null`;
  if (!row) throw new Error('no figures');
  return row;
}
