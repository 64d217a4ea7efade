// Passwords: argon2id off the event loop, and the few rules of NIST SP 800-63B (length, a blocklist, nothing else).
import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { isCommonPassword } from './common-passwords.ts';

/** NIST SP 800-63B section 5.1.1.2: at least 8 characters, at least 64 allowed, no rules of composition. */
export const passwordLimits = { min: 8, max: 128 } as const;

/** OWASP Password Storage Cheat Sheet, argon2id: 19 MiB of memory, two passes, one lane. */
const cost = { memory: 19_456, passes: 2, parallelism: 1 } as const;

/** @returns what is wrong with a new password, or undefined when it will do. */
export function passwordFault(password: string): 'too-short' | 'too-long' | 'common' | undefined {
  const length = [...password].length;
  if (length < passwordLimits.min) return 'too-short';
  if (length > passwordLimits.max) return 'too-long';
  return isCommonPassword(password) ? 'common' : undefined;
}

/** @returns the hash in the PHC string format: parameters and salt travel with it, so that they can be raised later. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const tag = await derive(password, salt, cost);
  return `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${bare(salt)}$${bare(tag)}`;
}

/** Compares. Without a hash to compare with it does the same work and says no, so that nothing shows in the time. */
export async function passwordFits(password: string, hash: string | null | undefined): Promise<boolean> {
  const held = readHash(hash ?? '');
  const tag = await derive(password, held?.salt ?? randomBytes(16), held ?? cost);
  return held !== undefined && timingSafeEqual(tag, held.tag);
}

type Cost = { memory: number; passes: number; parallelism: number };

function readHash(hash: string): (Cost & { salt: Buffer; tag: Buffer }) | undefined {
  const [, memory, passes, parallelism, salt, tag] =
    /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]{22})\$([A-Za-z0-9+/]{43})$/.exec(hash) ?? [];
  if (!salt || !tag) return undefined;
  return {
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
    salt: Buffer.from(salt, 'base64'),
    tag: Buffer.from(tag, 'base64'),
  };
}

const bare = (bytes: Buffer): string => bytes.toString('base64').replace(/=+$/, '');

/** The thread pool has four threads and serves files and names too: half of it stays free of hashing. */
const atOnce = 2;
let running = 0;
const waiting: (() => void)[] = [];

/** The same person's keyboard may compose a letter in two ways: NFKC makes them one, as SP 800-63B asks. */
async function derive(password: string, salt: Buffer, { memory, passes, parallelism }: Cost): Promise<Buffer> {
  if (running >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
  running += 1;
  try {
    const message = password.normalize('NFKC').slice(0, 4 * passwordLimits.max);
    return await new Promise<Buffer>((resolve, reject) =>
      argon2('argon2id', { message, nonce: salt, parallelism, tagLength: 32, memory, passes }, (error, tag) =>
        error ? reject(error) : resolve(tag),
      ),
    );
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}
