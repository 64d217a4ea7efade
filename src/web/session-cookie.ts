// The cookie that carries a session's token, and what the list of sessions calls a device.
import { cookieName, setCookie } from './cookies.ts';
import type { Visit } from './visit.ts';

/** As long as a session lives without being used; it is set again while it is used. */
export const sessionSeconds = 30 * 24 * 60 * 60;

export function keepSession(visit: Visit, token: string): void {
  write(visit, token, sessionSeconds);
}

export function dropSession(visit: Visit): void {
  write(visit, '', 0);
}

function write(visit: Visit, token: string, seconds: number): void {
  const secure = visit.house.settings.publicUrl.protocol === 'https:';
  visit.outgoing.append('set-cookie', setCookie(cookieName('session', secure), token, secure, seconds));
}

/** "Firefox on Windows": enough for the owner to recognise it. Versions and models are left out. */
export function deviceLabel(userAgent: string): string {
  const browser = browsers.find(([pattern]) => pattern.test(userAgent))?.[1] ?? 'A browser';
  const system = systems.find(([pattern]) => pattern.test(userAgent))?.[1];
  return system ? `${browser} on ${system}` : browser;
}

/** In this order: Edge and Opera call themselves Chrome too, Chrome calls itself Safari too. */
const browsers: [RegExp, string][] = [
  [/\bEdgA?\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\b(?:Firefox|FxiOS)\//, 'Firefox'],
  [/\b(?:Chrome|CriOS|HeadlessChrome)\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
];

const systems: [RegExp, string][] = [
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bCrOS\b/, 'Chromebook'],
  [/\bMac OS X\b/, 'Mac'],
  [/\bLinux\b/, 'Linux'],
];
