// What a line of the route manifest is made of. An entry without its rules does not compile.
import type { Handler, SignedInHandler } from './visit.ts';

/**
 * Who may: anyone; signed-in people; operators of the installation (with their second factor).
 * Rights over one practice, community or post are decided by the domain, with the row at hand.
 */
export type Who = 'anyone' | 'signed-in' | 'operator';
/** Pages that change for nobody, public pages with an ETag, and pages that no cache may keep. */
export type CacheClass = 'public' | 'private';
/** Groups of tries counted together, per client address; see limits.ts. */
export type RateGroup = 'sign-in' | 'sign-up' | 'mail' | 'write' | 'media' | 'search' | 'report' | 'none';

interface Rules {
  cache: CacheClass;
  rate: RateGroup;
}
interface WriteRules {
  /** Largest body in bytes. */
  body: number;
  rate: RateGroup;
  /**
   * The act concerns the account itself (sign-out, second factor, switching persona): it does not need a second
   * factor first, and it is not done under a persona's name.
   */
  account?: boolean;
}

export interface Route {
  method: 'GET' | 'POST';
  path: string;
  who: Who;
  cache: CacheClass;
  rate: RateGroup;
  body: number;
  account: boolean;
  handler: Handler;
}

export const kB = 1024;
export const MB = 1024 * 1024;

export function get(path: string, who: 'anyone', rules: Rules, handler: Handler): Route;
export function get(path: string, who: 'signed-in' | 'operator', rules: Rules, handler: SignedInHandler): Route;
export function get(path: string, who: Who, rules: Rules, handler: Handler | SignedInHandler): Route {
  return { method: 'GET', path, who, body: 0, account: false, ...rules, handler: handler as Handler };
}

export function post(path: string, who: 'anyone', rules: WriteRules, handler: Handler): Route;
export function post(path: string, who: 'signed-in' | 'operator', rules: WriteRules, handler: SignedInHandler): Route;
export function post(path: string, who: Who, rules: WriteRules, handler: Handler | SignedInHandler): Route {
  return { method: 'POST', path, who, cache: 'private', account: false, ...rules, handler: handler as Handler };
}
