// A visit: everything a page's handler is given. Handlers see this, never the framework.

import type { Viewer } from '#domain/accounts/viewer.ts';
import type { Sql } from '#domain/database.ts';
import type { Keys } from '#domain/instance/keys.ts';
import type { Tally } from '#domain/instance/tally.ts';
import type { Live } from '#server/live.ts';
import type { Log } from '#server/log.ts';
import type { Settings } from '#server/settings.ts';
import type { Form } from './form.ts';
import type { PublicPages } from './public-pages.ts';

/** What every visit of this process shares. */
export interface House {
  sql: Sql;
  settings: Settings;
  keys: Keys;
  log: Log;
  live: Live;
  assets: Assets;
  publicPages: PublicPages;
  tally: Tally;
  /** Tells the relay that an event is waiting. */
  nudge: () => void;
  /** The demo town is planted here. */
  demo: boolean;
  /** Whether mail leaves by SMTP; otherwise it waits in the operator's outbox. */
  mails: boolean;
}

/** Built files by their source name, with a hash in the path so that they can be cached for ever. */
export interface Assets {
  styles: string;
  island(name: string): string;
}

export interface Visit {
  house: House;
  sql: Sql;
  now: Date;
  url: URL;
  method: string;
  params: Record<string, string>;
  query: URLSearchParams;
  headers: Headers;
  /** What was sent with a POST, read and bounded; empty otherwise. */
  form: Form;
  viewer: Viewer | undefined;
  /** The visitor cookie given with this answer, when the reader had none. */
  visitor?: string;
  /** Token for the forms of this page, tied to the session or visitor. */
  seal(): string;
  /** Client's address, for throttles only. */
  address: string;
  /** Response headers to add, such as cookies. */
  outgoing: Headers;
  wantsJson: boolean;
  /** Ends when the reader goes away. */
  signal: AbortSignal;
}

/** A visit of somebody signed in. */
export type SignedIn = Visit & { viewer: Viewer };
export type Handler = (visit: Visit) => Response | Promise<Response>;
export type SignedInHandler = (visit: SignedIn) => Response | Promise<Response>;
/** Answers a program. @param given the JSON that was sent, as yet unread */
export type ApiHandler = (visit: Visit, given: unknown) => Response | Promise<Response>;
