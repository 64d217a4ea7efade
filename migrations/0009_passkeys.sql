-- Passkeys: keys kept by a device or a password manager, the challenges they answer, and when a session was last proven.
create table passkeys (
  id uuid primary key default uuidv7(),
  public_id text not null unique check (public_id ~ '^[A-Za-z0-9_-]{22}$'),
  account_id uuid not null references accounts on delete cascade,
  -- At most 1023 bytes: WebAuthn level 3, section 4, "credential ID".
  credential_id bytea not null unique check (length(credential_id) between 1 and 1023),
  -- COSE, as the authenticator gave it. Nothing here is secret.
  public_key bytea not null check (length(public_key) <= 2000),
  -- Of the authenticator; 0 where it does not count. Never goes back.
  counter bigint not null check (counter >= 0),
  -- How browsers reach it: usb, nfc, internal and so on.
  transports text[] not null default '{}' check (cardinality(transports) <= 10),
  name text not null check (length(name) between 1 and 60),
  created_at timestamptz not null default now(),
  -- A day and no finer: it helps the owner to recognise it, more is not needed.
  used_on date
);
create index passkeys_account on passkeys (account_id);

-- What authenticators know the account by. Random, and nothing else in the product uses it.
alter table accounts add column passkey_handle bytea not null unique
  default uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())
  check (length(passkey_handle) = 32);

-- When its owner last proved to be the owner: by signing in, or by the password once more.
alter table sessions add column proven_at timestamptz not null default now();

-- Good for five minutes, once, for one purpose, in the session or browser that asked. Taking one deletes it.
create table passkey_challenges (
  challenge_hash bytea primary key check (length(challenge_hash) = 32),
  purpose text not null check (purpose in ('registration', 'sign-in', 'step', 'second-factor')),
  holder_hash bytea not null check (length(holder_hash) = 32),
  created_at timestamptz not null default now()
);
create index passkey_challenges_old on passkey_challenges (created_at);
