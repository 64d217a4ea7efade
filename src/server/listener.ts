// One LISTEN connection that is opened anew, and never used again, when it breaks. The driver's own `listen` keeps what the
// broken one had left to send, and can wait for ever for an answer to it.
import { setTimeout as pause } from 'node:timers/promises';
import type { Pool } from './database.ts';

export interface ListenerOptions {
  max: number;
  max_lifetime: null;
  onnotify: (channel: string, payload: string) => void;
  onclose: () => void;
}

/**
 * Hears a channel until it is stopped.
 * @param onListening called after each (re)connection: what was sent meanwhile is lost.
 * @throws when the first connection fails; later ones are tried again for as long as it takes.
 */
export async function listen(
  open: (options: ListenerOptions) => Pool,
  channel: string,
  heard: (payload: string) => void,
  onListening: () => void = () => {},
): Promise<{ unlisten(): Promise<void> }> {
  let stopped = false;
  let line = await connect();
  void keep();
  return {
    async unlisten() {
      stopped = true;
      await line.end();
    },
  };

  async function connect(): Promise<{ broken: Promise<void>; end(): Promise<void> }> {
    let onclose = () => {};
    const broken = new Promise<void>((resolve) => {
      onclose = resolve;
    });
    const sql = open({ max: 1, max_lifetime: null, onnotify: (_, payload) => heard(payload), onclose });
    const end = () => sql.end({ timeout: 0 }).catch(() => {});
    try {
      await sql`listen ${sql(channel)}`;
    } catch (thrown) {
      await end();
      throw thrown;
    }
    onListening();
    return { broken, end };
  }

  async function keep(): Promise<void> {
    while (!stopped) {
      await line.broken;
      await line.end();
      for (let ms = 50; !stopped; ms = Math.min(2 * ms, 500)) {
        await pause(ms);
        if (stopped) return;
        const again = await connect().catch(() => undefined);
        if (!again) continue;
        line = again;
        if (stopped) await line.end();
        break;
      }
    }
  }
}
