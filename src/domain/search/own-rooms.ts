// What was said in the seeker's own communities, as the pages there would show it: nothing gone or hidden, nobody the
// seeker has drawn a line against, and anonymous authors under their alias of that thread.
import { faceOf, kept, toldTime, unblocked } from '../communities/face.ts';
import type { Sql } from '../database.ts';
import { headline, wholeHeadline } from './marked.ts';
import { commonDepth, commonShare, year } from './public-rooms.ts';
import type { Asked } from './search.ts';

/**
 * As with posts, a common word is looked for newest first in each community, a rare one by the index under each
 * community's key. For a visitor there is no community and so nothing to read.
 */
export const foundConversations = (sql: Sql, { viewerId, skip, take, now }: Asked) => {
  const enough = skip + take;
  const viewer = viewerId ?? nobody;
  return sql`
  with own as materialized (
    select community_id from memberships where persona_id = ${viewerId}
  ),
  common as materialized (
    select exists (select from own) and search_share(q.clauses, 'community_words') > ${commonShare} as so
    from q
  ),
  newest as materialized (
    select near.id, near.kind, 0::real as score
    from (
      select said.id, said.kind
      from own
      cross join lateral newest_said_with(own.community_id, (select wide from q), ${commonDepth}, ${enough + spareInRoom}) said
      where (select so from common)
      order by said.id desc
      -- Keeps the look at each text above the sorting: it ends as soon as enough are in sight.
      offset 0
    ) near
    where exists (${inSight(sql, sql`near`, viewer)})
    limit ${enough}
  ),
  ranked as materialized (
    select w.id, w.kind, w.score
    from (
      select c.id, c.kind,
             (case when c.words @@ q.plain then 1 else 0 end
               + ts_rank(c.words, q.wide)
                 / (1 + greatest(0, extract(epoch from ${now}::timestamptz - uuid_extract_timestamp(c.id))) / ${year}))::real
               as score
      from own
      cross join q
      cross join lateral (
        select said.id, said.kind, said.words
        from community_words said
        where said.community_id = own.community_id
          and said.words @@ (select wide from q)
          and not ((select so from common) and (select count(*) from newest) = ${enough})
      ) c
      order by score desc, c.id desc
      offset 0
    ) w
    where exists (${inSight(sql, sql`w`, viewer)})
    limit ${enough}
  ),
  top as materialized (
    select id, kind, score
    from (
      select id, kind, score from ranked
      union all
      select id, kind, score
      from newest
      where (select count(*) from newest) = ${enough}
    ) either
    order by score desc, id desc
    limit ${take} offset ${skip}
  )
  select json_agg(x.found order by x.score desc, x.id desc)
  from (
    select top.id, top.score, json_build_object(
             'kind', 'thread', 'publicId', t.public_id, 'thread', t.public_id,
             'title', ts_headline('openward', t.title, (select wide from q), ${wholeHeadline}),
             'warning', t.warning,
             'text', case when t.warning = '' then ts_headline('openward', left(t.body, 2000), (select wide from q), ${headline}) else '' end,
             'author', ${faceOf(sql, 't')}, 'at', ${toldTime(sql, 't')},
             'community', json_build_object('slug', c.slug, 'name', c.name, 'door', c.door)) as found
    from top
    join threads t on t.id = top.id
    join communities c on c.id = t.community_id
    left join personas p on p.id = t.author_id
    left join aliases a on a.id = t.alias_id
    where top.kind = 'thread'
    union all
    select top.id, top.score, json_build_object(
             'kind', 'reply', 'publicId', r.public_id, 'thread', t.public_id,
             'title', ts_headline('openward', t.title, (select wide from q), ${wholeHeadline}),
             'warning', case when r.warning = '' then t.warning else r.warning end,
             'text', case
               when r.warning = '' and t.warning = '' then ts_headline('openward', left(r.body, 2000), (select wide from q), ${headline})
               else ''
             end,
             'author', ${faceOf(sql, 'r')}, 'at', ${toldTime(sql, 'r')},
             'community', json_build_object('slug', c.slug, 'name', c.name, 'door', c.door))
    from top
    join replies r on r.id = top.id
    join threads t on t.id = r.thread_id
    join communities c on c.id = t.community_id
    left join personas p on p.id = r.author_id
    left join aliases a on a.id = r.alias_id
    where top.kind = 'reply'
  ) x`;
};

/** The text of row `x`, when the seeker's pages would show it. One's own replies stay in sight even where the author of the thread blocks. */
const inSight = (sql: Sql, x: ReturnType<Sql>, viewer: string) => sql`
  select
  from threads t
  where ${x}.kind = 'thread'
    and t.id = ${x}.id
    and ${threadInSight(sql, viewer)}
  union all
  select
  from replies r
  join threads t on t.id = r.thread_id
  where ${x}.kind = 'reply'
    and r.id = ${x}.id
    and r.gone_at is null
    and not exists (select from hidings h where h.reply_id = r.id and h.ended_at is null)
    and (r.author_id = ${viewer} or (${kept(sql, 'r', viewer)} and ${unblocked(sql)}))
    and ${threadInSight(sql, viewer)}`;

const threadInSight = (sql: Sql, viewer: string) => sql`
  t.gone_at is null
  and not exists (select from hidings h where h.thread_id = t.id and h.ended_at is null)
  and ${kept(sql, 't', viewer)}`;

/** So many more are fetched of a common word in each community: of many communities that is plenty together. */
const spareInRoom = 6;
const nobody = '00000000-0000-0000-0000-000000000000';
