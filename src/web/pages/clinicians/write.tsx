// Publishing a post on one's own page.
import { refusesToPublish } from '#domain/posts/post-text.ts';
import { publishPost } from '#domain/posts/publish-post.ts';
import { speakerOf } from '#domain/practices/speaker.ts';
import { json, refused, seeOther } from '../../answer.tsx';
import type { SignedIn } from '../../visit.ts';
import { readPostForm } from '../posts/post-form.ts';
import { answerForm, answerNo, notYet, tools } from '../posts/write.tsx';

/** POST /clinicians/:clinician/posts */
export async function submitPost(visit: SignedIn): Promise<Response> {
  const { persona } = visit.viewer;
  const speaker = persona.kind === 'clinician' ? await speakerOf(visit.sql, persona) : undefined;
  if (!speaker || persona.publicId !== visit.params.clinician) return refused(visit, { reason: 'not-allowed' });
  const no = refusesToPublish(speaker);
  if (no) return notYet(visit, speaker, no);
  const href = `/clinicians/${persona.publicId}`;
  const read = await readPostForm(visit, speaker);
  const frame = { speaker, action: `${href}/posts`, submit: 'Publish', title: 'Write on your page' };
  if (read.rewritten || read.refusal) return answerForm(visit, frame, read);
  const done = await publishPost(visit.sql, speaker, read.text, tools(visit));
  if (!done.ok) return answerNo(visit, frame, read, done);
  return visit.wantsJson
    ? json({ post: { id: done.publicId, url: `/posts/${done.publicId}` } }, 201)
    : seeOther(`${href}#p-${done.publicId}`);
}
