// Every setting Openward reads, declared once: its name, what it means, what it may be. docs/settings.md is tested against this table.
import { availableParallelism, homedir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';

export interface Settings {
  port: number;
  host: string;
  publicUrl: URL;
  dataDir: string;
  databaseUrl: string | undefined;
  databasePool: number;
  smtpUrl: string | undefined;
  mailFrom: string;
  trustedProxies: string[];
  logLevel: 'debug' | 'info' | 'warn' | 'error';
}

export interface SettingEntry {
  name: string;
  /** What it is for, as docs/settings.md says it. */
  meaning: string;
  /** The value used when it is not set, in words or as typed. */
  fallback: string;
  example: string;
}

export const settingEntries: SettingEntry[] = [
  {
    name: 'PORT',
    meaning: 'TCP port on which pages are served; 0 takes any free port.',
    fallback: '3000',
    example: '8080',
  },
  {
    name: 'HOST',
    meaning: 'Address the server binds. Keep it on loopback behind a proxy that speaks TLS.',
    fallback: '127.0.0.1',
    example: '0.0.0.0',
  },
  {
    name: 'PUBLIC_URL',
    meaning: 'The address people type. Links in mail, feeds and the sitemap use it; https switches on secure cookies.',
    fallback: 'http://localhost:PORT',
    example: 'https://community.hospital.example',
  },
  {
    name: 'DATA_DIR',
    meaning: 'Folder for the built-in PostgreSQL and for pictures. Back it up.',
    fallback: '/var/lib/openward as root, else the data folder of the user (XDG_DATA_HOME)',
    example: '/srv/openward',
  },
  {
    name: 'DATABASE_URL',
    meaning: 'A PostgreSQL server of your own (18 or newer). Without it Openward starts the one it brings.',
    fallback: 'not set: the built-in PostgreSQL',
    example: 'postgres://openward@db.internal/openward',
  },
  {
    name: 'DATABASE_POOL',
    meaning:
      'Connections each process keeps to PostgreSQL, 2 to 200. More than the processors can serve make every page slower.',
    fallback: 'two more than the machine has processors',
    example: '30',
  },
  {
    name: 'SMTP_URL',
    meaning:
      'Mail server for verification, password reset and notices. Without it, mail waits in an outbox the operator sees.',
    fallback: 'not set: the outbox page',
    example: 'smtps://user:password@mail.hospital.example',
  },
  {
    name: 'MAIL_FROM',
    meaning: 'Sender of every mail.',
    fallback: 'Openward <no-reply@HOST-OF-PUBLIC_URL>',
    example: 'Ward Community <community@hospital.example>',
  },
  {
    name: 'TRUSTED_PROXIES',
    meaning: 'Addresses of proxies whose X-Forwarded-For is believed, separated by commas. Nobody else’s is.',
    fallback: 'none',
    example: '127.0.0.1,10.0.0.5',
  },
  {
    name: 'LOG_LEVEL',
    meaning: 'How much is logged: debug, info, warn or error. No level logs texts, names or addresses.',
    fallback: 'info',
    example: 'warn',
  },
];

const port = v.pipe(v.string(), v.regex(/^\d{1,5}$/), v.transform(Number), v.maxValue(65535));
const httpUrl = v.pipe(
  v.string(),
  v.url(),
  v.transform((text) => new URL(text)),
  v.check((url) => /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search && !url.hash && !url.username),
);

/**
 * Reads and checks the environment.
 * @returns the settings, or one sentence per wrong setting (what, where, how to mend it). An empty string counts as not set.
 */
export function readSettings(
  env: Record<string, string | undefined>,
): { ok: true; settings: Settings } | { ok: false; sentences: string[] } {
  const sentences: string[] = [];
  function take<T>(name: string, schema: v.GenericSchema<string, T>, fallback: T, mend: string): T {
    const given = env[name];
    if (given === undefined || given === '') return fallback;
    const parsed = v.safeParse(schema, given);
    if (parsed.success) return parsed.output;
    const shown = /URL$/.test(name) ? '' : ` is “${given.slice(0, 60)}”, but`;
    sentences.push(`The setting ${name}${shown} must be ${mend}.`);
    return fallback;
  }
  const portNumber = take('PORT', port, 3000, 'a port number from 0 to 65535');
  const publicUrl = take(
    'PUBLIC_URL',
    httpUrl,
    new URL(`http://localhost:${portNumber}/`),
    'an address such as https://community.hospital.example, without a path',
  );
  const settings: Settings = {
    port: portNumber,
    host: take('HOST', v.pipe(v.string(), v.regex(/^[\w.:-]{1,253}$/)), '127.0.0.1', 'an address or host name to bind'),
    publicUrl,
    dataDir: take('DATA_DIR', v.pipe(v.string(), v.startsWith('/')), defaultDataDir(env), 'an absolute path'),
    databaseUrl: take<string | undefined>(
      'DATABASE_URL',
      v.pipe(v.string(), v.regex(/^postgres(ql)?:\/\/\S+$/)),
      undefined,
      'an address such as postgres://user@host/database',
    ),
    databasePool: take(
      'DATABASE_POOL',
      v.pipe(v.string(), v.regex(/^\d{1,3}$/), v.transform(Number), v.minValue(2), v.maxValue(200)),
      availableParallelism() + 2,
      'a whole number from 2 to 200',
    ),
    smtpUrl: take<string | undefined>(
      'SMTP_URL',
      v.pipe(v.string(), v.regex(/^smtps?:\/\/\S+$/)),
      undefined,
      'an address such as smtps://user:password@mail.example',
    ),
    mailFrom: take(
      'MAIL_FROM',
      v.pipe(v.string(), v.maxLength(200), v.regex(/^[^\r\n]*@[^\r\n]*$/)),
      `Openward <no-reply@${publicUrl.hostname}>`,
      'a mail address, with a name before it if you like',
    ),
    trustedProxies: take(
      'TRUSTED_PROXIES',
      v.pipe(
        v.string(),
        v.regex(/^[0-9a-fA-F.:]+(\s*,\s*[0-9a-fA-F.:]+)*$/),
        v.transform((list) => list.split(',').map((address) => address.trim())),
      ),
      [] as string[],
      'a list of addresses separated by commas',
    ),
    logLevel: take('LOG_LEVEL', v.picklist(['debug', 'info', 'warn', 'error']), 'info', 'debug, info, warn or error'),
  };
  return sentences.length > 0 ? { ok: false, sentences } : { ok: true, settings };
}

function defaultDataDir(env: Record<string, string | undefined>): string {
  if (process.getuid?.() === 0) return '/var/lib/openward';
  if (env.XDG_DATA_HOME?.startsWith('/')) return join(env.XDG_DATA_HOME, 'openward');
  return join(homedir(), process.platform === 'darwin' ? 'Library/Application Support' : '.local/share', 'openward');
}

const loopback = new Set(['127.0.0.1', '::1', 'localhost', '[::1]']);

/** Whether only this machine can reach the server, by bind and by name. Links of the demo town need that. */
export const isLoopback = (settings: Pick<Settings, 'host' | 'publicUrl'>): boolean =>
  loopback.has(settings.host) && loopback.has(settings.publicUrl.hostname);
