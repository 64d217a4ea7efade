// The Chromium that came with the packages, or the one an environment variable names.
import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';

/** The caller closes it. */
export async function openBrowser(): Promise<Browser> {
  const named = process.env.OPENWARD_CHROMIUM;
  const args = [
    ...chromium.args.filter((arg) => arg !== '--single-process' && !arg.startsWith('--headless')),
    '--no-sandbox',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-quic',
  ];
  return playwright.launch({
    executablePath: named ?? (await chromium.executablePath()),
    args: named ? ['--no-sandbox'] : args,
    headless: true,
  });
}
