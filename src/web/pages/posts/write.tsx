// Publishing a post, and the page that comes back when it cannot go out: the text, what was found, what to write instead.

import { draftOf, refusesToPublish } from '#domain/posts/post-text.ts';
import { publishPost } from '#domain/posts/publish-post.ts';
import { type Speaker, speakerOf } from '#domain/practices/speaker.ts';
import { type GuardRefused, isGuardRefused } from '#domain/publishing/publish.ts';
import { review } from '#domain/publishing/rewrite.ts';
import type { Refused } from '#vocabulary/refusals.ts';
import { json, page, refused, seeOther } from '../../answer.tsx';
import { objectionOf, refusedJson } from '../../guard-answer.ts';
import { sealOf } from '../../Page.tsx';
import { statuses } from '../../statuses.ts';
import { FormErrors } from '../../ui/FormErrors.tsx';
import type { Objection } from '../../ui/GuardedComposer.tsx';
import type { SignedIn } from '../../visit.ts';
import { PostComposer, type PostValues } from './PostComposer.tsx';
import { type ReadForm, readPostForm, textOf, textsOf } from './post-form.ts';

/** POST /practices/:slug/posts */
export async function submitPost(visit: SignedIn): Promise<Response> {
  const speaker = await speakerOf(visit.sql, visit.viewer.persona);
  if (!speaker || speaker.slug !== visit.params.slug) return refused(visit, { reason: 'not-allowed' });
  const no = refusesToPublish(speaker);
  if (no) return notYet(visit, speaker, no);
  const read = await readPostForm(visit, speaker);
  const frame = {
    speaker,
    action: `/practices/${speaker.slug}/posts`,
    submit: 'Publish',
    title: `Write for ${speaker.name}`,
  };
  if (read.rewritten || read.refusal) return answerForm(visit, frame, read);
  const done = await publishPost(visit.sql, speaker, read.text, tools(visit));
  if (!done.ok) return answerNo(visit, frame, read, done);
  return visit.wantsJson
    ? json({ post: { id: done.publicId, url: `/posts/${done.publicId}` } }, 201)
    : seeOther(`/practices/${speaker.slug}#p-${done.publicId}`);
}

export const tools = (visit: SignedIn) => ({ textKey: visit.house.keys.textHash, now: visit.now });

/** Before the guard is asked: the policy is read first, or the role does not publish. */
export function notYet(visit: SignedIn, speaker: Speaker, no: Refused): Promise<Response> | Response {
  if (no.refusal.reason === 'policy-first' && !visit.wantsJson && speaker.slug && visit.method === 'GET')
    return seeOther(`/practices/${speaker.slug}/acknowledgement`);
  return refused(visit, no.refusal);
}

export interface FormFrame {
  speaker: Speaker;
  action: string;
  submit: string;
  title: string;
  /** Of the version being edited. */
  number?: number | undefined;
}

/** The form again: with its faults, or with a rewrite taken and the guard's new view of it. */
export function answerForm(visit: SignedIn, frame: FormFrame, read: ReadForm): Promise<Response> {
  if (read.refusal && visit.wantsJson) return refused(visit, read.refusal);
  const { verdict, findings } = review(draftOf(frame.speaker, textOf(read.values), tools(visit)));
  const objection: Objection | undefined =
    read.rewritten && verdict !== 'clear' ? objectionOf({ verdict, findings }, textsOf(read.values)) : undefined;
  return formPage(visit, frame, read.values, { faults: read.faults, objection, status: read.rewritten ? 200 : 422 });
}

/** A refusal of the domain: the guard's with its findings, others with their sentence. */
export function answerNo(
  visit: SignedIn,
  frame: FormFrame,
  { values }: ReadForm,
  no: Refused | GuardRefused,
): Promise<Response> {
  if (visit.wantsJson) return refusedJson(visit, no);
  const objection = isGuardRefused(no) ? objectionOf(no, textsOf(values)) : undefined;
  if (!objection && !no.refusal.field) return refused(visit, no.refusal);
  return formPage(visit, frame, values, { faults: {}, objection, status: statuses[no.refusal.reason] });
}

export function formPage(
  visit: SignedIn,
  { speaker, action, submit, title, number }: FormFrame,
  values: PostValues,
  said: { faults: Record<string, string>; objection?: Objection | undefined; status: number },
): Promise<Response> {
  const errors = Object.entries(said.faults).map(([field, sentence]) => ({ field, sentence }));
  return page(
    visit,
    { title, place: 'practices', islands: ['composer'] },
    <>
      <h1>{title}</h1>
      <FormErrors errors={errors} />
      <PostComposer
        speaker={speaker}
        action={action}
        seal={sealOf(visit)}
        guard={visit.house.assets.island('guard')}
        values={values}
        faults={said.faults}
        objection={said.objection}
        number={number}
        submit={submit}
      />
    </>,
    said.status,
  );
}
