// An event is recorded in the transaction of the act that caused it; the relay carries it outward afterwards.

import type { EventKind } from '#vocabulary/events.ts';
import type { Sql } from './database.ts';

export interface NewEvent {
  kind: EventKind;
  /** The row it is about. */
  subjectId: string;
  /** The persona that acted, when one did. */
  actorId?: string;
  /** Ids and closed words only: never a text, name or address. */
  detail?: Record<string, string | number | boolean | null>;
}

export async function record(sql: Sql, event: NewEvent): Promise<void> {
  await sql`
    insert into events (kind, subject_id, actor_id, detail)
    values (${event.kind}, ${event.subjectId}, ${event.actorId ?? null}, ${sql.json(event.detail ?? {})})`;
}
