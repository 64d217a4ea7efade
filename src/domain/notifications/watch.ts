// What open pages show of what happens, for many of them at once: a reply can concern a thousand.
import type { Sql } from '../database.ts';

/** An open page: its session, as whom it was opened, and the thread it shows. */
export interface Watcher {
  sessionId: string;
  personaId: string;
  threadId: string | undefined;
}

/** Who may go on watching, and what they see. */
export interface Watched {
  /** Unread notifications, counted up to 100; undefined when the session ended or acts as somebody else. */
  unread(watcher: Watcher): number | undefined;
  /** Whether the thread is still in a room of the persona's. */
  inside(watcher: Watcher): boolean;
}

/** One statement for all of them, and one more when some show a thread. */
export async function watched(sql: Sql, watchers: readonly Watcher[]): Promise<Watched> {
  const withThread = watchers.filter(({ threadId }) => threadId !== undefined);
  const [living, members] = await Promise.all([
    sql<{ sessionId: string; personaId: string; unread: number }[]>`
      select s.id as "sessionId", s.persona_id as "personaId", n.unread
      from unnest(${[...new Set(watchers.map(({ sessionId }) => sessionId))]}::uuid[]) as asked (id)
      join sessions s on s.id = asked.id
      join personas p on p.id = s.persona_id and p.account_id = s.account_id
      cross join lateral (
        select count(*)::int as unread
        from (select from notifications where persona_id = s.persona_id and read_at is null limit 100) u
      ) n
      where s.ended_at is null
        and s.seen_at > now() - interval '30 days'
        and p.closed_at is null`,
    withThread.length === 0
      ? []
      : sql<{ threadId: string; personaId: string }[]>`
          select t.id as "threadId", m.persona_id as "personaId"
          from unnest(
            ${withThread.map(({ threadId }) => threadId ?? '')}::uuid[],
            ${withThread.map(({ personaId }) => personaId)}::uuid[]
          ) as asked (thread_id, persona_id)
          join threads t on t.id = asked.thread_id
          join memberships m on m.community_id = t.community_id and m.persona_id = asked.persona_id`,
  ]);
  const sessions = new Map(living.map((row) => [row.sessionId, row]));
  const inside = new Set(members.map(({ threadId, personaId }) => `${threadId} ${personaId}`));
  return {
    unread({ sessionId, personaId }) {
      const session = sessions.get(sessionId);
      return session?.personaId === personaId ? session.unread : undefined;
    },
    inside: ({ threadId, personaId }) => inside.has(`${threadId} ${personaId}`),
  };
}
