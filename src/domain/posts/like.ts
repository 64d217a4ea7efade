// A like is a number to everybody and a name to nobody.
import { act, type Sql } from '#domain/database.ts';
import { record } from '#domain/events.ts';
import { type Refused, refuse } from '#vocabulary/refusals.ts';

/** Gives or takes back. Saying the same twice changes nothing. @returns the number now. */
export async function like(
  sql: Sql,
  personaId: string,
  { publicId, on, now }: { publicId: string; on: boolean; now: Date },
): Promise<{ ok: true; on: boolean; count: number } | Refused> {
  return act(sql, async (tx) => {
    const [post] = await tx<{ id: string }[]>`
      select p.id
      from posts p
      join pages g on g.persona_id = p.page_id and g.opened_at is not null
      where p.public_id = ${publicId} and p.withdrawn_at is null`;
    if (!post) return refuse('absent');
    if (on) {
      const given = await tx`
        insert into likes (post_id, persona_id, given_at) values (${post.id}, ${personaId}, ${now})
        on conflict do nothing`;
      if (given.count > 0) await record(tx, { kind: 'like.given', subjectId: post.id, actorId: personaId });
    } else await tx`delete from likes where post_id = ${post.id} and persona_id = ${personaId}`;
    const [row] = await tx<{ likes: number }[]>`select likes from posts where id = ${post.id}`;
    return { ok: true, on, count: row?.likes ?? 0 };
  });
}
