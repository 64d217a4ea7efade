// The sitemap: what search engines may list. One file while it is small, an index of parts beyond ten thousand pages.
import {
  countPublicPages,
  type PublicPage,
  pagesPerSitemap,
  publicPages,
  type SitemapPart,
  sitemapParts,
} from '#domain/search/public-pages.ts';
import { refused } from '../../answer.tsx';
import type { Visit } from '../../visit.ts';
import { escapeXml, xml } from '../../xml.ts';

/** GET /sitemap.xml */
export async function showSitemap(visit: Visit): Promise<Response> {
  const counts = await countPublicPages(visit.sql);
  const total = sitemapParts.reduce((sum, part) => sum + counts[part], sitePaths.length);
  if (total > pagesPerSitemap) return index(visit, counts);
  const pages: PublicPage[] = sitePaths.map((path) => ({ path, changedAt: null }));
  for (const part of sitemapParts) pages.push(...(await publicPages(visit.sql, part, 1)));
  return urls(visit, pages);
}

/** GET /sitemaps/:part, where a part is `site`, or a kind with its number: `posts-2`. */
export async function showPart(visit: Visit): Promise<Response> {
  const name = visit.params.part ?? '';
  if (name === 'site')
    return urls(
      visit,
      sitePaths.map((path) => ({ path, changedAt: null })),
    );
  const [, word, number] = /^([a-z]+)-([1-9]\d{0,3})$/.exec(name) ?? [];
  const part = sitemapParts.find((candidate) => candidate === word);
  const pages = part ? await publicPages(visit.sql, part, Number(number)) : [];
  return pages.length > 0 ? urls(visit, pages) : refused(visit, { reason: 'absent' });
}

const sitePaths = ['/', '/practices', '/about', '/rules', '/privacy', '/guard'];

function index(visit: Visit, counts: Record<SitemapPart, number>): Response {
  const names = [
    'site',
    ...sitemapParts.flatMap((part) =>
      Array.from({ length: Math.ceil(counts[part] / pagesPerSitemap) }, (_, i) => `${part}-${i + 1}`),
    ),
  ];
  const entries = names.map((name) => `<sitemap><loc>${address(visit, `/sitemaps/${name}`)}</loc></sitemap>`);
  return xml(`<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${entries.join('')}</sitemapindex>`);
}

function urls(visit: Visit, pages: readonly PublicPage[]): Response {
  const entries = pages.map(({ path, changedAt }) => {
    const changed = changedAt ? `<lastmod>${changedAt.toISOString().slice(0, 10)}</lastmod>` : '';
    return `<url><loc>${address(visit, path)}</loc>${changed}</url>`;
  });
  return xml(`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${entries.join('')}</urlset>`);
}

const address = (visit: Visit, path: string): string => escapeXml(new URL(path, visit.house.settings.publicUrl).href);
