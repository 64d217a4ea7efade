// A practice's posts for feed readers (Atom, RFC 4287). Only what the practice published: nobody's comments, no numbers.
import { plainText, toHtml } from '#domain/posts/markdown.ts';
import { type ReadPost, timeline } from '#domain/posts/timeline.ts';
import { practicePage } from '#domain/practices/page.ts';
import { refused } from '../../answer.tsx';
import type { Visit } from '../../visit.ts';
import { escapeXml, xml } from '../../xml.ts';

/** GET /practices/:slug/feed.atom: the newest twenty posts; absent as long as the page is not open. */
export async function showFeed(visit: Visit): Promise<Response> {
  const slug = visit.params.slug ?? '';
  const [practice, { posts }] = await Promise.all([practicePage(visit.sql, slug), timeline(visit.sql, { slug })]);
  if (!practice?.openedAt) return refused(visit, { reason: 'absent' });
  const address = (path: string): string => escapeXml(new URL(path, visit.house.settings.publicUrl).href);
  const page = address(`/practices/${slug}`);
  const updated = new Date(Math.max(practice.openedAt.getTime(), ...posts.map(({ editedAt }) => editedAt.getTime())));
  return xml(
    `<feed xmlns="http://www.w3.org/2005/Atom">
<id>${page}</id>
<title>${escapeXml(practice.name)}</title>
<updated>${updated.toISOString()}</updated>
<author><name>${escapeXml(practice.name)}</name><uri>${page}</uri></author>
<link rel="alternate" type="text/html" href="${page}"/>
<link rel="self" type="application/atom+xml" href="${address(`/practices/${slug}/feed.atom`)}"/>
${posts.map((post) => entry(post, address(`/posts/${post.publicId}`))).join('\n')}
</feed>`,
    'application/atom+xml',
  );
}

/** A post with a content note is announced by the note alone. */
function entry(post: ReadPost, href: string): string {
  const text = post.warning
    ? `<summary type="text">${escapeXml(`Content note: ${post.warning}`)}</summary>`
    : `<content type="html">${escapeXml(toHtml(post.body))}</content>`;
  const title = post.warning ? `Post by ${post.pageName}` : opening(post.body);
  return `<entry><id>${href}</id><title>${escapeXml(title)}</title><link rel="alternate" type="text/html" href="${href}"/><published>${post.publishedAt.toISOString()}</published><updated>${post.editedAt.toISOString()}</updated>${text}</entry>`;
}

/** The first words of a public post, whole ones. */
function opening(body: string): string {
  const flat = plainText(body).replace(/\s+/g, ' ').trim();
  return flat.length <= 80 ? flat : `${flat.slice(0, 80).replace(/\s\S*$/, '')} …`;
}
