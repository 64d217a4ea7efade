// A clinician's answer comes in, or is changed: the guard decides, and its findings are the same for people and programs.
import {
  type Answerer,
  type AnswerText,
  answer,
  answerDraft,
  ownAnswer,
  reviseAnswer,
} from '#domain/communities/answer.ts';
import { type Speaker, speakerOf } from '#domain/practices/speaker.ts';
import { type GuardRefused, isGuardRefused } from '#domain/publishing/publish.ts';
import { review, rewritten } from '#domain/publishing/rewrite.ts';
import { warnReasons } from '#vocabulary/practices.ts';
import type { Refused } from '#vocabulary/refusals.ts';
import { json, page, refused, seeOther } from '../../answer.tsx';
import { parseFields } from '../../form.ts';
import { objectionOf, refusedJson } from '../../guard-answer.ts';
import type { SignedIn } from '../../visit.ts';
import { AnswerBox, type AnswerSaid, type AnswerValues } from './AnswerBox.tsx';
import { words } from './fields.ts';
import { answerThread } from './thread.tsx';

type Again = (values: AnswerValues, said: AnswerSaid, status: number) => Promise<Response>;

/** POST /threads/:id/replies, as a clinician. */
export function submitAnswer(visit: SignedIn): Promise<Response> {
  const thread = visit.params.id ?? '';
  const again: Again = (values, said, status) =>
    answerThread(visit, { text: '', note: '', anonymous: undefined }, {}, { values, said, status });
  return take(visit, { thread }, again, async (text) => {
    const done = await answer(visit.sql, actorOf(visit), { thread, ...text }, tools(visit));
    if (!done.ok) return done;
    visit.house.nudge();
    const url = `/threads/${thread}#p-${done.publicId}`;
    return visit.wantsJson ? json({ reply: { id: done.publicId, url } }, 201) : seeOther(url);
  });
}

/** GET /replies/:id/edit, as a clinician. */
export async function showAnswerEdit(visit: SignedIn): Promise<Response> {
  const own = await ownAnswer(visit.sql, visit.viewer.persona.id, visit.params.id ?? '');
  if (!own) return refused(visit, { reason: 'absent' });
  return editPage(visit, { text: own.body, note: own.warning, reason: undefined }, {}, 200);
}

/** POST /replies/:id/edit, as a clinician. */
export function submitAnswerEdit(visit: SignedIn): Promise<Response> {
  const reply = visit.params.id ?? '';
  const again: Again = (values, said, status) => editPage(visit, values, said, status);
  return take(visit, { reply }, again, async (text) => {
    const done = await reviseAnswer(visit.sql, actorOf(visit), { reply, ...text }, tools(visit));
    if (!done.ok) return done;
    const url = `/threads/${done.thread}#p-${reply}`;
    return visit.wantsJson ? json({ reply: { id: reply, url } }) : seeOther(url);
  });
}

/** Reads the form; takes a rewrite, which sends nothing; or sends, and shows the form again when it may not go out. */
async function take(
  visit: SignedIn,
  where: { thread: string } | { reply: string },
  again: Again,
  send: (text: AnswerText) => Promise<Response | Refused | GuardRefused>,
): Promise<Response> {
  const { form } = visit;
  const reason = warnReasons.find((word) => word === form.text('reason'));
  const sent = { text: form.text('text'), note: form.text('note') };
  const parsed = parseFields(words, sent);
  if (!parsed.ok) {
    const { faults } = parsed;
    if (visit.wantsJson) return refused(visit, { reason: 'invalid' }, { more: { faults } });
    return again({ ...sent, reason }, { faults }, 422);
  }
  const values: AnswerValues = { ...parsed.value, reason };
  const text: AnswerText = { body: values.text, warning: values.note, reason };
  if (form.text('rewrite') !== '') {
    const draft = await answerDraft(visit.sql, actorOf(visit), where, text, tools(visit));
    const better = draft && rewritten(draft, Number(form.text('rewrite')));
    const next = better ? { ...values, [better.field]: better.text } : values;
    return again(next, { objection: draft && viewOf(draft, next) }, 200);
  }
  const done = await send(text);
  if (done instanceof Response) return done;
  if (visit.wantsJson) return refusedJson(visit, done);
  if (!isGuardRefused(done)) return refused(visit, done.refusal);
  return again(values, { objection: objectionOf(done, { text: values.text, note: values.note }) }, 422);
}

function viewOf(draft: NonNullable<Awaited<ReturnType<typeof answerDraft>>>, { text, note }: AnswerValues) {
  const fields = [{ name: 'text', text }, ...(note ? [{ name: 'note', text: note }] : [])];
  const { verdict, findings } = review({ ...draft, fields });
  return verdict === 'clear' ? undefined : objectionOf({ verdict, findings }, { text, note });
}

async function editPage(visit: SignedIn, values: AnswerValues, said: AnswerSaid, status: number): Promise<Response> {
  const id = visit.params.id ?? '';
  const [own, speaker] = await Promise.all([
    ownAnswer(visit.sql, visit.viewer.persona.id, id),
    speakerOf(visit.sql, visit.viewer.persona) as Promise<Speaker | undefined>,
  ]);
  if (!own || !speaker) return refused(visit, { reason: 'absent' });
  if (own.clinicians !== 'answer') return refused(visit, { reason: 'listeners-do-not-write' });
  return page(
    visit,
    { title: 'Edit your answer', place: 'communities', islands: ['composer'] },
    <>
      <p class="hush crumbs">
        <a href={`/threads/${own.thread}#p-${id}`}>Back to the thread</a>
      </p>
      <h1>Edit your answer</h1>
      <AnswerBox
        visit={visit}
        speaker={speaker}
        room={{ name: own.community, door: own.door }}
        asked={own.asked}
        action={`/replies/${id}/edit`}
        submit="Save the answer"
        values={values}
        said={said}
      />
    </>,
    status,
  );
}

const actorOf = ({ viewer }: SignedIn): Answerer => ({ persona: viewer.persona, secondFactor: viewer.secondFactor });
const tools = (visit: SignedIn) => ({ textKey: visit.house.keys.textHash, now: visit.now });
