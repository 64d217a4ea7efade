import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { EndedEarly, launch, ready, type Server } from './launch.ts';

export interface Supervised {
  pid(): number | undefined;
  stop(): Promise<void>;
  failed: Promise<Error>;
}

/**
 * Starts PostgreSQL and starts it again whenever it ends by itself, until stopped. Rejects when the first start fails.
 * `failed` resolves when it could not be brought back within `patience` milliseconds.
 */
export async function supervise(options: {
  server: Server;
  /** run before every start: ends what holds the files */
  clearTheWay: () => Promise<void>;
  report: (step: string) => void;
  patience: number;
}): Promise<Supervised> {
  const { server, clearTheWay, report, patience } = options;
  const stopping = new AbortController();
  const failure = Promise.withResolvers<Error>();
  let child: ChildProcess | undefined;
  let up = false;

  async function attempt(): Promise<void> {
    await clearTheWay();
    if (stopping.signal.aborted) return;
    const logStart = server.log.size();
    const launched = launch(server);
    if (launched.pid !== undefined) child = launched;
    launched.once('exit', () => {
      child = undefined;
      up = false;
    });
    const slow = setTimeout(() => report('PostgreSQL is recovering what was written before it was interrupted'), 5_000);
    try {
      await ready(launched, server, logStart);
      up = child !== undefined;
    } finally {
      clearTimeout(slow);
    }
  }

  /** Tries until it is up; after `untilOver` milliseconds, or at an error not worth a retry, throws. */
  async function bringUp(untilOver: number, retry: (error: unknown) => boolean): Promise<void> {
    const end = performance.now() + untilOver;
    for (let pause = 100; !stopping.signal.aborted; pause = Math.min(pause * 2, 5_000)) {
      try {
        return await attempt();
      } catch (error) {
        if (!retry(error) || performance.now() + pause > end) throw error;
        await sleep(pause, undefined, { signal: stopping.signal }).catch(() => {});
      }
    }
  }

  async function keepUp(): Promise<void> {
    while (!stopping.signal.aborted) {
      if (child !== undefined) {
        const [status, signal] = await once(child, 'exit');
        if (stopping.signal.aborted) return;
        report(`PostgreSQL ended by itself (${signal ?? `exit status ${status}`}); starting it again`);
      }
      const since = performance.now();
      await bringUp(patience, () => true);
      if (child !== undefined) report(`PostgreSQL is back after ${Math.round(performance.now() - since)} ms`);
    }
  }

  await bringUp(30_000, (error) => error instanceof EndedEarly && error.passing);
  const kept = keepUp().catch((error: Error) => {
    if (!stopping.signal.aborted) failure.resolve(error);
  });

  let stopped: Promise<void> | undefined;
  async function end(): Promise<void> {
    stopping.abort();
    for (const [signal, wait] of escalation) {
      child?.kill(signal);
      const over = new AbortController();
      const pause = sleep(wait, 'late', { signal: over.signal }).catch(() => 'over');
      const outcome = await Promise.race([kept.then(() => 'ended'), pause]);
      over.abort();
      if (outcome === 'ended') break;
    }
    await clearTheWay();
  }

  return {
    pid: () => (up ? child?.pid : undefined),
    stop() {
      stopped ??= end();
      return stopped;
    },
    failed: failure.promise,
  };
}

/** Fast, immediate, now: https://www.postgresql.org/docs/18/server-shutdown.html. All within ten seconds. */
const escalation: [NodeJS.Signals, number][] = [
  ['SIGINT', 6_000],
  ['SIGQUIT', 2_000],
  ['SIGKILL', 2_000],
];
