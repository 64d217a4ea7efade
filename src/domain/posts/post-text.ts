// What a post is made of, as it is judged, hashed and stored; shared by publishing and editing.

import type { Sql } from '#domain/database.ts';
import { may, type Speaker } from '#domain/practices/speaker.ts';
import type { Draft, PublishTools } from '#domain/publishing/publish.ts';
import { wordsOf } from '#domain/publishing/words.ts';
import type { Field } from '#guard';
import type { ImageDeclaration, WarnReason } from '#vocabulary/practices.ts';
import { type Refused, refuse } from '#vocabulary/refusals.ts';

export interface PostText {
  body: string;
  /** A content note, or ''. */
  warning: string;
  images: PostTextImage[];
  reason?: WarnReason | undefined;
}

export interface PostTextImage {
  /** Public id of a picture that belongs to this page. */
  publicId: string;
  alt: string;
  declared: ImageDeclaration | undefined;
  /** As its sender called it: judged, never published. */
  fileName?: string | undefined;
}

/** Everything of a post that readers see, in a fixed order. */
export const postFields = ({
  body,
  warning,
  images,
}: Pick<PostText, 'body' | 'warning'> & { images: { alt: string }[] }): Field[] =>
  wordsOf({ body, contentWarning: warning, images: images.map(({ alt }) => ({ alt })) });

/** "maria_delgado_mri.jpg" says what the picture shows: as a name of a file, and without an ending that may hide a word. */
const fileNames = (images: readonly PostTextImage[]): Field[] => [
  ...wordsOf({ images: images.map(({ fileName = '' }) => ({ name: fileName })) }),
  ...images.flatMap(({ fileName }, i) =>
    fileName ? [{ name: `image${i + 1}`, text: fileName.replace(/\.\w+$/, '').replace(/[_-]/g, ' ') }] : [],
  ),
];

export function draftOf(speaker: Speaker, text: PostText, tools: PublishTools): Draft {
  return {
    fields: postFields(text),
    aside: fileNames(text.images),
    context: {
      author: speaker.kind,
      surface: 'post',
      own: speaker.own,
      profile: speaker.profile,
      postedAt: tools.now,
      attachments: text.images.map(({ alt, declared, fileName }) => ({
        kind: 'image' as const,
        alt,
        ...(declared ? { declared } : {}),
        ...(fileName ? { name: fileName } : {}),
      })),
    },
    actorId: speaker.actorId,
    subjectId: speaker.pageId,
    reason: text.reason,
  };
}

/** What stands in the way before the guard is asked. */
export function refusesToPublish(speaker: Speaker, text?: PostText): Refused | undefined {
  if (!speaker.opened) return refuse('not-allowed');
  if (!may(speaker, 'publish')) return refuse(speaker.roles.length > 0 ? 'publisher-needed' : 'not-allowed');
  if (!speaker.acknowledged) return refuse('policy-first');
  const silent = text?.images.findIndex((image) => image.alt.trim() === '') ?? -1;
  return silent < 0 ? undefined : refuse('alt-missing', { place: silent + 1 }, `alt${silent + 1}`);
}

/** The pictures of the newest version. A picture of another page is not found, and the act fails as a whole. */
export async function storeVersion(tx: Sql, postId: string, speaker: Speaker, text: PostText): Promise<void> {
  for (const [i, image] of text.images.entries()) {
    const stored = await tx`
      insert into post_images (version_id, place, media_id, alt, declared)
      select p.version_id, ${i + 1}, m.id, ${image.alt}, ${image.declared ?? 'no-patient'}
      from posts p
      join media m on m.public_id = ${image.publicId} and m.page_id = ${speaker.pageId}
      where p.id = ${postId}`;
    if (stored.count === 0) throw new Error('a picture of another page');
  }
}
