// The box for a comment. A practice or clinician passes the guard with what is being answered; everybody else gets hints.
import type { ReadComment } from '#domain/comments/comments-of.ts';
import type { ReadPost } from '#domain/posts/timeline.ts';
import type { Speaker } from '#domain/practices/speaker.ts';
import { commentLimit, type WarnReason } from '#vocabulary/practices.ts';
import type { Seal } from '../../ui/FormSeal.tsx';
import { GuardedArea, GuardedComposer, type Objection } from '../../ui/GuardedComposer.tsx';

export interface CommentValues {
  body: string;
  /** Public id of the comment being answered, or ''. */
  parent: string;
  reason: WarnReason | undefined;
}

export const noComment: CommentValues = { body: '', parent: '', reason: undefined };

interface CommentBoxProps {
  post: ReadPost;
  speaker: Speaker | undefined;
  /** As whom it will stand there. */
  persona: string;
  parent: ReadComment | undefined;
  seal: Seal;
  guard: string;
  values: CommentValues;
  error?: string | undefined;
  objection?: Objection | undefined;
}

export function CommentBox({ post, speaker, persona, parent, seal, guard, values, error, objection }: CommentBoxProps) {
  const name = speaker?.name ?? persona;
  return (
    <GuardedComposer
      room="public"
      action={`/posts/${post.publicId}/comments`}
      seal={seal}
      id="write"
      context={
        speaker
          ? {
              author: speaker.kind,
              surface: 'comment-reply',
              own: speaker.own,
              profile: speaker.profile,
              replyTo: parent?.body ?? post.body,
            }
          : { author: 'patient', surface: 'post' }
      }
      guard={guard}
      objection={objection}
      reason={values.reason}
      submit={parent ? 'Answer' : 'Comment'}
      options={
        parent && (
          <a class="btn quiet" href={`/posts/${post.publicId}#write`}>
            Comment on the post instead
          </a>
        )
      }
    >
      {parent && <input type="hidden" name="parent" value={parent.publicId} />}
      <GuardedArea
        name="body"
        label={parent ? `Your answer to ${parent.name ?? 'this comment'}` : 'Your comment'}
        hint={`It stands there as ${name}.${speaker ? ' Speak to all readers: who is a patient is nobody’s business.' : ''}`}
        value={values.body}
        error={error}
        rows={4}
        maxlength={commentLimit}
      />
    </GuardedComposer>
  );
}
