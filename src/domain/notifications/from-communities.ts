// What people in communities are told of: replies, marks, answers to a request, decisions of moderators.
// Nobody is told of somebody they blocked or muted, of a thread they silenced, or of a room they have left.
import type { Sql } from '../database.ts';
import { notify } from './notify.ts';

/** An event as the relay hands it on. */
export interface HeardEvent {
  id: string;
  subjectId: string;
  actorId: string | null;
  detail: Record<string, string | number | boolean | null>;
}

/** A reply: the author of the thread, then everybody who has spoken in it before. Wakes open pages of the thread too. */
export async function afterReply(sql: Sql, event: HeardEvent): Promise<string[]> {
  const [reply] = await sql<
    { id: string; threadId: string; communityId: string; place: string; at: Date; authorId: string | null }[]
  >`
    select r.id,
           r.thread_id as "threadId",
           r.community_id as "communityId",
           '/threads/' || t.public_id || '#p-' || r.public_id as place,
           r.created_at as at,
           t.author_id as "authorId"
    from replies r
    join threads t on t.id = r.thread_id
    where r.id = ${event.subjectId}`;
  if (!reply) return [];
  const heard = await sql<{ personaId: string }[]>`
    select distinct spoke.persona_id as "personaId"
    from (
      select author_id as persona_id
      from threads
      where id = ${reply.threadId}
      union all
      select author_id
      from replies
      where thread_id = ${reply.threadId} and id < ${reply.id} and gone_at is null
    ) spoke
    join memberships m on m.persona_id = spoke.persona_id and m.community_id = ${reply.communityId}
    join replies r on r.id = ${reply.id}
    where spoke.persona_id is distinct from r.author_id
      and not exists (
        select from thread_silences s
        where s.persona_id = spoke.persona_id and s.thread_id = r.thread_id
      )
      and not exists (
        select from boundaries b
        where b.holder_id = spoke.persona_id
          and case when r.alias_id is null then b.persona_id = r.author_id else b.alias_id = r.alias_id end
      )`;
  const everybody = heard.map((row) => row.personaId);
  const common = { place: reply.place, communityId: reply.communityId, eventId: event.id, at: reply.at };
  const author = everybody.filter((id) => id === reply.authorId);
  const others = everybody.filter((id) => id !== reply.authorId);
  return [
    reply.threadId,
    ...(await notify(sql, {
      ...common,
      personaIds: author,
      kind: 'reply-to-mine',
      key: `reply-to-mine ${reply.threadId}`,
    })),
    ...(await notify(sql, {
      ...common,
      personaIds: others,
      kind: 'reply-after-mine',
      key: `reply-after-mine ${reply.threadId}`,
    })),
  ];
}

/** A mark: the author hears that there are new ones, not whose. */
export async function afterMark(sql: Sql, event: HeardEvent): Promise<string[]> {
  const [mark] = await sql<{ textId: string; communityId: string; place: string; at: Date; authorId: string }[]>`
    select coalesce(k.reply_id, k.thread_id) as "textId",
           k.community_id as "communityId",
           '/threads/' || t.public_id || coalesce('#p-' || r.public_id, '') as place,
           k.given_at as at,
           m.persona_id as "authorId"
    from marks k
    left join replies r on r.id = k.reply_id
    join threads t on t.id = coalesce(k.thread_id, r.thread_id)
    join memberships m
      on m.community_id = k.community_id
      and m.persona_id = case when k.reply_id is null then t.author_id else r.author_id end
    where k.id = ${event.subjectId}
      and not exists (select from thread_silences s where s.thread_id = t.id and s.persona_id = m.persona_id)`;
  if (!mark) return [];
  return notify(sql, {
    personaIds: [mark.authorId],
    kind: 'marks-on-mine',
    place: mark.place,
    communityId: mark.communityId,
    key: `marks-on-mine ${mark.textId}`,
    eventId: event.id,
    at: mark.at,
  });
}

/** A request to come in: the moderators. */
export async function afterRequest(sql: Sql, event: HeardEvent): Promise<string[]> {
  const [request] = await sql<{ communityId: string; slug: string; at: Date }[]>`
    select r.community_id as "communityId", c.slug, r.requested_at as at
    from membership_requests r
    join communities c on c.id = r.community_id
    where r.id = ${event.subjectId} and r.decided_at is null`;
  if (!request) return [];
  return notify(sql, {
    personaIds: await moderatorsOf(sql, request.communityId),
    kind: 'membership-requested',
    place: `/communities/${request.slug}/moderation/requests`,
    communityId: request.communityId,
    key: `membership-requested ${request.communityId}`,
    eventId: event.id,
    at: request.at,
  });
}

/** The moderators' answer: whoever asked. */
export const afterGrant = (sql: Sql, event: HeardEvent): Promise<string[]> =>
  afterDecision(sql, event, 'membership-granted');
export const afterDecline = (sql: Sql, event: HeardEvent): Promise<string[]> =>
  afterDecision(sql, event, 'membership-declined');

async function afterDecision(
  sql: Sql,
  event: HeardEvent,
  kind: 'membership-granted' | 'membership-declined',
): Promise<string[]> {
  const [request] = await sql<{ personaId: string; communityId: string; slug: string; at: Date }[]>`
    select r.persona_id as "personaId", r.community_id as "communityId", c.slug, r.decided_at as at
    from membership_requests r
    join communities c on c.id = r.community_id
    where r.id = ${event.subjectId} and r.decided_at is not null`;
  if (!request) return [];
  return notify(sql, {
    personaIds: [request.personaId],
    kind,
    place: `/communities/${request.slug}`,
    communityId: request.communityId,
    key: `${kind} ${event.subjectId}`,
    eventId: event.id,
    at: request.at,
  });
}

/**
 * A report: the moderators, except the one whose text it is about, under whichever persona. Where nobody is left to decide,
 * the operators, under each of their names: nobody else can tell that those belong together.
 */
export async function afterReport(sql: Sql, event: HeardEvent): Promise<string[]> {
  const [filed] = await sql<{ communityId: string; slug: string; at: Date; accountId: string | null }[]>`
    select f.community_id as "communityId",
           c.slug,
           date_trunc('day', f.filed_at) as at,
           p.account_id as "accountId"
    from reports f
    join communities c on c.id = f.community_id
    left join replies r on r.id = f.reply_id
    left join threads t on t.id = f.thread_id
    left join personas p on p.id = coalesce(r.author_id, t.author_id)
    where f.id = ${event.subjectId} and f.decided_at is null`;
  if (!filed) return [];
  const moderators = await moderatorsOf(sql, filed.communityId, filed.accountId);
  const told = { kind: 'report-waiting', eventId: event.id, at: filed.at } as const;
  if (moderators.length > 0)
    return notify(sql, {
      ...told,
      personaIds: moderators,
      place: `/communities/${filed.slug}/moderation`,
      communityId: filed.communityId,
      key: `report-waiting ${filed.communityId}`,
    });
  const operators = await sql<{ personaId: string }[]>`
    select p.id as "personaId"
    from operators o
    join personas p on p.account_id = o.account_id and p.closed_at is null
    where o.ended_at is null and o.account_id is distinct from ${filed.accountId}`;
  return notify(sql, {
    ...told,
    personaIds: operators.map(({ personaId }) => personaId),
    place: '/operator/reports',
    communityId: null,
    key: 'report-waiting operator',
  });
}

/** Somebody is asked to moderate: she hears of it while she is in the room. */
export async function afterModeratorAsked(sql: Sql, event: HeardEvent): Promise<string[]> {
  const [offer] = await sql<{ personaId: string; communityId: string; slug: string; at: Date }[]>`
    select o.persona_id as "personaId", o.community_id as "communityId", c.slug, o.made_at as at
    from moderator_offers o
    join communities c on c.id = o.community_id
    join memberships m on m.community_id = o.community_id and m.persona_id = o.persona_id
    where o.id = ${event.subjectId} and o.answer is null`;
  if (!offer) return [];
  return notify(sql, {
    personaIds: [offer.personaId],
    kind: 'moderator-asked',
    place: `/communities/${offer.slug}/moderator-offer`,
    communityId: offer.communityId,
    key: `moderator-asked ${offer.communityId}`,
    eventId: event.id,
    at: offer.at,
  });
}

/** A moderator's decision: the author, with a way to the reason while they are still in the room. */
export async function afterModeration(sql: Sql, event: HeardEvent): Promise<string[]> {
  const isThread = event.detail.text === 'thread';
  const [text] = await sql<{ authorId: string; communityId: string; place: string; at: Date }[]>`
    select x.author_id as "authorId",
           t.community_id as "communityId",
           case when m.id is null then '/communities' else '/threads/' || t.public_id end as place,
           e.created_at as at
    from (
      select author_id, id as thread_id
      from threads
      where ${isThread} and id = ${event.subjectId}
      union all
      select author_id, thread_id
      from replies
      where ${!isThread} and id = ${event.subjectId}
    ) x
    join threads t on t.id = x.thread_id
    join events e on e.id = ${event.id}
    left join memberships m on m.community_id = t.community_id and m.persona_id = x.author_id
    where x.author_id is not null`;
  if (!text) return [];
  return notify(sql, {
    personaIds: [text.authorId],
    kind: 'moderated',
    place: text.place,
    communityId: text.communityId,
    key: `moderated ${event.subjectId}`,
    eventId: event.id,
    at: text.at,
  });
}

/** Personas that moderate, without those of the account `but`. */
async function moderatorsOf(sql: Sql, communityId: string, but: string | null = null): Promise<string[]> {
  const rows = await sql<{ personaId: string }[]>`
    select mo.persona_id as "personaId"
    from moderators mo
    join personas p on p.id = mo.persona_id
    where mo.community_id = ${communityId}
      and mo.ended_at is null
      and (${but}::uuid is null or p.account_id is distinct from ${but})`;
  return rows.map((row) => row.personaId);
}
