// Where everything is put together: settings, database, demo town, relay, pages. Nobody imports this file.
import { join } from 'node:path';
import { seedConditions } from '#domain/conditions/seed.ts';
import { readKeys } from '#domain/instance/keys.ts';
import { setUpToken } from '#domain/instance/set-up.ts';
import { openTally } from '#domain/instance/tally.ts';
import { refreshSearchWords } from '#domain/search/words.ts';
import { readConditions } from '#server/condition-files.ts';
import { isOutage, openDatabase, type Pool, type Target, unfit } from '#server/database.ts';
import { effects } from '#server/effects.ts';
import { startHousekeeping } from '#server/housekeeping.ts';
import { startJobs } from '#server/jobs.ts';
import { openLive } from '#server/live.ts';
import { describeError, openLog } from '#server/log.ts';
import { migrate } from '#server/migrate.ts';
import { startPostgres } from '#server/postgres/start.ts';
import { StartRefused } from '#server/postgres/start-refused.ts';
import { startRelay } from '#server/relay.ts';
import { findRoot } from '#server/root.ts';
import { readSettings, type Settings } from '#server/settings.ts';
import { loadAssets } from '#web/assets.ts';
import { openPublicPages } from '#web/public-pages.ts';
import { serve } from '#web/serve.ts';
import type { House } from '#web/visit.ts';
import { demoLinks, isEmpty, plantTown } from '../seeds/town.ts';

const drainMs = 5_000;
const known = new Set(['--empty', '--demo']);
/** What was opened so far, newest last; stopping closes it in reverse. */
const opened: (() => Promise<void>)[] = [];
let stopping: Promise<void> | undefined;

process.on('SIGINT', () => void stop(0));
process.on('SIGTERM', () => void stop(0));
process.on('SIGHUP', () => void stop(0));
// The launcher is gone, however it went: nothing may be left behind.
process.on('disconnect', () => void stop(0));

try {
  await start();
} catch (thrown) {
  await giveUp(thrown);
}

async function start(): Promise<void> {
  const flags = process.argv.slice(2);
  const strange = flags.find((flag) => !known.has(flag));
  if (strange)
    throw new StartRefused(
      `There is no option “${strange}”. Options: --empty (never plant the demo town), --demo (plant it).`,
    );
  const read = readSettings(process.env);
  if (!read.ok) throw new StartRefused(read.sentences.join('\n'));
  const settings = read.settings;
  const root = findRoot();
  const log = openLog(settings.logLevel);
  // When a connection breaks, the driver can reject a promise of its own that nobody holds; whoever waited for an answer
  // is told separately. Such a loss is not a reason to end; everything else that nobody caught is.
  const survive = (thrown: unknown) => {
    const driver = thrown instanceof Error && /node_modules\/postgres\//.test(thrown.stack ?? '');
    if (isOutage(thrown) || driver) log.warn('database.lost', describeError(thrown));
    else void giveUp(thrown);
  };
  process.on('unhandledRejection', survive);
  process.on('uncaughtException', survive);

  const { sql, target } = await openSql(settings);
  const keys = await readKeys(sql);
  await step('Conditions vocabulary', () =>
    readConditions(join(root, 'data/conditions')).then((list) => seedConditions(sql, list)),
  );
  const demo = await demoTown(sql, settings, flags);
  await refreshSearchWords(sql);

  const live = await openLive(sql, log);
  opened.push(() => live.close());
  const relay = startRelay(sql, live, effects, log);
  opened.push(() => relay.stop());
  const housekeeping = startHousekeeping(sql, log, settings);
  opened.push(() => housekeeping.stop());
  if (settings.smtpUrl) {
    const jobs = await startJobs(sql, { target, smtpUrl: settings.smtpUrl, from: settings.mailFrom, log });
    opened.push(() => jobs.stop());
  }
  const house: House = {
    sql,
    settings,
    keys,
    log,
    live,
    assets: loadAssets(join(root, 'dist/assets')),
    publicPages: openPublicPages(),
    tally: openTally(),
    nudge: () => relay.nudge(),
    demo,
    mails: settings.smtpUrl !== undefined,
  };
  const serving = await serve(house).catch((thrown) => {
    throw new StartRefused(portSentence(thrown, settings));
  });
  opened.push(async () => {
    await live.close();
    await serving.stop(drainMs);
  });
  if (settings.port === 0 && !process.env.PUBLIC_URL)
    house.settings = { ...settings, publicUrl: new URL(`http://localhost:${serving.port}/`) };
  await announce(house);
}

async function openSql(settings: Settings): Promise<{ sql: Pool; target: Target }> {
  let target: Target;
  if (settings.databaseUrl) target = settings.databaseUrl;
  else {
    const running = await step('PostgreSQL', () => startPostgres({ dataFolder: settings.dataDir }));
    opened.push(() => running.stop());
    running.failed.then((error) => giveUp(error));
    target = running.connection;
  }
  const sql = openDatabase(target, settings.databasePool);
  opened.push(() => sql.end({ timeout: 5 }));
  const no = await unfit(sql).catch((thrown) => unreachable(thrown));
  if (no) throw new StartRefused(no);
  const migrated = await step('Migrations', () => migrate(sql, join(findRoot(), 'migrations')));
  if (!migrated.ok) throw new StartRefused(migrated.sentence);
  return { sql, target };
}

/** Plants the demo town where it belongs: into our own empty database, or anywhere empty when asked to. */
async function demoTown(sql: Pool, settings: Settings, flags: string[]): Promise<boolean> {
  if (flags.includes('--empty')) return false;
  const wanted = flags.includes('--demo') || !settings.databaseUrl;
  if (wanted && (await isEmpty(sql))) await step('Demo town', () => plantTown(sql, { dataDir: settings.dataDir }));
  return wanted;
}

async function announce(house: House): Promise<void> {
  const { settings } = house;
  console.log(`\n  Openward is open at ${settings.publicUrl.href}`);
  const links = house.demo ? await demoLinks(house.sql, settings) : [];
  if (links.length > 0)
    console.log('\n  Step into the demo town as (each link signs you in; open it in its own private window):');
  for (const link of links) console.log(`    ${link.who.padEnd(44)} ${link.url}`);
  const setUp = await setUpToken(house.sql);
  if (setUp) console.log(`\n  No operator yet. Open ${settings.publicUrl.href}setup/${setUp} to become the operator.`);
  console.log('\n  Ctrl-C stops it.');
}

async function step<T>(name: string, work: () => Promise<T>): Promise<T> {
  const begun = performance.now();
  const result = await work();
  console.log(`  ${name.padEnd(28)} ${((performance.now() - begun) / 1000).toFixed(1)} s`);
  return result;
}

function stop(status: number): Promise<void> {
  stopping ??= (async () => {
    const overdue = setTimeout(() => process.exit(1), 9_500);
    for (const close of opened.reverse()) await close().catch(() => {});
    clearTimeout(overdue);
    process.exit(status);
  })();
  return stopping;
}

/** A refused start says one sentence; anything else is a bug and shows where. */
async function giveUp(thrown: unknown): Promise<void> {
  console.error(thrown instanceof StartRefused ? thrown.message : thrown);
  await stop(1);
}

function unreachable(thrown: unknown): string {
  const code = String((thrown as { code?: unknown }).code ?? 'no answer');
  return `The database of DATABASE_URL cannot be reached (${code}). Check the address, the password and that the server runs.`;
}

function portSentence(thrown: unknown, settings: Settings): string {
  const code = (thrown as { code?: unknown }).code;
  if (code === 'EADDRINUSE')
    return `Port ${settings.port} is in use by another program. Stop it, or set PORT to another number.`;
  if (code === 'EACCES')
    return `Port ${settings.port} may not be opened by this user. Set PORT to a number above 1023.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `The address of HOST (${settings.host}) does not exist on this machine.`;
  throw thrown;
}
