// Counting what is cheap and asked often, such as searches: in this process first, and in the database a handful at a time,
// so that a look-up costs no write. Processes know of each other what has been written down.
import type { Sql } from '#domain/database.ts';
import { countTries, type Throttle, throttle } from './throttle.ts';

interface Count {
  /** When the window ends, in seconds since 1970. */
  until: number;
  /** Tries of all processes, as of the last writing, and this process's own since. */
  written: number;
  since: number;
}

export interface Tally {
  /** Counts one try like `throttle`; one process alone is exact, each further one may let a share too many through. */
  count(sql: Sql, key: Buffer, rule: Throttle, now: Date): Promise<number | undefined>;
}

/** Tries that a process keeps to itself: a twentieth of what is allowed. */
const share = (rule: Throttle): number => Math.max(1, Math.floor(rule.tries / 20));

/** @param most subjects counted at once; beyond that every try is written. */
export function openTally(most = 20_000): Tally {
  const counts = new Map<string, Count>();
  let sweepAt = 0;
  return {
    async count(sql, key, rule, now) {
      const seconds = now.getTime() / 1000;
      // Nobody is remembered for longer than a limit needs.
      if (seconds >= sweepAt) {
        forget(counts, seconds);
        sweepAt = seconds + 60;
      }
      let count = counts.get(rule.subject);
      if (!count || count.until <= seconds) {
        if (!count && counts.size >= most) return throttle(sql, key, rule);
        count = { until: (Math.floor(seconds / rule.seconds) + 1) * rule.seconds, written: 0, since: 0 };
        counts.set(rule.subject, count);
      }
      // Over is over until the window ends: somebody who does not stop causes no writes.
      if (count.written > rule.tries) return Math.max(1, Math.ceil(count.until - seconds));
      count.since += 1;
      if (count.since < share(rule) && count.written + count.since <= rule.tries) return undefined;
      const { since } = count;
      count.since = 0;
      count.written += since;
      const { tries, left } = await countTries(sql, key, rule, since);
      count.written = Math.max(count.written, tries);
      return tries > rule.tries ? Math.max(1, left) : undefined;
    },
  };
}

function forget(counts: Map<string, Count>, seconds: number): void {
  for (const [subject, { until }] of counts) if (until <= seconds) counts.delete(subject);
}
