// The seal in every form: proves that the form was rendered here, for one session (or, signed out, for one browser).
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/**
 * A seal for a subject (session id or visitor token). Each rendering looks different (a random mask), so that
 * a compressing proxy cannot be used to guess it (BREACH, CVE-2013-3587).
 */
export function sealFor(key: Buffer, subject: string): string {
  const mask = randomBytes(16);
  return Buffer.concat([mask, xor(mac(key, subject), mask)]).toString('base64url');
}

export function sealFits(key: Buffer, subject: string, seal: string): boolean {
  const bytes = Buffer.from(seal, 'base64url');
  if (bytes.length !== 32) return false;
  return timingSafeEqual(xor(bytes.subarray(16), bytes.subarray(0, 16)), mac(key, subject));
}

const mac = (key: Buffer, subject: string): Buffer =>
  createHmac('sha256', key).update(subject).digest().subarray(0, 16);
const xor = (one: Buffer, other: Buffer): Buffer => Buffer.from(one.map((byte, index) => byte ^ (other[index] ?? 0)));
