// "Me too" and "helpful": the number is exact, the names are told to nobody, the author of the text included.
import type { Actor } from '#domain/accounts/actor.ts';
import { record } from '#domain/events.ts';
import type { MarkKind } from '#vocabulary/communities.ts';
import { type Refused, refuse } from '#vocabulary/refusals.ts';
import { act, type Sql } from '../database.ts';
import { findText, pointTo, type TextRef } from './text.ts';

export interface NewMark {
  text: TextRef;
  kind: MarkKind;
  /** Given, or taken back. */
  on: boolean;
  now: Date;
}

/** Giving twice is giving once. Refusals: `absent`, `members-mark` (a clinician), `own-text`. */
export async function mark(sql: Sql, actor: Actor, wanted: NewMark): Promise<{ ok: true; place: string } | Refused> {
  const text = await findText(sql, actor.persona.id, wanted.text);
  if (!text || text.gone) return refuse('absent');
  // What many share, and what helped them, is for those who live with it to say.
  if (text.standing !== 'member') return refuse('members-mark');
  if (text.authorId === actor.persona.id) return refuse('own-text');
  const { threadId, replyId } = pointTo(text);
  return act(sql, async (tx) => {
    const changed = wanted.on
      ? await tx<{ id: string }[]>`
          insert into marks (community_id, persona_id, thread_id, reply_id, kind, given_at)
          values (${text.communityId}, ${actor.persona.id}, ${threadId}, ${replyId}, ${wanted.kind}, ${wanted.now})
          on conflict do nothing
          returning id`
      : await tx<{ id: string }[]>`
          delete from marks
          where persona_id = ${actor.persona.id}
            and kind = ${wanted.kind}
            and (thread_id = ${threadId} or reply_id = ${replyId})
          returning id`;
    const [row] = changed;
    if (!row) return { ok: true, place: text.place };
    const by = wanted.on ? 1 : -1;
    const meToo = wanted.kind === 'me-too' ? by : 0;
    const helpful = wanted.kind === 'helpful' ? by : 0;
    if (threadId)
      await tx`update threads set me_too = me_too + ${meToo}, helpful = helpful + ${helpful} where id = ${threadId}`;
    else await tx`update replies set me_too = me_too + ${meToo}, helpful = helpful + ${helpful} where id = ${replyId}`;
    if (wanted.on) await record(tx, { kind: 'mark.given', subjectId: row.id, actorId: actor.persona.id });
    return { ok: true, place: text.place };
  });
}
