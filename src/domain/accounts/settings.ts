// What the settings page shows its owner.
import type { Sql } from '#domain/database.ts';
import type { Viewer } from './viewer.ts';

export interface AccountSettings {
  email: string;
  sessions: number;
  recoveryCodes: number;
  passkeys: number;
}

export async function accountSettings(sql: Sql, viewer: Viewer): Promise<AccountSettings> {
  const [row] = await sql<AccountSettings[]>`
    select a.email,
           (select count(*)::int from sessions s
            where s.account_id = a.id and s.ended_at is null and s.seen_at > now() - interval '30 days') as sessions,
           (select count(*)::int from recovery_codes r
            where r.account_id = a.id and r.used_at is null) as "recoveryCodes",
           (select count(*)::int from passkeys k where k.account_id = a.id) as passkeys
    from accounts a
    where a.id = ${viewer.accountId}`;
  if (!row) throw new Error('the account is gone');
  return row;
}

export interface SessionLine {
  publicId: string;
  label: string;
  seenAt: Date;
  /** The one that asks. */
  own: boolean;
}

/** Living sessions, this one first, then the last used. */
export async function sessionList(sql: Sql, viewer: Viewer): Promise<SessionLine[]> {
  return sql<SessionLine[]>`
    select public_id as "publicId", label, seen_at as "seenAt", id = ${viewer.sessionId} as own
    from sessions
    where account_id = ${viewer.accountId}
      and ended_at is null
      and seen_at > now() - interval '30 days'
    order by id = ${viewer.sessionId} desc, seen_at desc
    limit 100`;
}
