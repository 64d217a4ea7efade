-- The whole database, listed from its catalogue by `npm run schema`. Migrations make it; this is for reading.

create table accounts (
  adult_stated_at timestamp with time zone not null,
  created_at timestamp with time zone not null default now(),
  email text not null,
  email_verified_at timestamp with time zone,
  id uuid not null default uuidv7(),
  password_hash text,
  CHECK (((length(email) >= 3) AND (length(email) <= 254))),
  CHECK ((length(password_hash) <= 300)),
  PRIMARY KEY (id)
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

create table instance_keys (
  created_at timestamp with time zone not null default now(),
  purpose text not null,
  secret bytea not null,
  CHECK ((length(secret) = 32)),
  CHECK ((purpose = ANY (ARRAY['form-seal'::text, 'text-hash'::text, 'throttle'::text, 'second-factor'::text]))),
  PRIMARY KEY (purpose)
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

create table migrations (
  applied_at timestamp with time zone not null default now(),
  name text not null,
  number integer not null,
  sha256 text not null,
  CHECK ((length(name) <= 200)),
  CHECK ((length(sha256) = 64)),
  PRIMARY KEY (number)
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
  CHECK (((account_id IS NULL) = (kind = ANY (ARRAY['practice'::text, 'remote'::text])))),
  CHECK (((length(name) >= 2) AND (length(name) <= 60))),
  CHECK (((length(name_key) >= 1) AND (length(name_key) <= 60))),
  CHECK ((kind = ANY (ARRAY['patient'::text, 'carer'::text, 'clinician'::text, 'staff'::text, 'practice'::text, 'remote'::text]))),
  CHECK ((length(bio) <= 500)),
  CHECK ((public_id ~ '^[A-Za-z0-9_-]{22}$'::text)),
  FOREIGN KEY (account_id) REFERENCES accounts(id) ON DELETE CASCADE,
  PRIMARY KEY (id),
  UNIQUE (public_id)
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

create table sessions (
  account_id uuid not null,
  created_at timestamp with time zone not null default now(),
  ended_at timestamp with time zone,
  id uuid not null default uuidv7(),
  label text not null default ''::text,
  persona_id uuid not null,
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

CREATE INDEX accounts_stated_email ON public.accounts USING btree (lower(email), created_at DESC);

CREATE INDEX audit_actor ON public.audit USING btree (actor_id);

CREATE INDEX audit_subject ON public.audit USING btree (subject_id);

CREATE INDEX condition_terms_likeness ON public.condition_terms USING gin (folded gin_trgm_ops) WITH (fastupdate=off);

CREATE INDEX condition_terms_prefix ON public.condition_terms USING btree (folded text_pattern_ops);

CREATE INDEX conditions_group ON public.conditions USING btree (condition_group, name);

CREATE INDEX events_waiting ON public.events USING btree (id) WHERE (relayed_at IS NULL);

CREATE INDEX mails_waiting ON public.mails USING btree (id) WHERE ((sent_at IS NULL) AND (failed_at IS NULL));

CREATE INDEX one_time_tokens_account ON public.one_time_tokens USING btree (account_id);

CREATE INDEX one_time_tokens_persona ON public.one_time_tokens USING btree (persona_id);

CREATE INDEX operators_granted_by ON public.operators USING btree (granted_by);

CREATE INDEX personas_account ON public.personas USING btree (account_id);

CREATE INDEX sessions_account ON public.sessions USING btree (account_id) WHERE (ended_at IS NULL);

CREATE INDEX sessions_persona ON public.sessions USING btree (persona_id);

CREATE INDEX throttles_old ON public.throttles USING btree (window_start);

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

CREATE OR REPLACE FUNCTION public.refuse_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'rows of % are append-only', tg_table_name using errcode = 'integrity_constraint_violation';
end $function$
;

CREATE TRIGGER audit_append_only BEFORE DELETE OR UPDATE ON public.audit FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE UNIQUE INDEX accounts_email ON public.accounts USING btree (lower(email)) WHERE (email_verified_at IS NOT NULL);

CREATE UNIQUE INDEX accounts_pkey ON public.accounts USING btree (id);

CREATE UNIQUE INDEX audit_pkey ON public.audit USING btree (id);

CREATE UNIQUE INDEX condition_terms_pkey ON public.condition_terms USING btree (condition_id, folded);

CREATE UNIQUE INDEX conditions_pkey ON public.conditions USING btree (id);

CREATE UNIQUE INDEX conditions_slug_key ON public.conditions USING btree (slug);

CREATE UNIQUE INDEX events_pkey ON public.events USING btree (id);

CREATE UNIQUE INDEX instance_keys_pkey ON public.instance_keys USING btree (purpose);

CREATE UNIQUE INDEX mails_dedupe_key_key ON public.mails USING btree (dedupe_key);

CREATE UNIQUE INDEX mails_pkey ON public.mails USING btree (id);

CREATE UNIQUE INDEX mails_public_id_key ON public.mails USING btree (public_id);

CREATE UNIQUE INDEX migrations_pkey ON public.migrations USING btree (number);

CREATE UNIQUE INDEX one_time_tokens_pkey ON public.one_time_tokens USING btree (id);

CREATE UNIQUE INDEX one_time_tokens_token_hash_key ON public.one_time_tokens USING btree (token_hash);

CREATE UNIQUE INDEX operators_account ON public.operators USING btree (account_id) WHERE (ended_at IS NULL);

CREATE UNIQUE INDEX operators_pkey ON public.operators USING btree (id);

CREATE UNIQUE INDEX personas_pkey ON public.personas USING btree (id);

CREATE UNIQUE INDEX personas_pseudonym ON public.personas USING btree (name_key) WHERE ((kind = ANY (ARRAY['patient'::text, 'carer'::text])) AND (closed_at IS NULL));

CREATE UNIQUE INDEX personas_public_id_key ON public.personas USING btree (public_id);

CREATE UNIQUE INDEX recovery_codes_account_id_code_hash_key ON public.recovery_codes USING btree (account_id, code_hash);

CREATE UNIQUE INDEX recovery_codes_pkey ON public.recovery_codes USING btree (id);

CREATE UNIQUE INDEX sessions_pkey ON public.sessions USING btree (id);

CREATE UNIQUE INDEX sessions_public_id_key ON public.sessions USING btree (public_id);

CREATE UNIQUE INDEX sessions_token_hash_key ON public.sessions USING btree (token_hash);

CREATE UNIQUE INDEX throttles_pkey ON public.throttles USING btree (key, window_start);

CREATE UNIQUE INDEX totp_secrets_pkey ON public.totp_secrets USING btree (account_id);
