// Time-based codes (RFC 6238): what authenticator apps show. The secret is sealed at rest; no code is taken twice.
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';

export const freshSecret = (): Buffer => randomBytes(20);

/** What the app scans. The label names the installation and nobody: a phone's list of codes is seen by others. */
export function secretForApp(secret: Buffer, host: string): { url: string; typed: string } {
  const totp = totpOf(secret, host);
  return { url: totp.toString(), typed: totp.secret.base32 };
}

/** @returns the 30-second step a code belongs to (one step early or late is allowed for slow clocks), else undefined. */
export function stepOf(secret: Buffer, code: string, now: Date): number | undefined {
  const token = code.replace(/\s/g, '');
  if (!/^\d{6}$/.test(token)) return undefined;
  const delta = totpOf(secret, '').validate({ token, timestamp: now.getTime(), window: 1 });
  return delta === null ? undefined : Math.floor(now.getTime() / 30_000) + delta;
}

/** AES-256-GCM, bound to the account: a sealed secret copied to another row does not open. */
export function sealSecret(key: Buffer, accountId: string, secret: Buffer): Buffer {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(accountId));
  return Buffer.concat([nonce, cipher.update(secret), cipher.final(), cipher.getAuthTag()]);
}

/** @throws when the key or the account is another one, or a byte was changed. */
export function openSecret(key: Buffer, accountId: string, sealed: Buffer): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12), { authTagLength: 16 })
    .setAAD(Buffer.from(accountId))
    .setAuthTag(sealed.subarray(-16));
  return Buffer.concat([decipher.update(sealed.subarray(12, -16)), decipher.final()]);
}

function totpOf(secret: Buffer, host: string): TOTP {
  const bytes = new Uint8Array(secret);
  return new TOTP({ issuer: 'Openward', label: host || 'Openward', secret: new Secret({ buffer: bytes.buffer }) });
}
