// What a reader sees, and when: first contentful paint and layout shift in Chromium, unhindered and with a slow processor.
import type { BrowserContext } from 'playwright-core';
import { openBrowser } from '../test/chromium.ts';

export interface Painting {
  /** Milliseconds to the first contentful paint, median of five. */
  first: number;
  /** The same with the processor slowed four times. */
  slowed: number;
  /** Cumulative layout shift, the largest seen. */
  shift: number;
}

/** @param pages with the cookie each is looked at with. */
export async function measurePainting(
  url: string,
  pages: { letter: string; path: string; cookie: string }[],
): Promise<Record<string, Painting>> {
  const browser = await openBrowser();
  try {
    const figures: Record<string, Painting> = {};
    for (const { letter, path, cookie } of pages) {
      const context = await browser.newContext({ baseURL: url, viewport: { width: 390, height: 844 } });
      const [name = '', value = ''] = cookie.split('=');
      if (cookie) await context.addCookies([{ name, value, url }]);
      const plain = await looks(context, path, 1);
      const slowed = await looks(context, path, 4);
      await context.close();
      figures[letter] = {
        first: plain.first,
        slowed: slowed.first,
        shift: Math.max(plain.shift, slowed.shift),
      };
    }
    return figures;
  } finally {
    await browser.close();
  }
}

async function looks(context: BrowserContext, path: string, slower: number): Promise<{ first: number; shift: number }> {
  const paints: number[] = [];
  let shift = 0;
  // The first look fills the cache of code; readers come back, and a first visit is weighed in bytes.
  for (let look = 0; look < 6; look += 1) {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower });
    await page.addInitScript(() => {
      const seen = { paint: 0, shift: 0 };
      Object.assign(window, { seen });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          if (entry.name === 'first-contentful-paint') seen.paint = entry.startTime;
      }).observe({ type: 'paint', buffered: true });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(path, { waitUntil: 'load' });
    await page.waitForFunction(() => (window as unknown as { seen: { paint: number } }).seen.paint > 0);
    await page.waitForTimeout(200);
    const seen = await page.evaluate(() => (window as unknown as { seen: { paint: number; shift: number } }).seen);
    if (look > 0) paints.push(seen.paint);
    shift = Math.max(shift, seen.shift);
    await page.close();
  }
  paints.sort((one, other) => one - other);
  return { first: paints[Math.floor(paints.length / 2)] ?? Number.NaN, shift };
}
