// The author of a thread may put a reply under it out of sight, and bring it back; everybody sees that it was done.
import type { Actor } from '#domain/accounts/actor.ts';
import { type Refused, refuse } from '#vocabulary/refusals.ts';
import type { Sql } from '../database.ts';
import { findText } from './text.ts';

/** Refusals: `absent` (no such reply, or the thread is not the actor's). */
export async function hideReply(
  sql: Sql,
  actor: Actor,
  { reply, on, now }: { reply: string; on: boolean; now: Date },
): Promise<{ ok: true; place: string } | Refused> {
  const text = await findText(sql, actor.persona.id, { kind: 'reply', id: reply });
  if (!text || text.threadAuthorId !== actor.persona.id) return refuse('absent');
  if (on)
    await sql`
      insert into hidings (community_id, reply_id, hidden_as, hidden_by, hidden_at)
      values (${text.communityId}, ${text.id}, 'thread-author', ${actor.persona.id}, ${now})
      on conflict do nothing`;
  else
    await sql`
      update hidings
      set ended_at = ${now}, ended_by = ${actor.persona.id}
      where reply_id = ${text.id} and hidden_as = 'thread-author' and ended_at is null`;
  return { ok: true, place: text.place };
}
