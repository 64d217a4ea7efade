// The relay: takes waiting events in order of their making and carries out their effects, at least once.
// Effects are written with a dedupe key, so a repeated event changes nothing; what must reach live pages is announced after commit.
import { act, type Sql, together } from '#domain/database.ts';
import type { EventKind } from '#vocabulary/events.ts';
import type { Pool } from './database.ts';
import type { Live } from './live.ts';
import { describeError, type Log } from './log.ts';

export interface RelayedEvent {
  id: string;
  kind: EventKind;
  subjectId: string;
  actorId: string | null;
  detail: Record<string, string | number | boolean | null>;
}

/** Carries out what follows from an event. @returns the live topics to wake. */
export type Effect = (sql: Sql, event: RelayedEvent) => Promise<string[]>;

export interface Relay {
  /** Says that an event may be waiting. */
  nudge(): void;
  /** Finishes the batch at hand and stops. */
  stop(): Promise<void>;
}

const batch = 50;
/** How long an event of another process can wait, should its nudge be lost. */
const pollMs = 1000;

export function startRelay(sql: Pool, live: Live, effects: Partial<Record<EventKind, Effect>>, log: Log): Relay {
  let stopped = false;
  let wake: () => void = () => {};
  let nudged = false;
  const running = (async () => {
    while (!stopped) {
      let carried = 0;
      try {
        carried = await carry(sql, live, effects);
      } catch (thrown) {
        log.error('relay.failed', describeError(thrown));
        await pause(pollMs);
      }
      if (carried === batch || stopped) continue;
      if (!nudged) await pause(pollMs);
      nudged = false;
    }
  })();
  function pause(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
  return {
    nudge() {
      nudged = true;
      wake();
    },
    async stop() {
      stopped = true;
      wake();
      await running;
    },
  };
}

/** One batch: rows are locked, so that several processes share the work. @returns how many events were carried. */
export async function carry(
  sql: Sql,
  live: Pick<Live, 'announce'>,
  effects: Partial<Record<EventKind, Effect>>,
): Promise<number> {
  const topics = new Set<string>();
  const carried = await act(sql, async (tx) => {
    const events = await tx<RelayedEvent[]>`
      select id, kind, subject_id as "subjectId", actor_id as "actorId", detail
      from events
      where relayed_at is null
      order by id
      limit ${batch}
      for update skip locked`;
    for (const event of events) for (const topic of (await effects[event.kind]?.(tx, event)) ?? []) topics.add(topic);
    if (events.length > 0)
      await together(
        // Should the server end before this is on disk, the events are carried again: nothing is lost, and nobody waits.
        tx`set local synchronous_commit = off`.execute(),
        tx`update events set relayed_at = now() where id = any(${events.map((event) => event.id)}::uuid[])`,
      );
    return events.length;
  });
  if (topics.size > 0) await live.announce([...topics]);
  return carried;
}
