// `npm run bench`: plants a town, measures the limits of this machine and the product on it, prints shares of the limits.

import { weighPage } from '../test/page-weight.ts';
import { openTap } from '../test/tap.ts';
import type { DurableWish } from './durable.ts';
import { type Beside, type Ground, openGround, type Product } from './ground.ts';
import { type Compared, compare, median, type Rounds, run } from './load.ts';
import { describeMachine, residentMb } from './machine.ts';
import { type Read, reads, signedIn, unchanged } from './operations.ts';
import { type Options, readOptions } from './options.ts';
import { measurePainting } from './painting.ts';
import { guardMs, posts } from './publishing.ts';
import { type Line, most, ms, perSecond, plain, share, table } from './report.ts';
import { searches } from './searching.ts';
import { measureStarts } from './starts.ts';
import { measureStreams } from './streams.ts';

const options = readOptions(process.argv.slice(2));
const wants = (part: string): boolean => options.only.length === 0 || options.only.includes(part);
let disturbed = 0;

console.log(`\n  ${describeMachine()}; ${options.posts} posts, ${options.rounds} rounds of ${options.seconds} s`);
const ground = await openGround(options.posts);
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => void ground.stop().then(() => process.exit(1)));
try {
  console.log(`  Town planted in ${ground.planting.toFixed(0)} s`);
  await measure(ground, options);
} finally {
  await ground.stop();
}
process.exit(0);

async function measure(ground: Ground, options: Options): Promise<void> {
  const product = await ground.product();
  const wire = await ground.beside('wire.ts');
  const bare = await ground.beside('bare.ts');
  const chosen = (await reads(ground)).filter(({ letter }) => wants(letter));
  const before = residentMb(product.pid);
  const shares: Line[] = [];
  const orientation: Line[] = [];
  for (const read of chosen)
    await part(read.letter, shares, () => measureRead(read, { product, wire, bare }, shares, orientation));
  if (wants('E')) await part('E', shares, () => measureSearch(ground, product, shares));
  if (wants('F')) await part('F', shares, () => measurePublishing(ground, product, shares, orientation));
  if (options.soak > 0) await soak(chosen, product, orientation);
  const after = residentMb(product.pid);
  if (wants('H')) await part('H', shares, () => measureLive(ground, product, shares));
  table('Shares of the limit and times', shares);
  table('For orientation, requests per second', orientation);
  if (chosen.length > 0) {
    await weights(chosen, product);
    await statements(chosen, ground);
  }
  table('Memory of the app process', [
    plain('before the run', `${Math.round(before)} MB`),
    most('after the run', after, 250, 'MB'),
  ]);
  await sizes(ground);
  await product.stop();
  if (wants('START')) {
    const starts = await measureStarts();
    table('Start', [
      most(
        'first start with the demo town, build included',
        starts.build + starts.first,
        30,
        's',
        `build ${starts.build.toFixed(1)} s`,
      ),
      most('second start', starts.second, 2, 's'),
      most('memory when idle', starts.idleMb, 150, 'MB'),
    ]);
  }
  if (disturbed > 0)
    console.log(
      `\n  ${disturbed} rounds were kept although other work took more than 15 % of a core during them and during their repeats.`,
    );
}

/** What cannot be measured is a missed target with its reason, and does not keep the rest from being measured. */
async function part(letter: string, shares: Line[], work: () => Promise<void>): Promise<void> {
  const begun = performance.now();
  try {
    await work();
    console.log(`  ${letter} measured in ${((performance.now() - begun) / 1000).toFixed(0)} s`);
  } catch (thrown) {
    const note = thrown instanceof Error ? thrown.message : String(thrown);
    shares.push({ name: letter, measured: 'not measured', target: '', met: false, note });
  }
}

interface Servers {
  product: Product;
  wire: Beside;
  bare: Beside;
}

async function measureRead(read: Read, servers: Servers, shares: Line[], orientation: Line[]): Promise<void> {
  const { product, wire, bare } = servers;
  const first = await run({ port: product.port, requests: read.product, connections: 32, seconds: 2 });
  const wrong = Object.keys(first.statuses).filter((status) => status !== '200');
  if (wrong.length > 0) throw new Error(`${read.path} answered ${JSON.stringify(first.statuses)}`);
  await bare.ask({ letter: read.letter, bytes: first.bodyBytes });
  await run({ port: bare.port, requests: read.bare, connections: 32, seconds: 1 });
  const reached = await against(
    { port: bare.port, requests: read.bare, connections: 32 },
    { port: product.port, requests: read.product, connections: 32 },
  );
  const one = await rounds({ port: product.port, requests: read.product, connections: 1 });
  const many = await rounds({ port: product.port, requests: read.product, connections: 128 });
  const half = await run({
    port: product.port,
    requests: read.product,
    connections: 128,
    seconds: options.seconds,
    rate: reached.outcome.perSecond / 2,
  });
  const name = `${read.letter}  ${read.name}`;
  const times = `p50 ${ms(half.p50)}, p99 ${ms(half.p99)} at half of it`;
  shares.push(share(name, reached.share, read.target, times));
  if (read.letter === 'G') shares.push(most('G  p99', half.p99, 20, 'ms'));
  orientation.push(
    plain(
      name,
      perSecond(reached.outcome.perSecond),
      `bare page ${perSecond(reached.limit.perSecond)}; 1 connection ${perSecond(one.outcome.perSecond)}, 128 ${perSecond(many.outcome.perSecond)}; ${Math.round(first.bodyBytes / 1000)} kB`,
    ),
  );
  if (read.letter !== 'A') return;
  await wire.ask(first.bodyBytes);
  const known = await unchanged(product.url, ground.people.practices.length);
  const same = await against(
    { port: wire.port, requests: read.bare, connections: 32 },
    { port: product.port, requests: known, connections: 32 },
  );
  const all304 = Object.keys(same.outcome.statuses).join() === '304';
  const note = all304 ? '' : `statuses ${JSON.stringify(same.outcome.statuses)}`;
  shares.push(share('A  unchanged, by ETag, of the wire', same.share, 0.25, note));
  orientation.push(plain('A  unchanged', perSecond(same.outcome.perSecond), `wire ${perSecond(same.limit.perSecond)}`));
}

async function measureSearch(ground: Ground, product: Product, shares: Line[]): Promise<void> {
  for (const { name, requests } of searches(signedIn(ground.people.patients))) {
    const { outcome } = await rounds({ port: product.port, requests, connections: 8 });
    const half = await run({
      port: product.port,
      requests,
      connections: 8,
      seconds: options.seconds,
      rate: outcome.perSecond / 2,
    });
    shares.push({
      name: `E  ${name}`,
      measured: perSecond(outcome.perSecond),
      target: '>= 300/s',
      met: outcome.perSecond >= 300,
    });
    shares.push(most(`E  ${name}, p99`, half.p99, 60, 'ms', JSON.stringify(outcome.statuses)));
  }
}

async function measurePublishing(ground: Ground, product: Product, shares: Line[], orientation: Line[]): Promise<void> {
  const requests = await posts(ground, product, 6000);
  const durable = await ground.beside('durable.ts');
  const [page] = ground.people.practices;
  const [writer] = ground.people.staff;
  const wish: DurableWish = {
    pageId: page?.id ?? '',
    writerId: writer?.id ?? '',
    clients: 8,
    seconds: options.seconds,
  };
  const limits: number[] = [];
  for (let round = 0; round < options.rounds; round += 1)
    limits.push((await durable.ask<{ perSecond: number }>(wish)).perSecond);
  const limit = limits.sort((one, other) => one - other)[Math.floor(limits.length / 2)] ?? Number.NaN;
  const { outcome } = await rounds({ port: product.port, requests, connections: 8 });
  const stored = Object.keys(outcome.statuses).join() === '303';
  shares.push(
    share(
      'F  publish a guarded post',
      outcome.perSecond / limit,
      0.3,
      stored ? `p99 ${ms(outcome.p99)}` : JSON.stringify(outcome.statuses),
    ),
    most('F  the guard’s part', guardMs(), 0.5, 'ms'),
  );
  orientation.push(plain('F  publish', perSecond(outcome.perSecond), `durable insert ${perSecond(limit)}`));
}

async function measureLive(ground: Ground, product: Product, shares: Line[]): Promise<void> {
  const live = await measureStreams(ground, product);
  const note = `${live.streams} streams, p50 ${ms(live.p50)}${live.missed ? `, ${live.missed} not shown within 5 s` : ''}`;
  shares.push(
    most('H  live notification, p99', live.p99, 250, 'ms', note),
    most('H  memory per stream', live.kbPerStream, 60, 'kB'),
  );
}

/** Minutes of steady load at a third of what is possible: memory must not grow. */
async function soak(chosen: Read[], product: Product, orientation: Line[]): Promise<void> {
  const requests = chosen.flatMap(({ product }) => product.slice(0, 100));
  const possible = (await run({ port: product.port, requests, connections: 32, seconds: 2 })).perSecond;
  const memory: string[] = [];
  for (let minute = 0; minute < options.soak; minute += 1) {
    await run({ port: product.port, requests, connections: 64, seconds: 60, rate: possible / 3 });
    memory.push(residentMb(product.pid).toFixed(0));
  }
  orientation.push(plain('memory, minute by minute', `${memory.at(-1)} MB`, memory.join(' ')));
}

async function weights(chosen: Read[], product: Product): Promise<void> {
  const pages = chosen.filter(({ letter }) => letter !== 'G');
  const lines: Line[] = [];
  for (const { letter, path, cookie } of pages) {
    const weight = await weighPage(product.url, path, cookie);
    lines.push(
      most(`${letter}  HTML`, weight.html / 1000, 8, 'kB', `${Math.round(weight.plain / 1000)} kB unpacked`),
      most(`${letter}  CSS`, weight.css / 1000, 12, 'kB'),
      most(
        `${letter}  script`,
        weight.script / 1000,
        15,
        'kB',
        weight.guard > 0 ? `guard apart: ${Math.round(weight.guard / 1000)} kB` : '',
      ),
    );
  }
  table('Page weight, gzip', lines);
  const paintings = await measurePainting(product.url, pages);
  table(
    'What a reader sees',
    Object.entries(paintings).flatMap(([letter, { first, slowed, shift }]) => [
      most(`${letter}  first contentful paint`, first, 150, 'ms'),
      most(`${letter}  the same at a quarter of the speed`, slowed, 700, 'ms'),
      { name: `${letter}  layout shift`, measured: shift.toFixed(4), target: '0', met: shift === 0 },
    ]),
  );
}

/** Statements per request, counted on the way to the database. The relay asks now and then too: the fewest of five is the page's. */
async function statements(chosen: Read[], ground: Ground): Promise<void> {
  const tap = await openTap(ground.url);
  const product = await ground.product(tap.url);
  const lines: Line[] = [];
  for (const { letter, name, path, cookie } of chosen) {
    const counts: number[] = [];
    for (let look = 0; look < 6; look += 1) {
      tap.taken();
      await (await fetch(product.url + path, { headers: { cookie } })).arrayBuffer();
      if (look > 0) counts.push(tap.taken().length);
    }
    lines.push(most(`${letter}  ${name}`, Math.min(...counts), 4, 'statements'));
  }
  await product.stop();
  await tap.close();
  table('Statements per request', lines);
}

async function sizes(ground: Ground): Promise<void> {
  const rows = await ground.sql<{ name: string; table: string; indexes: string }[]>`
    select relname as name, pg_size_pretty(pg_table_size(relid)) as table, pg_size_pretty(pg_indexes_size(relid)) as indexes
    from pg_stat_user_tables
    order by pg_total_relation_size(relid) desc
    limit 12`;
  table(
    'Largest tables',
    rows.map((row) => plain(row.name, row.table, `indexes ${row.indexes}`)),
  );
}

interface Asking {
  port: number;
  requests: string[];
  connections: number;
}

async function rounds(asking: Asking): Promise<Rounds> {
  return noted(await median(options.rounds, { ...asking, seconds: options.seconds }));
}

async function against(limit: Asking, product: Asking): Promise<Compared> {
  const { seconds } = options;
  return noted(await compare(options.rounds, { ...limit, seconds }, { ...product, seconds }));
}

function noted<T extends Rounds>(done: T): T {
  disturbed += done.disturbed;
  if (done.outcome.lost > 0) console.log(`  ${done.outcome.lost} answers were lost`);
  return done;
}
