// What a line of the route manifest is made of. An entry without its rules does not compile.
import type { ApiHandler, Handler, SignedInHandler } from './visit.ts';

/**
 * Who may: anyone; signed-in people; operators of the installation (with their second factor).
 * Rights over one practice, community or post are decided by the domain, with the row at hand.
 */
export type Who = 'anyone' | 'signed-in' | 'operator';
/** Pages that change for nobody, public pages with an ETag, and pages that no cache may keep. */
export type CacheClass = 'public' | 'private';
/** Groups of tries counted together, per client address; see limits.ts. */
export type RateGroup = 'sign-in' | 'sign-up' | 'mail' | 'write' | 'media' | 'search' | 'report' | 'check' | 'none';

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

export type Route = PageRoute | ApiRoute;

interface Entry {
  path: string;
  who: Who;
  cache: CacheClass;
  rate: RateGroup;
  body: number;
  account: boolean;
}
export interface PageRoute extends Entry {
  method: 'GET' | 'POST';
  api: false;
  handler: Handler;
}
/** For programs: JSON in, JSON out, the same for everybody; see api.ts. */
export interface ApiRoute extends Entry {
  method: 'POST';
  api: true;
  handler: ApiHandler;
}

export const kB = 1024;
export const MB = 1024 * 1024;

export function get(path: string, who: 'anyone', rules: Rules, handler: Handler): Route;
export function get(path: string, who: 'signed-in' | 'operator', rules: Rules, handler: SignedInHandler): Route;
export function get(path: string, who: Who, rules: Rules, handler: Handler | SignedInHandler): Route {
  return { method: 'GET', api: false, path, who, body: 0, account: false, ...rules, handler: handler as Handler };
}

export function post(path: string, who: 'anyone', rules: WriteRules, handler: Handler): Route;
export function post(path: string, who: 'signed-in' | 'operator', rules: WriteRules, handler: SignedInHandler): Route;
export function post(path: string, who: Who, rules: WriteRules, handler: Handler | SignedInHandler): Route {
  return {
    method: 'POST',
    api: false,
    path,
    who,
    cache: 'private',
    account: false,
    ...rules,
    handler: handler as Handler,
  };
}

/** Takes JSON from any program, without an account, a cookie or a seal: nothing it does may depend on who asks. */
export function api(path: `/api/${string}`, rules: Pick<WriteRules, 'body' | 'rate'>, handler: ApiHandler): Route {
  return { method: 'POST', api: true, path, who: 'anyone', cache: 'private', account: false, ...rules, handler };
}
