// What anybody can find: listed communities (and the seeker's own), practices, clinicians and their posts.
// Exact names come first, then other words for the same condition, then what is said, then what merely looks alike.
import type { Sql } from '../database.ts';
import { headline, wholeHeadline } from './marked.ts';
import type { Asked } from './search.ts';

export const foundCommunities = (sql: Sql, { viewerId, meant, conditionIds, skip, take }: Asked) => sql`
  select json_agg(json_build_object(
           'slug', c.slug,
           'name', ts_headline('openward', c.name, c.query, ${wholeHeadline}),
           'about', ts_headline('openward', c.about, c.query, ${wholeHeadline}),
           'door', c.door, 'members', c.members, 'joined', c.joined) order by c.place)
  from (
    select c.slug, c.name, c.about, c.door, c.members, m.id is not null as joined, q.wide as query,
           row_number() over (
             order by ${nameTier(sql, sql`c.name`, meant)},
                      case when c.condition_id = any(${conditionIds}::uuid[]) then 0 else 1 end,
                      case when c.words @@ q.plain then 0 when c.words @@ q.wide then 1 else 2 end,
                      ts_rank(c.words, q.wide) desc nulls last, c.members > 10 desc, lower(c.name), c.id
           ) as place
    from (
      select id from communities where words @@ (select wide from q)
      union
      select id from communities where condition_id = any(${conditionIds}::uuid[])
      union
      select id from communities where length(${meant}) > 2 and door <> 'hidden' and lower(name) %> ${meant}
    ) hit
    join communities c on c.id = hit.id
    cross join q
    left join memberships m on m.community_id = c.id and m.persona_id = ${viewerId}
    where c.door <> 'hidden' or m.id is not null
    order by place
    limit ${take} offset ${skip}
  ) c`;

export const foundPractices = (sql: Sql, { meant, skip, take }: Asked) => sql`
  select json_agg(json_build_object(
           'publicId', k.public_id, 'slug', k.slug, 'city', k.city, 'state', k.state,
           'name', ts_headline('openward', k.name, k.query, ${wholeHeadline}),
           'about', ts_headline('openward', ${opening(sql)}, k.query, ${wholeHeadline})) order by k.place)
  from (
    select o.public_id, p.slug, f.name, f.about, f.city, f.state, q.wide as query,
           row_number() over (
             order by ${nameTier(sql, sql`f.name`, meant)},
                      case when f.words @@ q.plain then 0 when f.words @@ q.wide then 1 else 2 end,
                      ts_rank(f.words, q.wide) desc nulls last, g.followers desc, f.name, p.slug
           ) as place
    from (
      select id from practice_profiles where words @@ (select wide from q)
      union
      select id from practice_profiles where length(${meant}) > 2 and lower(name) %> ${meant}
    ) hit
    join practice_profiles f on f.id = hit.id
    join practices p on p.profile_id = f.id
    join pages g on g.persona_id = p.persona_id and g.opened_at is not null
    join personas o on o.id = p.persona_id
    cross join q
    order by place
    limit ${take} offset ${skip}
  ) k`;

export const foundClinicians = (sql: Sql, { meant, skip, take }: Asked) => sql`
  select json_agg(json_build_object(
           'publicId', k.public_id,
           'name', ts_headline('openward', k.name, k.query, ${wholeHeadline}),
           'about', ts_headline('openward', k.words, k.query, ${wholeHeadline})) order by k.place)
  from (
    select o.public_id, o.name, f.specialty || '. ' || f.about as words, q.wide as query,
           row_number() over (
             order by ${nameTier(sql, sql`o.name`, meant)},
                      case when to_tsvector('openward', o.name) @@ q.wide then 0 else 1 end,
                      case
                        when to_tsvector('openward', o.name || ' ' || f.specialty || ' ' || f.about) @@ q.plain then 0
                        when to_tsvector('openward', o.name || ' ' || f.specialty || ' ' || f.about) @@ q.wide then 1
                        else 2
                      end,
                      g.followers desc, o.name, o.public_id
           ) as place
    from (
      select id
      from personas
      where kind = 'clinician' and closed_at is null
        and to_tsvector('openward', name || ' ' || bio) @@ (select wide from q)
      union
      select c.persona_id
      from clinician_profiles f
      join clinicians c on c.profile_id = f.id
      where to_tsvector('openward', f.specialty || ' ' || f.about) @@ (select wide from q)
      union
      select id
      from personas
      where kind = 'clinician' and closed_at is null
        and length(${meant}) > 2
        and lower(name) %> ${meant}
    ) hit
    join personas o on o.id = hit.id
    join pages g on g.persona_id = o.id and g.opened_at is not null
    join clinicians c on c.persona_id = o.id
    join clinician_profiles f on f.id = c.profile_id
    cross join q
    order by place
    limit ${take} offset ${skip}
  ) k`;

/**
 * A common word is looked for newest first and stops early, a rare one by its index: the wrong way round costs forty
 * times as much. Should the newest posts not have enough of a common word, the index is asked after all.
 */
export const foundPosts = (sql: Sql, { skip, take, now }: Asked) => sql`
  with common as materialized (
    select search_share(q.clauses, 'post_words') > ${commonShare} as so
    from q
  ),
  newest as materialized (
    select w.post_id, 0::real as score, w.published_at
    from newest_posts_with((select wide from q), ${commonDepth}, ${skip + take + spare}) w
    join pages g on g.persona_id = w.page_id and g.opened_at is not null
    where (select so from common)
    order by w.published_at desc, w.post_id desc
    limit ${skip + take}
  ),
  ranked as materialized (
    select w.post_id,
           (case when w.words @@ q.plain then 1 else 0 end
             + ts_rank(w.words, q.wide) / (1 + greatest(0, extract(epoch from ${now}::timestamptz - w.published_at)) / ${year}))::real
             as score,
           w.published_at
    from (
      select post_id, page_id, published_at, words
      from post_words
      where words @@ (select wide from q)
        and not ((select so from common) and (select count(*) from newest) = ${skip + take})
    ) w
    cross join q
    join pages g on g.persona_id = w.page_id and g.opened_at is not null
    order by score desc, w.published_at desc, w.post_id desc
    limit ${skip + take}
  )
  select json_agg(json_build_object(
           'publicId', p.public_id,
           'page', json_build_object('publicId', o.public_id, 'name', o.name, 'kind', o.kind, 'slug', k.slug),
           'warning', v.warning,
           'text', case when v.warning = '' then ts_headline('openward', left(v.body, 2000), (select wide from q), ${headline}) else '' end,
           'at', p.published_at) order by top.score desc, p.published_at desc, p.id desc)
  from (
    select post_id, score
    from (
      select post_id, score, published_at from ranked
      union all
      select post_id, score, published_at
      from newest
      where (select count(*) from newest) = ${skip + take}
    ) either
    order by score desc, published_at desc, post_id desc
    limit ${take} offset ${skip}
  ) top
  join posts p on p.id = top.post_id
  join post_versions v on v.id = p.version_id
  join personas o on o.id = p.page_id
  left join practices k on k.persona_id = p.page_id`;

/** From which share on a word is common: at 100,000 texts the index would bring 3,000 of them to be ranked. */
export const commonShare = 0.03;
/** Among how many of the newest a common word is looked for: at that share, enough for the tenth page. */
export const commonDepth = 8000;
/** So many more are fetched of a common word, should some be out of sight. */
const spare = 20;
/** Seconds after which a text counts half as much as a new one. */
export const year = 31_557_600;

/** What a practice says of itself first, ending with a whole word. */
const opening = (sql: Sql) => sql`
  case when length(k.about) > 220 then regexp_replace(left(k.about, 220), '\\s\\S*$', '') || ' …' else k.about end`;

/** 0 for the very name, 1 for its beginning, 2 for everything else. */
const nameTier = (sql: Sql, name: ReturnType<Sql>, meant: string) => sql`
  case
    when lower(unaccent(${name})) = ${meant} then 0
    when ${meant} <> '' and lower(unaccent(${name})) like ${`${meant}%`} then 1
    else 2
  end`;
