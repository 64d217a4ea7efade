// Opens the database. Only this folder does; everybody else is handed the connection.
import postgres from 'postgres';
import type { Sql } from '#domain/database.ts';
import { type ListenerOptions, listen } from './listener.ts';

export type Pool = postgres.Sql<Record<never, never>>;
export type Target = string | { host: string; port: number; user: string; database: string; password?: string };

/**
 * @param target a postgres:// address, or the socket of the built-in server.
 * @param onStatement called with each statement's text before it is sent; tests count with it.
 */
export function openDatabase(target: Target, max: number, onStatement?: (text: string) => void): Pool {
  const options: postgres.Options<Record<never, never>> = {
    max,
    idle_timeout: 0,
    connect_timeout: 10,
    // The driver's own pauses grow to 20 s; a restarted server is back long before that.
    backoff: (tries: number) => Math.min(0.05 * 2 ** tries, 0.5),
    max_lifetime: 60 * 60,
    onnotice: () => {},
    connection: {
      application_name: 'openward',
      // Planning a search anew takes longer than carrying it out. What depends on a word's frequency is decided within the statements.
      plan_cache_mode: 'force_generic_plan',
      statement_timeout: 15_000,
      idle_in_transaction_session_timeout: 20_000,
    },
    ...(onStatement ? { debug: (_connection: number, text: string) => onStatement(text) } : {}),
  };
  const socket = typeof target === 'string' ? socketOf(target) : target;
  return renewed((more) =>
    socket ? postgres({ ...options, ...socket, ...more }) : postgres(target as string, { ...options, ...more }),
  );
}

/**
 * A pool that is replaced by a fresh one whenever one of its connections ends. The driver (3.4.9) would use the broken
 * connection again with what was left in it: bytes that were never sent, an answer half read. From then on it hangs, or
 * answers one question with what belongs to another. What still runs in the old pool runs to its end there.
 */
function renewed(open: (more: Partial<ListenerOptions>) => Pool): Pool {
  let ended = false;
  const fresh = (): Pool => {
    const made: Pool = open({
      onclose: () => {
        if (ended || made !== current) return;
        current = fresh();
        void made.end({ timeout: 20 }).catch(() => {});
      },
    });
    return made;
  };
  let current = fresh();
  const heard: Promise<{ unlisten(): Promise<void> }>[] = [];
  const own = {
    listen(channel: string, onnotify: (payload: string) => void, onlisten?: () => void) {
      const listening = listen(open, channel, onnotify, onlisten);
      heard.push(listening);
      return listening;
    },
    async end(how?: { timeout?: number }): Promise<void> {
      ended = true;
      for (const listening of heard) await listening.then(({ unlisten }) => unlisten()).catch(() => {});
      await current.end(how);
    },
  };
  return new Proxy(current, {
    apply: (_, __, given) => Reflect.apply(current, undefined, given),
    get: (_, name) => (name in own ? own[name as keyof typeof own] : Reflect.get(current, name)),
  });
}

/** libpq's way to name a socket folder in an address: postgres://localhost/database?host=/run/postgresql&user=openward */
function socketOf(address: string): Exclude<Target, string> | undefined {
  const url = new URL(address);
  const folder = url.searchParams.get('host');
  if (!folder?.startsWith('/')) return undefined;
  return {
    host: folder,
    port: Number(url.searchParams.get('port') ?? 5432),
    user: url.searchParams.get('user') ?? decodeURIComponent(url.username),
    database: decodeURIComponent(url.pathname.slice(1)),
    ...(url.password ? { password: decodeURIComponent(url.password) } : {}),
  };
}

/** A sentence for an outage or an unfit server, or undefined when the server will do. */
export async function unfit(sql: Sql): Promise<string | undefined> {
  const [row] = await sql<{ version: number; encoding: string }[]>`
    select current_setting('server_version_num')::int as version,
           current_setting('server_encoding') as encoding`;
  const major = Math.floor((row?.version ?? 0) / 10_000);
  if (major < 18) return `The database server is PostgreSQL ${major}; Openward needs 18 or newer.`;
  if (row?.encoding !== 'UTF8') return `The database uses ${row?.encoding}; create it with encoding UTF8.`;
  return undefined;
}

/** Whether something failed because the database is away, starting, stopping or full, and not because of a fault of ours. */
export function isOutage(thrown: unknown): boolean {
  const code = (thrown as { code?: unknown } | undefined)?.code;
  return typeof code === 'string' && /^(CONNECTION_|CONNECT_TIMEOUT|ECONN|ENOENT|EPIPE|57P|53|08|57014)/.test(code);
}
