-- Foundation: extensions, the installation's own secrets, events that leave an act, the audit trail, throttles.
create extension if not exists pg_trgm;
create extension if not exists unaccent;

-- Keys made at the first start. They never leave the database and are read once per process.
create table instance_keys (
  purpose text primary key check (purpose in ('form-seal', 'text-hash', 'throttle', 'second-factor')),
  secret bytea not null check (length(secret) = 32),
  created_at timestamptz not null default now()
);

-- What happened, recorded in the transaction of the act itself. The relay carries it outward, at least once.
create table events (
  id uuid primary key default uuidv7(),
  kind text not null check (length(kind) <= 60),
  subject_id uuid not null,
  actor_id uuid,
  detail jsonb not null default '{}' check (pg_column_size(detail) <= 4000),
  created_at timestamptz not null default now(),
  relayed_at timestamptz
);
create index events_waiting on events (id) where relayed_at is null;

-- Who did what that needed a privilege, and why. Append only.
create table audit (
  id uuid primary key default uuidv7(),
  actor_id uuid,
  act text not null check (length(act) <= 60),
  subject_kind text not null check (length(subject_kind) <= 40),
  subject_id uuid,
  reason text not null default '' check (length(reason) <= 1000),
  detail jsonb not null default '{}' check (pg_column_size(detail) <= 8000),
  created_at timestamptz not null default now()
);
create index audit_subject on audit (subject_id);
create index audit_actor on audit (actor_id);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'rows of % are append-only', tg_table_name using errcode = 'integrity_constraint_violation';
end $$;
create trigger audit_append_only before update or delete on audit
  for each row execute function refuse_change();

-- How often something was tried. The key is a keyed hash: no address or e-mail is kept.
create unlogged table throttles (
  key bytea not null check (length(key) = 32),
  window_start timestamptz not null,
  tries integer not null,
  primary key (key, window_start)
);
create index throttles_old on throttles (window_start);
