// Counts tries in fixed windows, atomically, under a keyed hash: the table never says who tried.
import type { Sql } from '#domain/database.ts';
import { keyedHash } from './keys.ts';

export interface Throttle {
  /** Who and what is counted, for example `sign-in address 203.0.113.4`. */
  subject: string;
  tries: number;
  seconds: number;
}

/** Counts one try. @returns the seconds left in the window when the limit is passed, else undefined. */
export async function throttle(sql: Sql, key: Buffer, rule: Throttle): Promise<number | undefined> {
  const { tries, left } = await countTries(sql, key, rule, 1);
  return tries > rule.tries ? Math.max(1, left) : undefined;
}

/** Counts several tries at once. @returns how many there were in this window, with these, and its seconds left. */
export async function countTries(
  sql: Sql,
  key: Buffer,
  rule: Throttle,
  by: number,
): Promise<{ tries: number; left: number }> {
  const [row] = await sql<{ tries: number; left: number }[]>`
    insert into throttles as t (key, window_start, tries)
    values (${keyedHash(key, rule.subject)},
            to_timestamp(floor(extract(epoch from now()) / ${rule.seconds}) * ${rule.seconds}), ${by})
    on conflict (key, window_start) do update
    set tries = t.tries + ${by}
    returning tries,
              ceil(extract(epoch from window_start) + ${rule.seconds} - extract(epoch from now()))::int as left`;
  return row ?? { tries: 0, left: 0 };
}

/** Takes one try back: where wrong answers are counted, a right one is not one of them. */
export async function forgive(sql: Sql, key: Buffer, rule: Throttle): Promise<void> {
  await sql`
    update throttles
    set tries = greatest(tries - 1, 0)
    where key = ${keyedHash(key, rule.subject)}
      and window_start = to_timestamp(floor(extract(epoch from now()) / ${rule.seconds}) * ${rule.seconds})`;
}

/** Drops windows that no rule can still count. @returns how many rows went. */
export async function forgetThrottles(sql: Sql): Promise<number> {
  const gone = await sql`delete from throttles where window_start < now() - interval '1 day'`;
  return gone.count;
}
