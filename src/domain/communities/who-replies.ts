// The author of a thread opens and closes it for replies; and anyone may stop hearing of it.
import type { Actor } from '#domain/accounts/actor.ts';
import type { ReplyRule } from '#vocabulary/communities.ts';
import { type Refused, refuse } from '#vocabulary/refusals.ts';
import type { Sql } from '../database.ts';
import { ownText } from './revise.ts';
import { findText } from './text.ts';

/** Refusals: `absent`. */
export async function letReply(
  sql: Sql,
  actor: Actor,
  { thread, whoReplies }: { thread: string; whoReplies: ReplyRule },
): Promise<{ ok: true } | Refused> {
  const text = await ownText(sql, actor, { kind: 'thread', id: thread });
  if (!text) return refuse('absent');
  await sql`update threads set who_replies = ${whoReplies} where id = ${text.id}`;
  return { ok: true };
}

/** No notifications of this thread for this persona, or again. Refusals: `absent`. */
export async function silence(
  sql: Sql,
  actor: Actor,
  { thread, on }: { thread: string; on: boolean },
): Promise<{ ok: true } | Refused> {
  const text = await findText(sql, actor.persona.id, { kind: 'thread', id: thread });
  if (!text) return refuse('absent');
  if (on)
    await sql`
      insert into thread_silences (persona_id, thread_id)
      values (${actor.persona.id}, ${text.id})
      on conflict do nothing`;
  else await sql`delete from thread_silences where persona_id = ${actor.persona.id} and thread_id = ${text.id}`;
  return { ok: true };
}
