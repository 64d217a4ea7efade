// A post of a page as a card: the same on the practice's page and on its own.

import { imagePath, smallImagePath } from '#domain/media/read-image.ts';
import { toHtml } from '#domain/posts/markdown.ts';
import type { ReadPost } from '#domain/posts/timeline.ts';
import { type Child, raw } from '../../jsx/jsx-runtime.ts';
import type { Act } from '../../ui/Acts.tsx';
import type { MenuItem } from '../../ui/Menu.tsx';
import { PostCard } from '../../ui/PostCard.tsx';

export interface PostViewProps {
  post: ReadPost;
  now: Date;
  signedIn: boolean;
  /** The viewer may edit and withdraw it. */
  mine: boolean;
  level?: 1 | 2 | undefined;
  children?: Child;
}

export function PostView({ post, now, signedIn, mine, level, children }: PostViewProps) {
  const href = `/posts/${post.publicId}`;
  return (
    <PostCard
      level={level}
      room={{ room: post.pageKind }}
      post={{
        publicId: post.publicId,
        author: { publicId: post.pagePublicId, name: post.pageName, kind: post.pageKind, href: homeOf(post) },
        at: post.publishedAt,
        now,
        zone: post.zone ?? undefined,
        href,
        edited: post.number > 1 ? { at: post.editedAt, href: `${href}/history` } : undefined,
        warning: post.warning || undefined,
        body: raw(toHtml(post.body, level === 1 ? 2 : 3)),
        images: post.images.map((image) => ({
          src: level === 1 ? imagePath(image.publicId) : smallImagePath(image.publicId),
          alt: image.alt,
          width: level === 1 ? image.width : image.smallWidth,
          height: level === 1 ? image.height : image.smallHeight,
          href: imagePath(image.publicId),
        })),
        acts: actsOf(post, href, signedIn),
        menu: mine ? menuOf(href) : [],
      }}
      note={noteOf(post)}
    >
      {children}
    </PostCard>
  );
}

/** The page on which a post stands. */
export const homeOf = (post: Pick<ReadPost, 'slug' | 'pagePublicId'>): string =>
  post.slug ? `/practices/${post.slug}` : `/clinicians/${post.pagePublicId}`;

/** A practice's policies; a clinician's conflicts of interest, cut short where they are long. */
function noteOf({ slug, clinician, ...post }: ReadPost): Child {
  if (slug) return <PolicyLinks slug={slug} />;
  if (!clinician) return undefined;
  const { specialty, disclosures } = clinician;
  return (
    <>
      {specialty}. Disclosures: {disclosures.length > 160 ? `${disclosures.slice(0, 150).trimEnd()} … ` : disclosures}
      {disclosures.length > 160 && <a href={homeOf({ slug, ...post })}>all of them</a>}
    </>
  );
}

/** Under every post and at the top of the page: the rules the practice has given itself. */
export function PolicyLinks({ slug }: { slug: string }) {
  const base = `/practices/${slug}/policies`;
  return (
    <>
      Policies: <a href={`${base}/social-media`}>social media</a>, <a href={`${base}/comment`}>comments</a>,{' '}
      <a href={`${base}/privacy`}>privacy</a>
    </>
  );
}

function actsOf(post: ReadPost, href: string, signedIn: boolean): Act[] {
  return [
    signedIn
      ? { kind: 'like', action: `${href}/like`, pressed: post.liked, count: post.likes }
      : { kind: 'like', href: `/sign-in?back=${encodeURIComponent(href)}`, count: post.likes },
    { kind: 'reply', href: `${href}#comments`, count: post.comments },
    { kind: 'link', href },
  ];
}

const menuOf = (href: string): MenuItem[] => [
  { words: 'Edit', icon: 'edit', href: `${href}/edit` },
  { words: 'Withdraw', icon: 'trash', href: `${href}/withdrawal`, danger: true },
];
