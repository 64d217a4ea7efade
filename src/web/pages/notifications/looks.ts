// Open pages that were woken look together: one statement for all that one message wakes.
import { setImmediate as turn } from 'node:timers/promises';
import { type Watched, type Watcher, watched } from '#domain/notifications/watch.ts';
import type { House } from '../../visit.ts';

/** An open page that can be woken. */
export interface Stream extends Watcher {
  /** @param thread whether something happened in its thread. */
  show(now: Watched, thread: boolean): void;
  end(): void;
}

interface Waiting {
  /** Woken streams, and whether by their thread. */
  woken: Map<Stream, boolean>;
  looking: boolean;
}

/** So many look at once: the pages of one wake are told in steps, the first of them early. */
const together = 500;
const waiting = new WeakMap<House, Waiting>();

/** Lets a stream look soon. Woken again before it has looked, it looks once. */
export function wake(house: House, stream: Stream, thread: boolean): void {
  const queue = waiting.get(house) ?? { woken: new Map(), looking: false };
  waiting.set(house, queue);
  queue.woken.set(stream, thread || queue.woken.get(stream) === true);
  if (!queue.looking) void look(house, queue);
}

async function look(house: House, queue: Waiting): Promise<void> {
  queue.looking = true;
  // The rest of the message wakes others.
  await turn();
  while (queue.woken.size > 0) {
    const batch = [...queue.woken].slice(0, together);
    for (const [stream] of batch) queue.woken.delete(stream);
    try {
      const now = await watched(
        house.sql,
        batch.map(([{ sessionId, personaId, threadId }, thread]) => ({
          sessionId,
          personaId,
          threadId: thread ? threadId : undefined,
        })),
      );
      for (const [stream, thread] of batch) stream.show(now, thread);
    } catch {
      // The database is away: the pages ask again when their streams are back.
      for (const [stream] of batch) stream.end();
    }
  }
  queue.looking = false;
}
