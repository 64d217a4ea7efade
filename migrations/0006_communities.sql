-- Communities: rooms for a condition or a topic, who is in them, what is said there, and how they are kept kind.
-- Who belongs to a community leaves this part of the product nowhere; leaving deletes the row.
create table communities (
  id uuid primary key default uuidv7(),
  -- Words for a listed community; a random id for a hidden one, so that no address can be guessed or found taken.
  slug text not null unique check (slug ~ '^[A-Za-z0-9_-]{2,90}$'),
  name text not null check (length(name) between 3 and 80),
  about text not null check (length(about) between 1 and 300),
  welcome text not null default '' check (length(welcome) <= 3000),
  rules text not null default '' check (length(rules) <= 3000),
  door text not null check (door in ('open', 'on-request', 'hidden')),
  clinicians text not null check (clinicians in ('none', 'listen', 'answer')),
  condition_id uuid references conditions,
  opened_by uuid references personas on delete set null,
  opened_at timestamptz not null,
  -- Counted along with each membership, so that no page counts rows. Shown coarsely, below 11 not at all.
  members integer not null default 0 check (members >= 0)
);
create index communities_condition on communities (condition_id) where door <> 'hidden';
create index communities_of_condition on communities (condition_id);
create index communities_opened_by on communities (opened_by, id);
create index communities_listed on communities (lower(name), id) where door <> 'hidden';
create index communities_likeness on communities using gin (lower(name) gin_trgm_ops) where door <> 'hidden';

create table memberships (
  id uuid primary key default uuidv7(),
  community_id uuid not null references communities,
  persona_id uuid not null references personas on delete cascade,
  -- A clinician listens and is announced; everybody else is a member.
  standing text not null check (standing in ('member', 'listener')),
  granted_by uuid references personas on delete set null,
  began_at timestamptz not null,
  unique (persona_id, community_id)
);
create index memberships_community on memberships (community_id);
create index memberships_listeners on memberships (community_id) where standing = 'listener';
create index memberships_granted_by on memberships (granted_by);

create table membership_requests (
  id uuid primary key default uuidv7(),
  public_id text not null unique check (public_id ~ '^[A-Za-z0-9_-]{22}$'),
  community_id uuid not null references communities,
  persona_id uuid not null references personas on delete cascade,
  words text not null default '' check (length(words) <= 500),
  requested_at timestamptz not null,
  decision text check (decision in ('granted', 'declined')),
  decided_by uuid references personas on delete set null,
  decided_at timestamptz,
  reason text not null default '' check (length(reason) <= 500),
  check ((decision is null) = (decided_at is null))
);
create unique index membership_requests_waiting on membership_requests (community_id, persona_id) where decided_at is null;
create index membership_requests_community on membership_requests (community_id);
create index membership_requests_persona on membership_requests (persona_id);
create index membership_requests_decided_by on membership_requests (decided_by);

-- Moderator is a role of a persona in a community: begun and ended on the record.
create table moderators (
  id uuid primary key default uuidv7(),
  community_id uuid not null references communities,
  persona_id uuid not null references personas on delete cascade,
  granted_by uuid references personas on delete set null,
  reason text not null check (length(reason) between 1 and 500),
  granted_at timestamptz not null,
  ended_by uuid references personas on delete set null,
  ended_at timestamptz,
  end_reason text not null default '' check (length(end_reason) <= 500)
);
create unique index moderators_now on moderators (community_id, persona_id) where ended_at is null;
create index moderators_community on moderators (community_id);
create index moderators_persona on moderators (persona_id);
create index moderators_granted_by on moderators (granted_by);
create index moderators_ended_by on moderators (ended_by);

create table invitations (
  id uuid primary key default uuidv7(),
  public_id text not null unique check (public_id ~ '^[A-Za-z0-9_-]{22}$'),
  community_id uuid not null references communities,
  made_by uuid references personas on delete set null,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz
);
create index invitations_community on invitations (community_id, id);
create index invitations_made_by on invitations (made_by);

create table threads (
  id uuid primary key default uuidv7(),
  public_id text not null unique check (public_id ~ '^[A-Za-z0-9_-]{22}$'),
  community_id uuid not null references communities,
  author_id uuid references personas on delete set null,
  alias_id uuid,
  title text not null check (length(title) <= 150),
  body text not null check (length(body) <= 5000),
  warning text not null default '' check (length(warning) <= 120),
  who_replies text not null check (who_replies in ('everyone', 'members', 'nobody')),
  created_at timestamptz not null,
  edited_at timestamptz,
  -- The words are gone, taken back by the author or removed by a moderator; the replies of others stay.
  gone_at timestamptz,
  gone_by text check (gone_by in ('author', 'moderator')),
  -- First reply by somebody else.
  answered_at timestamptz,
  replies integer not null default 0 check (replies >= 0),
  me_too integer not null default 0 check (me_too >= 0),
  helpful integer not null default 0 check (helpful >= 0),
  check ((gone_at is null) = (gone_by is null)),
  check (gone_at is null or (title = '' and body = '' and warning = ''))
);
create index threads_community on threads (community_id, id) where gone_at is null;
create index threads_of_community on threads (community_id);
create index threads_author on threads (author_id, id);
create index threads_alias on threads (alias_id);
create index threads_waiting on threads (community_id, id)
  where answered_at is null and gone_at is null and who_replies <> 'nobody';

-- The name somebody wears in one thread. It is chosen by chance and means nothing in any other thread.
create table aliases (
  id uuid primary key default uuidv7(),
  public_id text not null unique check (public_id ~ '^[A-Za-z0-9_-]{22}$'),
  thread_id uuid not null references threads on delete cascade,
  persona_id uuid references personas on delete set null,
  name text not null check (length(name) between 3 and 60),
  unique (thread_id, persona_id),
  unique (thread_id, name)
);
create index aliases_persona on aliases (persona_id);
alter table threads add foreign key (alias_id) references aliases;

create table replies (
  id uuid primary key default uuidv7(),
  public_id text not null unique check (public_id ~ '^[A-Za-z0-9_-]{22}$'),
  community_id uuid not null references communities,
  thread_id uuid not null references threads on delete cascade,
  author_id uuid references personas on delete set null,
  alias_id uuid references aliases,
  body text not null check (length(body) <= 5000),
  warning text not null default '' check (length(warning) <= 120),
  created_at timestamptz not null,
  edited_at timestamptz,
  gone_at timestamptz,
  gone_by text check (gone_by in ('author', 'moderator')),
  me_too integer not null default 0 check (me_too >= 0),
  helpful integer not null default 0 check (helpful >= 0),
  check ((gone_at is null) = (gone_by is null)),
  check (gone_at is null or (body = '' and warning = ''))
);
create index replies_thread on replies (thread_id, id);
create index replies_community on replies (community_id);
create index replies_author on replies (author_id, id);
create index replies_alias on replies (alias_id);

-- "Me too" and "helpful". The numbers are shown, the names to nobody.
create table marks (
  id uuid primary key default uuidv7(),
  community_id uuid not null references communities,
  persona_id uuid not null references personas on delete cascade,
  thread_id uuid references threads on delete cascade,
  reply_id uuid references replies on delete cascade,
  kind text not null check (kind in ('me-too', 'helpful')),
  given_at timestamptz not null,
  check (num_nonnulls(thread_id, reply_id) = 1)
);
create unique index marks_thread on marks (thread_id, persona_id, kind) where thread_id is not null;
create unique index marks_reply on marks (reply_id, persona_id, kind) where reply_id is not null;
create index marks_persona on marks (persona_id);
create index marks_community on marks (community_id);

-- Out of sight, reversibly: by the author of a thread (replies under it) or by a moderator.
create table hidings (
  id uuid primary key default uuidv7(),
  community_id uuid not null references communities,
  thread_id uuid references threads on delete cascade,
  reply_id uuid references replies on delete cascade,
  hidden_as text not null check (hidden_as in ('thread-author', 'moderator')),
  hidden_by uuid references personas on delete set null,
  reason text not null default '' check (length(reason) <= 500),
  hidden_at timestamptz not null,
  ended_by uuid references personas on delete set null,
  ended_at timestamptz,
  check (num_nonnulls(thread_id, reply_id) = 1)
);
create unique index hidings_thread on hidings (thread_id, hidden_as) where ended_at is null and thread_id is not null;
create unique index hidings_reply on hidings (reply_id, hidden_as) where ended_at is null and reply_id is not null;
create index hidings_of_thread on hidings (thread_id);
create index hidings_of_reply on hidings (reply_id);
create index hidings_community on hidings (community_id);
create index hidings_hidden_by on hidings (hidden_by);
create index hidings_ended_by on hidings (ended_by);

-- Who reported is kept so that nobody reports twice, and is shown to nobody.
create table reports (
  id uuid primary key default uuidv7(),
  public_id text not null unique check (public_id ~ '^[A-Za-z0-9_-]{22}$'),
  community_id uuid not null references communities,
  thread_id uuid references threads on delete cascade,
  reply_id uuid references replies on delete cascade,
  reporter_id uuid references personas on delete set null,
  reason text not null check (
    reason in ('danger', 'unkind', 'false-cure', 'selling', 'identifies-somebody', 'under-age', 'something-else')
  ),
  words text not null default '' check (length(words) <= 1000),
  filed_at timestamptz not null,
  decision text check (decision in ('keep', 'hide', 'remove')),
  decided_by uuid references personas on delete set null,
  decided_at timestamptz,
  check (num_nonnulls(thread_id, reply_id) = 1),
  check ((decision is null) = (decided_at is null))
);
create unique index reports_thread on reports (thread_id, reporter_id) where thread_id is not null;
create unique index reports_reply on reports (reply_id, reporter_id) where reply_id is not null;
create index reports_waiting on reports (community_id, id) where decided_at is null;
create index reports_community on reports (community_id);
create index reports_reporter on reports (reporter_id);
create index reports_decided_by on reports (decided_by);

-- What moderators did, with reasons, for the moderators who come after them. An anonymous author stays an alias here.
create table moderation_acts (
  id uuid primary key default uuidv7(),
  community_id uuid not null references communities,
  actor_id uuid references personas on delete set null,
  act text not null check (
    act in ('keep', 'hide', 'show', 'remove', 'bar', 'grant', 'decline', 'settle', 'invite', 'end-invitation')
  ),
  thread_id uuid references threads on delete set null,
  reply_id uuid references replies on delete set null,
  reason text not null check (length(reason) <= 500),
  acted_at timestamptz not null
);
create index moderation_acts_community on moderation_acts (community_id, id);
create index moderation_acts_actor on moderation_acts (actor_id);
create index moderation_acts_thread on moderation_acts (thread_id);
create index moderation_acts_reply on moderation_acts (reply_id);

-- Kept out of a community. Barred by a text, so that nobody learns who stands behind an alias.
create table barrings (
  id uuid primary key default uuidv7(),
  community_id uuid not null references communities,
  persona_id uuid not null references personas on delete cascade,
  barred_by uuid references personas on delete set null,
  reason text not null check (length(reason) <= 500),
  barred_at timestamptz not null,
  ended_at timestamptz
);
create unique index barrings_now on barrings (community_id, persona_id) where ended_at is null;
create index barrings_community on barrings (community_id);
create index barrings_persona on barrings (persona_id);
create index barrings_barred_by on barrings (barred_by);

-- Blocks and mutes of one persona, against another or against an alias. An alias is met in one thread only,
-- so a line drawn against it tells nothing about who wears it.
create table boundaries (
  id uuid primary key default uuidv7(),
  public_id text not null unique check (public_id ~ '^[A-Za-z0-9_-]{22}$'),
  holder_id uuid not null references personas on delete cascade,
  kind text not null check (kind in ('block', 'mute')),
  persona_id uuid references personas on delete cascade,
  alias_id uuid references aliases on delete cascade,
  -- A block set by the anonymous author of a thread counts in that thread only, or it would tell who the author is.
  thread_id uuid references threads on delete cascade,
  set_at timestamptz not null,
  check (num_nonnulls(persona_id, alias_id) = 1),
  unique nulls not distinct (holder_id, persona_id, alias_id, thread_id)
);
create index boundaries_persona on boundaries (persona_id);
create index boundaries_alias on boundaries (alias_id);
create index boundaries_thread on boundaries (thread_id);

-- Threads whose replies one does not want to hear of.
create table thread_silences (
  persona_id uuid not null references personas on delete cascade,
  thread_id uuid not null references threads on delete cascade,
  primary key (persona_id, thread_id)
);
create index thread_silences_thread on thread_silences (thread_id);

-- Whoever goes takes their words along; what others replied stays.
create function erase_words() returns trigger language plpgsql as $$
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
end $$;
create trigger personas_erase_words before delete on personas
  for each row execute function erase_words();

-- A persona that is closed is in no room any more; its words stay, under no name.
create function leave_rooms() returns trigger language plpgsql as $$
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
end $$;
create trigger personas_leave_rooms after update of closed_at on personas
  for each row when (old.closed_at is null and new.closed_at is not null)
  execute function leave_rooms();
