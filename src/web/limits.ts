// How often is often: limits per client address and per account, counted in PostgreSQL so that every process sees them;
// what is cheap and frequent is counted here first and written down a handful at a time.
import { throttle } from '#domain/instance/throttle.ts';
import type { RateGroup } from './route.ts';
import type { Visit } from './visit.ts';

/** Tries per window of seconds. Figures after Mastodon's rack-attack settings (login 25 per 5 min and address). */
export const limits: Record<Exclude<RateGroup, 'none'>, { tries: number; seconds: number }> = {
  'sign-in': { tries: 25, seconds: 300 },
  'sign-up': { tries: 20, seconds: 1800 },
  mail: { tries: 10, seconds: 1800 },
  write: { tries: 150, seconds: 300 },
  media: { tries: 30, seconds: 1800 },
  search: { tries: 600, seconds: 300 },
  report: { tries: 20, seconds: 1800 },
  // The longest text takes some 60 ms: one address keeps a core busy for a sixteenth of the time at most.
  check: { tries: 300, seconds: 300 },
};

/** Where a try more or less does no harm. What could be guessed, mailed or stored is written down try by try. */
const tallied: ReadonlySet<RateGroup> = new Set<RateGroup>(['check', 'search', 'write']);

/** @returns seconds to wait when the group's limit is used up for this client, else undefined. */
export async function overLimit(visit: Visit, group: RateGroup): Promise<number | undefined> {
  if (group === 'none') return undefined;
  const { tries, seconds } = limits[group];
  const who = visit.viewer ? `account ${visit.viewer.accountId}` : `address ${network(visit.address)}`;
  const { sql, house, now } = visit;
  const rule = { subject: `${group} ${who}`, tries, seconds };
  return tallied.has(group)
    ? house.tally.count(sql, house.keys.throttle, rule, now)
    : throttle(sql, house.keys.throttle, rule);
}

/** IPv6 clients own a /64, so that is what is counted; IPv4 addresses count one by one. */
export function network(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/, '');
  if (!plain.includes(':')) return plain;
  const [head = '', tail] = plain.split('::');
  const left = head.split(':').filter(Boolean);
  const right = tail === undefined ? [] : tail.split(':').filter(Boolean);
  const middle = Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => '0');
  return [...left, ...middle, ...right]
    .slice(0, 4)
    .map((part) => Number.parseInt(part, 16).toString(16))
    .join(':');
}
