// Writing a comment, taking one back, hiding one. Patients are never stopped: a hint is shown once, then it goes out.

import { holdComment, releaseComment } from '#domain/comments/hold-comment.ts';
import { withdrawComment } from '#domain/comments/withdraw-comment.ts';
import { commentDraft, commentFields, writeComment } from '#domain/comments/write-comment.ts';
import { speakerOf } from '#domain/practices/speaker.ts';
import { type Draft, isGuardRefused } from '#domain/publishing/publish.ts';
import { fixedText, review, rewritten } from '#domain/publishing/rewrite.ts';
import { check } from '#guard';
import { commentLimit, holdReasons, warnReasons } from '#vocabulary/practices.ts';
import { json, page, refused, seeOther } from '../../answer.tsx';
import { objectionOf, refusedJson } from '../../guard-answer.ts';
import { sealOf } from '../../Page.tsx';
import { statuses } from '../../statuses.ts';
import { Confirm } from '../../ui/Confirm.tsx';
import type { Objection } from '../../ui/GuardedComposer.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import type { SignedIn } from '../../visit.ts';
import type { CommentValues } from './CommentBox.tsx';
import { holdWords } from './Comments.tsx';
import { cameFrom } from './came-from.ts';
import { postPage, readShown, type Written } from './post.tsx';

/** POST /posts/:post/comments */
export async function submitComment(visit: SignedIn): Promise<Response> {
  const { form, viewer } = visit;
  const post = visit.params.post ?? '';
  const values: CommentValues = {
    body: form.text('body').trim(),
    parent: form.text('parent'),
    reason: warnReasons.find((word) => word === form.text('reason')),
  };
  if (values.body === '' || values.body.length > commentLimit) {
    const error = values.body === '' ? 'Write something first.' : `A comment has up to ${commentLimit} characters.`;
    if (visit.wantsJson) return refused(visit, { reason: 'invalid', field: 'body' });
    return again(visit, { values, error, status: 422 });
  }
  const speaker = await speakerOf(visit.sql, viewer.persona);
  const comment = { post, parent: values.parent || undefined, body: values.body, reason: values.reason };
  const tools = { textKey: visit.house.keys.textHash, now: visit.now };
  if (form.text('rewrite') !== '')
    return rewrite(visit, values, speaker && (await commentDraft(visit.sql, speaker, comment, tools)));
  const hint = speaker || visit.wantsJson || form.text('hinted') === 'yes' ? undefined : hintOf(values.body);
  if (hint) return again(visit, { values, objection: hint, status: 200 });
  const done = await writeComment(visit.sql, { persona: viewer.persona, speaker }, comment, tools);
  if (!done.ok) {
    const objection = isGuardRefused(done) ? objectionOf(done, { body: values.body }) : undefined;
    if (visit.wantsJson || !objection) return refusedJson(visit, done);
    return again(visit, { values, objection, status: statuses[done.refusal.reason] });
  }
  visit.house.nudge();
  const url = `/posts/${post}#p-${done.publicId}`;
  return visit.wantsJson ? json({ comment: { id: done.publicId, url } }, 201) : seeOther(url);
}

/** The rewrite taken and the text judged again; nothing is published. */
function rewrite(visit: SignedIn, values: CommentValues, draft: Draft | undefined): Promise<Response> {
  const place = Number(visit.form.text('rewrite'));
  const body = draft
    ? (rewritten(draft, place)?.text ?? values.body)
    : (fixedText(values.body, hintOf(values.body)?.findings ?? [], place) ?? values.body);
  const objection = draft ? viewOf(draft, body) : hintOf(body);
  return again(visit, { values: { ...values, body }, objection, status: 200 });
}

function viewOf(draft: Draft, body: string): Objection | undefined {
  const { verdict, findings } = review({ ...draft, fields: commentFields(body) });
  return verdict === 'clear' ? undefined : { verdict, findings, text: () => body };
}

/** GET /comments/:comment/withdrawal */
export function showWithdrawal(visit: SignedIn): Promise<Response> {
  return page(
    visit,
    { title: 'Delete a comment' },
    <Confirm
      title="Delete this comment?"
      action={`/comments/${visit.params.comment}/withdrawal`}
      seal={sealOf(visit)}
      yes="Delete it"
      back={cameFrom(visit) ?? '/'}
      danger
    >
      <p>Its words are erased. Its place stays, so that answers keep theirs.</p>
    </Confirm>,
  );
}

/** POST /comments/:comment/withdrawal */
export async function submitWithdrawal(visit: SignedIn): Promise<Response> {
  const speaker = await speakerOf(visit.sql, visit.viewer.persona);
  const done = await withdrawComment(
    visit.sql,
    { personaId: visit.viewer.persona.id, speaker },
    { publicId: visit.params.comment ?? '', now: visit.now },
  );
  return done.ok ? seeOther(`/posts/${done.post}#comments`) : refused(visit, done.refusal);
}

/** GET /comments/:comment/hold */
export function showHold(visit: SignedIn): Promise<Response> {
  return askHold(visit);
}

/** POST /comments/:comment/hold */
export async function submitHold(visit: SignedIn): Promise<Response> {
  const speaker = await speakerOf(visit.sql, visit.viewer.persona);
  if (!speaker) return refused(visit, { reason: 'not-allowed' });
  const reason = holdReasons.find((word) => word === visit.form.text('reason'));
  if (!reason) return askHold(visit, 'Choose a reason. Being critical is none.');
  const publicId = visit.params.comment ?? '';
  const done = await holdComment(visit.sql, speaker, { publicId, reason, now: visit.now });
  if (!done.ok) return refused(visit, done.refusal);
  visit.house.nudge();
  return seeOther(`/posts/${done.post}#p-${publicId}`);
}

/** POST /comments/:comment/release */
export async function submitRelease(visit: SignedIn): Promise<Response> {
  const speaker = await speakerOf(visit.sql, visit.viewer.persona);
  if (!speaker) return refused(visit, { reason: 'not-allowed' });
  const publicId = visit.params.comment ?? '';
  const done = await releaseComment(visit.sql, speaker, { publicId, now: visit.now });
  return done.ok ? seeOther(`/posts/${done.post}#p-${publicId}`) : refused(visit, done.refusal);
}

function askHold(visit: SignedIn, error?: string): Promise<Response> {
  return page(
    visit,
    { title: 'Hide a comment' },
    <Confirm
      title="Hide this comment?"
      action={`/comments/${visit.params.comment}/hold`}
      seal={sealOf(visit)}
      yes="Hide it"
      back={cameFrom(visit) ?? '/'}
    >
      <p>Its place stays, with the reason for everybody to read. A comment is never hidden because it is negative.</p>
      <RadioGroup
        name="reason"
        label="What it contains"
        choices={holdReasons.map((value) => ({ value, label: capital(holdWords[value]) }))}
        error={error}
        required
      />
    </Confirm>,
    error ? 422 : 200,
  );
}

/** The post's page again, with the text kept. */
async function again(visit: SignedIn, written: Written): Promise<Response> {
  const shown = await readShown(visit);
  return shown ? postPage(visit, shown, written) : refused(visit, { reason: 'absent' });
}

/** What the guard would have a person think over; nothing for most comments. */
function hintOf(body: string): (Objection & { findings: ReturnType<typeof check>['findings'] }) | undefined {
  const { verdict, findings } = check(body, { author: 'patient', surface: 'post' });
  const shown = findings.filter((finding) => finding.severity !== 'clear');
  return shown.length > 0 ? { verdict, findings: shown, text: () => body } : undefined;
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
