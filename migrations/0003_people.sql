-- People: accounts (private), personas (public), sessions, second factors, one-time tokens, mail that waits to be sent.
create table accounts (
  id uuid primary key default uuidv7(),
  -- Several accounts may state an address; the first to prove that it reads the mail owns it (docs/adr/0002).
  email text not null check (length(email) between 3 and 254),
  password_hash text check (length(password_hash) <= 300),
  email_verified_at timestamptz,
  -- "I am 18 or older", stated then. No birth date is stored.
  adult_stated_at timestamptz not null,
  created_at timestamptz not null default now()
);
create unique index accounts_email on accounts (lower(email)) where email_verified_at is not null;
create index accounts_stated_email on accounts (lower(email), created_at desc);

-- Operator is a role of an account: a row with actor and reason, ended by another time.
create table operators (
  id uuid primary key default uuidv7(),
  account_id uuid not null references accounts on delete cascade,
  granted_by uuid references accounts on delete set null,
  reason text not null check (length(reason) <= 500),
  granted_at timestamptz not null default now(),
  ended_at timestamptz
);
create unique index operators_account on operators (account_id) where ended_at is null;
create index operators_granted_by on operators (granted_by);

create table personas (
  id uuid primary key default uuidv7(),
  public_id text not null unique check (public_id ~ '^[A-Za-z0-9_-]{22}$'),
  account_id uuid references accounts on delete cascade,
  kind text not null check (kind in ('patient', 'carer', 'clinician', 'staff', 'practice', 'remote')),
  name text not null check (length(name) between 2 and 60),
  -- The name folded for comparison: two patients or carers never look alike.
  name_key text not null check (length(name_key) between 1 and 60),
  bio text not null default '' check (length(bio) <= 500),
  created_at timestamptz not null default now(),
  closed_at timestamptz,
  check (account_id is null or kind not in ('practice', 'remote')),
  -- Staff and clinicians who published stay behind as a closed, nameless persona: what they published keeps its author.
  check (account_id is not null or kind in ('practice', 'remote') or closed_at is not null)
);
create index personas_account on personas (account_id);
create unique index personas_pseudonym on personas (name_key) where kind in ('patient', 'carer') and closed_at is null;

create table sessions (
  id uuid primary key default uuidv7(),
  public_id text not null unique check (public_id ~ '^[A-Za-z0-9_-]{22}$'),
  token_hash bytea not null unique check (length(token_hash) = 32),
  account_id uuid not null references accounts on delete cascade,
  persona_id uuid not null references personas on delete cascade,
  -- "Firefox on Windows": what helps the owner recognise it, nothing finer.
  label text not null default '' check (length(label) <= 60),
  second_factor_at timestamptz,
  created_at timestamptz not null default now(),
  seen_at timestamptz not null default now(),
  ended_at timestamptz
);
create index sessions_account on sessions (account_id) where ended_at is null;
create index sessions_persona on sessions (persona_id);

create table totp_secrets (
  account_id uuid primary key references accounts on delete cascade,
  -- AES-256-GCM under the installation's key: nonce, text, tag.
  sealed bytea not null check (length(sealed) <= 200),
  created_at timestamptz not null default now(),
  confirmed_at timestamptz,
  -- The newest 30-second step that was accepted: no code is taken twice.
  last_step bigint not null default 0
);

create table recovery_codes (
  id uuid primary key default uuidv7(),
  account_id uuid not null references accounts on delete cascade,
  code_hash bytea not null check (length(code_hash) = 32),
  created_at timestamptz not null default now(),
  used_at timestamptz,
  unique (account_id, code_hash)
);

create table one_time_tokens (
  id uuid primary key default uuidv7(),
  token_hash bytea not null unique check (length(token_hash) = 32),
  -- Absent for set-up alone: it makes the first operator of an empty installation.
  account_id uuid references accounts on delete cascade check (account_id is not null or purpose = 'set-up'),
  purpose text not null check (purpose in ('verify-email', 'reset-password', 'change-email', 'sign-in-code', 'set-up', 'demo-sign-in')),
  -- For change-email: the address that is being verified.
  email text check (length(email) <= 254),
  -- For demo-sign-in: who the visitor becomes.
  persona_id uuid references personas on delete cascade,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  used_at timestamptz
);
create index one_time_tokens_account on one_time_tokens (account_id);
create index one_time_tokens_persona on one_time_tokens (persona_id);

create table mails (
  id uuid primary key default uuidv7(),
  public_id text not null unique check (public_id ~ '^[A-Za-z0-9_-]{22}$'),
  recipient text not null check (length(recipient) <= 254),
  subject text not null check (length(subject) <= 200),
  body text not null check (length(body) <= 10000),
  -- One effect, one mail: a repeated event does not send twice.
  dedupe_key text not null unique check (length(dedupe_key) <= 200),
  created_at timestamptz not null default now(),
  attempts integer not null default 0,
  sent_at timestamptz,
  failed_at timestamptz
);
create index mails_waiting on mails (id) where sent_at is null and failed_at is null;
