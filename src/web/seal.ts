// The seal in every form: proves that the form was rendered here, for one session (or, signed out, for one browser).
import { createHmac, randomFillSync, timingSafeEqual } from 'node:crypto';

/**
 * A seal for a subject (session id or visitor token). Each rendering looks different (a random mask), so that
 * a compressing proxy cannot be used to guess it (BREACH, CVE-2013-3587).
 */
export function sealFor(key: Buffer, subject: string): string {
  const mask = freshMask();
  return Buffer.concat([mask, xor(mac(key, subject), mask)]).toString('base64url');
}

export function sealFits(key: Buffer, subject: string, seal: string): boolean {
  const bytes = Buffer.from(seal, 'base64url');
  if (bytes.length !== 32) return false;
  return timingSafeEqual(xor(bytes.subarray(16), bytes.subarray(0, 16)), mac(key, subject));
}

/** The same people come back: the last few thousand are not worked out again. */
const kept = new Map<string, { key: Buffer; mac: Buffer }>();
const mostKept = 4000;

function mac(key: Buffer, subject: string): Buffer {
  const known = kept.get(subject);
  if (known?.key === key) return known.mac;
  const made = createHmac('sha256', key).update(subject).digest().subarray(0, 16);
  // Visitors choose what their cookie holds: only what looks like ours is worth keeping.
  if (subject.length > 64) return made;
  if (kept.size >= mostKept) kept.delete(kept.keys().next().value ?? '');
  kept.set(subject, { key, mac: made });
  return made;
}

/** Random bytes are fetched for 256 seals at once; each is used for one only. */
const masks = Buffer.alloc(4096);
let used = masks.length;

function freshMask(): Buffer {
  if (used === masks.length) {
    randomFillSync(masks);
    used = 0;
  }
  used += 16;
  return Buffer.from(masks.subarray(used - 16, used));
}

function xor(one: Buffer, other: Buffer): Buffer {
  const mixed = Buffer.from(one);
  for (let at = 0; at < mixed.length; at += 1) mixed[at] = (mixed[at] ?? 0) ^ (other[at] ?? 0);
  return mixed;
}
