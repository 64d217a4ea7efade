// Following is private: the page learns how many, nobody learns who.
import { act, type Sql } from '#domain/database.ts';
import { record } from '#domain/events.ts';
import { type Refused, refuse } from '#vocabulary/refusals.ts';

/** @param pageId persona of an open page. Saying the same twice changes nothing. @returns the number now. */
export async function follow(
  sql: Sql,
  personaId: string,
  { pageId, on, now }: { pageId: string; on: boolean; now: Date },
): Promise<{ ok: true; on: boolean; count: number } | Refused> {
  return act(sql, async (tx) => {
    const [page] = await tx`select from pages where persona_id = ${pageId} and opened_at is not null`;
    if (!page || pageId === personaId) return refuse('absent');
    if (on) {
      const begun = await tx`
        insert into follows (follower_id, page_id, begun_at) values (${personaId}, ${pageId}, ${now})
        on conflict do nothing`;
      if (begun.count > 0) await record(tx, { kind: 'follow.begun', subjectId: pageId, actorId: personaId });
    } else await tx`delete from follows where follower_id = ${personaId} and page_id = ${pageId}`;
    const [row] = await tx<{ followers: number }[]>`select followers from pages where persona_id = ${pageId}`;
    return { ok: true, on, count: row?.followers ?? 0 };
  });
}
