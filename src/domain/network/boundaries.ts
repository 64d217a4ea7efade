// Blocks and mutes. Each is drawn against the face one has met: a persona, or the alias of one thread. A line against an
// alias never touches what its wearer writes under a name, and the other way round, or it would tell who wears it.
import type { Actor } from '#domain/accounts/actor.ts';
import { publicId } from '#domain/ids.ts';
import { type Refused, refuse } from '#vocabulary/refusals.ts';
import { findText, type TextRef } from '../communities/text.ts';
import type { Sql } from '../database.ts';

export type BoundaryKind = 'block' | 'mute';

/**
 * Draws a line against the author of a text, as it appears there. Muting and blocking hide that face's words from the
 * actor; blocking also keeps its replies out of the actor's threads. Refusals: `absent`, `own-text`.
 */
export async function setBoundary(
  sql: Sql,
  actor: Actor,
  { text: ref, kind, now }: { text: TextRef; kind: BoundaryKind; now: Date },
): Promise<{ ok: true; place: string } | Refused> {
  const text = await findText(sql, actor.persona.id, ref);
  if (!text?.authorId) return refuse('absent');
  if (text.authorId === actor.persona.id) return refuse('own-text');
  const asAnonymousAuthor = text.threadAuthorId === actor.persona.id && text.threadAliasId !== null;
  await sql`
    insert into boundaries (public_id, holder_id, kind, persona_id, alias_id, thread_id, set_at)
    values (${publicId()}, ${actor.persona.id}, ${kind}, ${text.aliasId ? null : text.authorId}, ${text.aliasId},
            ${asAnonymousAuthor ? text.threadId : null}, ${now})
    on conflict (holder_id, persona_id, alias_id, thread_id) do update
    set kind = case when boundaries.kind = 'block' then 'block' else excluded.kind end`;
  return { ok: true, place: `/threads/${text.thread}` };
}

export interface Boundary {
  publicId: string;
  kind: BoundaryKind;
  /** The name that was met: never more than was known when the line was drawn. */
  name: string;
  avatar: string;
  anonymous: boolean;
  setAt: Date;
}

/** The persona's own lines, newest first. */
export async function boundariesOf(sql: Sql, personaId: string): Promise<Boundary[]> {
  return await sql<Boundary[]>`
    select b.public_id as "publicId",
           b.kind,
           coalesce(a.name, p.name) as name,
           coalesce(a.public_id, p.public_id) as avatar,
           b.alias_id is not null as anonymous,
           b.set_at as "setAt"
    from boundaries b
    left join personas p on p.id = b.persona_id
    left join aliases a on a.id = b.alias_id
    where b.holder_id = ${personaId}
    order by b.id desc
    limit 200`;
}

/** Refusals: `absent`. */
export async function liftBoundary(sql: Sql, actor: Actor, id: string): Promise<{ ok: true } | Refused> {
  const gone = await sql`delete from boundaries where public_id = ${id} and holder_id = ${actor.persona.id}`;
  return gone.count > 0 ? { ok: true } : refuse('absent');
}
