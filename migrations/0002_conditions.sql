-- Conditions: the vocabulary in which patients look for their community, and every word by which one is found.
-- The rows come from data/conditions and are loaded at each start; nothing here says who has what.
create extension if not exists pg_trgm;

create table conditions (
  id uuid primary key default uuidv7(),
  -- The public key of a condition: it is a word, not a person, so it needs no random id.
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
  name text not null check (length(name) between 1 and 100),
  clinical_name text not null check (length(clinical_name) between 1 and 120),
  name_es text not null check (length(name_es) between 1 and 120),
  icd10cm text not null check (icd10cm ~ '^[A-Z][0-9][0-9A-Z](\.[0-9A-Z]{1,4})?$'),
  condition_group text not null check (
    condition_group in (
      'blood', 'bones-and-muscles', 'brain-and-nerves', 'cancer', 'children-and-inherited', 'digestion',
      'eyes-and-ears', 'heart', 'hormones-and-metabolism', 'immune-and-joints', 'infections', 'injuries', 'kidneys',
      'lungs', 'mental-health', 'reproductive', 'skin', 'sleep-pain-and-other'
    )
  ),
  -- Specially protected, or nobody's business first of all: hidden where there is a choice.
  sensitive boolean not null,
  -- Named first among equally good matches. An editorial choice, not a figure.
  common boolean not null,
  -- How many people in the United States live with it, in a sentence; only where a source was read.
  prevalence text check (length(prevalence) between 1 and 200),
  prevalence_source text check (length(prevalence_source) between 1 and 200),
  prevalence_year smallint check (prevalence_year between 1990 and 2100),
  prevalence_url text check (prevalence_url ~ '^https://' and length(prevalence_url) <= 300),
  check (num_nulls(prevalence, prevalence_source, prevalence_year, prevalence_url) in (0, 4))
);
create index conditions_group on conditions (condition_group, name);

create table condition_terms (
  condition_id uuid not null references conditions on delete cascade,
  term text not null check (length(term) between 1 and 120),
  -- The term as src/vocabulary/fold.ts folds it: letters, digits and single spaces.
  folded text not null check (length(folded) between 1 and 120),
  kind text not null check (kind in ('plain', 'clinical', 'synonym', 'lay', 'spanish', 'code')),
  primary key (condition_id, folded)
);
create index condition_terms_prefix on condition_terms (folded text_pattern_ops);
-- Without a pending list: written once per release, read at every keystroke.
create index condition_terms_likeness on condition_terms using gin (folded gin_trgm_ops) with (fastupdate = off);

-- The terms that begin with what was typed (which is folded), or have a word that does, or look alike; one may come twice.
-- One or two characters ask for beginnings only, and what merely looks alike is not asked for when plenty begins so.
-- A function because the planner takes comparing trigrams for free and would read the whole table (60 ms instead of 2),
-- and separate scans because each then compares again only what its own index scan found.
create function condition_terms_near(typed text)
  returns table (condition_id uuid, term text, folded text, kind text, nearness real)
  language sql stable
  set enable_seqscan = off
  begin atomic
    with begun as materialized (
      select condition_id, term, folded, kind
      from condition_terms
      where folded like typed || '%'
      union all
      select condition_id, term, folded, kind
      from condition_terms
      where length(typed) > 2
        and folded like '% ' || typed || '%'
    ),
    unsatisfied as materialized (
      select length(typed) > 2 and count(*) < 60 as so
      from begun
    )
    select condition_id, term, folded, kind, 1::real
    from begun
    union all
    select condition_id, term, folded, kind, similarity(folded, typed)
    from condition_terms
    where (select so from unsatisfied)
      and kind <> 'code'
      and folded % typed
    union all
    -- A little less than the whole term alike: the term has words that were not typed.
    select condition_id, term, folded, kind, 0.9::real * word_similarity(typed, folded)
    from condition_terms
    where (select so from unsatisfied)
      and kind <> 'code'
      and folded %> typed;
  end;
