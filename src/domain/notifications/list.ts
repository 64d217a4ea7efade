// A persona's notifications, and that they were seen.
import type { NotificationKind } from '#vocabulary/notifications.ts';
import type { Sql } from '../database.ts';

export interface Notification {
  publicId: string;
  kind: NotificationKind;
  place: string;
  /** Name of the room, while the persona is in it. */
  room: string | null;
  at: Date;
  unread: boolean;
}

export const notificationsPerPage = 40;

/** Newest first. @returns a page and the cursor of the next one. */
export async function notificationsOf(
  sql: Sql,
  personaId: string,
  { before }: { before?: string | undefined },
): Promise<{ notifications: Notification[]; older: string | undefined }> {
  const rows = await sql<Notification[]>`
    select n.public_id as "publicId",
           n.kind,
           n.place,
           case when m.id is not null then c.name end as room,
           date_trunc('minute', n.at) as at,
           n.read_at is null as unread
    from notifications n
    left join memberships m on m.community_id = n.community_id and m.persona_id = n.persona_id
    left join communities c on c.id = m.community_id
    where n.persona_id = ${personaId}
      and (n.at, n.id) < (
        select coalesce(max(seen.at), 'infinity'), coalesce(max(seen.id::text), 'ffffffff-ffff-ffff-ffff-ffffffffffff')::uuid
        from notifications seen
        where seen.public_id = ${before ?? ''} and seen.persona_id = ${personaId}
      )
    order by n.at desc, n.id desc
    limit ${notificationsPerPage + 1}`;
  const notifications = rows.slice(0, notificationsPerPage);
  return { notifications, older: rows.length > notificationsPerPage ? notifications.at(-1)?.publicId : undefined };
}

/** Opens one. @returns where it leads, or undefined when it is not the persona's. */
export async function openNotification(
  sql: Sql,
  personaId: string,
  { id, now }: { id: string; now: Date },
): Promise<string | undefined> {
  const [opened] = await sql<{ place: string }[]>`
    update notifications
    set read_at = coalesce(read_at, ${now})
    where public_id = ${id} and persona_id = ${personaId}
    returning place`;
  return opened?.place;
}

export async function readAll(sql: Sql, personaId: string, now: Date): Promise<void> {
  await sql`update notifications set read_at = ${now} where persona_id = ${personaId} and read_at is null`;
}
