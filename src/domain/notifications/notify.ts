// Telling a persona that something happened, in words that give nothing away. Events about one thing are one
// notification until it is read; an event that comes twice changes nothing.
import { publicId } from '#domain/ids.ts';
import type { NotificationKind } from '#vocabulary/notifications.ts';
import type { Sql } from '../database.ts';

export interface NewNotification {
  personaIds: string[];
  kind: NotificationKind;
  /** A path made of public ids. */
  place: string;
  communityId: string | null;
  /** What it is about: the same key, the same notification, while it is unread. */
  key: string;
  eventId: string;
  at: Date;
}

/** So many are written at once. */
const together = 1000;

/** @returns the personas that have something new to see. */
export async function notify(sql: Sql, made: NewNotification): Promise<string[]> {
  const told: string[] = [];
  for (let at = 0; at < made.personaIds.length; at += together)
    told.push(...(await notifySome(sql, { ...made, personaIds: made.personaIds.slice(at, at + together) })));
  return told;
}

async function notifySome(sql: Sql, made: NewNotification): Promise<string[]> {
  const rows = made.personaIds.map((personaId) => ({ personaId, publicId: publicId() }));
  const told = await sql<{ personaId: string }[]>`
    insert into notifications as n (public_id, persona_id, kind, place, community_id, dedupe_key, last_event_id, at)
    select given."publicId", given."personaId", ${made.kind}, ${made.place}, ${made.communityId}, ${made.key},
           ${made.eventId}, ${made.at}
    from jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb) as given ("publicId" text, "personaId" uuid)
    where not exists (
      select from notifications seen
      where seen.persona_id = given."personaId"
        and seen.dedupe_key = ${made.key}
        and seen.last_event_id >= ${made.eventId}
    )
    on conflict (persona_id, dedupe_key) where read_at is null do update
    set last_event_id = excluded.last_event_id, at = excluded.at
    returning n.persona_id as "personaId"`;
  return told.map((row) => row.personaId);
}
