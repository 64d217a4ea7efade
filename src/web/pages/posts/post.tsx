// A post on its own, with its comments. Everybody reads; whoever is signed in may comment, knowingly in public.
import { type CommentsPage, commentsOf } from '#domain/comments/comments-of.ts';
import { plainText } from '#domain/posts/markdown.ts';
import { onePost, type ReadPost } from '#domain/posts/timeline.ts';
import { may, type Speaker, speakerOf } from '#domain/practices/speaker.ts';
import { page, refused } from '../../answer.tsx';
import { sealOf } from '../../Page.tsx';
import { postHead } from '../../structured-data.tsx';
import { ButtonLink } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import type { Objection } from '../../ui/GuardedComposer.tsx';
import { Notice } from '../../ui/Notice.tsx';
import type { Visit } from '../../visit.ts';
import { CommentBox, type CommentValues, noComment } from './CommentBox.tsx';
import { Comments } from './Comments.tsx';
import { homeOf, PostView } from './PostView.tsx';

/** GET /posts/:post */
export async function showPost(visit: Visit): Promise<Response> {
  const shown = await readShown(visit, visit.query.get('after') ?? undefined);
  if (!shown) return refused(visit, { reason: 'absent' });
  const answering = visit.query.get('answer') ?? undefined;
  return postPage(visit, shown, { values: { ...noComment, parent: answering ?? '' } });
}

export interface Shown {
  post: ReadPost;
  comments: CommentsPage;
  speaker: Speaker | undefined;
}

export async function readShown(visit: Visit, after?: string): Promise<Shown | undefined> {
  const { sql, viewer } = visit;
  const publicId = visit.params.post ?? '';
  const [post, comments, speaker] = await Promise.all([
    onePost(sql, publicId, viewer?.persona.id),
    commentsOf(sql, publicId, { after }),
    viewer ? speakerOf(sql, viewer.persona) : undefined,
  ]);
  return post ? { post, comments, speaker } : undefined;
}

export interface Written {
  values: CommentValues;
  error?: string | undefined;
  objection?: Objection | undefined;
  status?: number;
}

export function postPage(visit: Visit, { post, comments, speaker }: Shown, written: Written): Promise<Response> {
  const { viewer } = visit;
  const mine = speaker !== undefined && speaker.pageId === post.pageId && may(speaker, 'publish');
  const href = `/posts/${post.publicId}`;
  return page(
    visit,
    {
      title: `Post by ${post.pageName}`,
      description: post.warning
        ? `Content note: ${post.warning}`
        : plainText(post.body).replace(/\s+/g, ' ').slice(0, 155),
      place: post.slug ? 'practices' : 'clinicians',
      listed: true,
      head: postHead(visit, post),
      islands: viewer ? ['acts', 'composer'] : ['acts'],
    },
    <>
      <p class="crumb">
        <a href={homeOf(post)}>{post.pageName}</a>
      </p>
      <PostView post={post} now={visit.now} signedIn={viewer !== undefined} mine={mine} level={1} />
      <section id="comments" aria-labelledby="comments-title">
        <h2 id="comments-title">Comments</h2>
        {comments.comments.length === 0 && (
          <EmptyState icon="reply" title="No comments yet" text="Questions and other views are welcome here." />
        )}
        <Comments
          comments={comments.comments}
          post={post}
          now={visit.now}
          viewerId={viewer?.persona.id}
          speaker={speaker}
          signedIn={viewer !== undefined}
        />
        {comments.next && (
          <p>
            <ButtonLink look="plain" href={`${href}?after=${comments.next}#comments`}>
              Later comments
            </ButtonLink>
          </p>
        )}
        {viewer ? (
          <Box visit={visit} shown={{ post, comments, speaker }} written={written} />
        ) : (
          <p>
            <ButtonLink look="plain" href={`/sign-in?back=${encodeURIComponent(`${href}#comments`)}`}>
              Sign in to comment
            </ButtonLink>
          </p>
        )}
      </section>
    </>,
    written.status ?? 200,
  );
}

function Box({ visit, shown, written }: { visit: Visit; shown: Shown; written: Written }) {
  const { post, comments, speaker } = shown;
  const kind = visit.viewer?.persona.kind;
  if (!speaker && (kind === 'staff' || kind === 'clinician')) return null;
  if (speaker && !may(speaker, 'publish'))
    return (
      <Notice mood="info">
        <p>Your role in {speaker.name} is to write, not to publish: comments need a publisher.</p>
      </Notice>
    );
  if (speaker && !speaker.acknowledged)
    return (
      <Notice mood="info">
        <p>
          To answer for {speaker.name}, first{' '}
          <a href={`/practices/${speaker.slug}/acknowledgement`}>read its social-media policy</a>.
        </p>
      </Notice>
    );
  const parent = comments.comments.find((comment) => comment.publicId === written.values.parent);
  return (
    <CommentBox
      post={post}
      speaker={speaker}
      persona={visit.viewer?.persona.name ?? ''}
      parent={parent}
      seal={sealOf(visit)}
      guard={visit.house.assets.island('guard')}
      {...written}
    />
  );
}
