// A thread or a reply, when it does not matter which: found by its public id in a room the actor is in.
import type { Sql } from '../database.ts';

export type TextKind = 'thread' | 'reply';
/** Which text is meant, by public id. */
export interface TextRef {
  kind: TextKind;
  id: string;
}

export interface FoundText {
  kind: TextKind;
  id: string;
  communityId: string;
  slug: string;
  threadId: string;
  /** Public id of the thread. */
  thread: string;
  /** The path at which it is read. */
  place: string;
  authorId: string | null;
  aliasId: string | null;
  /** Persona and alias of the thread's author. */
  threadAuthorId: string | null;
  threadAliasId: string | null;
  title: string;
  body: string;
  warning: string;
  gone: boolean;
  moderator: boolean;
  standing: 'member' | 'listener';
}

/** Undefined for what does not exist and for what is in a room the persona is not in. */
export async function findText(sql: Sql, personaId: string, ref: TextRef): Promise<FoundText | undefined> {
  const [found] = await sql<Omit<FoundText, 'place'>[]>`
    select ${ref.kind} as kind,
           x.id,
           t.community_id as "communityId",
           c.slug,
           t.id as "threadId",
           t.public_id as thread,
           x.author_id as "authorId",
           x.alias_id as "aliasId",
           t.author_id as "threadAuthorId",
           t.alias_id as "threadAliasId",
           t.title,
           x.body,
           x.warning,
           x.gone_at is not null as gone,
           m.standing,
           exists (
             select from moderators mo
             where mo.community_id = t.community_id and mo.persona_id = ${personaId} and mo.ended_at is null
           ) as moderator
    from (
      select id, id as thread_id, author_id, alias_id, body, warning, gone_at
      from threads
      where ${ref.kind} = 'thread' and public_id = ${ref.id}
      union all
      select id, thread_id, author_id, alias_id, body, warning, gone_at
      from replies
      where ${ref.kind} = 'reply' and public_id = ${ref.id}
    ) x
    join threads t on t.id = x.thread_id
    join communities c on c.id = t.community_id
    join memberships m on m.community_id = t.community_id and m.persona_id = ${personaId}`;
  if (!found) return undefined;
  return { ...found, place: `/threads/${found.thread}${ref.kind === 'reply' ? `#p-${ref.id}` : ''}` };
}

/** The columns that point to a text of either kind. */
export const pointTo = (text: Pick<FoundText, 'kind' | 'id'>): { threadId: string | null; replyId: string | null } =>
  text.kind === 'thread' ? { threadId: text.id, replyId: null } : { threadId: null, replyId: text.id };
