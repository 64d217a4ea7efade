// Editing a post: the same form, the same guard; readers see that it was edited and what it said before.
import { editPost } from '#domain/posts/edit-post.ts';
import { refusesToPublish } from '#domain/posts/post-text.ts';
import { onePost, type ReadPost } from '#domain/posts/timeline.ts';
import { type Speaker, speakerOf } from '#domain/practices/speaker.ts';
import { json, refused, seeOther } from '../../answer.tsx';
import type { SignedIn } from '../../visit.ts';
import type { PostValues } from './PostComposer.tsx';
import { readPostForm } from './post-form.ts';
import { answerForm, answerNo, type FormFrame, formPage, notYet, tools } from './write.tsx';

/** GET /posts/:post/edit */
export async function showEdit(visit: SignedIn): Promise<Response> {
  const own = await ownPost(visit);
  if (!own) return refused(visit, { reason: 'absent' });
  const no = refusesToPublish(own.speaker);
  if (no) return notYet(visit, own.speaker, no);
  const { post, speaker } = own;
  const values: PostValues = {
    body: post.body,
    warning: post.warning,
    declared: post.images[0]?.declared,
    pictures: post.images.map(({ publicId, alt }) => ({ publicId, alt, fileName: '' })),
    reason: undefined,
  };
  return formPage(visit, frameOf(speaker, post.publicId, post.number), values, { faults: {}, status: 200 });
}

/** POST /posts/:post/edit */
export async function submitEdit(visit: SignedIn): Promise<Response> {
  const own = await ownPost(visit);
  if (!own) return refused(visit, { reason: 'absent' });
  const { post, speaker } = own;
  const no = refusesToPublish(speaker);
  if (no) return notYet(visit, speaker, no);
  const number = Number(visit.form.text('number'));
  const frame = frameOf(speaker, post.publicId, number);
  const read = await readPostForm(visit, speaker);
  if (read.rewritten || read.refusal) return answerForm(visit, frame, read);
  const edit = { publicId: post.publicId, number, text: read.text };
  const done = await editPost(visit.sql, speaker, edit, tools(visit));
  if (!done.ok) return answerNo(visit, frame, read, done);
  const url = `/posts/${post.publicId}`;
  return visit.wantsJson ? json({ post: { id: post.publicId, url } }) : seeOther(url);
}

/** A standing post of the page for which the viewer speaks; everything else is as absent as what never was. */
export async function ownPost(visit: SignedIn): Promise<{ post: ReadPost; speaker: Speaker } | undefined> {
  const [speaker, post] = await Promise.all([
    speakerOf(visit.sql, visit.viewer.persona),
    onePost(visit.sql, visit.params.post ?? ''),
  ]);
  return speaker && post && post.pageId === speaker.pageId ? { post, speaker } : undefined;
}

const frameOf = (speaker: Speaker, publicId: string, number: number): FormFrame => ({
  speaker,
  action: `/posts/${publicId}/edit`,
  submit: 'Publish the new version',
  title: 'Edit the post',
  number,
});
