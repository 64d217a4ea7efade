// Telling the moderators. Who tells is shown to nobody, moderators included.
import type { Actor } from '#domain/accounts/actor.ts';
import { record } from '#domain/events.ts';
import { publicId } from '#domain/ids.ts';
import type { ReportReason } from '#vocabulary/moderation.ts';
import { type Refused, refuse } from '#vocabulary/refusals.ts';
import { findText, pointTo, type TextRef } from '../communities/text.ts';
import { act, type Sql } from '../database.ts';

export interface NewReport {
  text: TextRef;
  reason: ReportReason;
  words: string;
  now: Date;
}

/** Reporting the same text twice changes nothing. Refusals: `absent`, `own-text`. */
export async function report(sql: Sql, actor: Actor, filed: NewReport): Promise<{ ok: true; place: string } | Refused> {
  const text = await findText(sql, actor.persona.id, filed.text);
  if (!text || text.gone) return refuse('absent');
  if (text.authorId === actor.persona.id) return refuse('own-text');
  const { threadId, replyId } = pointTo(text);
  return act(sql, async (tx) => {
    const [made] = await tx<{ id: string }[]>`
      insert into reports (public_id, community_id, thread_id, reply_id, reporter_id, reason, words, filed_at)
      values (${publicId()}, ${text.communityId}, ${threadId}, ${replyId}, ${actor.persona.id}, ${filed.reason},
              ${filed.words}, ${filed.now})
      on conflict do nothing
      returning id`;
    // Without the actor: who reported goes no further than the row.
    if (made) await record(tx, { kind: 'report.filed', subjectId: made.id });
    return { ok: true, place: text.place };
  });
}
