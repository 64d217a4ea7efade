// One Chromium per test file, one context per story. A message on the console or a request to another host fails the test.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { after } from 'node:test';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { openBrowser } from './chromium.ts';

const require = createRequire(import.meta.url);
let browser: Promise<Browser> | undefined;
after(async () => {
  await (await browser)?.close();
});

export interface Story {
  /** Opens a further window: same browser, other cookies when `apart`. */
  page: Page;
  /** What the console said and which requests left the host; checked when the story ends. */
  troubles: string[];
}

/**
 * Runs a story in a fresh context with one page. Afterwards the console must have been silent and nothing may have left the host.
 * @param url of the server, so that paths can be visited: `page.goto('/sign-in')`.
 */
export async function story(
  url: string,
  run: (page: Page, story: Story) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  browser ??= openBrowser();
  const context = await (await browser).newContext({
    baseURL: url,
    viewport: { width: 390, height: 844 },
    ...options,
  });
  context.setDefaultTimeout(10_000);
  const troubles: string[] = [];
  context.on('console', (message) => {
    // A page that answers 4xx on purpose is not a fault of the page; a picture or script that is missing is.
    const ofPage = context.pages().some((open) => open.url() === message.location().url);
    if (ofPage && /^Failed to load resource: the server responded with a status of 4\d\d/.test(message.text())) return;
    troubles.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => troubles.push(`error: ${error.error().message}`));
  context.on('request', (request) => {
    if (/^https?:/.test(request.url()) && new URL(request.url()).host !== new URL(url).host)
      troubles.push(`request to another host: ${request.url()}`);
  });
  const page = await context.newPage();
  try {
    await run(page, { page, troubles });
    assert.deepEqual(troubles, []);
  } finally {
    await context.close();
  }
}

/** What axe finds wrong on the page as it stands, WCAG 2.2 AA: one line per rule with the places. */
export async function axe(page: Page): Promise<string[]> {
  axeSource ??= readFile(require.resolve('axe-core/axe.min.js'), 'utf8');
  // As an init expression, not as a script element: the page's own policy allows no inline script.
  await page.evaluate(await axeSource);
  const found = await page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(options: object): Promise<{ violations: { id: string; nodes: { target: unknown[] }[] }[] }> };
    };
    const result = await axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return result.violations.map(
      (violation) => `${violation.id}: ${violation.nodes.map((node) => node.target.join(' ')).join(', ')}`,
    );
  });
  return found;
}
let axeSource: Promise<string> | undefined;
