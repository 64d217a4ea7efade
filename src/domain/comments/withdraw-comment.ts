// Taking a comment back. A person's words are erased; what a practice said is withdrawn and stays for its archive.
import { act, type Sql } from '#domain/database.ts';
import { may, type Speaker } from '#domain/practices/speaker.ts';
import { type Refused, refuse } from '#vocabulary/refusals.ts';

export async function withdrawComment(
  sql: Sql,
  { personaId, speaker }: { personaId: string; speaker: Speaker | undefined },
  { publicId, now }: { publicId: string; now: Date },
): Promise<{ ok: true; post: string } | Refused> {
  const author = speaker && may(speaker, 'publish') ? speaker.pageId : personaId;
  return act(sql, async (tx) => {
    const [row] = await tx<{ post: string }[]>`
      update comments c
      set withdrawn_at = ${now}, body = case when c.verdict_id is null then '' else c.body end
      from posts p
      where c.public_id = ${publicId} and c.persona_id = ${author} and c.withdrawn_at is null and p.id = c.post_id
      returning p.public_id as post`;
    return row ? { ok: true, post: row.post } : refuse('absent');
  });
}
