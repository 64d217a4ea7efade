-- Search: what is said, as sorted words, beside the tables that hold it; the public vocabulary from which spellings are mended.
-- The words of communities stand in a table of their own, always under the community's key: a search reads the rows of
-- the seeker's own communities and no others.
create extension if not exists btree_gin;
create extension if not exists fuzzystrmatch;
-- A setting of pg_trgm can be named by a function once the library is there.
do $$ begin perform similarity('a', 'a'); end $$;

-- English words by their stem; accents count for nothing, so that "cáncer" and "cancer" are one word.
create text search configuration openward (copy = english);
alter text search configuration openward
  alter mapping for asciiword, asciihword, hword_asciipart, word, hword, hword_part with unaccent, english_stem;

-- Public posts that can be read now: title words do not exist, content notes weigh more than the text.
create table post_words (
  post_id uuid primary key references posts on delete cascade,
  -- Of the post; repeated so that a search need not look at posts it will not show.
  page_id uuid not null,
  published_at timestamptz not null,
  words tsvector not null check (length(words) <= 5000)
);
create index post_words_newest on post_words (published_at desc, post_id desc);
-- A short list of what is not yet sorted in: reading it costs a reader next to nothing, sorting in at once costs every writer.
create index post_words_words on post_words using gin (words) with (gin_pending_list_limit = 256);

-- What members said in a community: threads and replies that are not gone, by the id of the text.
create table community_words (
  community_id uuid not null references communities on delete cascade,
  id uuid not null,
  kind text not null check (kind in ('thread', 'reply')),
  words tsvector not null check (length(words) <= 5000),
  primary key (community_id, id)
);
create index community_words_words on community_words using gin (community_id, words)
  with (gin_pending_list_limit = 256);
-- Of each the two thousand commonest words are known with their share; see search_common_words.
alter table post_words alter column words set statistics 200;
alter table community_words alter column words set statistics 200;

create function post_into_words(post uuid) returns void language sql
begin atomic
  insert into post_words (post_id, page_id, published_at, words)
  select p.id, p.page_id, p.published_at,
         setweight(to_tsvector('openward', v.warning), 'B') || setweight(to_tsvector('openward', v.body), 'C')
  from posts p
  join post_versions v on v.id = p.version_id
  where p.id = post and p.withdrawn_at is null
  on conflict (post_id) do update set words = excluded.words, published_at = excluded.published_at;
end;

-- A post and its first version name each other, so either may be stored last.
create function posts_words() returns trigger language plpgsql as $$
begin
  if new.withdrawn_at is not null then
    delete from post_words where post_id = new.id;
  else
    perform post_into_words(new.id);
  end if;
  return null;
end $$;
create trigger posts_words after insert or update of version_id, withdrawn_at on posts
  for each row execute function posts_words();

create function post_versions_words() returns trigger language plpgsql as $$
begin
  perform post_into_words(new.post_id);
  return null;
end $$;
create trigger post_versions_words after insert on post_versions
  for each row execute function post_versions_words();

create function threads_words() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    delete from community_words where community_id = old.community_id and id = old.id;
  elsif new.gone_at is not null then
    delete from community_words where community_id = new.community_id and id = new.id;
  else
    insert into community_words (community_id, id, kind, words)
    values (new.community_id, new.id, 'thread',
            setweight(to_tsvector('openward', new.title), 'A') || setweight(to_tsvector('openward', new.warning), 'B')
              || setweight(to_tsvector('openward', new.body), 'C'))
    on conflict (community_id, id) do update set words = excluded.words;
  end if;
  return null;
end $$;
create trigger threads_words after insert or delete or update of title, body, warning, gone_at on threads
  for each row execute function threads_words();

create function replies_words() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    delete from community_words where community_id = old.community_id and id = old.id;
  elsif new.gone_at is not null then
    delete from community_words where community_id = new.community_id and id = new.id;
  else
    insert into community_words (community_id, id, kind, words)
    values (new.community_id, new.id, 'reply',
            setweight(to_tsvector('openward', new.warning), 'B') || setweight(to_tsvector('openward', new.body), 'C'))
    on conflict (community_id, id) do update set words = excluded.words;
  end if;
  return null;
end $$;
create trigger replies_words after insert or delete or update of body, warning, gone_at on replies
  for each row execute function replies_words();

-- What was there before.
insert into post_words (post_id, page_id, published_at, words)
select p.id, p.page_id, p.published_at,
       setweight(to_tsvector('openward', v.warning), 'B') || setweight(to_tsvector('openward', v.body), 'C')
from posts p
join post_versions v on v.id = p.version_id
where p.withdrawn_at is null;
insert into community_words (community_id, id, kind, words)
select community_id, id, 'thread',
       setweight(to_tsvector('openward', title), 'A') || setweight(to_tsvector('openward', warning), 'B')
         || setweight(to_tsvector('openward', body), 'C')
from threads
where gone_at is null
union all
select community_id, id, 'reply',
       setweight(to_tsvector('openward', warning), 'B') || setweight(to_tsvector('openward', body), 'C')
from replies
where gone_at is null;

alter table communities add column words tsvector generated always as (
  setweight(to_tsvector('openward', name), 'A') || setweight(to_tsvector('openward', about), 'B')
) stored;
create index communities_words on communities using gin (words);

alter table practice_profiles add column words tsvector generated always as (
  setweight(to_tsvector('openward', name), 'A') || setweight(to_tsvector('openward', run_by || ' ' || city), 'B')
    || setweight(to_tsvector('openward', about), 'C')
) stored;
create index practice_profiles_words on practice_profiles using gin (words);
create index practice_profiles_likeness on practice_profiles using gin (lower(name) gin_trgm_ops);

-- Of people only clinicians are found by name; nobody finds a patient.
create index personas_clinician_likeness on personas using gin (lower(name) gin_trgm_ops)
  where kind = 'clinician' and closed_at is null;
create index personas_clinician_words on personas using gin (to_tsvector('openward', name || ' ' || bio))
  where kind = 'clinician' and closed_at is null;

-- Words that may be suggested to anybody: only from what everybody can read. Nothing said in a community is ever in it.
create table search_words (
  word text primary key check (word ~ '^[a-z]{4,40}$'),
  uses integer not null check (uses > 0)
);
create index search_words_likeness on search_words using gin (word gin_trgm_ops) with (fastupdate = off);

-- Words in so many texts that a search for them reads newest first. Only the shares of words, for choosing the way.
create table search_common_words (
  place text not null check (place in ('post_words', 'community_words')),
  lexeme text not null check (length(lexeme) <= 2046),
  share real not null check (share between 0 and 1),
  primary key (place, lexeme)
);

-- Takes the vocabulary anew from conditions (without their misspellings), open pages, and those words of the newest
-- public posts that two pages use: what a single page said once, perhaps a name, is never suggested.
create function refresh_search_words() returns void language sql
begin atomic
  merge into search_common_words held
  using (
    select s.tablename::text as place, c.lexeme, c.share
    from pg_stats s
    cross join lateral unnest(s.most_common_elems::text::text[], s.most_common_elem_freqs) as c (lexeme, share)
    where s.schemaname = current_schema()
      and s.tablename in ('post_words', 'community_words')
      and s.attname = 'words'
      and c.lexeme is not null
      and c.share > 0.005
  ) fresh
  on held.place = fresh.place and held.lexeme = fresh.lexeme
  when matched and held.share <> fresh.share then update set share = fresh.share
  when not matched then insert (place, lexeme, share) values (fresh.place, fresh.lexeme, fresh.share)
  when not matched by source then delete;
  merge into search_words held
  using (
    select word, sum(uses)::integer as uses
    from (
      select regexp_split_to_table(folded, ' ') as word, 3 as uses
      from condition_terms
      where kind in ('plain', 'clinical', 'synonym', 'spanish')
      union all
      select regexp_split_to_table(lower(unaccent(f.name || ' ' || f.city)), '[^a-z]+'), 1
      from practices k
      join pages g on g.persona_id = k.persona_id and g.opened_at is not null
      join practice_profiles f on f.id = k.profile_id
      union all
      select regexp_split_to_table(lower(unaccent(o.name)), '[^a-z]+'), 1
      from personas o
      left join pages g on g.persona_id = o.id
      where o.kind = 'clinician' and o.closed_at is null and (g.persona_id is null or g.opened_at is not null)
      union all
      select said.word, count(distinct said.page_id)::integer
      from (
        select p.page_id, regexp_split_to_table(lower(unaccent(v.body)), '[^a-z]+') as word
        from (select post_id from post_words order by published_at desc, post_id desc limit 5000) newest
        join posts p on p.id = newest.post_id
        join pages g on g.persona_id = p.page_id and g.opened_at is not null
        join post_versions v on v.id = p.version_id
      ) said
      group by said.word
      having count(distinct said.page_id) > 1
    ) found
    where word ~ '^[a-z]{4,40}$'
    group by word
  ) fresh
  on held.word = fresh.word
  when matched and held.uses <> fresh.uses then update set uses = fresh.uses
  when not matched then insert (word, uses) values (fresh.word, fresh.uses)
  when not matched by source then delete;
end;

-- The word that was probably meant, or null when the typed one is known, little, or like nothing known. A swap of two
-- letters counts two steps; five letters allow one step, more allow two. Shorter words have too many neighbours to guess.
-- Among equally near ones the commoner word is meant.
-- A function because likeness must be asked for more loosely than elsewhere, and always by the index.
create function search_word_meant(typed text) returns text language sql stable
  set pg_trgm.similarity_threshold = 0.18
  set enable_seqscan = off
  begin atomic
    select word
    from search_words
    where typed ~ '^[a-z]{5,30}$'
      and not exists (select from search_words where word = typed)
      and to_tsvector('openward', typed) <> ''
      and word % typed
      and levenshtein_less_equal(word, typed, 2) <= case when length(typed) = 5 then 1 else 2 end
    order by 10 * levenshtein(word, typed) - 10 * similarity(word, typed) - ln(uses), word
    limit 1;
  end;

-- From [{"any": ["heart attack", "myocardial infarction"]}, {"any": ["pain"], "not": true}] to one query: every clause
-- must be met, each by any of its phrases. No text is ever read as an operator. Null when nothing positive is left.
create function search_query(clauses jsonb) returns tsquery language plpgsql stable as $$
declare
  clause jsonb;
  phrase text;
  said tsquery;
  met tsquery;
  positive boolean := false;
  total tsquery;
begin
  for clause in select value from jsonb_array_elements(clauses) loop
    met := null;
    for phrase in select value from jsonb_array_elements_text(clause -> 'any') loop
      said := phraseto_tsquery('openward', phrase);
      if numnode(said) > 0 then
        met := coalesce(met || said, said);
      end if;
    end loop;
    continue when met is null;
    if (clause ->> 'not')::boolean then
      met := !! met;
    else
      positive := true;
    end if;
    total := coalesce(total && met, met);
  end loop;
  return case when positive then total end;
end $$;

-- Which share of the rows of a table such a query finds at most, as far as its words are common: 0 when one is not.
-- One look instead of counting.
create function search_share(clauses jsonb, of_table text) returns real language sql stable
begin atomic
  select coalesce(min(clause.share), 0)::real
  from (
    select least(1, sum(phrase.share)) as share
    from jsonb_array_elements(clauses) with ordinality as e (clause, place)
    cross join lateral jsonb_array_elements_text(e.clause -> 'any') as a (phrase)
    cross join lateral (
      select min(coalesce(known.share, 0)) as share
      from unnest(tsvector_to_array(to_tsvector('openward', a.phrase))) as l (lexeme)
      left join search_common_words known on known.place = of_table and known.lexeme = l.lexeme
    ) phrase
    where not coalesce((e.clause ->> 'not')::boolean, false) and phrase.share is not null
    group by e.place
  ) clause;
end;

-- What clinicians practise and say of themselves.
create index clinician_profiles_words on clinician_profiles using gin (to_tsvector('openward', specialty || ' ' || about));
-- Those of the newest texts that such a query finds, at most `enough`. Functions because the planner does not know that
-- the word is common: it would fetch everything and sort it, where reading backwards stops after a few rows.
create function newest_posts_with(query tsquery, depth integer, enough integer)
  returns table (post_id uuid, page_id uuid, published_at timestamptz)
  language sql stable rows 30
  set enable_sort = off
  set enable_bitmapscan = off
  set enable_seqscan = off
  begin atomic
    select near.post_id, near.page_id, near.published_at
    from (
      select w.post_id, w.page_id, w.published_at, w.words
      from post_words w
      order by w.published_at desc, w.post_id desc
      limit depth
    ) near
    where near.words @@ query
    limit enough;
  end;

create function newest_said_with(community uuid, query tsquery, depth integer, enough integer)
  returns table (id uuid, kind text)
  language sql stable rows 30
  set enable_sort = off
  set enable_bitmapscan = off
  set enable_seqscan = off
  begin atomic
    select near.id, near.kind
    from (
      select w.id, w.kind, w.words
      from community_words w
      where w.community_id = community
      order by w.id desc
      limit depth
    ) near
    where near.words @@ query
    limit enough;
  end;
