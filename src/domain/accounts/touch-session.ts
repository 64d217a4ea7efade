// Notes that a session is in use, at most every five minutes: a statement per page would be a write per page.
// A second factor ends when its session was idle: 30 minutes, 15 for operators (45 CFR 164.312(a)(2)(iii), automatic
// logoff). Because of the five minutes it may end that much earlier, never later.
import type { Sql } from '#domain/database.ts';
import type { Viewer } from './viewer.ts';

export async function touchSession(sql: Sql, viewer: Viewer): Promise<void> {
  await sql`
    update sessions
    set seen_at = now(), second_factor_at = case when ${viewer.secondFactor} then second_factor_at end
    where id = ${viewer.sessionId}`;
}
