// One's own words: changed, taken back, made anonymous after the fact.
import type { Actor } from '#domain/accounts/actor.ts';
import { type Refused, refuse } from '#vocabulary/refusals.ts';
import { act, type Sql } from '../database.ts';
import { aliasIn } from './alias.ts';
import { type FoundText, findText, type TextKind, type TextRef } from './text.ts';

type Done = { ok: true; place: string } | Refused;

/** A text of the actor's own that still stands, or undefined. */
export async function ownText(sql: Sql, actor: Actor, ref: TextRef): Promise<FoundText | undefined> {
  const text = await findText(sql, actor.persona.id, ref);
  return text && text.authorId === actor.persona.id && !text.gone ? text : undefined;
}

export interface Revision {
  text: TextRef;
  /** Of a thread only. */
  title: string;
  body: string;
  warning: string;
  now: Date;
}

/** Refusals: `absent` (not the actor's own, or gone). A clinician's answer is changed by `reviseAnswer`, through the door. */
export async function revise(
  sql: Sql,
  actor: Actor,
  { text: ref, title, body, warning, now }: Revision,
): Promise<Done> {
  const text = await ownText(sql, actor, ref);
  if (!text || actor.persona.kind === 'clinician') return refuse('absent');
  if (text.kind === 'thread')
    await sql`
      update threads
      set title = ${title}, body = ${body}, warning = ${warning}, edited_at = ${now}
      where id = ${text.id} and gone_at is null`;
  else
    await sql`
      update replies
      set body = ${body}, warning = ${warning}, edited_at = ${now}
      where id = ${text.id} and gone_at is null`;
  return { ok: true, place: text.place };
}

export interface AuthoredText {
  kind: TextKind;
  id: string;
  /** Public id of the thread. */
  thread: string;
  slug: string;
  /** The author is in the room. Whoever left it, or is kept out, still has a say over her own words. */
  inside: boolean;
}

/** A text that the actor wrote and that still stands, in whichever room; or undefined. */
export async function authoredText(sql: Sql, actor: Actor, ref: TextRef): Promise<AuthoredText | undefined> {
  const [found] = await sql<AuthoredText[]>`
    select ${ref.kind} as kind,
           x.id,
           t.public_id as thread,
           c.slug,
           m.id is not null as inside
    from (
      select id, id as thread_id
      from threads
      where ${ref.kind} = 'thread' and public_id = ${ref.id} and author_id = ${actor.persona.id} and gone_at is null
      union all
      select id, thread_id
      from replies
      where ${ref.kind} = 'reply' and public_id = ${ref.id} and author_id = ${actor.persona.id} and gone_at is null
    ) x
    join threads t on t.id = x.thread_id
    join communities c on c.id = t.community_id
    left join memberships m on m.community_id = t.community_id and m.persona_id = ${actor.persona.id}`;
  return found;
}

/** The words are erased, from outside the room too; the replies of others stay. Refusals: `absent`. */
export async function takeBack(
  sql: Sql,
  actor: Actor,
  { text: ref, now }: { text: TextRef; now: Date },
): Promise<{ ok: true; text: AuthoredText } | Refused> {
  const text = await authoredText(sql, actor, ref);
  if (!text) return refuse('absent');
  await erase(sql, text, 'author', now);
  return { ok: true, text };
}

export async function erase(
  sql: Sql,
  text: Pick<FoundText, 'kind' | 'id'>,
  by: 'author' | 'moderator',
  now: Date,
): Promise<void> {
  if (text.kind === 'thread')
    await sql`
      update threads
      set title = '', body = '', warning = '', gone_at = ${now}, gone_by = ${by}
      where id = ${text.id} and gone_at is null`;
  else
    await sql`
      update replies
      set body = '', warning = '', gone_at = ${now}, gone_by = ${by}
      where id = ${text.id} and gone_at is null`;
}

/**
 * Puts the actor's alias in that thread over the text, or over everything the actor wrote in the thread.
 * There is no way back: a name once taken off is not put on again.
 * Refusals: `absent`; `signed-only`, for a clinician stands by her answers with her name.
 */
export async function makeAnonymous(
  sql: Sql,
  actor: Actor,
  { text: ref, everything }: { text: TextRef; everything: boolean },
): Promise<Done> {
  const text = await ownText(sql, actor, ref);
  if (!text) return refuse('absent');
  if (actor.persona.kind === 'clinician') return refuse('signed-only');
  return act(sql, async (tx) => {
    const alias = await aliasIn(tx, { threadId: text.threadId, personaId: actor.persona.id });
    if (everything || text.kind === 'thread')
      await tx`
        update threads
        set alias_id = ${alias}
        where id = ${text.threadId} and author_id = ${actor.persona.id} and alias_id is null`;
    if (everything)
      await tx`
        update replies
        set alias_id = ${alias}
        where thread_id = ${text.threadId} and author_id = ${actor.persona.id} and alias_id is null`;
    else if (text.kind === 'reply')
      await tx`update replies set alias_id = ${alias} where id = ${text.id} and alias_id is null`;
    // One's own reply that now wears another face than the thread: the thread is answered, as everybody can see.
    await tx`
      update threads t
      set answered_at = coalesce(t.answered_at, r.created_at)
      from replies r
      where t.id = ${text.threadId}
        and r.thread_id = t.id
        and r.author_id = t.author_id
        and r.alias_id is distinct from t.alias_id`;
    return { ok: true, place: text.place };
  });
}
