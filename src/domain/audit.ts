// The trail of privileged acts: who, what, on what, why. Append only; the database refuses changes.
import type { Sql } from './database.ts';

export interface AuditEntry {
  actorId: string;
  act: string;
  subjectKind: string;
  subjectId: string;
  reason?: string;
  /** Labels, offsets, versions, ids: never a text. */
  detail?: Record<string, unknown>;
}

export async function audit(sql: Sql, entry: AuditEntry): Promise<void> {
  await sql`
    insert into audit (actor_id, act, subject_kind, subject_id, reason, detail)
    values (${entry.actorId}, ${entry.act}, ${entry.subjectKind}, ${entry.subjectId}, ${entry.reason ?? ''},
            ${sql.json(JSON.parse(JSON.stringify(entry.detail ?? {})))})`;
}
