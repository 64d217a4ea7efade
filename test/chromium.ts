// The Chromium that came with the packages, or the one an environment variable names.
import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';

/**
 * The caller closes it.
 * @param letters the size of letters that its user has chosen, in pixels; browsers come with 16.
 */
export async function openBrowser(letters = 16): Promise<Browser> {
  const named = process.env.OPENWARD_CHROMIUM;
  const args = [
    ...chromium.args.filter((arg) => !/^--(single-process$|headless|blink-settings)/.test(arg)),
    '--no-sandbox',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-quic',
  ];
  return playwright.launch({
    executablePath: named ?? (await chromium.executablePath()),
    args: [...(named ? ['--no-sandbox'] : args), `--blink-settings=defaultFontSize=${letters}`],
    headless: true,
  });
}
