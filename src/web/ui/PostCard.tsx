import type { Child } from '../jsx/jsx-runtime.ts';
import { type Act, Acts } from './Acts.tsx';
import { Avatar } from './Avatar.tsx';
import { Badge } from './Badge.tsx';
import { Icon } from './Icon.tsx';
import { Menu, type MenuItem } from './Menu.tsx';
import { Prose } from './Prose.tsx';
import type { PersonaView } from './personas.ts';
import { RoomSign, type RoomSignProps } from './RoomSign.tsx';
import { rooms } from './rooms.ts';
import { sentences } from './sentences.ts';
import { Time } from './Time.tsx';

export interface PostImage {
  src: string;
  /** Required of every author, so never empty. */
  alt: string;
  width: number;
  height: number;
  /** The picture on its own. */
  href?: string | undefined;
}

export interface PostView {
  publicId: string;
  author: PersonaView;
  at: Date;
  now: Date;
  zone?: string | undefined;
  /** The post's own page. */
  href: string;
  edited?: { at: Date; href?: string | undefined } | undefined;
  /** Why one may not want to see it at once; the body is then folded. */
  warning?: string | undefined;
  /** Rendered on the server; text from people is escaped or comes from our Markdown. */
  body: Child;
  lang?: string | undefined;
  images?: readonly PostImage[] | undefined;
  acts?: readonly Act[] | undefined;
  menu?: readonly MenuItem[] | undefined;
}

export interface PostCardProps {
  post: PostView;
  room: RoomSignProps;
  /** Level of the hidden heading that names the post. Default 2. */
  level?: 1 | 2 | 3 | undefined;
  /** Policies of the practice, the state of a draft, a moderation note: below the body. */
  note?: Child;
  /** Replies, a reply box. */
  children?: Child;
}

/** A post: whose, in which room, when; the text; what one can do. Actions post through the page's #act form. */
export function PostCard({ post, room, level = 2, note, children }: PostCardProps) {
  return (
    <article class="post" id={`p-${post.publicId}`} data-tone={rooms[room.room].tone}>
      <Head post={post} level={level}>
        <RoomSign {...room} name={room.name === post.author.name ? undefined : room.name} />
      </Head>
      <Body post={post} />
      {note && <div class="post-note">{note}</div>}
      <Foot post={post} />
      {children}
    </article>
  );
}

export interface ReplyCardProps {
  post: PostView;
  /** "Reply from the practice", "General answer", "Author of the question". */
  mark?: string | undefined;
  /** Answers to this answer. */
  children?: Child;
}

/** A reply under a post. The room is the post's, so it is not repeated. */
export function ReplyCard({ post, mark, children }: ReplyCardProps) {
  return (
    <article class="post reply" id={`p-${post.publicId}`}>
      <Head post={post} level={3}>
        {mark && <span class="post-mark">{mark}</span>}
      </Head>
      <Body post={post} />
      <Foot post={post} />
      {children && <div class="replies">{children}</div>}
    </article>
  );
}

function Head({ post, level, children }: { post: PostView; level: 1 | 2 | 3; children?: Child }) {
  const { author } = post;
  const Heading = level === 1 ? 'h1' : level === 2 ? 'h2' : 'h3';
  return (
    <header class="post-head">
      <Avatar id={author.publicId} square={author.kind === 'practice'} picture={author.picture} />
      <div class="post-who">
        <Heading class="post-author">{author.href ? <a href={author.href}>{author.name}</a> : author.name}</Heading>
        {author.kind !== 'anonymous' && <Badge kind={author.kind} />}
        <span class="post-where">
          {children}{' '}
          <a class="post-time" href={post.href}>
            <Time at={post.at} now={post.now} zone={post.zone} />
          </a>{' '}
          {post.edited && (
            <span class="post-time">
              {post.edited.href ? <a href={post.edited.href}>{sentences.edited}</a> : sentences.edited}
            </span>
          )}
        </span>
      </div>
    </header>
  );
}

function Body({ post }: { post: PostView }) {
  const inside = (
    <>
      <Prose lang={post.lang}>{post.body}</Prose>
      <Images images={post.images ?? []} />
    </>
  );
  if (!post.warning) return <div class="post-body">{inside}</div>;
  return (
    <details class="post-body folded">
      <summary>
        <Icon name="caution" />
        <span>{sentences.warned(post.warning)}</span>
        <span class="folded-show">{sentences.show}</span>
      </summary>
      {inside}
    </details>
  );
}

function Images({ images }: { images: readonly PostImage[] }) {
  if (images.length === 0) return null;
  return (
    <div class={images.length === 1 ? 'images one' : 'images'}>
      {images.map(({ src, alt, width, height, href }) => {
        const picture = <img src={src} alt={alt} width={width} height={height} loading="lazy" decoding="async" />;
        return href ? <a href={href}>{picture}</a> : picture;
      })}
    </div>
  );
}

function Foot({ post }: { post: PostView }) {
  if (!post.acts?.length && !post.menu?.length) return null;
  return (
    <footer class="acts">
      <Acts acts={post.acts ?? []} />
      <Menu label="More about this post" items={post.menu ?? []} />
    </footer>
  );
}
