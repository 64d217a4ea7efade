// Comments under a post, answers beneath what they answer. Hidden and deleted ones keep their place and say so.
import type { ReadComment } from '#domain/comments/comments-of.ts';
import type { ReadPost } from '#domain/posts/timeline.ts';
import { may, type Speaker } from '#domain/practices/speaker.ts';
import type { HoldReason } from '#vocabulary/practices.ts';
import type { MenuItem } from '../../ui/Menu.tsx';
import { ReplyCard } from '../../ui/PostCard.tsx';

interface CommentsProps {
  comments: readonly ReadComment[];
  post: ReadPost;
  now: Date;
  viewerId: string | undefined;
  speaker: Speaker | undefined;
  signedIn: boolean;
}

export function Comments(props: CommentsProps) {
  const top = props.comments.filter((comment) => comment.parent === null);
  return (
    <>
      {top.map((comment) => {
        const answers = props.comments.filter((answer) => answer.parent === comment.publicId);
        return (
          <Comment {...props} comment={comment}>
            {answers.length > 0 ? answers.map((answer) => <Comment {...props} comment={answer} />) : undefined}
          </Comment>
        );
      })}
    </>
  );
}

function Comment(props: CommentsProps & { comment: ReadComment; children?: unknown }) {
  const { comment, post, now, signedIn, children } = props;
  const silent = comment.withdrawn
    ? 'Deleted by its author.'
    : comment.held
      ? `Hidden by ${post.slug ? 'the practice' : 'the author of the post'}: ${holdWords[comment.held]}.`
      : undefined;
  const href = `/posts/${post.publicId}`;
  const kind = comment.kind === null || comment.kind === 'remote' || silent ? 'anonymous' : comment.kind;
  return (
    <ReplyCard
      mark={
        !silent && comment.personaId === post.pageId ? (post.slug ? 'Reply from the practice' : 'Author') : undefined
      }
      post={{
        publicId: comment.publicId,
        author: {
          publicId: silent ? comment.publicId : (comment.personaPublicId ?? comment.publicId),
          name: silent ? 'Comment' : (comment.name ?? 'Somebody'),
          kind,
          href: silent ? undefined : homeOf(comment),
        },
        at: comment.writtenAt,
        now,
        zone: post.zone ?? undefined,
        href: `${href}#p-${comment.publicId}`,
        body: silent ? <p class="hush">{silent}</p> : <Lines text={comment.body} />,
        acts:
          silent || comment.parent !== null
            ? []
            : [
                {
                  kind: 'reply',
                  href: signedIn
                    ? `${href}?answer=${comment.publicId}#write`
                    : `/sign-in?back=${encodeURIComponent(`${href}?answer=${comment.publicId}#write`)}`,
                },
              ],
        menu: menuOf(props),
      }}
    >
      {children as never}
    </ReplyCard>
  );
}

/** Those who speak in public have a page of their own. */
function homeOf({ slug, kind, personaPublicId }: ReadComment): string | undefined {
  if (slug) return `/practices/${slug}`;
  return kind === 'clinician' && personaPublicId ? `/clinicians/${personaPublicId}` : undefined;
}

function menuOf({ comment, post, viewerId, speaker }: CommentsProps & { comment: ReadComment }): MenuItem[] {
  if (comment.withdrawn || !viewerId) return [];
  const base = `/comments/${comment.publicId}`;
  const items: MenuItem[] = [];
  const ours = speaker && may(speaker, 'publish') && comment.personaId === speaker.pageId;
  if (ours || comment.personaId === viewerId)
    items.push({ words: 'Delete', icon: 'trash', href: `${base}/withdrawal`, danger: true });
  else if (speaker && may(speaker, 'hold') && speaker.pageId === post.pageId)
    items.push(
      comment.held
        ? { words: 'Show it again', icon: 'check', action: `${base}/release` }
        : { words: 'Hide it, with a reason', icon: 'hidden', href: `${base}/hold` },
    );
  return items;
}

/** Comments are plain text: their lines stay, nothing else in them means anything. */
function Lines({ text }: { text: string }) {
  return (
    <>
      {text.split(/\n{2,}/).map((paragraph) => (
        <p>
          {paragraph.split('\n').map((line, i) => (
            <>
              {i > 0 && <br />}
              {line}
            </>
          ))}
        </p>
      ))}
    </>
  );
}

export const holdWords: Record<HoldReason, string> = {
  'personal-information': 'personal information about somebody',
  insult: 'insults or threats',
  advertising: 'advertising',
  'dangerous-advice': 'advice that could endanger people',
};
