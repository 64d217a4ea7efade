// What public pages tell search engines in their head: canonical address, preview words, and schema.org data.
// The data is a block that browsers never run, so the strict script policy does not concern it.

import type { ClinicianPage } from '#domain/clinicians/page.ts';
import { plainText } from '#domain/posts/markdown.ts';
import type { ReadPost } from '#domain/posts/timeline.ts';
import type { PracticePage } from '#domain/practices/page.ts';
import { weekdays } from '#vocabulary/practices.ts';
import { type Child, raw } from './jsx/jsx-runtime.ts';
import type { Visit } from './visit.ts';

type Data = Record<string, unknown>;

/** A practice as schema.org MedicalClinic, with its feed. */
export function practiceHead(visit: Visit, practice: PracticePage): Child {
  const url = address(visit, `/practices/${practice.slug}`);
  return (
    <>
      <Preview url={url} type="profile" title={practice.name} description={practice.about.slice(0, 155)} />
      <link
        rel="alternate"
        type="application/atom+xml"
        title={practice.name}
        href={`${new URL(url).pathname}/feed.atom`}
      />
      <DataBlock
        data={{
          '@type': 'MedicalClinic',
          '@id': url,
          url,
          name: practice.name,
          description: practice.about || undefined,
          telephone: practice.phone,
          faxNumber: practice.fax || undefined,
          email: practice.email || undefined,
          sameAs: practice.web || undefined,
          address: {
            '@type': 'PostalAddress',
            streetAddress: practice.street,
            addressLocality: practice.city,
            addressRegion: practice.state,
            postalCode: practice.zip,
            addressCountry: 'US',
          },
          openingHoursSpecification: practice.hours.map(({ day, opens, closes }) => ({
            '@type': 'OpeningHoursSpecification',
            dayOfWeek: `https://schema.org/${weekdays[day - 1]}`,
            opens,
            closes,
          })),
        }}
      />
    </>
  );
}

/** A public post. With a content note, the note stands for the text. */
export function postHead(visit: Visit, post: ReadPost): Child {
  const url = address(visit, `/posts/${post.publicId}`);
  const words = post.warning ? `Content note: ${post.warning}` : plainText(post.body).replace(/\s+/g, ' ');
  return (
    <>
      <Preview url={url} type="article" title={`Post by ${post.pageName}`} description={words.slice(0, 155)} />
      <DataBlock
        data={{
          '@type': 'SocialMediaPosting',
          '@id': url,
          url,
          headline: words.slice(0, 110),
          articleBody: post.warning ? undefined : words,
          datePublished: post.publishedAt.toISOString(),
          dateModified: post.editedAt.toISOString(),
          author: {
            '@type': post.pageKind === 'practice' ? 'MedicalClinic' : 'Person',
            name: post.pageName,
            url: address(visit, post.slug ? `/practices/${post.slug}` : `/clinicians/${post.pagePublicId}`),
          },
        }}
      />
    </>
  );
}

/** A clinician: what she says of herself, and that nobody has checked more than her number. */
export function clinicianHead(
  visit: Visit,
  clinician: Pick<ClinicianPage, 'publicId' | 'name' | 'specialty' | 'about'>,
): Child {
  const url = address(visit, `/clinicians/${clinician.publicId}`);
  return (
    <>
      <Preview url={url} type="profile" title={clinician.name} description={clinician.about.slice(0, 155)} />
      <DataBlock
        data={{
          '@type': 'ProfilePage',
          '@id': url,
          url,
          mainEntity: {
            '@type': 'Person',
            name: clinician.name,
            description: clinician.about || undefined,
            hasOccupation: { '@type': 'Occupation', name: clinician.specialty },
          },
        }}
      />
    </>
  );
}

/** The one address of a page, and the words for a preview. No picture: none is loaded from anywhere. */
function Preview({ url, type, title, description }: { url: string; type: string; title: string; description: string }) {
  return (
    <>
      <link rel="canonical" href={url} />
      <meta property="og:url" content={url} />
      <meta property="og:type" content={type} />
      <meta property="og:title" content={title} />
      {description && <meta property="og:description" content={description} />}
      <meta property="og:site_name" content="Openward" />
    </>
  );
}

function DataBlock({ data }: { data: Data }) {
  return raw(`<script type="application/ld+json">${inert({ '@context': 'https://schema.org', ...data })}</script>`);
}

/** JSON that cannot end the element it stands in, nor open a comment in it. */
export const inert = (data: Data): string =>
  JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

const address = (visit: Visit, path: string): string => new URL(path, visit.house.settings.publicUrl).href;
