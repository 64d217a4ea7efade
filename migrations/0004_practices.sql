-- Practices: verdicts of the guard, public pages, what a practice says of itself, its team, its policies.

-- One row per text that went out under the name of a practice or clinician. The text itself stands where it was published;
-- here is the keyed hash that ties the verdict to it, and labels with offsets. Append only.
-- Who acted stands here and below without a foreign key, as in the audit trail: it outlives the account.
create table verdicts (
  id uuid primary key default uuidv7(),
  actor_id uuid not null,
  author text not null check (author in ('practice', 'clinician')),
  surface text not null check (surface in ('post', 'review-reply', 'comment-reply', 'community-answer', 'community-post', 'consult', 'message', 'feedback')),
  -- What is refused is never stored as published: there is no row for 'consent' or 'block'.
  verdict text not null check (verdict in ('clear', 'warn')),
  reason text check (reason in ('no-person-meant', 'own-staff', 'public-figure', 'general-information', 'hypothetical')),
  rule_version text not null check (length(rule_version) <= 40),
  text_hash bytea not null check (length(text_hash) = 32),
  findings jsonb not null default '[]' check (pg_column_size(findings) <= 16000),
  decided_at timestamptz not null default now(),
  check ((verdict = 'warn') = (reason is not null))
);
create index verdicts_actor on verdicts (actor_id);
create trigger verdicts_append_only before update or delete on verdicts
  for each row execute function refuse_change();

-- A public page on which guarded posts stand: of a practice or of a clinician.
create table pages (
  persona_id uuid primary key references personas,
  -- Until then nobody outside the team sees it.
  opened_at timestamptz,
  opened_by uuid,
  -- Kept equal to the rows of follows by a trigger.
  followers integer not null default 0 check (followers >= 0),
  check ((opened_at is null) = (opened_by is null))
);

create function page_is_guarded() returns trigger language plpgsql as $$
begin
  if not exists (select from personas where id = new.persona_id and kind in ('practice', 'clinician')) then
    raise exception 'only practices and clinicians have pages' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger pages_of_whom before insert on pages for each row execute function page_is_guarded();

create table practices (
  id uuid primary key default uuidv7(),
  persona_id uuid not null unique references pages,
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) between 3 and 60),
  profile_id uuid not null,
  created_at timestamptz not null default now()
);
create index practices_profile on practices (profile_id);

-- What a practice says of itself, version by version; each went through the guard as one text.
create table practice_profiles (
  id uuid primary key default uuidv7(),
  practice_id uuid not null references practices,
  number integer not null check (number > 0),
  verdict_id uuid not null unique references verdicts,
  written_by uuid not null,
  written_at timestamptz not null default now(),
  name text not null check (length(name) between 2 and 60),
  -- Who owns and runs it: shown on every page of the practice.
  run_by text not null check (length(run_by) between 2 and 120),
  about text not null check (length(about) <= 2000),
  street text not null check (length(street) between 2 and 120),
  city text not null check (length(city) between 2 and 80),
  state text not null check (state ~ '^[A-Z]{2}$'),
  zip text not null check (zip ~ '^\d{5}(-\d{4})?$'),
  phone text not null check (length(phone) between 7 and 30),
  fax text not null default '' check (length(fax) <= 30),
  email text not null default '' check (length(email) <= 254),
  web text not null default '' check (length(web) <= 300),
  npi text not null default '' check (npi ~ '^(\d{10})?$'),
  -- [{"day": 1, "opens": "08:00", "closes": "17:00"}], Monday is 1; a missing day is closed.
  hours jsonb not null check (jsonb_typeof(hours) = 'array' and pg_column_size(hours) <= 2000),
  -- [{"name": "Dr. Ana Ruiz", "title": "Radiologist", "clinician": true}]
  people jsonb not null check (jsonb_typeof(people) = 'array' and pg_column_size(people) <= 8000),
  unique (practice_id, number)
);
alter table practices add foreign key (profile_id) references practice_profiles deferrable initially immediate;
create trigger practice_profiles_append_only before update or delete on practice_profiles
  for each row execute function refuse_change();

-- Who may speak for a practice. A role is given by somebody, for a reason, and ended by another time.
create table team_roles (
  id uuid primary key default uuidv7(),
  practice_id uuid not null references practices,
  persona_id uuid not null references personas on delete cascade,
  role text not null check (role in ('owner', 'compliance-officer', 'publisher', 'author')),
  granted_by uuid references personas on delete set null,
  reason text not null check (length(reason) between 1 and 300),
  granted_at timestamptz not null default now(),
  ended_at timestamptz,
  ended_by uuid references personas on delete set null,
  end_reason text check (length(end_reason) between 1 and 300),
  check ((ended_at is null) = (end_reason is null))
);
create unique index team_roles_standing on team_roles (persona_id, practice_id, role) where ended_at is null;
create index team_roles_practice on team_roles (practice_id);
create index team_roles_granted_by on team_roles (granted_by);
create index team_roles_ended_by on team_roles (ended_by);

create table team_invitations (
  id uuid primary key default uuidv7(),
  practice_id uuid not null references practices,
  token_hash bytea not null unique check (length(token_hash) = 32),
  role text not null check (role in ('owner', 'compliance-officer', 'publisher', 'author')),
  invited_by uuid not null references personas on delete cascade,
  reason text not null check (length(reason) between 1 and 300),
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  accepted_by uuid references personas on delete set null,
  accepted_at timestamptz
);
create index team_invitations_practice on team_invitations (practice_id);
create index team_invitations_invited_by on team_invitations (invited_by);
create index team_invitations_accepted_by on team_invitations (accepted_by);

-- The practice's policies, version by version; guarded like everything it publishes.
create table policies (
  id uuid primary key default uuidv7(),
  practice_id uuid not null references practices,
  kind text not null check (kind in ('social-media', 'comment', 'privacy')),
  version integer not null check (version > 0),
  body text not null check (length(body) between 20 and 20000),
  verdict_id uuid not null unique references verdicts,
  written_by uuid not null,
  published_at timestamptz not null default now(),
  unique (practice_id, kind, version)
);
create trigger policies_append_only before update or delete on policies
  for each row execute function refuse_change();

-- Nobody publishes for a practice before having acknowledged its current social-media policy.
create table policy_acknowledgements (
  policy_id uuid not null references policies,
  persona_id uuid not null references personas on delete cascade,
  acknowledged_at timestamptz not null default now(),
  primary key (policy_id, persona_id)
);
create index policy_acknowledgements_persona on policy_acknowledgements (persona_id);

-- A page cannot be open without the three policies.
create function page_has_policies() returns trigger language plpgsql as $$
begin
  if new.opened_at is not null and exists (
    select from practices p
    where p.persona_id = new.persona_id
      and (select count(distinct kind) from policies where practice_id = p.id) < 3
  ) then
    raise exception 'a practice page needs its three policies' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger pages_opened before update of opened_at on pages for each row execute function page_has_policies();

-- The end of an account closes its public pages. What was published under that name stays with the name for the archive.
alter table personas drop constraint personas_check;
alter table personas add check (
  case when kind in ('practice', 'remote') then account_id is null else account_id is not null or closed_at is not null end
);
create function close_pages() returns trigger language plpgsql as $$
begin
  update pages set opened_at = null, opened_by = null
  where persona_id in (select id from personas where account_id = old.id);
  update personas set account_id = null, closed_at = coalesce(closed_at, now()), bio = ''
  where account_id = old.id and id in (select persona_id from pages);
  return old;
end $$;
create trigger accounts_pages before delete on accounts for each row execute function close_pages();
