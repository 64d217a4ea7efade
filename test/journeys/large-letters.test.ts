// Somebody who cannot read small letters has made them twice as large, on a phone: nothing runs off the screen.
import assert from 'node:assert/strict';
import test from 'node:test';
import { openBrowser } from '../chromium.ts';
import { startServer } from '../server.ts';

const server = await startServer();

const walks: Record<string, string[]> = {
  nobody: [
    '/',
    '/sign-up',
    '/sign-in',
    '/communities',
    '/conditions/type-2-diabetes',
    '/practices',
    '/practices/harbor-imaging',
    '/clinicians',
    '/search?q=diabetes',
    '/guard',
    '/privacy',
    '/nothing-here',
  ],
  theo: [
    '/home',
    '/notifications',
    '/settings',
    '/settings/words',
    '/settings/sessions',
    '/personas',
    '/communities/waiting-for-results',
    '/communities/waiting-for-results/threads/new',
    '/communities/new',
    '/practices/new',
  ],
  mara: ['/communities/living-with-type-2-diabetes/moderation', '/communities/living-with-type-2-diabetes/settings'],
  noah: [
    '/practices/millbrook-family-practice',
    '/practices/millbrook-family-practice/settings',
    '/practices/millbrook-family-practice/settings/team',
  ],
};

test('with letters twice as large nothing runs off the screen of a phone', async () => {
  const browser = await openBrowser(32);
  try {
    for (const [who, paths] of Object.entries(walks)) {
      const context = await browser.newContext({ baseURL: server.url, viewport: { width: 390, height: 844 } });
      const page = await context.newPage();
      const link = server.links[who];
      if (link) await page.goto(new URL(link).pathname);
      for (const path of paths) {
        await page.goto(path);
        const seen = await page.evaluate(() => ({
          letters: getComputedStyle(document.documentElement).fontSize,
          width: document.documentElement.scrollWidth,
        }));
        assert.deepEqual(seen, { letters: '32px', width: 390 }, `${path} for ${who}`);
      }
      await context.close();
    }
  } finally {
    await browser.close();
  }
});
