-- Clinicians: who they say they are, version by version, and their answers in communities. Every word of them has its verdict.

create table clinicians (
  persona_id uuid primary key references pages,
  profile_id uuid not null,
  -- The number while the page is open: one number, one page. A closed page sets it free.
  npi text unique check (npi ~ '^[12]\d{9}$'),
  -- Its check digit fits. That says nothing about who typed it.
  number_checked_at timestamptz not null
);
create index clinicians_profile on clinicians (profile_id);

create function clinician_is_one() returns trigger language plpgsql as $$
begin
  if not exists (select from personas where id = new.persona_id and kind = 'clinician') then
    raise exception 'only a clinician is a clinician' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger clinicians_of_whom before insert on clinicians for each row execute function clinician_is_one();

-- What a clinician says of herself, version by version; each went through the guard as one text.
create table clinician_profiles (
  id uuid primary key default uuidv7(),
  persona_id uuid not null references clinicians,
  number integer not null check (number > 0),
  verdict_id uuid not null unique references verdicts,
  written_at timestamptz not null default now(),
  name text not null check (length(name) between 2 and 60),
  npi text not null check (npi ~ '^[12]\d{9}$'),
  specialty text not null check (length(specialty) between 3 and 60),
  state text not null check (state ~ '^[A-Z]{2}$'),
  -- "None" is an answer, nothing is not.
  disclosures text not null check (length(disclosures) between 1 and 1000),
  about text not null default '' check (length(about) <= 2000),
  unique (persona_id, number)
);
create index clinician_profiles_specialty on clinician_profiles (specialty, state, name);
alter table clinicians add foreign key (profile_id) references clinician_profiles deferrable initially immediate;
create trigger clinician_profiles_append_only before update or delete on clinician_profiles
  for each row execute function refuse_change();

-- A page that closes gives its number back, and its clinician is in no room any more.
create function free_number() returns trigger language plpgsql as $$
begin
  update clinicians set npi = null where persona_id = new.persona_id;
  return new;
end $$;
create trigger pages_free_number after update of opened_at on pages
  for each row when (old.opened_at is not null and new.opened_at is null)
  execute function free_number();

-- A clinician's answer in a community. It has its verdict and her name; what anybody else writes there has neither.
alter table replies add column verdict_id uuid unique references verdicts;
alter table replies add constraint replies_answer_is_signed check (verdict_id is null or alias_id is null);

create function reply_is_guarded() returns trigger language plpgsql as $$
declare
  guarded boolean := exists (
    select from personas where id = new.author_id and kind in ('clinician', 'practice', 'staff')
  );
begin
  if tg_op = 'INSERT' and (new.verdict_id is not null) <> guarded then
    raise exception 'a reply of a clinician needs its verdict' using errcode = 'integrity_constraint_violation';
  end if;
  -- A changed text is a new text; taking words back needs no yes.
  if tg_op = 'UPDATE' and new.body || new.warning <> '' and (new.body, new.warning) <> (old.body, old.warning)
    and (old.verdict_id is not null or guarded) and new.verdict_id is not distinct from old.verdict_id then
    raise exception 'a changed answer needs a verdict of its own' using errcode = 'integrity_constraint_violation';
  end if;
  if tg_op = 'UPDATE' and new.verdict_id is distinct from old.verdict_id and (new.verdict_id is null or not guarded) then
    raise exception 'a verdict stays with its text' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger replies_guarded before insert or update of body, warning, verdict_id on replies
  for each row execute function reply_is_guarded();

-- A clinician begins no thread and shares no one's condition here.
create function thread_is_a_members() returns trigger language plpgsql as $$
begin
  if exists (select from personas where id = new.author_id and kind in ('clinician', 'practice', 'staff')) then
    raise exception 'clinicians do not start threads' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger threads_of_members before insert on threads for each row execute function thread_is_a_members();
