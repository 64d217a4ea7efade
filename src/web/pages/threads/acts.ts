// Small acts on a thread or a reply: marks, lines against its author, hiding a reply, silence, a moderator's second thought.
import { hideReply } from '#domain/communities/hide-reply.ts';
import { mark } from '#domain/communities/mark.ts';
import type { TextKind } from '#domain/communities/text.ts';
import { silence } from '#domain/communities/who-replies.ts';
import { showAgain } from '#domain/moderation/decide.ts';
import { setBoundary } from '#domain/network/boundaries.ts';
import type { MarkKind } from '#vocabulary/communities.ts';
import { refused, seeOther } from '../../answer.tsx';
import type { SignedIn } from '../../visit.ts';
import { wayBack } from '../../way-back.ts';

type Answer = (visit: SignedIn) => Promise<Response>;
const isOn = (visit: SignedIn): boolean => visit.form.text('on') !== 'no';

export const giveMark =
  (text: TextKind, kind: MarkKind): Answer =>
  async (visit) => {
    const done = await mark(visit.sql, visit.viewer, {
      text: { kind: text, id: visit.params.id ?? '' },
      kind,
      on: isOn(visit),
      now: visit.now,
    });
    if (!done.ok) return refused(visit, done.refusal);
    visit.house.nudge();
    return seeOther(wayBack(visit, done.place));
  };

export const drawLine =
  (text: TextKind): Answer =>
  async (visit) => {
    const done = await setBoundary(visit.sql, visit.viewer, {
      text: { kind: text, id: visit.params.id ?? '' },
      kind: visit.form.text('kind') === 'block' ? 'block' : 'mute',
      now: visit.now,
    });
    return done.ok ? seeOther('/boundaries') : refused(visit, done.refusal);
  };

export const hide: Answer = async (visit) => {
  const done = await hideReply(visit.sql, visit.viewer, {
    reply: visit.params.id ?? '',
    on: isOn(visit),
    now: visit.now,
  });
  return done.ok ? seeOther(done.place) : refused(visit, done.refusal);
};

export const setSilence: Answer = async (visit) => {
  const thread = visit.params.id ?? '';
  const done = await silence(visit.sql, visit.viewer, { thread, on: isOn(visit) });
  return done.ok ? seeOther(`/threads/${thread}`) : refused(visit, done.refusal);
};

export const bringBack =
  (text: TextKind): Answer =>
  async (visit) => {
    const done = await showAgain(visit.sql, visit.viewer, {
      text: { kind: text, id: visit.params.id ?? '' },
      now: visit.now,
    });
    return done.ok ? seeOther(done.place) : refused(visit, done.refusal);
  };
