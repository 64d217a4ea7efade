-- The whole database, listed from its catalogue by `npm run schema`. Migrations make it; this is for reading.

create table accounts (
  adult_stated_at timestamp with time zone not null,
  created_at timestamp with time zone not null default now(),
  email text not null,
  email_verified_at timestamp with time zone,
  id uuid not null default uuidv7(),
  passkey_handle bytea not null default (uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())),
  password_hash text,
  CHECK (((length(email) >= 3) AND (length(email) <= 254))),
  CHECK ((length(passkey_handle) = 32)),
  CHECK ((length(password_hash) <= 300)),
  PRIMARY KEY (id),
  UNIQUE (passkey_handle)
);

create table aliases (
  id uuid not null default uuidv7(),
  name text not null,
  persona_id uuid,
  public_id text not null,
  thread_id uuid not null,
  CHECK (((length(name) >= 3) AND (length(name) <= 60))),
  CHECK ((public_id ~ '^[A-Za-z0-9_-]{22}$'::text)),
  FOREIGN KEY (persona_id) REFERENCES personas(id) ON DELETE SET NULL,
  FOREIGN KEY (thread_id) REFERENCES threads(id) ON DELETE CASCADE,
  PRIMARY KEY (id),
  UNIQUE (public_id),
  UNIQUE (thread_id, name),
  UNIQUE (thread_id, persona_id)
);

create table audit (
  act text not null,
  actor_id uuid,
  created_at timestamp with time zone not null default now(),
  detail jsonb not null default '{}'::jsonb,
  id uuid not null default uuidv7(),
  reason text not null default ''::text,
  subject_id uuid,
  subject_kind text not null,
  CHECK ((length(act) <= 60)),
  CHECK ((length(reason) <= 1000)),
  CHECK ((length(subject_kind) <= 40)),
  CHECK ((pg_column_size(detail) <= 8000)),
  PRIMARY KEY (id)
);

create table barrings (
  barred_at timestamp with time zone not null,
  barred_by uuid,
  community_id uuid not null,
  end_reason text not null default ''::text,
  ended_at timestamp with time zone,
  ended_by uuid,
  id uuid not null default uuidv7(),
  persona_id uuid not null,
  public_id text not null,
  reason text not null,
  reply_id uuid,
  thread_id uuid,
  CHECK ((length(end_reason) <= 500)),
  CHECK ((length(reason) <= 500)),
  CHECK ((public_id ~ '^[A-Za-z0-9_-]{22}$'::text)),
  FOREIGN KEY (barred_by) REFERENCES personas(id) ON DELETE SET NULL,
  FOREIGN KEY (community_id) REFERENCES communities(id),
  FOREIGN KEY (ended_by) REFERENCES personas(id) ON DELETE SET NULL,
  FOREIGN KEY (persona_id) REFERENCES personas(id) ON DELETE CASCADE,
  FOREIGN KEY (reply_id) REFERENCES replies(id) ON DELETE SET NULL,
  FOREIGN KEY (thread_id) REFERENCES threads(id) ON DELETE SET NULL,
  PRIMARY KEY (id),
  UNIQUE (public_id)
);

create table boundaries (
  alias_id uuid,
  holder_id uuid not null,
  id uuid not null default uuidv7(),
  kind text not null,
  persona_id uuid,
  public_id text not null,
  set_at timestamp with time zone not null,
  thread_id uuid,
  CHECK ((kind = ANY (ARRAY['block'::text, 'mute'::text]))),
  CHECK ((num_nonnulls(persona_id, alias_id) = 1)),
  CHECK ((public_id ~ '^[A-Za-z0-9_-]{22}$'::text)),
  FOREIGN KEY (alias_id) REFERENCES aliases(id) ON DELETE CASCADE,
  FOREIGN KEY (holder_id) REFERENCES personas(id) ON DELETE CASCADE,
  FOREIGN KEY (persona_id) REFERENCES personas(id) ON DELETE CASCADE,
  FOREIGN KEY (thread_id) REFERENCES threads(id) ON DELETE CASCADE,
  PRIMARY KEY (id),
  UNIQUE (public_id),
  UNIQUE NULLS NOT DISTINCT (holder_id, persona_id, alias_id, thread_id)
);

create table clinician_profiles (
  about text not null default ''::text,
  disclosures text not null,
  id uuid not null default uuidv7(),
  name text not null,
  npi text not null,
  number integer not null,
  persona_id uuid not null,
  specialty text not null,
  state text not null,
  verdict_id uuid not null,
  written_at timestamp with time zone not null default now(),
  CHECK (((length(disclosures) >= 1) AND (length(disclosures) <= 1000))),
  CHECK (((length(name) >= 2) AND (length(name) <= 60))),
  CHECK (((length(specialty) >= 3) AND (length(specialty) <= 60))),
  CHECK ((length(about) <= 2000)),
  CHECK ((npi ~ '^[12]\d{9}$'::text)),
  CHECK ((number > 0)),
  CHECK ((state ~ '^[A-Z]{2}$'::text)),
  FOREIGN KEY (persona_id) REFERENCES clinicians(persona_id),
  FOREIGN KEY (verdict_id) REFERENCES verdicts(id),
  PRIMARY KEY (id),
  UNIQUE (persona_id, number),
  UNIQUE (verdict_id)
);

create table clinicians (
  npi text,
  number_checked_at timestamp with time zone not null,
  persona_id uuid not null,
  profile_id uuid not null,
  CHECK ((npi ~ '^[12]\d{9}$'::text)),
  FOREIGN KEY (persona_id) REFERENCES pages(persona_id),
  FOREIGN KEY (profile_id) REFERENCES clinician_profiles(id) DEFERRABLE,
  PRIMARY KEY (persona_id),
  UNIQUE (npi)
);

create table comment_holds (
  actor_id uuid not null,
  comment_id uuid not null,
  held_at timestamp with time zone not null default now(),
  id uuid not null default uuidv7(),
  reason text not null,
  released_at timestamp with time zone,
  released_by uuid,
  CHECK (((released_at IS NULL) = (released_by IS NULL))),
  CHECK ((reason = ANY (ARRAY['personal-information'::text, 'insult'::text, 'advertising'::text, 'dangerous-advice'::text]))),
  FOREIGN KEY (comment_id) REFERENCES comments(id) ON DELETE CASCADE,
  PRIMARY KEY (id)
);

create table comments (
  body text not null,
  id uuid not null default uuidv7(),
  parent_id uuid,
  persona_id uuid,
  post_id uuid not null,
  public_id text not null,
  verdict_id uuid,
  withdrawn_at timestamp with time zone,
  written_at timestamp with time zone not null default now(),
  written_by uuid,
  CHECK (((withdrawn_at IS NOT NULL) OR ((length(body) > 0) AND (persona_id IS NOT NULL)))),
  CHECK ((length(body) <= 2000)),
  CHECK ((public_id ~ '^[A-Za-z0-9_-]{22}$'::text)),
  FOREIGN KEY (parent_id) REFERENCES comments(id),
  FOREIGN KEY (persona_id) REFERENCES personas(id) ON DELETE SET NULL,
  FOREIGN KEY (post_id) REFERENCES posts(id),
  FOREIGN KEY (verdict_id) REFERENCES verdicts(id),
  PRIMARY KEY (id),
  UNIQUE (public_id),
  UNIQUE (verdict_id)
);

create table communities (
  about text not null,
  clinicians text not null,
  condition_id uuid,
  door text not null,
  id uuid not null default uuidv7(),
  members integer not null default 0,
  name text not null,
  opened_at timestamp with time zone not null,
  opened_by uuid,
  rules text not null default ''::text,
  slug text not null,
  welcome text not null default ''::text,
  words tsvector generated (setweight(to_tsvector('openward'::regconfig, name), 'A'::"char") || setweight(to_tsvector('openward'::regconfig, about), 'B'::"char")),
  CHECK (((length(about) >= 1) AND (length(about) <= 300))),
  CHECK (((length(name) >= 3) AND (length(name) <= 80))),
  CHECK ((clinicians = ANY (ARRAY['none'::text, 'listen'::text, 'answer'::text]))),
  CHECK ((door = ANY (ARRAY['open'::text, 'on-request'::text, 'hidden'::text]))),
  CHECK ((length(rules) <= 3000)),
  CHECK ((length(welcome) <= 3000)),
  CHECK ((members >= 0)),
  CHECK ((slug ~ '^[A-Za-z0-9_-]{2,90}$'::text)),
  FOREIGN KEY (condition_id) REFERENCES conditions(id),
  FOREIGN KEY (opened_by) REFERENCES personas(id) ON DELETE SET NULL,
  PRIMARY KEY (id),
  UNIQUE (slug)
);

create table community_words (
  community_id uuid not null,
  id uuid not null,
  kind text not null,
  words tsvector not null,
  CHECK ((kind = ANY (ARRAY['thread'::text, 'reply'::text]))),
  CHECK ((length(words) <= 5000)),
  FOREIGN KEY (community_id) REFERENCES communities(id) ON DELETE CASCADE,
  PRIMARY KEY (community_id, id)
);

create table condition_terms (
  condition_id uuid not null,
  folded text not null,
  kind text not null,
  term text not null,
  CHECK (((length(folded) >= 1) AND (length(folded) <= 120))),
  CHECK (((length(term) >= 1) AND (length(term) <= 120))),
  CHECK ((kind = ANY (ARRAY['plain'::text, 'clinical'::text, 'synonym'::text, 'lay'::text, 'spanish'::text, 'code'::text]))),
  FOREIGN KEY (condition_id) REFERENCES conditions(id) ON DELETE CASCADE,
  PRIMARY KEY (condition_id, folded)
);

create table conditions (
  clinical_name text not null,
  common boolean not null,
  condition_group text not null,
  icd10cm text not null,
  id uuid not null default uuidv7(),
  name text not null,
  name_es text not null,
  prevalence text,
  prevalence_source text,
  prevalence_url text,
  prevalence_year smallint,
  sensitive boolean not null,
  slug text not null,
  CHECK (((length(clinical_name) >= 1) AND (length(clinical_name) <= 120))),
  CHECK (((length(name) >= 1) AND (length(name) <= 100))),
  CHECK (((length(name_es) >= 1) AND (length(name_es) <= 120))),
  CHECK (((length(prevalence) >= 1) AND (length(prevalence) <= 200))),
  CHECK (((length(prevalence_source) >= 1) AND (length(prevalence_source) <= 200))),
  CHECK (((prevalence_url ~ '^https://'::text) AND (length(prevalence_url) <= 300))),
  CHECK (((prevalence_year >= 1990) AND (prevalence_year <= 2100))),
  CHECK (((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text) AND (length(slug) <= 80))),
  CHECK ((condition_group = ANY (ARRAY['blood'::text, 'bones-and-muscles'::text, 'brain-and-nerves'::text, 'cancer'::text, 'children-and-inherited'::text, 'digestion'::text, 'eyes-and-ears'::text, 'heart'::text, 'hormones-and-metabolism'::text, 'immune-and-joints'::text, 'infections'::text, 'injuries'::text, 'kidneys'::text, 'lungs'::text, 'mental-health'::text, 'reproductive'::text, 'skin'::text, 'sleep-pain-and-other'::text]))),
  CHECK ((icd10cm ~ '^[A-Z][0-9][0-9A-Z](\.[0-9A-Z]{1,4})?$'::text)),
  CHECK ((num_nulls(prevalence, prevalence_source, prevalence_year, prevalence_url) = ANY (ARRAY[0, 4]))),
  PRIMARY KEY (id),
  UNIQUE (slug)
);

create table events (
  actor_id uuid,
  created_at timestamp with time zone not null default now(),
  detail jsonb not null default '{}'::jsonb,
  id uuid not null default uuidv7(),
  kind text not null,
  relayed_at timestamp with time zone,
  subject_id uuid not null,
  CHECK ((length(kind) <= 60)),
  CHECK ((pg_column_size(detail) <= 4000)),
  PRIMARY KEY (id)
);

create table follows (
  begun_at timestamp with time zone not null default now(),
  follower_id uuid not null,
  page_id uuid not null,
  FOREIGN KEY (follower_id) REFERENCES personas(id) ON DELETE CASCADE,
  FOREIGN KEY (page_id) REFERENCES pages(persona_id),
  PRIMARY KEY (follower_id, page_id)
);

create table hidings (
  community_id uuid not null,
  ended_at timestamp with time zone,
  ended_by uuid,
  hidden_as text not null,
  hidden_at timestamp with time zone not null,
  hidden_by uuid,
  id uuid not null default uuidv7(),
  reason text not null default ''::text,
  reply_id uuid,
  thread_id uuid,
  CHECK ((hidden_as = ANY (ARRAY['thread-author'::text, 'moderator'::text]))),
  CHECK ((length(reason) <= 500)),
  CHECK ((num_nonnulls(thread_id, reply_id) = 1)),
  FOREIGN KEY (community_id) REFERENCES communities(id),
  FOREIGN KEY (ended_by) REFERENCES personas(id) ON DELETE SET NULL,
  FOREIGN KEY (hidden_by) REFERENCES personas(id) ON DELETE SET NULL,
  FOREIGN KEY (reply_id) REFERENCES replies(id) ON DELETE CASCADE,
  FOREIGN KEY (thread_id) REFERENCES threads(id) ON DELETE CASCADE,
  PRIMARY KEY (id)
);

create table instance_keys (
  created_at timestamp with time zone not null default now(),
  purpose text not null,
  secret bytea not null,
  CHECK ((length(secret) = 32)),
  CHECK ((purpose = ANY (ARRAY['form-seal'::text, 'text-hash'::text, 'throttle'::text, 'second-factor'::text]))),
  PRIMARY KEY (purpose)
);

create table invitations (
  community_id uuid not null,
  ended_at timestamp with time zone,
  expires_at timestamp with time zone not null,
  id uuid not null default uuidv7(),
  made_at timestamp with time zone not null,
  made_by uuid,
  public_id text not null,
  CHECK ((public_id ~ '^[A-Za-z0-9_-]{22}$'::text)),
  FOREIGN KEY (community_id) REFERENCES communities(id),
  FOREIGN KEY (made_by) REFERENCES personas(id) ON DELETE SET NULL,
  PRIMARY KEY (id),
  UNIQUE (public_id)
);

create table likes (
  given_at timestamp with time zone not null default now(),
  persona_id uuid not null,
  post_id uuid not null,
  FOREIGN KEY (persona_id) REFERENCES personas(id) ON DELETE CASCADE,
  FOREIGN KEY (post_id) REFERENCES posts(id),
  PRIMARY KEY (post_id, persona_id)
);

create table mails (
  attempts integer not null default 0,
  body text not null,
  created_at timestamp with time zone not null default now(),
  dedupe_key text not null,
  failed_at timestamp with time zone,
  id uuid not null default uuidv7(),
  public_id text not null,
  recipient text not null,
  sent_at timestamp with time zone,
  subject text not null,
  CHECK ((length(body) <= 10000)),
  CHECK ((length(dedupe_key) <= 200)),
  CHECK ((length(recipient) <= 254)),
  CHECK ((length(subject) <= 200)),
  CHECK ((public_id ~ '^[A-Za-z0-9_-]{22}$'::text)),
  PRIMARY KEY (id),
  UNIQUE (dedupe_key),
  UNIQUE (public_id)
);

create table marks (
  community_id uuid not null,
  given_at timestamp with time zone not null,
  id uuid not null default uuidv7(),
  kind text not null,
  persona_id uuid not null,
  reply_id uuid,
  thread_id uuid,
  CHECK ((kind = ANY (ARRAY['me-too'::text, 'helpful'::text]))),
  CHECK ((num_nonnulls(thread_id, reply_id) = 1)),
  FOREIGN KEY (community_id) REFERENCES communities(id),
  FOREIGN KEY (persona_id) REFERENCES personas(id) ON DELETE CASCADE,
  FOREIGN KEY (reply_id) REFERENCES replies(id) ON DELETE CASCADE,
  FOREIGN KEY (thread_id) REFERENCES threads(id) ON DELETE CASCADE,
  PRIMARY KEY (id)
);

create table media (
  bytes integer not null,
  height integer not null,
  id uuid not null default uuidv7(),
  page_id uuid not null,
  public_id text not null,
  sha256 bytea not null,
  small_bytes integer not null,
  small_height integer not null,
  small_sha256 bytea not null,
  small_width integer not null,
  uploaded_at timestamp with time zone not null default now(),
  uploaded_by uuid not null,
  width integer not null,
  CHECK (((height >= 1) AND (height <= 1600))),
  CHECK (((small_height >= 1) AND (small_height <= 640))),
  CHECK (((small_width >= 1) AND (small_width <= 640))),
  CHECK (((width >= 1) AND (width <= 1600))),
  CHECK ((bytes > 0)),
  CHECK ((length(sha256) = 32)),
  CHECK ((length(small_sha256) = 32)),
  CHECK ((public_id ~ '^[A-Za-z0-9_-]{22}$'::text)),
  CHECK ((small_bytes > 0)),
  FOREIGN KEY (page_id) REFERENCES pages(persona_id),
  PRIMARY KEY (id),
  UNIQUE (public_id)
);

create table membership_requests (
  community_id uuid not null,
  decided_at timestamp with time zone,
  decided_by uuid,
  decision text,
  id uuid not null default uuidv7(),
  persona_id uuid not null,
  public_id text not null,
  reason text not null default ''::text,
  requested_at timestamp with time zone not null,
  words text not null default ''::text,
  CHECK (((decision IS NULL) = (decided_at IS NULL))),
  CHECK ((decision = ANY (ARRAY['granted'::text, 'declined'::text]))),
  CHECK ((length(reason) <= 500)),
  CHECK ((length(words) <= 500)),
  CHECK ((public_id ~ '^[A-Za-z0-9_-]{22}$'::text)),
  FOREIGN KEY (community_id) REFERENCES communities(id),
  FOREIGN KEY (decided_by) REFERENCES personas(id) ON DELETE SET NULL,
  FOREIGN KEY (persona_id) REFERENCES personas(id) ON DELETE CASCADE,
  PRIMARY KEY (id),
  UNIQUE (public_id)
);

create table memberships (
  began_at timestamp with time zone not null,
  community_id uuid not null,
  granted_by uuid,
  id uuid not null default uuidv7(),
  persona_id uuid not null,
  standing text not null,
  CHECK ((standing = ANY (ARRAY['member'::text, 'listener'::text]))),
  FOREIGN KEY (community_id) REFERENCES communities(id),
  FOREIGN KEY (granted_by) REFERENCES personas(id) ON DELETE SET NULL,
  FOREIGN KEY (persona_id) REFERENCES personas(id) ON DELETE CASCADE,
  PRIMARY KEY (id),
  UNIQUE (persona_id, community_id)
);

create table migrations (
  applied_at timestamp with time zone not null default now(),
  name text not null,
  number integer not null,
  sha256 text not null,
  CHECK ((length(name) <= 200)),
  CHECK ((length(sha256) = 64)),
  PRIMARY KEY (number)
);

create table moderation_acts (
  act text not null,
  acted_as text not null default 'moderator'::text,
  acted_at timestamp with time zone not null,
  actor_id uuid,
  community_id uuid not null,
  id uuid not null default uuidv7(),
  reason text not null,
  reply_id uuid,
  thread_id uuid,
  CHECK ((act = ANY (ARRAY['keep'::text, 'hide'::text, 'show'::text, 'remove'::text, 'bar'::text, 'lift'::text, 'grant'::text, 'decline'::text, 'settle'::text, 'invite'::text, 'end-invitation'::text, 'ask-moderator'::text, 'become-moderator'::text, 'step-down'::text]))),
  CHECK ((acted_as = ANY (ARRAY['moderator'::text, 'operator'::text]))),
  CHECK ((length(reason) <= 500)),
  FOREIGN KEY (actor_id) REFERENCES personas(id) ON DELETE SET NULL,
  FOREIGN KEY (community_id) REFERENCES communities(id),
  FOREIGN KEY (reply_id) REFERENCES replies(id) ON DELETE SET NULL,
  FOREIGN KEY (thread_id) REFERENCES threads(id) ON DELETE SET NULL,
  PRIMARY KEY (id)
);

create table moderator_offers (
  answer text,
  answered_at timestamp with time zone,
  community_id uuid not null,
  id uuid not null default uuidv7(),
  made_at timestamp with time zone not null,
  made_by uuid,
  persona_id uuid not null,
  reason text not null,
  CHECK (((answer IS NULL) = (answered_at IS NULL))),
  CHECK (((length(reason) >= 1) AND (length(reason) <= 500))),
  CHECK ((answer = ANY (ARRAY['accepted'::text, 'declined'::text]))),
  FOREIGN KEY (community_id) REFERENCES communities(id),
  FOREIGN KEY (made_by) REFERENCES personas(id) ON DELETE SET NULL,
  FOREIGN KEY (persona_id) REFERENCES personas(id) ON DELETE CASCADE,
  PRIMARY KEY (id),
  UNIQUE (community_id, persona_id)
);

create table moderators (
  community_id uuid not null,
  end_reason text not null default ''::text,
  ended_at timestamp with time zone,
  ended_by uuid,
  granted_at timestamp with time zone not null,
  granted_by uuid,
  id uuid not null default uuidv7(),
  persona_id uuid not null,
  reason text not null,
  CHECK (((length(reason) >= 1) AND (length(reason) <= 500))),
  CHECK ((length(end_reason) <= 500)),
  FOREIGN KEY (community_id) REFERENCES communities(id),
  FOREIGN KEY (ended_by) REFERENCES personas(id) ON DELETE SET NULL,
  FOREIGN KEY (granted_by) REFERENCES personas(id) ON DELETE SET NULL,
  FOREIGN KEY (persona_id) REFERENCES personas(id) ON DELETE CASCADE,
  PRIMARY KEY (id)
);

create table notifications (
  at timestamp with time zone not null,
  community_id uuid,
  dedupe_key text not null,
  id uuid not null default uuidv7(),
  kind text not null,
  last_event_id uuid not null,
  persona_id uuid not null,
  place text not null,
  public_id text not null,
  read_at timestamp with time zone,
  CHECK (((place ~ '^/[!-~]*$'::text) AND (length(place) <= 200))),
  CHECK ((kind = ANY (ARRAY['reply-to-mine'::text, 'reply-after-mine'::text, 'marks-on-mine'::text, 'membership-requested'::text, 'membership-granted'::text, 'membership-declined'::text, 'report-waiting'::text, 'moderated'::text, 'moderator-asked'::text, 'practice-replied'::text]))),
  CHECK ((length(dedupe_key) <= 120)),
  CHECK ((public_id ~ '^[A-Za-z0-9_-]{22}$'::text)),
  FOREIGN KEY (community_id) REFERENCES communities(id) ON DELETE CASCADE,
  FOREIGN KEY (persona_id) REFERENCES personas(id) ON DELETE CASCADE,
  PRIMARY KEY (id),
  UNIQUE (public_id)
);

create table one_time_tokens (
  account_id uuid,
  created_at timestamp with time zone not null default now(),
  email text,
  expires_at timestamp with time zone not null,
  id uuid not null default uuidv7(),
  persona_id uuid,
  purpose text not null,
  token_hash bytea not null,
  used_at timestamp with time zone,
  CHECK (((account_id IS NOT NULL) OR (purpose = 'set-up'::text))),
  CHECK ((length(email) <= 254)),
  CHECK ((length(token_hash) = 32)),
  CHECK ((purpose = ANY (ARRAY['verify-email'::text, 'reset-password'::text, 'change-email'::text, 'sign-in-code'::text, 'set-up'::text, 'demo-sign-in'::text]))),
  FOREIGN KEY (account_id) REFERENCES accounts(id) ON DELETE CASCADE,
  FOREIGN KEY (persona_id) REFERENCES personas(id) ON DELETE CASCADE,
  PRIMARY KEY (id),
  UNIQUE (token_hash)
);

create table operators (
  account_id uuid not null,
  ended_at timestamp with time zone,
  granted_at timestamp with time zone not null default now(),
  granted_by uuid,
  id uuid not null default uuidv7(),
  reason text not null,
  CHECK ((length(reason) <= 500)),
  FOREIGN KEY (account_id) REFERENCES accounts(id) ON DELETE CASCADE,
  FOREIGN KEY (granted_by) REFERENCES accounts(id) ON DELETE SET NULL,
  PRIMARY KEY (id)
);

create table pages (
  followers integer not null default 0,
  opened_at timestamp with time zone,
  opened_by uuid,
  persona_id uuid not null,
  CHECK (((opened_at IS NULL) = (opened_by IS NULL))),
  CHECK ((followers >= 0)),
  FOREIGN KEY (persona_id) REFERENCES personas(id),
  PRIMARY KEY (persona_id)
);

create table passkey_challenges (
  challenge_hash bytea not null,
  created_at timestamp with time zone not null default now(),
  holder_hash bytea not null,
  purpose text not null,
  CHECK ((length(challenge_hash) = 32)),
  CHECK ((length(holder_hash) = 32)),
  CHECK ((purpose = ANY (ARRAY['registration'::text, 'sign-in'::text, 'step'::text, 'second-factor'::text]))),
  PRIMARY KEY (challenge_hash)
);

create table passkeys (
  account_id uuid not null,
  counter bigint not null,
  created_at timestamp with time zone not null default now(),
  credential_id bytea not null,
  id uuid not null default uuidv7(),
  name text not null,
  public_id text not null,
  public_key bytea not null,
  transports text[] not null default '{}'::text[],
  used_on date,
  CHECK (((length(credential_id) >= 1) AND (length(credential_id) <= 1023))),
  CHECK (((length(name) >= 1) AND (length(name) <= 60))),
  CHECK ((cardinality(transports) <= 10)),
  CHECK ((counter >= 0)),
  CHECK ((length(public_key) <= 2000)),
  CHECK ((public_id ~ '^[A-Za-z0-9_-]{22}$'::text)),
  FOREIGN KEY (account_id) REFERENCES accounts(id) ON DELETE CASCADE,
  PRIMARY KEY (id),
  UNIQUE (credential_id),
  UNIQUE (public_id)
);

create table personas (
  account_id uuid,
  bio text not null default ''::text,
  closed_at timestamp with time zone,
  created_at timestamp with time zone not null default now(),
  id uuid not null default uuidv7(),
  kind text not null,
  name text not null,
  name_key text not null,
  public_id text not null,
  CHECK (
CASE
    WHEN (kind = ANY (ARRAY['practice'::text, 'remote'::text])) THEN (account_id IS NULL)
    ELSE ((account_id IS NOT NULL) OR (closed_at IS NOT NULL))
END),
  CHECK (((account_id IS NOT NULL) OR (kind = ANY (ARRAY['practice'::text, 'remote'::text])) OR (closed_at IS NOT NULL))),
  CHECK (((length(name) >= 2) AND (length(name) <= 60))),
  CHECK (((length(name_key) >= 1) AND (length(name_key) <= 60))),
  CHECK ((kind = ANY (ARRAY['patient'::text, 'carer'::text, 'clinician'::text, 'staff'::text, 'practice'::text, 'remote'::text]))),
  CHECK ((length(bio) <= 500)),
  CHECK ((public_id ~ '^[A-Za-z0-9_-]{22}$'::text)),
  FOREIGN KEY (account_id) REFERENCES accounts(id) ON DELETE CASCADE,
  PRIMARY KEY (id),
  UNIQUE (public_id)
);

create table policies (
  body text not null,
  id uuid not null default uuidv7(),
  kind text not null,
  practice_id uuid not null,
  published_at timestamp with time zone not null default now(),
  verdict_id uuid not null,
  version integer not null,
  written_by uuid not null,
  CHECK (((length(body) >= 20) AND (length(body) <= 20000))),
  CHECK ((kind = ANY (ARRAY['social-media'::text, 'comment'::text, 'privacy'::text]))),
  CHECK ((version > 0)),
  FOREIGN KEY (practice_id) REFERENCES practices(id),
  FOREIGN KEY (verdict_id) REFERENCES verdicts(id),
  PRIMARY KEY (id),
  UNIQUE (practice_id, kind, version),
  UNIQUE (verdict_id)
);

create table policy_acknowledgements (
  acknowledged_at timestamp with time zone not null default now(),
  persona_id uuid not null,
  policy_id uuid not null,
  FOREIGN KEY (persona_id) REFERENCES personas(id) ON DELETE CASCADE,
  FOREIGN KEY (policy_id) REFERENCES policies(id),
  PRIMARY KEY (policy_id, persona_id)
);

create table post_images (
  alt text not null,
  declared text not null,
  media_id uuid not null,
  place smallint not null,
  version_id uuid not null,
  CHECK (((length(alt) >= 1) AND (length(alt) <= 500))),
  CHECK (((place >= 1) AND (place <= 4))),
  CHECK ((declared = ANY (ARRAY['no-patient'::text, 'authorization'::text, 'teaching'::text]))),
  FOREIGN KEY (media_id) REFERENCES media(id),
  FOREIGN KEY (version_id) REFERENCES post_versions(id),
  PRIMARY KEY (version_id, place)
);

create table post_versions (
  body text not null,
  id uuid not null default uuidv7(),
  number integer not null,
  post_id uuid not null,
  verdict_id uuid not null,
  warning text not null default ''::text,
  written_at timestamp with time zone not null default now(),
  written_by uuid not null,
  CHECK (((length(body) >= 1) AND (length(body) <= 5000))),
  CHECK ((length(warning) <= 120)),
  CHECK ((number > 0)),
  FOREIGN KEY (post_id) REFERENCES posts(id),
  FOREIGN KEY (verdict_id) REFERENCES verdicts(id),
  PRIMARY KEY (id),
  UNIQUE (post_id, number),
  UNIQUE (verdict_id)
);

create table post_withdrawals (
  actor_id uuid not null,
  post_id uuid not null,
  reason text not null,
  withdrawn_at timestamp with time zone not null default now(),
  CHECK ((reason = ANY (ARRAY['mistake'::text, 'outdated'::text, 'privacy'::text, 'other'::text]))),
  FOREIGN KEY (post_id) REFERENCES posts(id),
  PRIMARY KEY (post_id)
);

create table post_words (
  page_id uuid not null,
  post_id uuid not null,
  published_at timestamp with time zone not null,
  words tsvector not null,
  CHECK ((length(words) <= 5000)),
  FOREIGN KEY (post_id) REFERENCES posts(id) ON DELETE CASCADE,
  PRIMARY KEY (post_id)
);

create table posts (
  comments integer not null default 0,
  id uuid not null default uuidv7(),
  likes integer not null default 0,
  page_id uuid not null,
  public_id text not null,
  published_at timestamp with time zone not null default now(),
  version_id uuid not null,
  withdrawn_at timestamp with time zone,
  CHECK ((comments >= 0)),
  CHECK ((likes >= 0)),
  CHECK ((public_id ~ '^[A-Za-z0-9_-]{22}$'::text)),
  FOREIGN KEY (page_id) REFERENCES pages(persona_id),
  FOREIGN KEY (version_id) REFERENCES post_versions(id),
  PRIMARY KEY (id),
  UNIQUE (public_id)
);

create table practice_profiles (
  about text not null,
  city text not null,
  email text not null default ''::text,
  fax text not null default ''::text,
  hours jsonb not null,
  id uuid not null default uuidv7(),
  name text not null,
  npi text not null default ''::text,
  number integer not null,
  people jsonb not null,
  phone text not null,
  practice_id uuid not null,
  run_by text not null,
  state text not null,
  street text not null,
  verdict_id uuid not null,
  web text not null default ''::text,
  words tsvector generated ((setweight(to_tsvector('openward'::regconfig, name), 'A'::"char") || setweight(to_tsvector('openward'::regconfig, ((run_by || ' '::text) || city)), 'B'::"char")) || setweight(to_tsvector('openward'::regconfig, about), 'C'::"char")),
  written_at timestamp with time zone not null default now(),
  written_by uuid not null,
  zip text not null,
  CHECK (((jsonb_typeof(hours) = 'array'::text) AND (pg_column_size(hours) <= 2000))),
  CHECK (((jsonb_typeof(people) = 'array'::text) AND (pg_column_size(people) <= 8000))),
  CHECK (((length(city) >= 2) AND (length(city) <= 80))),
  CHECK (((length(name) >= 2) AND (length(name) <= 60))),
  CHECK (((length(phone) >= 7) AND (length(phone) <= 30))),
  CHECK (((length(run_by) >= 2) AND (length(run_by) <= 120))),
  CHECK (((length(street) >= 2) AND (length(street) <= 120))),
  CHECK ((length(about) <= 2000)),
  CHECK ((length(email) <= 254)),
  CHECK ((length(fax) <= 30)),
  CHECK ((length(web) <= 300)),
  CHECK ((npi ~ '^(\d{10})?$'::text)),
  CHECK ((number > 0)),
  CHECK ((state ~ '^[A-Z]{2}$'::text)),
  CHECK ((zip ~ '^\d{5}(-\d{4})?$'::text)),
  FOREIGN KEY (practice_id) REFERENCES practices(id),
  FOREIGN KEY (verdict_id) REFERENCES verdicts(id),
  PRIMARY KEY (id),
  UNIQUE (practice_id, number),
  UNIQUE (verdict_id)
);

create table practices (
  created_at timestamp with time zone not null default now(),
  id uuid not null default uuidv7(),
  persona_id uuid not null,
  profile_id uuid not null,
  slug text not null,
  zone text not null default 'America/New_York'::text,
  CHECK (((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text) AND ((length(slug) >= 3) AND (length(slug) <= 60)))),
  CHECK (((zone ~ '^[A-Za-z][A-Za-z0-9_+/-]+$'::text) AND (length(zone) <= 60))),
  FOREIGN KEY (persona_id) REFERENCES pages(persona_id),
  FOREIGN KEY (profile_id) REFERENCES practice_profiles(id) DEFERRABLE,
  PRIMARY KEY (id),
  UNIQUE (persona_id),
  UNIQUE (slug)
);

create table recovery_codes (
  account_id uuid not null,
  code_hash bytea not null,
  created_at timestamp with time zone not null default now(),
  id uuid not null default uuidv7(),
  used_at timestamp with time zone,
  CHECK ((length(code_hash) = 32)),
  FOREIGN KEY (account_id) REFERENCES accounts(id) ON DELETE CASCADE,
  PRIMARY KEY (id),
  UNIQUE (account_id, code_hash)
);

create table replies (
  alias_id uuid,
  author_id uuid,
  body text not null,
  community_id uuid not null,
  created_at timestamp with time zone not null,
  edited_at timestamp with time zone,
  gone_at timestamp with time zone,
  gone_by text,
  helpful integer not null default 0,
  id uuid not null default uuidv7(),
  me_too integer not null default 0,
  public_id text not null,
  thread_id uuid not null,
  verdict_id uuid,
  warning text not null default ''::text,
  CHECK (((gone_at IS NULL) = (gone_by IS NULL))),
  CHECK (((gone_at IS NULL) OR ((body = ''::text) AND (warning = ''::text)))),
  CHECK (((verdict_id IS NULL) OR (alias_id IS NULL))),
  CHECK ((gone_by = ANY (ARRAY['author'::text, 'moderator'::text]))),
  CHECK ((helpful >= 0)),
  CHECK ((length(body) <= 5000)),
  CHECK ((length(warning) <= 120)),
  CHECK ((me_too >= 0)),
  CHECK ((public_id ~ '^[A-Za-z0-9_-]{22}$'::text)),
  FOREIGN KEY (alias_id) REFERENCES aliases(id),
  FOREIGN KEY (author_id) REFERENCES personas(id) ON DELETE SET NULL,
  FOREIGN KEY (community_id) REFERENCES communities(id),
  FOREIGN KEY (thread_id) REFERENCES threads(id) ON DELETE CASCADE,
  FOREIGN KEY (verdict_id) REFERENCES verdicts(id),
  PRIMARY KEY (id),
  UNIQUE (public_id),
  UNIQUE (verdict_id)
);

create table reports (
  community_id uuid not null,
  decided_at timestamp with time zone,
  decided_by uuid,
  decision text,
  filed_at timestamp with time zone not null,
  id uuid not null default uuidv7(),
  public_id text not null,
  reason text not null,
  reply_id uuid,
  reporter_id uuid,
  thread_id uuid,
  words text not null default ''::text,
  CHECK (((decision IS NULL) = (decided_at IS NULL))),
  CHECK ((decision = ANY (ARRAY['keep'::text, 'hide'::text, 'remove'::text]))),
  CHECK ((length(words) <= 1000)),
  CHECK ((num_nonnulls(thread_id, reply_id) = 1)),
  CHECK ((public_id ~ '^[A-Za-z0-9_-]{22}$'::text)),
  CHECK ((reason = ANY (ARRAY['danger'::text, 'unkind'::text, 'false-cure'::text, 'selling'::text, 'identifies-somebody'::text, 'under-age'::text, 'something-else'::text]))),
  FOREIGN KEY (community_id) REFERENCES communities(id),
  FOREIGN KEY (decided_by) REFERENCES personas(id) ON DELETE SET NULL,
  FOREIGN KEY (reply_id) REFERENCES replies(id) ON DELETE CASCADE,
  FOREIGN KEY (reporter_id) REFERENCES personas(id) ON DELETE SET NULL,
  FOREIGN KEY (thread_id) REFERENCES threads(id) ON DELETE CASCADE,
  PRIMARY KEY (id),
  UNIQUE (public_id)
);

create table search_common_words (
  lexeme text not null,
  place text not null,
  share real not null,
  CHECK (((share >= (0)::double precision) AND (share <= (1)::double precision))),
  CHECK ((length(lexeme) <= 2046)),
  CHECK ((place = ANY (ARRAY['post_words'::text, 'community_words'::text]))),
  PRIMARY KEY (place, lexeme)
);

create table search_words (
  uses integer not null,
  word text not null,
  CHECK ((uses > 0)),
  CHECK ((word ~ '^[a-z]{4,40}$'::text)),
  PRIMARY KEY (word)
);

create table sessions (
  account_id uuid not null,
  created_at timestamp with time zone not null default now(),
  ended_at timestamp with time zone,
  id uuid not null default uuidv7(),
  label text not null default ''::text,
  persona_id uuid not null,
  proven_at timestamp with time zone not null default now(),
  public_id text not null,
  second_factor_at timestamp with time zone,
  seen_at timestamp with time zone not null default now(),
  token_hash bytea not null,
  CHECK ((length(label) <= 60)),
  CHECK ((length(token_hash) = 32)),
  CHECK ((public_id ~ '^[A-Za-z0-9_-]{22}$'::text)),
  FOREIGN KEY (account_id) REFERENCES accounts(id) ON DELETE CASCADE,
  FOREIGN KEY (persona_id) REFERENCES personas(id) ON DELETE CASCADE,
  PRIMARY KEY (id),
  UNIQUE (public_id),
  UNIQUE (token_hash)
);

create table team_invitations (
  accepted_at timestamp with time zone,
  accepted_by uuid,
  created_at timestamp with time zone not null default now(),
  expires_at timestamp with time zone not null,
  id uuid not null default uuidv7(),
  invited_by uuid not null,
  practice_id uuid not null,
  reason text not null,
  role text not null,
  token_hash bytea not null,
  CHECK (((length(reason) >= 1) AND (length(reason) <= 300))),
  CHECK ((length(token_hash) = 32)),
  CHECK ((role = ANY (ARRAY['owner'::text, 'compliance-officer'::text, 'publisher'::text, 'author'::text]))),
  FOREIGN KEY (accepted_by) REFERENCES personas(id) ON DELETE SET NULL,
  FOREIGN KEY (invited_by) REFERENCES personas(id) ON DELETE CASCADE,
  FOREIGN KEY (practice_id) REFERENCES practices(id),
  PRIMARY KEY (id),
  UNIQUE (token_hash)
);

create table team_roles (
  end_reason text,
  ended_at timestamp with time zone,
  ended_by uuid,
  granted_at timestamp with time zone not null default now(),
  granted_by uuid,
  id uuid not null default uuidv7(),
  persona_id uuid not null,
  practice_id uuid not null,
  reason text not null,
  role text not null,
  CHECK (((ended_at IS NULL) = (end_reason IS NULL))),
  CHECK (((length(end_reason) >= 1) AND (length(end_reason) <= 300))),
  CHECK (((length(reason) >= 1) AND (length(reason) <= 300))),
  CHECK ((role = ANY (ARRAY['owner'::text, 'compliance-officer'::text, 'publisher'::text, 'author'::text]))),
  FOREIGN KEY (ended_by) REFERENCES personas(id) ON DELETE SET NULL,
  FOREIGN KEY (granted_by) REFERENCES personas(id) ON DELETE SET NULL,
  FOREIGN KEY (persona_id) REFERENCES personas(id) ON DELETE CASCADE,
  FOREIGN KEY (practice_id) REFERENCES practices(id),
  PRIMARY KEY (id)
);

create table thread_silences (
  persona_id uuid not null,
  thread_id uuid not null,
  FOREIGN KEY (persona_id) REFERENCES personas(id) ON DELETE CASCADE,
  FOREIGN KEY (thread_id) REFERENCES threads(id) ON DELETE CASCADE,
  PRIMARY KEY (persona_id, thread_id)
);

create table threads (
  alias_id uuid,
  answered_at timestamp with time zone,
  author_id uuid,
  body text not null,
  community_id uuid not null,
  created_at timestamp with time zone not null,
  edited_at timestamp with time zone,
  gone_at timestamp with time zone,
  gone_by text,
  helpful integer not null default 0,
  id uuid not null default uuidv7(),
  me_too integer not null default 0,
  public_id text not null,
  replies integer not null default 0,
  title text not null,
  warning text not null default ''::text,
  who_replies text not null,
  CHECK (((gone_at IS NULL) = (gone_by IS NULL))),
  CHECK (((gone_at IS NULL) OR ((title = ''::text) AND (body = ''::text) AND (warning = ''::text)))),
  CHECK ((gone_by = ANY (ARRAY['author'::text, 'moderator'::text]))),
  CHECK ((helpful >= 0)),
  CHECK ((length(body) <= 5000)),
  CHECK ((length(title) <= 150)),
  CHECK ((length(warning) <= 120)),
  CHECK ((me_too >= 0)),
  CHECK ((public_id ~ '^[A-Za-z0-9_-]{22}$'::text)),
  CHECK ((replies >= 0)),
  CHECK ((who_replies = ANY (ARRAY['everyone'::text, 'members'::text, 'nobody'::text]))),
  FOREIGN KEY (alias_id) REFERENCES aliases(id),
  FOREIGN KEY (author_id) REFERENCES personas(id) ON DELETE SET NULL,
  FOREIGN KEY (community_id) REFERENCES communities(id),
  PRIMARY KEY (id),
  UNIQUE (public_id)
);

create table throttles (
  key bytea not null,
  tries integer not null,
  window_start timestamp with time zone not null,
  CHECK ((length(key) = 32)),
  PRIMARY KEY (key, window_start)
);

create table totp_secrets (
  account_id uuid not null,
  confirmed_at timestamp with time zone,
  created_at timestamp with time zone not null default now(),
  last_step bigint not null default 0,
  sealed bytea not null,
  CHECK ((length(sealed) <= 200)),
  FOREIGN KEY (account_id) REFERENCES accounts(id) ON DELETE CASCADE,
  PRIMARY KEY (account_id)
);

create table verdicts (
  actor_id uuid not null,
  author text not null,
  decided_at timestamp with time zone not null default now(),
  findings jsonb not null default '[]'::jsonb,
  id uuid not null default uuidv7(),
  reason text,
  rule_version text not null,
  surface text not null,
  text_hash bytea not null,
  verdict text not null,
  CHECK (((verdict = 'warn'::text) = (reason IS NOT NULL))),
  CHECK ((author = ANY (ARRAY['practice'::text, 'clinician'::text]))),
  CHECK ((length(rule_version) <= 40)),
  CHECK ((length(text_hash) = 32)),
  CHECK ((pg_column_size(findings) <= 16000)),
  CHECK ((reason = ANY (ARRAY['no-person-meant'::text, 'own-staff'::text, 'public-figure'::text, 'general-information'::text, 'hypothetical'::text]))),
  CHECK ((surface = ANY (ARRAY['post'::text, 'review-reply'::text, 'comment-reply'::text, 'community-answer'::text, 'community-post'::text, 'consult'::text, 'message'::text, 'feedback'::text]))),
  CHECK ((verdict = ANY (ARRAY['clear'::text, 'warn'::text]))),
  PRIMARY KEY (id)
);

CREATE INDEX accounts_stated_email ON public.accounts USING btree (lower(email), created_at DESC);

CREATE INDEX aliases_persona ON public.aliases USING btree (persona_id);

CREATE INDEX audit_actor ON public.audit USING btree (actor_id);

CREATE INDEX audit_subject ON public.audit USING btree (subject_id);

CREATE INDEX barrings_barred_by ON public.barrings USING btree (barred_by);

CREATE INDEX barrings_community ON public.barrings USING btree (community_id);

CREATE INDEX barrings_ended_by ON public.barrings USING btree (ended_by);

CREATE INDEX barrings_persona ON public.barrings USING btree (persona_id);

CREATE INDEX barrings_reply ON public.barrings USING btree (reply_id);

CREATE INDEX barrings_thread ON public.barrings USING btree (thread_id);

CREATE INDEX boundaries_alias ON public.boundaries USING btree (alias_id);

CREATE INDEX boundaries_persona ON public.boundaries USING btree (persona_id);

CREATE INDEX boundaries_thread ON public.boundaries USING btree (thread_id);

CREATE INDEX clinician_profiles_specialty ON public.clinician_profiles USING btree (specialty, state, name);

CREATE INDEX clinician_profiles_words ON public.clinician_profiles USING gin (to_tsvector('openward'::regconfig, ((specialty || ' '::text) || about)));

CREATE INDEX clinicians_profile ON public.clinicians USING btree (profile_id);

CREATE INDEX comment_holds_comment ON public.comment_holds USING btree (comment_id);

CREATE INDEX comments_parent ON public.comments USING btree (parent_id, id) WHERE (parent_id IS NOT NULL);

CREATE INDEX comments_persona ON public.comments USING btree (persona_id);

CREATE INDEX comments_post ON public.comments USING btree (post_id, id) WHERE (parent_id IS NULL);

CREATE INDEX comments_post_all ON public.comments USING btree (post_id);

CREATE INDEX communities_condition ON public.communities USING btree (condition_id) WHERE (door <> 'hidden'::text);

CREATE INDEX communities_likeness ON public.communities USING gin (lower(name) gin_trgm_ops) WHERE (door <> 'hidden'::text);

CREATE INDEX communities_listed ON public.communities USING btree (lower(name), id) WHERE (door <> 'hidden'::text);

CREATE INDEX communities_of_condition ON public.communities USING btree (condition_id);

CREATE INDEX communities_opened_by ON public.communities USING btree (opened_by, id);

CREATE INDEX communities_words ON public.communities USING gin (words);

CREATE INDEX community_words_words ON public.community_words USING gin (community_id, words) WITH (gin_pending_list_limit='256');

CREATE INDEX condition_terms_likeness ON public.condition_terms USING gin (folded gin_trgm_ops) WITH (fastupdate=off);

CREATE INDEX condition_terms_prefix ON public.condition_terms USING btree (folded text_pattern_ops);

CREATE INDEX conditions_group ON public.conditions USING btree (condition_group, name);

CREATE INDEX events_waiting ON public.events USING btree (id) WHERE (relayed_at IS NULL);

CREATE INDEX follows_page ON public.follows USING btree (page_id);

CREATE INDEX hidings_community ON public.hidings USING btree (community_id);

CREATE INDEX hidings_ended_by ON public.hidings USING btree (ended_by);

CREATE INDEX hidings_hidden_by ON public.hidings USING btree (hidden_by);

CREATE INDEX hidings_of_reply ON public.hidings USING btree (reply_id);

CREATE INDEX hidings_of_thread ON public.hidings USING btree (thread_id);

CREATE INDEX invitations_community ON public.invitations USING btree (community_id, id);

CREATE INDEX invitations_made_by ON public.invitations USING btree (made_by);

CREATE INDEX likes_persona ON public.likes USING btree (persona_id);

CREATE INDEX mails_waiting ON public.mails USING btree (id) WHERE ((sent_at IS NULL) AND (failed_at IS NULL));

CREATE INDEX marks_community ON public.marks USING btree (community_id);

CREATE INDEX marks_persona ON public.marks USING btree (persona_id);

CREATE INDEX media_page ON public.media USING btree (page_id);

CREATE INDEX media_waiting ON public.media USING btree (uploaded_at);

CREATE INDEX membership_requests_community ON public.membership_requests USING btree (community_id);

CREATE INDEX membership_requests_decided_by ON public.membership_requests USING btree (decided_by);

CREATE INDEX membership_requests_persona ON public.membership_requests USING btree (persona_id);

CREATE INDEX memberships_community ON public.memberships USING btree (community_id);

CREATE INDEX memberships_granted_by ON public.memberships USING btree (granted_by);

CREATE INDEX memberships_listeners ON public.memberships USING btree (community_id) WHERE (standing = 'listener'::text);

CREATE INDEX moderation_acts_actor ON public.moderation_acts USING btree (actor_id);

CREATE INDEX moderation_acts_community ON public.moderation_acts USING btree (community_id, id);

CREATE INDEX moderation_acts_reply ON public.moderation_acts USING btree (reply_id);

CREATE INDEX moderation_acts_thread ON public.moderation_acts USING btree (thread_id);

CREATE INDEX moderator_offers_made_by ON public.moderator_offers USING btree (made_by);

CREATE INDEX moderator_offers_persona ON public.moderator_offers USING btree (persona_id);

CREATE INDEX moderators_community ON public.moderators USING btree (community_id);

CREATE INDEX moderators_ended_by ON public.moderators USING btree (ended_by);

CREATE INDEX moderators_granted_by ON public.moderators USING btree (granted_by);

CREATE INDEX moderators_persona ON public.moderators USING btree (persona_id);

CREATE INDEX notifications_community ON public.notifications USING btree (community_id);

CREATE INDEX notifications_dedupe ON public.notifications USING btree (persona_id, dedupe_key, last_event_id);

CREATE INDEX notifications_persona ON public.notifications USING btree (persona_id, at DESC, id DESC);

CREATE INDEX one_time_tokens_account ON public.one_time_tokens USING btree (account_id);

CREATE INDEX one_time_tokens_persona ON public.one_time_tokens USING btree (persona_id);

CREATE INDEX operators_granted_by ON public.operators USING btree (granted_by);

CREATE INDEX passkey_challenges_old ON public.passkey_challenges USING btree (created_at);

CREATE INDEX passkeys_account ON public.passkeys USING btree (account_id);

CREATE INDEX personas_account ON public.personas USING btree (account_id);

CREATE INDEX personas_clinician_likeness ON public.personas USING gin (lower(name) gin_trgm_ops) WHERE ((kind = 'clinician'::text) AND (closed_at IS NULL));

CREATE INDEX personas_clinician_words ON public.personas USING gin (to_tsvector('openward'::regconfig, ((name || ' '::text) || bio))) WHERE ((kind = 'clinician'::text) AND (closed_at IS NULL));

CREATE INDEX policy_acknowledgements_persona ON public.policy_acknowledgements USING btree (persona_id);

CREATE INDEX post_images_media ON public.post_images USING btree (media_id);

CREATE INDEX post_words_newest ON public.post_words USING btree (published_at DESC, post_id DESC);

CREATE INDEX post_words_words ON public.post_words USING gin (words) WITH (gin_pending_list_limit='256');

CREATE INDEX posts_page ON public.posts USING btree (page_id, published_at DESC, id DESC) WHERE (withdrawn_at IS NULL);

CREATE INDEX posts_page_all ON public.posts USING btree (page_id);

CREATE INDEX posts_version ON public.posts USING btree (version_id);

CREATE INDEX practice_profiles_likeness ON public.practice_profiles USING gin (lower(name) gin_trgm_ops);

CREATE INDEX practice_profiles_words ON public.practice_profiles USING gin (words);

CREATE INDEX practices_profile ON public.practices USING btree (profile_id);

CREATE INDEX replies_alias ON public.replies USING btree (alias_id);

CREATE INDEX replies_author ON public.replies USING btree (author_id, id);

CREATE INDEX replies_community ON public.replies USING btree (community_id);

CREATE INDEX replies_thread ON public.replies USING btree (thread_id, id);

CREATE INDEX reports_community ON public.reports USING btree (community_id);

CREATE INDEX reports_decided_by ON public.reports USING btree (decided_by);

CREATE INDEX reports_reporter ON public.reports USING btree (reporter_id);

CREATE INDEX reports_waiting ON public.reports USING btree (community_id, id) WHERE (decided_at IS NULL);

CREATE INDEX search_words_likeness ON public.search_words USING gin (word gin_trgm_ops) WITH (fastupdate=off);

CREATE INDEX sessions_account ON public.sessions USING btree (account_id) WHERE (ended_at IS NULL);

CREATE INDEX sessions_persona ON public.sessions USING btree (persona_id);

CREATE INDEX team_invitations_accepted_by ON public.team_invitations USING btree (accepted_by);

CREATE INDEX team_invitations_invited_by ON public.team_invitations USING btree (invited_by);

CREATE INDEX team_invitations_practice ON public.team_invitations USING btree (practice_id);

CREATE INDEX team_roles_ended_by ON public.team_roles USING btree (ended_by);

CREATE INDEX team_roles_granted_by ON public.team_roles USING btree (granted_by);

CREATE INDEX team_roles_practice ON public.team_roles USING btree (practice_id);

CREATE INDEX thread_silences_thread ON public.thread_silences USING btree (thread_id);

CREATE INDEX threads_alias ON public.threads USING btree (alias_id);

CREATE INDEX threads_author ON public.threads USING btree (author_id, id);

CREATE INDEX threads_community ON public.threads USING btree (community_id, id) WHERE (gone_at IS NULL);

CREATE INDEX threads_of_community ON public.threads USING btree (community_id);

CREATE INDEX threads_waiting ON public.threads USING btree (community_id, id) WHERE ((answered_at IS NULL) AND (gone_at IS NULL) AND (who_replies <> 'nobody'::text));

CREATE INDEX throttles_old ON public.throttles USING btree (window_start);

CREATE INDEX verdicts_actor ON public.verdicts USING btree (actor_id);

CREATE OR REPLACE FUNCTION public.clinician_is_one()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if not exists (select from personas where id = new.persona_id and kind = 'clinician') then
    raise exception 'only a clinician is a clinician' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.close_pages()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  update pages set opened_at = null, opened_by = null
  where persona_id in (select id from personas where account_id = old.id);
  update personas set account_id = null, closed_at = coalesce(closed_at, now()), bio = ''
  where account_id = old.id and id in (select persona_id from pages);
  return old;
end $function$
;

CREATE OR REPLACE FUNCTION public.comment_is_guarded()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if (new.verdict_id is null) = exists (
    select from personas where id = new.persona_id and kind in ('practice', 'clinician', 'staff')
  ) then
    raise exception 'a comment of a practice or clinician needs its verdict' using errcode = 'integrity_constraint_violation';
  end if;
  if tg_op = 'UPDATE' and new.body <> old.body and (new.verdict_id is not null or new.body <> '') then
    raise exception 'comments are not rewritten' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.condition_terms_near(typed text)
 RETURNS TABLE(condition_id uuid, term text, folded text, kind text, nearness real)
 LANGUAGE sql
 STABLE
 SET enable_seqscan TO 'off'
BEGIN ATOMIC
 WITH begun AS MATERIALIZED (
          SELECT condition_terms.condition_id,
             condition_terms.term,
             condition_terms.folded,
             condition_terms.kind
            FROM condition_terms
           WHERE (condition_terms.folded ~~ (condition_terms_near.typed || '%'::text))
         UNION ALL
          SELECT condition_terms.condition_id,
             condition_terms.term,
             condition_terms.folded,
             condition_terms.kind
            FROM condition_terms
           WHERE ((length(condition_terms_near.typed) > 2) AND (condition_terms.folded ~~ (('% '::text || condition_terms_near.typed) || '%'::text)))
         ), unsatisfied AS MATERIALIZED (
          SELECT ((length(condition_terms_near.typed) > 2) AND (count(*) < 60)) AS so
            FROM begun
         )
  SELECT begun.condition_id,
     begun.term,
     begun.folded,
     begun.kind,
     (1)::real AS float4
    FROM begun
 UNION ALL
  SELECT condition_terms.condition_id,
     condition_terms.term,
     condition_terms.folded,
     condition_terms.kind,
     similarity(condition_terms.folded, condition_terms_near.typed) AS similarity
    FROM condition_terms
   WHERE (( SELECT unsatisfied.so
            FROM unsatisfied) AND (condition_terms.kind <> 'code'::text) AND (condition_terms.folded % condition_terms_near.typed))
 UNION ALL
  SELECT condition_terms.condition_id,
     condition_terms.term,
     condition_terms.folded,
     condition_terms.kind,
     ((0.9)::real * word_similarity(condition_terms_near.typed, condition_terms.folded))
    FROM condition_terms
   WHERE (( SELECT unsatisfied.so
            FROM unsatisfied) AND (condition_terms.kind <> 'code'::text) AND (condition_terms.folded %> condition_terms_near.typed));
END
;

CREATE OR REPLACE FUNCTION public.count_comments()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if tg_op = 'INSERT' then
    update posts set comments = comments + 1 where id = new.post_id;
  elsif old.withdrawn_at is null and new.withdrawn_at is not null then
    update posts set comments = comments - 1 where id = new.post_id;
  end if;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.count_follows()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  update pages set followers = followers + case tg_op when 'INSERT' then 1 else -1 end
  where persona_id = case tg_op when 'INSERT' then new.page_id else old.page_id end;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.count_likes()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  update posts set likes = likes + case tg_op when 'INSERT' then 1 else -1 end
  where id = case tg_op when 'INSERT' then new.post_id else old.post_id end;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.erase_comments()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  update comments
  set withdrawn_at = coalesce(withdrawn_at, now()), body = case when verdict_id is null then '' else body end
  where persona_id = old.id;
  return old;
end $function$
;

CREATE OR REPLACE FUNCTION public.erase_words()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  update threads
  set title = '', body = '', warning = '', gone_at = coalesce(gone_at, now()), gone_by = coalesce(gone_by, 'author')
  where author_id = old.id;
  update replies
  set body = '', warning = '', gone_at = coalesce(gone_at, now()), gone_by = coalesce(gone_by, 'author')
  where author_id = old.id;
  update communities
  set members = members - 1
  where id in (select community_id from memberships where persona_id = old.id);
  return old;
end $function$
;

CREATE OR REPLACE FUNCTION public.free_number()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  update clinicians set npi = null where persona_id = new.persona_id;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.leave_rooms()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  with gone as (
    delete from memberships
    where persona_id = new.id
    returning community_id
  )
  update communities
  set members = members - 1
  where id in (select community_id from gone);
  delete from membership_requests where persona_id = new.id;
  update moderators
  set ended_at = now(), ended_by = new.id, end_reason = 'closed the persona'
  where persona_id = new.id and ended_at is null;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.newest_posts_with(query tsquery, depth integer, enough integer)
 RETURNS TABLE(post_id uuid, page_id uuid, published_at timestamp with time zone)
 LANGUAGE sql
 STABLE ROWS 30
 SET enable_sort TO 'off'
 SET enable_bitmapscan TO 'off'
 SET enable_seqscan TO 'off'
BEGIN ATOMIC
 SELECT near.post_id,
     near.page_id,
     near.published_at
    FROM ( SELECT w.post_id,
             w.page_id,
             w.published_at,
             w.words
            FROM post_words w
           ORDER BY w.published_at DESC, w.post_id DESC
          LIMIT newest_posts_with.depth) near
   WHERE (near.words @@ newest_posts_with.query)
  LIMIT newest_posts_with.enough;
END
;

CREATE OR REPLACE FUNCTION public.newest_said_with(community uuid, query tsquery, depth integer, enough integer)
 RETURNS TABLE(id uuid, kind text)
 LANGUAGE sql
 STABLE ROWS 30
 SET enable_sort TO 'off'
 SET enable_bitmapscan TO 'off'
 SET enable_seqscan TO 'off'
BEGIN ATOMIC
 SELECT near.id,
     near.kind
    FROM ( SELECT w.id,
             w.kind,
             w.words
            FROM community_words w
           WHERE (w.community_id = newest_said_with.community)
           ORDER BY w.id DESC
          LIMIT newest_said_with.depth) near
   WHERE (near.words @@ newest_said_with.query)
  LIMIT newest_said_with.enough;
END
;

CREATE OR REPLACE FUNCTION public.page_has_policies()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if new.opened_at is not null and exists (
    select from practices p
    where p.persona_id = new.persona_id
      and (select count(distinct kind) from policies where practice_id = p.id) < 3
  ) then
    raise exception 'a practice page needs its three policies' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.page_is_guarded()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if not exists (select from personas where id = new.persona_id and kind in ('practice', 'clinician')) then
    raise exception 'only practices and clinicians have pages' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.post_into_words(post uuid)
 RETURNS void
 LANGUAGE sql
BEGIN ATOMIC
 INSERT INTO post_words (post_id, page_id, published_at, words)  SELECT p.id,
             p.page_id,
             p.published_at,
             (setweight(to_tsvector('openward'::regconfig, v.warning), 'B'::"char") || setweight(to_tsvector('openward'::regconfig, v.body), 'C'::"char"))
            FROM (posts p
              JOIN post_versions v ON ((v.id = p.version_id)))
           WHERE ((p.id = post_into_words.post) AND (p.withdrawn_at IS NULL)) ON CONFLICT(post_id) DO UPDATE SET words = excluded.words, published_at = excluded.published_at;
END
;

CREATE OR REPLACE FUNCTION public.post_versions_words()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  perform post_into_words(new.post_id);
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.posts_words()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if new.withdrawn_at is not null then
    delete from post_words where post_id = new.id;
  else
    perform post_into_words(new.id);
  end if;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION public.refresh_search_words()
 RETURNS void
 LANGUAGE sql
BEGIN ATOMIC
 MERGE INTO search_common_words held
    USING ( SELECT (s.tablename)::text AS place,
             c.lexeme,
             c.share
            FROM (pg_stats s
              CROSS JOIN LATERAL UNNEST(((s.most_common_elems)::text)::text[], s.most_common_elem_freqs) c(lexeme, share))
           WHERE ((s.schemaname = "current_schema"()) AND (s.tablename = ANY (ARRAY['post_words'::name, 'community_words'::name])) AND (s.attname = 'words'::name) AND (c.lexeme IS NOT NULL) AND (c.share > (0.005)::double precision))) fresh
    ON ((held.place = fresh.place) AND (held.lexeme = fresh.lexeme))
    WHEN MATCHED
     AND (held.share <> fresh.share)
     THEN UPDATE SET share = fresh.share
    WHEN NOT MATCHED BY TARGET
     THEN INSERT (place, lexeme, share)
      VALUES (fresh.place, fresh.lexeme, fresh.share)
    WHEN NOT MATCHED BY SOURCE
     THEN DELETE;
 MERGE INTO search_words held
    USING ( SELECT found.word,
             (sum(found.uses))::integer AS uses
            FROM ( SELECT regexp_split_to_table(condition_terms.folded, ' '::text) AS word,
                     3 AS uses
                    FROM condition_terms
                   WHERE (condition_terms.kind = ANY (ARRAY['plain'::text, 'clinical'::text, 'synonym'::text, 'spanish'::text]))
                 UNION ALL
                  SELECT regexp_split_to_table(lower(unaccent(((f.name || ' '::text) || f.city))), '[^a-z]+'::text) AS regexp_split_to_table,
                     1
                    FROM ((practices k
                      JOIN pages g ON (((g.persona_id = k.persona_id) AND (g.opened_at IS NOT NULL))))
                      JOIN practice_profiles f ON ((f.id = k.profile_id)))
                 UNION ALL
                  SELECT regexp_split_to_table(lower(unaccent(o.name)), '[^a-z]+'::text) AS regexp_split_to_table,
                     1
                    FROM (personas o
                      LEFT JOIN pages g ON ((g.persona_id = o.id)))
                   WHERE ((o.kind = 'clinician'::text) AND (o.closed_at IS NULL) AND ((g.persona_id IS NULL) OR (g.opened_at IS NOT NULL)))
                 UNION ALL
                  SELECT said.word,
                     (count(DISTINCT said.page_id))::integer AS count
                    FROM ( SELECT p.page_id,
                             regexp_split_to_table(lower(unaccent(v.body)), '[^a-z]+'::text) AS word
                            FROM (((( SELECT post_words.post_id
                                    FROM post_words
                                   ORDER BY post_words.published_at DESC, post_words.post_id DESC
                                  LIMIT 5000) newest
                              JOIN posts p ON ((p.id = newest.post_id)))
                              JOIN pages g ON (((g.persona_id = p.page_id) AND (g.opened_at IS NOT NULL))))
                              JOIN post_versions v ON ((v.id = p.version_id)))) said
                   GROUP BY said.word
                  HAVING (count(DISTINCT said.page_id) > 1)) found
           WHERE (found.word ~ '^[a-z]{4,40}$'::text)
           GROUP BY found.word) fresh
    ON (held.word = fresh.word)
    WHEN MATCHED
     AND (held.uses <> fresh.uses)
     THEN UPDATE SET uses = fresh.uses
    WHEN NOT MATCHED BY TARGET
     THEN INSERT (word, uses)
      VALUES (fresh.word, fresh.uses)
    WHEN NOT MATCHED BY SOURCE
     THEN DELETE;
END
;

CREATE OR REPLACE FUNCTION public.refuse_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'rows of % are append-only', tg_table_name using errcode = 'integrity_constraint_violation';
end $function$
;

CREATE OR REPLACE FUNCTION public.replies_words()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
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
end $function$
;

CREATE OR REPLACE FUNCTION public.reply_is_guarded()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
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
end $function$
;

CREATE OR REPLACE FUNCTION public.search_query(clauses jsonb)
 RETURNS tsquery
 LANGUAGE plpgsql
 STABLE
AS $function$
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
end $function$
;

CREATE OR REPLACE FUNCTION public.search_share(clauses jsonb, of_table text)
 RETURNS real
 LANGUAGE sql
 STABLE
BEGIN ATOMIC
 SELECT COALESCE(min(clause.share), (0)::real) AS "coalesce"
    FROM ( SELECT LEAST((1)::real, sum(phrase.share)) AS share
            FROM ((jsonb_array_elements(search_share.clauses) WITH ORDINALITY e(clause, place)
              CROSS JOIN LATERAL jsonb_array_elements_text((e.clause -> 'any'::text)) a(phrase))
              CROSS JOIN LATERAL ( SELECT min(COALESCE(known.share, (0)::real)) AS share
                    FROM (unnest(tsvector_to_array(to_tsvector('openward'::regconfig, a.phrase))) l(lexeme)
                      LEFT JOIN search_common_words known ON (((known.place = search_share.of_table) AND (known.lexeme = l.lexeme))))) phrase)
           WHERE ((NOT COALESCE(((e.clause ->> 'not'::text))::boolean, false)) AND (phrase.share IS NOT NULL))
           GROUP BY e.place) clause;
END
;

CREATE OR REPLACE FUNCTION public.search_word_meant(typed text)
 RETURNS text
 LANGUAGE sql
 STABLE
 SET "pg_trgm.similarity_threshold" TO '0.18'
 SET enable_seqscan TO 'off'
BEGIN ATOMIC
 SELECT search_words.word
    FROM search_words
   WHERE ((search_word_meant.typed ~ '^[a-z]{5,30}$'::text) AND (NOT (EXISTS ( SELECT
            FROM search_words search_words_1
           WHERE (search_words_1.word = search_word_meant.typed)))) AND (to_tsvector('openward'::regconfig, search_word_meant.typed) <> ''::tsvector) AND (search_words.word % search_word_meant.typed) AND (levenshtein_less_equal(search_words.word, search_word_meant.typed, 2) <=
         CASE
             WHEN (length(search_word_meant.typed) = 5) THEN 1
             ELSE 2
         END))
   ORDER BY ((((10 * levenshtein(search_words.word, search_word_meant.typed)))::double precision - ((10)::double precision * similarity(search_words.word, search_word_meant.typed))) - ln((search_words.uses)::double precision)), search_words.word
  LIMIT 1;
END
;

CREATE OR REPLACE FUNCTION public.thread_is_a_members()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if exists (select from personas where id = new.author_id and kind in ('clinician', 'practice', 'staff')) then
    raise exception 'clinicians do not start threads' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION public.threads_words()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
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
end $function$
;

CREATE TRIGGER accounts_pages BEFORE DELETE ON public.accounts FOR EACH ROW EXECUTE FUNCTION close_pages();

CREATE TRIGGER audit_append_only BEFORE DELETE OR UPDATE ON public.audit FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER clinician_profiles_append_only BEFORE DELETE OR UPDATE ON public.clinician_profiles FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER clinicians_of_whom BEFORE INSERT ON public.clinicians FOR EACH ROW EXECUTE FUNCTION clinician_is_one();

CREATE TRIGGER comments_counted AFTER INSERT OR UPDATE OF withdrawn_at ON public.comments FOR EACH ROW EXECUTE FUNCTION count_comments();

CREATE TRIGGER comments_guarded BEFORE INSERT OR UPDATE OF body, verdict_id ON public.comments FOR EACH ROW EXECUTE FUNCTION comment_is_guarded();

CREATE TRIGGER follows_counted AFTER INSERT OR DELETE ON public.follows FOR EACH ROW EXECUTE FUNCTION count_follows();

CREATE TRIGGER likes_counted AFTER INSERT OR DELETE ON public.likes FOR EACH ROW EXECUTE FUNCTION count_likes();

CREATE TRIGGER pages_free_number AFTER UPDATE OF opened_at ON public.pages FOR EACH ROW WHEN (((old.opened_at IS NOT NULL) AND (new.opened_at IS NULL))) EXECUTE FUNCTION free_number();

CREATE TRIGGER pages_of_whom BEFORE INSERT ON public.pages FOR EACH ROW EXECUTE FUNCTION page_is_guarded();

CREATE TRIGGER pages_opened BEFORE UPDATE OF opened_at ON public.pages FOR EACH ROW EXECUTE FUNCTION page_has_policies();

CREATE TRIGGER personas_comments BEFORE DELETE ON public.personas FOR EACH ROW EXECUTE FUNCTION erase_comments();

CREATE TRIGGER personas_erase_words BEFORE DELETE ON public.personas FOR EACH ROW EXECUTE FUNCTION erase_words();

CREATE TRIGGER personas_leave_rooms AFTER UPDATE OF closed_at ON public.personas FOR EACH ROW WHEN (((old.closed_at IS NULL) AND (new.closed_at IS NOT NULL))) EXECUTE FUNCTION leave_rooms();

CREATE TRIGGER policies_append_only BEFORE DELETE OR UPDATE ON public.policies FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER post_images_append_only BEFORE DELETE OR UPDATE ON public.post_images FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER post_versions_append_only BEFORE DELETE OR UPDATE ON public.post_versions FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER post_versions_words AFTER INSERT ON public.post_versions FOR EACH ROW EXECUTE FUNCTION post_versions_words();

CREATE TRIGGER posts_words AFTER INSERT OR UPDATE OF version_id, withdrawn_at ON public.posts FOR EACH ROW EXECUTE FUNCTION posts_words();

CREATE TRIGGER practice_profiles_append_only BEFORE DELETE OR UPDATE ON public.practice_profiles FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER replies_guarded BEFORE INSERT OR UPDATE OF body, warning, verdict_id ON public.replies FOR EACH ROW EXECUTE FUNCTION reply_is_guarded();

CREATE TRIGGER replies_words AFTER INSERT OR DELETE OR UPDATE OF body, warning, gone_at ON public.replies FOR EACH ROW EXECUTE FUNCTION replies_words();

CREATE TRIGGER threads_of_members BEFORE INSERT ON public.threads FOR EACH ROW EXECUTE FUNCTION thread_is_a_members();

CREATE TRIGGER threads_words AFTER INSERT OR DELETE OR UPDATE OF title, body, warning, gone_at ON public.threads FOR EACH ROW EXECUTE FUNCTION threads_words();

CREATE TRIGGER verdicts_append_only BEFORE DELETE OR UPDATE ON public.verdicts FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE UNIQUE INDEX accounts_email ON public.accounts USING btree (lower(email)) WHERE (email_verified_at IS NOT NULL);

CREATE UNIQUE INDEX accounts_passkey_handle_key ON public.accounts USING btree (passkey_handle);

CREATE UNIQUE INDEX accounts_pkey ON public.accounts USING btree (id);

CREATE UNIQUE INDEX aliases_pkey ON public.aliases USING btree (id);

CREATE UNIQUE INDEX aliases_public_id_key ON public.aliases USING btree (public_id);

CREATE UNIQUE INDEX aliases_thread_id_name_key ON public.aliases USING btree (thread_id, name);

CREATE UNIQUE INDEX aliases_thread_id_persona_id_key ON public.aliases USING btree (thread_id, persona_id);

CREATE UNIQUE INDEX audit_pkey ON public.audit USING btree (id);

CREATE UNIQUE INDEX barrings_now ON public.barrings USING btree (community_id, persona_id, thread_id, reply_id) NULLS NOT DISTINCT WHERE (ended_at IS NULL);

CREATE UNIQUE INDEX barrings_pkey ON public.barrings USING btree (id);

CREATE UNIQUE INDEX barrings_public_id_key ON public.barrings USING btree (public_id);

CREATE UNIQUE INDEX boundaries_holder_id_persona_id_alias_id_thread_id_key ON public.boundaries USING btree (holder_id, persona_id, alias_id, thread_id) NULLS NOT DISTINCT;

CREATE UNIQUE INDEX boundaries_pkey ON public.boundaries USING btree (id);

CREATE UNIQUE INDEX boundaries_public_id_key ON public.boundaries USING btree (public_id);

CREATE UNIQUE INDEX clinician_profiles_persona_id_number_key ON public.clinician_profiles USING btree (persona_id, number);

CREATE UNIQUE INDEX clinician_profiles_pkey ON public.clinician_profiles USING btree (id);

CREATE UNIQUE INDEX clinician_profiles_verdict_id_key ON public.clinician_profiles USING btree (verdict_id);

CREATE UNIQUE INDEX clinicians_npi_key ON public.clinicians USING btree (npi);

CREATE UNIQUE INDEX clinicians_pkey ON public.clinicians USING btree (persona_id);

CREATE UNIQUE INDEX comment_holds_pkey ON public.comment_holds USING btree (id);

CREATE UNIQUE INDEX comment_holds_standing ON public.comment_holds USING btree (comment_id) WHERE (released_at IS NULL);

CREATE UNIQUE INDEX comments_pkey ON public.comments USING btree (id);

CREATE UNIQUE INDEX comments_public_id_key ON public.comments USING btree (public_id);

CREATE UNIQUE INDEX comments_verdict_id_key ON public.comments USING btree (verdict_id);

CREATE UNIQUE INDEX communities_pkey ON public.communities USING btree (id);

CREATE UNIQUE INDEX communities_slug_key ON public.communities USING btree (slug);

CREATE UNIQUE INDEX community_words_pkey ON public.community_words USING btree (community_id, id);

CREATE UNIQUE INDEX condition_terms_pkey ON public.condition_terms USING btree (condition_id, folded);

CREATE UNIQUE INDEX conditions_pkey ON public.conditions USING btree (id);

CREATE UNIQUE INDEX conditions_slug_key ON public.conditions USING btree (slug);

CREATE UNIQUE INDEX events_pkey ON public.events USING btree (id);

CREATE UNIQUE INDEX follows_pkey ON public.follows USING btree (follower_id, page_id);

CREATE UNIQUE INDEX hidings_pkey ON public.hidings USING btree (id);

CREATE UNIQUE INDEX hidings_reply ON public.hidings USING btree (reply_id, hidden_as) WHERE ((ended_at IS NULL) AND (reply_id IS NOT NULL));

CREATE UNIQUE INDEX hidings_thread ON public.hidings USING btree (thread_id, hidden_as) WHERE ((ended_at IS NULL) AND (thread_id IS NOT NULL));

CREATE UNIQUE INDEX instance_keys_pkey ON public.instance_keys USING btree (purpose);

CREATE UNIQUE INDEX invitations_pkey ON public.invitations USING btree (id);

CREATE UNIQUE INDEX invitations_public_id_key ON public.invitations USING btree (public_id);

CREATE UNIQUE INDEX likes_pkey ON public.likes USING btree (post_id, persona_id);

CREATE UNIQUE INDEX mails_dedupe_key_key ON public.mails USING btree (dedupe_key);

CREATE UNIQUE INDEX mails_pkey ON public.mails USING btree (id);

CREATE UNIQUE INDEX mails_public_id_key ON public.mails USING btree (public_id);

CREATE UNIQUE INDEX marks_pkey ON public.marks USING btree (id);

CREATE UNIQUE INDEX marks_reply ON public.marks USING btree (reply_id, persona_id, kind) WHERE (reply_id IS NOT NULL);

CREATE UNIQUE INDEX marks_thread ON public.marks USING btree (thread_id, persona_id, kind) WHERE (thread_id IS NOT NULL);

CREATE UNIQUE INDEX media_pkey ON public.media USING btree (id);

CREATE UNIQUE INDEX media_public_id_key ON public.media USING btree (public_id);

CREATE UNIQUE INDEX membership_requests_pkey ON public.membership_requests USING btree (id);

CREATE UNIQUE INDEX membership_requests_public_id_key ON public.membership_requests USING btree (public_id);

CREATE UNIQUE INDEX membership_requests_waiting ON public.membership_requests USING btree (community_id, persona_id) WHERE (decided_at IS NULL);

CREATE UNIQUE INDEX memberships_persona_id_community_id_key ON public.memberships USING btree (persona_id, community_id);

CREATE UNIQUE INDEX memberships_pkey ON public.memberships USING btree (id);

CREATE UNIQUE INDEX migrations_pkey ON public.migrations USING btree (number);

CREATE UNIQUE INDEX moderation_acts_pkey ON public.moderation_acts USING btree (id);

CREATE UNIQUE INDEX moderator_offers_community_id_persona_id_key ON public.moderator_offers USING btree (community_id, persona_id);

CREATE UNIQUE INDEX moderator_offers_pkey ON public.moderator_offers USING btree (id);

CREATE UNIQUE INDEX moderators_now ON public.moderators USING btree (community_id, persona_id) WHERE (ended_at IS NULL);

CREATE UNIQUE INDEX moderators_pkey ON public.moderators USING btree (id);

CREATE UNIQUE INDEX notifications_pkey ON public.notifications USING btree (id);

CREATE UNIQUE INDEX notifications_public_id_key ON public.notifications USING btree (public_id);

CREATE UNIQUE INDEX notifications_unread ON public.notifications USING btree (persona_id, dedupe_key) WHERE (read_at IS NULL);

CREATE UNIQUE INDEX one_time_tokens_pkey ON public.one_time_tokens USING btree (id);

CREATE UNIQUE INDEX one_time_tokens_token_hash_key ON public.one_time_tokens USING btree (token_hash);

CREATE UNIQUE INDEX operators_account ON public.operators USING btree (account_id) WHERE (ended_at IS NULL);

CREATE UNIQUE INDEX operators_pkey ON public.operators USING btree (id);

CREATE UNIQUE INDEX pages_pkey ON public.pages USING btree (persona_id);

CREATE UNIQUE INDEX passkey_challenges_pkey ON public.passkey_challenges USING btree (challenge_hash);

CREATE UNIQUE INDEX passkeys_credential_id_key ON public.passkeys USING btree (credential_id);

CREATE UNIQUE INDEX passkeys_pkey ON public.passkeys USING btree (id);

CREATE UNIQUE INDEX passkeys_public_id_key ON public.passkeys USING btree (public_id);

CREATE UNIQUE INDEX personas_pkey ON public.personas USING btree (id);

CREATE UNIQUE INDEX personas_pseudonym ON public.personas USING btree (name_key) WHERE ((kind = ANY (ARRAY['patient'::text, 'carer'::text])) AND (closed_at IS NULL));

CREATE UNIQUE INDEX personas_public_id_key ON public.personas USING btree (public_id);

CREATE UNIQUE INDEX policies_pkey ON public.policies USING btree (id);

CREATE UNIQUE INDEX policies_practice_id_kind_version_key ON public.policies USING btree (practice_id, kind, version);

CREATE UNIQUE INDEX policies_verdict_id_key ON public.policies USING btree (verdict_id);

CREATE UNIQUE INDEX policy_acknowledgements_pkey ON public.policy_acknowledgements USING btree (policy_id, persona_id);

CREATE UNIQUE INDEX post_images_pkey ON public.post_images USING btree (version_id, place);

CREATE UNIQUE INDEX post_versions_pkey ON public.post_versions USING btree (id);

CREATE UNIQUE INDEX post_versions_post_id_number_key ON public.post_versions USING btree (post_id, number);

CREATE UNIQUE INDEX post_versions_verdict_id_key ON public.post_versions USING btree (verdict_id);

CREATE UNIQUE INDEX post_withdrawals_pkey ON public.post_withdrawals USING btree (post_id);

CREATE UNIQUE INDEX post_words_pkey ON public.post_words USING btree (post_id);

CREATE UNIQUE INDEX posts_pkey ON public.posts USING btree (id);

CREATE UNIQUE INDEX posts_public_id_key ON public.posts USING btree (public_id);

CREATE UNIQUE INDEX practice_profiles_pkey ON public.practice_profiles USING btree (id);

CREATE UNIQUE INDEX practice_profiles_practice_id_number_key ON public.practice_profiles USING btree (practice_id, number);

CREATE UNIQUE INDEX practice_profiles_verdict_id_key ON public.practice_profiles USING btree (verdict_id);

CREATE UNIQUE INDEX practices_persona_id_key ON public.practices USING btree (persona_id);

CREATE UNIQUE INDEX practices_pkey ON public.practices USING btree (id);

CREATE UNIQUE INDEX practices_slug_key ON public.practices USING btree (slug);

CREATE UNIQUE INDEX recovery_codes_account_id_code_hash_key ON public.recovery_codes USING btree (account_id, code_hash);

CREATE UNIQUE INDEX recovery_codes_pkey ON public.recovery_codes USING btree (id);

CREATE UNIQUE INDEX replies_pkey ON public.replies USING btree (id);

CREATE UNIQUE INDEX replies_public_id_key ON public.replies USING btree (public_id);

CREATE UNIQUE INDEX replies_verdict_id_key ON public.replies USING btree (verdict_id);

CREATE UNIQUE INDEX reports_pkey ON public.reports USING btree (id);

CREATE UNIQUE INDEX reports_public_id_key ON public.reports USING btree (public_id);

CREATE UNIQUE INDEX reports_reply ON public.reports USING btree (reply_id, reporter_id) WHERE (reply_id IS NOT NULL);

CREATE UNIQUE INDEX reports_thread ON public.reports USING btree (thread_id, reporter_id) WHERE (thread_id IS NOT NULL);

CREATE UNIQUE INDEX search_common_words_pkey ON public.search_common_words USING btree (place, lexeme);

CREATE UNIQUE INDEX search_words_pkey ON public.search_words USING btree (word);

CREATE UNIQUE INDEX sessions_pkey ON public.sessions USING btree (id);

CREATE UNIQUE INDEX sessions_public_id_key ON public.sessions USING btree (public_id);

CREATE UNIQUE INDEX sessions_token_hash_key ON public.sessions USING btree (token_hash);

CREATE UNIQUE INDEX team_invitations_pkey ON public.team_invitations USING btree (id);

CREATE UNIQUE INDEX team_invitations_token_hash_key ON public.team_invitations USING btree (token_hash);

CREATE UNIQUE INDEX team_roles_pkey ON public.team_roles USING btree (id);

CREATE UNIQUE INDEX team_roles_standing ON public.team_roles USING btree (persona_id, practice_id, role) WHERE (ended_at IS NULL);

CREATE UNIQUE INDEX thread_silences_pkey ON public.thread_silences USING btree (persona_id, thread_id);

CREATE UNIQUE INDEX threads_pkey ON public.threads USING btree (id);

CREATE UNIQUE INDEX threads_public_id_key ON public.threads USING btree (public_id);

CREATE UNIQUE INDEX throttles_pkey ON public.throttles USING btree (key, window_start);

CREATE UNIQUE INDEX totp_secrets_pkey ON public.totp_secrets USING btree (account_id);

CREATE UNIQUE INDEX verdicts_pkey ON public.verdicts USING btree (id);
