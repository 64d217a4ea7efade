// The record of what moderators did, for those who moderate after them.
import type { ModerationAct } from '#vocabulary/moderation.ts';
import type { Sql } from '../database.ts';

export interface NewModerationAct {
  communityId: string;
  /** Null: the operator, who decides under no persona's name. */
  actorId: string | null;
  act: ModerationAct;
  threadId?: string | null;
  replyId?: string | null;
  reason: string;
  now: Date;
}

export async function logModeration(sql: Sql, entry: NewModerationAct): Promise<void> {
  await sql`
    insert into moderation_acts (community_id, actor_id, act, thread_id, reply_id, reason, acted_at, acted_as)
    values (${entry.communityId}, ${entry.actorId}, ${entry.act}, ${entry.threadId ?? null}, ${entry.replyId ?? null},
            ${entry.reason}, ${entry.now}, ${entry.actorId === null ? 'operator' : 'moderator'})`;
}

export interface ModerationEntry {
  act: ModerationAct;
  actorName: string;
  reason: string;
  actedAt: Date;
  /** The thread it was about, or the thread of the reply. */
  thread: string | null;
}

/** The newest hundred entries. */
export async function moderationRecord(sql: Sql, communityId: string): Promise<ModerationEntry[]> {
  return await sql<ModerationEntry[]>`
    select a.act,
           case a.acted_as when 'operator' then 'The operator' else coalesce(p.name, 'Somebody who left') end as "actorName",
           a.reason,
           a.acted_at as "actedAt",
           coalesce(t.public_id, rt.public_id) as thread
    from moderation_acts a
    left join personas p on p.id = a.actor_id
    left join threads t on t.id = a.thread_id
    left join replies r on r.id = a.reply_id
    left join threads rt on rt.id = r.thread_id
    where a.community_id = ${communityId}
    order by a.id desc
    limit 100`;
}
