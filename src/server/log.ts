// Structured logs, one JSON object a line, made of listed fields only: no texts, names, addresses or tokens can get in.
export type LogLevel = 'debug' | 'info' | 'warn' | 'error';

/** The only fields a log line may carry besides time, level and event. Values are numbers, booleans, ids and words of ours. */
export interface LogFields {
  id?: string;
  route?: string;
  method?: string;
  status?: number;
  ms?: number;
  job?: string;
  attempt?: number;
  code?: string;
  table?: string;
  constraint?: string;
  error?: string;
  at?: string[];
  count?: number;
  reason?: string;
}

export interface Log {
  debug(event: string, fields?: LogFields): void;
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  error(event: string, fields?: LogFields): void;
}

const order: LogLevel[] = ['debug', 'info', 'warn', 'error'];

export function openLog(level: LogLevel, write: (line: string) => void = (line) => process.stderr.write(line)): Log {
  const from = order.indexOf(level);
  const at =
    (own: LogLevel) =>
    (event: string, fields: LogFields = {}) => {
      if (order.indexOf(own) < from) return;
      write(`${JSON.stringify({ time: new Date().toISOString(), level: own, event, ...fields })}\n`);
    };
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}

/**
 * What may be logged of a thrown value: its class, its code, and where in our files it happened.
 * The message is left out on purpose: a database error quotes the row it refused.
 */
export function describeError(thrown: unknown): LogFields {
  if (!(thrown instanceof Error)) return { error: typeof thrown };
  const detail = thrown as Error & { code?: unknown; table_name?: unknown; constraint_name?: unknown };
  const frames = (thrown.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 8)
    .map((line) =>
      line
        .trim()
        .replace(/^at /, '')
        .replace(/\(?(?:file:\/\/)?\/\S*\/((?:src|dist|packages|node_modules)\/)/, '($1'),
    );
  return {
    error: thrown.name,
    at: frames,
    ...(typeof detail.code === 'string' ? { code: detail.code } : {}),
    ...(typeof detail.table_name === 'string' ? { table: detail.table_name } : {}),
    ...(typeof detail.constraint_name === 'string' ? { constraint: detail.constraint_name } : {}),
  };
}
