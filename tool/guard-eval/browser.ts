// What a browser pays for the guard: bytes, and the time to the first verdict on a processor four times slower.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import type * as Guard from '#guard';
import { openBrowser } from '../../test/chromium.ts';
import { say } from './page.ts';

const slowdown = 4;
const rounds = 5;
const text =
  'Thank you for the kind words about Dr. Ruiz. We are so glad the knee is better and hope the new brace does its job. See you at the ' +
  'follow-up next Tuesday, and please tell your husband the parking garage on Elm Street opens again in March. If anything feels off ' +
  'before that, stop the ibuprofen and call us. Our team loved reading this, and the front desk has passed it around twice this morning.';

/** In the page's own thread, which is where a browser can be slowed down; composers have the guard in a worker. */
export async function inBrowser(): Promise<void> {
  const bundle = await rolldown({ input: join(import.meta.dirname, '../../packages/guard/src/index.ts') });
  const { output } = await bundle.generate({ format: 'esm', minify: true, codeSplitting: false });
  await bundle.close();
  const { code } = output[0];
  const server = createServer((request, response) => {
    const script = request.url === '/guard.js';
    response
      .setHeader('content-type', script ? 'text/javascript' : 'text/html')
      .end(script ? code : '<title>x</title>');
  }).listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  const browser = await openBrowser();
  const times = { load: [] as number[], prepare: [] as number[], prepared: [] as number[], cold: [] as number[] };
  for (let i = 0; i < rounds * 2; i++) {
    const cold = i % 2 === 1;
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await (await context.newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const [load, prepare, first] = await page.evaluate(measure, { text, cold });
    times.load.push(load);
    if (!cold) times.prepare.push(prepare);
    times[cold ? 'cold' : 'prepared'].push(first);
    await context.close();
  }
  await browser.close();
  server.close();
  const middle = (list: number[]): string => `${(list.sort((a, b) => a - b)[list.length >> 1] ?? 0).toFixed(0)} ms`;
  say(`\nin a browser: ${(gzipSync(code, { level: 9 }).length / 1000).toFixed(0)} kB gzip`);
  say(
    `Chromium at a ${slowdown}th of this processor, middle of ${rounds}: script loaded and run ${middle(times.load)}, prepare ${middle(times.prepare)}, ` +
      `first verdict on ${text.length} characters after it ${middle(times.prepared)}, without it ${middle(times.cold)}`,
  );
}

async function measure({ text, cold }: { text: string; cold: boolean }): Promise<[number, number, number]> {
  const begun = performance.now();
  const path = '/guard.js';
  const guard = (await import(path)) as typeof Guard;
  const loaded = performance.now();
  if (!cold) for (const _ of guard.prepare());
  const prepared = performance.now();
  guard.check(text, { surface: 'review-reply' });
  return [loaded - begun, prepared - loaded, performance.now() - prepared];
}
