// Small files that browsers and robots ask for by name.
import type { Visit } from '../../visit.ts';

const day = { 'cache-control': 'public, max-age=86400' };

/** The mark, a door that stands open with a lamp behind it, in colours that hold on light and dark tabs. */
export function favicon(): Response {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 28 28"><path fill="#1d5a48" d="M3 26V13a11 11 0 0 1 22 0v13z"/><path fill="#f0b64c" d="M9 26V13.5a5.5 5.5 0 0 1 11 0V26z"/><path fill="#fdfbf6" d="M9 26V13.5A5.5 5.5 0 0 1 14.5 8v15.5z"/></svg>';
  return new Response(svg, { headers: { 'content-type': 'image/svg+xml', ...day } });
}

/** What robots may read is said page by page; these paths hold nothing for them at all. */
export function robots(visit: Visit): Response {
  const closed = [
    '/settings',
    '/personas',
    '/people/',
    '/operator',
    '/sign-in',
    '/second-factor',
    '/notifications',
    '/search',
    '/threads/',
  ];
  const lines = [
    'User-agent: *',
    ...closed.map((path) => `Disallow: ${path}`),
    `Sitemap: ${new URL('/sitemap.xml', visit.house.settings.publicUrl).href}`,
  ];
  return new Response(`${lines.join('\n')}\n`, { headers: { 'content-type': 'text/plain; charset=utf-8', ...day } });
}
