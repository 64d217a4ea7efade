// A clinician's answer under a question: general, under her own name, through the door, and never outside the community.
import type { Actor } from '#domain/accounts/actor.ts';
import { record } from '#domain/events.ts';
import { publicId } from '#domain/ids.ts';
import { type Speaker, speakerOf } from '#domain/practices/speaker.ts';
import { type Draft, type GuardRefused, type PublishTools, publish } from '#domain/publishing/publish.ts';
import { wordsOf } from '#domain/publishing/words.ts';
import type { ClinicianRule, Door, ReplyRule } from '#vocabulary/communities.ts';
import type { WarnReason } from '#vocabulary/practices.ts';
import { type Refused, refuse } from '#vocabulary/refusals.ts';
import type { Sql } from '../database.ts';

export interface AnswerText {
  body: string;
  /** A content note, or ''. */
  warning: string;
  /** Why it may go out although the guard asks to look again. */
  reason?: WarnReason | undefined;
}

/** A clinician as she acts: an actor with her name. */
export type Answerer = Actor & { persona: { name: string } };

/**
 * @returns the reply's public id. The same words sent twice within a minute are one answer.
 * Refusals: `absent`, `listeners-do-not-write` (the community lets clinicians listen only), `replies-closed` (by rule, or
 * because the author of the thread blocks her), or the guard's no.
 */
export async function answer(
  sql: Sql,
  actor: Answerer,
  { thread, ...text }: AnswerText & { thread: string },
  tools: PublishTools,
): Promise<{ ok: true; publicId: string } | Refused | GuardRefused> {
  const [question, speaker] = await Promise.all([
    questionFor(sql, actor.persona.id, thread),
    speakerOf(sql, actor.persona),
  ]);
  if (!question || actor.persona.kind !== 'clinician' || !speaker?.opened) return refuse('absent');
  const closed = whyClosed(question);
  if (closed) return closed;
  const { now } = tools;
  const repeated: { publicId?: string } = {};
  const done = await publish(sql, draftOf(speaker, text, question.asked, tools), tools, async (tx, verdictId) => {
    await tx`select pg_advisory_xact_lock(hashtextextended(${actor.persona.id}, 0))`;
    const same = await sentJustNow(tx, { authorId: actor.persona.id, threadId: question.id, body: text.body, now });
    if (same) {
      repeated.publicId = same;
      return refuse('absent');
    }
    const id = publicId();
    const [made] = await tx<{ id: string }[]>`
      insert into replies (id, public_id, community_id, thread_id, author_id, verdict_id, body, warning, created_at)
      values (uuidv7(${now}::timestamptz - clock_timestamp()), ${id}, ${question.communityId}, ${question.id},
              ${actor.persona.id}, ${verdictId}, ${text.body}, ${text.warning}, ${now})
      returning id`;
    if (!made) throw new Error('an answer was not made');
    await tx`
      update threads
      set replies = replies + 1, answered_at = coalesce(answered_at, ${now})
      where id = ${question.id}`;
    await record(tx, { kind: 'reply.written', subjectId: made.id, actorId: actor.persona.id });
    return { ok: true, publicId: id };
  });
  // The verdict of a text sent twice went with the refusal; the first one stands.
  return repeated.publicId ? { ok: true, publicId: repeated.publicId } : done;
}

async function sentJustNow(
  tx: Sql,
  { authorId, threadId, body, now }: { authorId: string; threadId: string; body: string; now: Date },
): Promise<string | undefined> {
  const [same] = await tx<{ publicId: string }[]>`
    select public_id as "publicId"
    from replies
    where author_id = ${authorId}
      and thread_id = ${threadId}
      and body = ${body}
      and created_at > ${now}::timestamptz - interval '1 minute'
    order by id desc
    limit 1`;
  return same?.publicId;
}

/** An answer of her own, changed: a new text with a verdict of its own. Refusals as for `answer`. */
export async function reviseAnswer(
  sql: Sql,
  actor: Answerer,
  { reply, ...text }: AnswerText & { reply: string },
  tools: PublishTools,
): Promise<{ ok: true; thread: string } | Refused | GuardRefused> {
  const [own, speaker] = await Promise.all([ownAnswer(sql, actor.persona.id, reply), speakerOf(sql, actor.persona)]);
  if (!own || actor.persona.kind !== 'clinician' || !speaker?.opened) return refuse('absent');
  if (own.clinicians !== 'answer') return refuse('listeners-do-not-write');
  return publish(sql, draftOf(speaker, text, own.asked, tools), tools, async (tx, verdictId) => {
    const changed = await tx`
      update replies
      set body = ${text.body}, warning = ${text.warning}, verdict_id = ${verdictId}, edited_at = ${tools.now}
      where id = ${own.id} and gone_at is null`;
    return changed.count > 0 ? { ok: true, thread: own.thread } : refuse('absent');
  });
}

/** What the guard would judge, for an answer that is still being written. Undefined where there is nothing to answer. */
export async function answerDraft(
  sql: Sql,
  actor: Answerer,
  where: { thread: string } | { reply: string },
  text: AnswerText,
  tools: PublishTools,
): Promise<Draft | undefined> {
  const { id } = actor.persona;
  const [found, speaker] = await Promise.all([
    'thread' in where ? questionFor(sql, id, where.thread) : ownAnswer(sql, id, where.reply),
    speakerOf(sql, actor.persona),
  ]);
  return found && speaker ? draftOf(speaker, text, found.asked, tools) : undefined;
}

/** What the guard knows of the answer's place: who speaks, and the words that are answered. */
export const answerContext = (speaker: Pick<Speaker, 'own' | 'profile'>, asked: string) =>
  ({
    author: 'clinician',
    surface: 'community-answer',
    own: speaker.own,
    profile: speaker.profile,
    replyTo: asked,
  }) as const;

const draftOf = (speaker: Speaker, text: AnswerText, asked: string, { now }: PublishTools): Draft => ({
  fields: wordsOf({ body: text.body, contentWarning: text.warning }, { body: 'text', note: 'note' }),
  context: { ...answerContext(speaker, asked), postedAt: now },
  actorId: speaker.actorId,
  subjectId: speaker.pageId,
  reason: text.reason,
});

/** Whether clinicians may answer there at all; pages ask the same before they show the box. */
export function whyClosed(question: {
  clinicians: ClinicianRule;
  whoReplies: ReplyRule;
  gone: boolean;
  blocked: boolean;
}): Refused | undefined {
  if (question.clinicians !== 'answer') return refuse('listeners-do-not-write');
  return question.gone || question.blocked || question.whoReplies !== 'everyone' ? refuse('replies-closed') : undefined;
}

interface Question {
  id: string;
  communityId: string;
  clinicians: ClinicianRule;
  whoReplies: ReplyRule;
  gone: boolean;
  blocked: boolean;
  /** Title and text, as the guard is told. */
  asked: string;
}

async function questionFor(sql: Sql, personaId: string, thread: string): Promise<Question | undefined> {
  const [found] = await sql<Question[]>`
    select t.id,
           t.community_id as "communityId",
           c.clinicians,
           t.who_replies as "whoReplies",
           t.gone_at is not null or exists (
             select from hidings h where h.thread_id = t.id and h.ended_at is null
           ) as gone,
           exists (
             select from boundaries b
             where b.holder_id = t.author_id
               and b.kind = 'block'
               and b.persona_id = ${personaId}
               and (b.thread_id = t.id or (b.thread_id is null and t.alias_id is null))
           ) as blocked,
           t.title || E'\\n\\n' || t.body as asked
    from threads t
    join communities c on c.id = t.community_id
    join memberships m on m.community_id = t.community_id and m.persona_id = ${personaId}
    where t.public_id = ${thread}`;
  return found;
}

export interface OwnAnswer {
  id: string;
  /** Public id. */
  thread: string;
  community: string;
  door: Door;
  clinicians: ClinicianRule;
  asked: string;
  body: string;
  warning: string;
}

/** An answer of hers that still stands, in a community she is in. */
export async function ownAnswer(sql: Sql, personaId: string, reply: string): Promise<OwnAnswer | undefined> {
  const [found] = await sql<OwnAnswer[]>`
    select r.id, t.public_id as thread, c.name as community, c.door, c.clinicians,
           t.title || E'\\n\\n' || t.body as asked, r.body, r.warning
    from replies r
    join threads t on t.id = r.thread_id
    join communities c on c.id = t.community_id
    join memberships m on m.community_id = t.community_id and m.persona_id = ${personaId}
    where r.public_id = ${reply} and r.author_id = ${personaId} and r.verdict_id is not null and r.gone_at is null`;
  return found;
}
