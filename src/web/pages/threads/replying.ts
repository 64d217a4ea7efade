// A reply comes in.
import { reply } from '#domain/communities/reply.ts';
import { refused, seeOther } from '../../answer.tsx';
import { parseFields } from '../../form.ts';
import type { SignedIn } from '../../visit.ts';
import { submitAnswer } from './answering.tsx';
import { words } from './fields.ts';
import { answerThread } from './thread.tsx';

export async function submitReply(visit: SignedIn): Promise<Response> {
  if (visit.viewer.persona.kind === 'clinician') return submitAnswer(visit);
  const { form } = visit;
  const thread = visit.params.id ?? '';
  const anonymous = form.text('anonymous') === 'yes';
  const sent = { text: form.text('text'), note: form.text('note') };
  const parsed = parseFields(words, sent);
  if (!parsed.ok) return answerThread(visit, { ...sent, anonymous }, parsed.faults);
  const done = await reply(visit.sql, visit.viewer, {
    thread,
    body: parsed.value.text,
    warning: parsed.value.note,
    anonymous,
    now: visit.now,
  });
  if (!done.ok) return refused(visit, done.refusal);
  visit.house.nudge();
  return seeOther(`/threads/${thread}#p-${done.publicId}`);
}
