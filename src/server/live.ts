// Live pages: one LISTEN connection per process, any number of readers. Messages carry ids only; readers fetch what they may see.
import type { Pool } from './database.ts';
import type { Log } from './log.ts';

export interface Live {
  /** Calls `wake` whenever something happened for the topic (for example a persona's id). @returns how to stop. */
  follow(topic: string, wake: () => void): () => void;
  /** Wakes the followers of these topics in every process. Call it after commit. */
  announce(topics: string[]): Promise<void>;
  /** Ends with the server. */
  closing: AbortSignal;
  close(): Promise<void>;
}

export async function openLive(sql: Pool, log: Log): Promise<Live> {
  const followers = new Map<string, Set<() => void>>();
  const closing = new AbortController();
  const wakeAll = () => {
    for (const set of followers.values()) for (const wake of set) wake();
  };
  const wakeTopics = (payload: string) => {
    for (const topic of payload.split(' ')) for (const wake of followers.get(topic) ?? []) wake();
  };
  // Notifications sent while the connection was down are lost: after each (re)connection everybody looks again.
  const listening = await sql.listen('openward_live', wakeTopics, wakeAll);
  return {
    follow(topic, wake) {
      const set = followers.get(topic) ?? new Set();
      set.add(wake);
      followers.set(topic, set);
      return () => {
        set.delete(wake);
        if (set.size === 0 && followers.get(topic) === set) followers.delete(topic);
      };
    },
    async announce(topics) {
      // NOTIFY payloads end at 8,000 bytes; a topic is a uuid of 36.
      const messages: string[] = [];
      for (let at = 0; at < topics.length; at += 150) messages.push(topics.slice(at, at + 150).join(' '));
      if (messages.length > 0)
        await sql`select pg_notify('openward_live', message) from unnest(${messages}::text[]) as m (message)`;
    },
    closing: closing.signal,
    async close() {
      closing.abort();
      await listening.unlisten().catch(() => log.debug('live.unlisten'));
    },
  };
}
