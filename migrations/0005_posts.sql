-- Posts on public pages, pictures, comments, likes and follows. Every text of a practice or clinician carries its verdict.

create table media (
  id uuid primary key default uuidv7(),
  public_id text not null unique check (public_id ~ '^[A-Za-z0-9_-]{22}$'),
  page_id uuid not null references pages,
  uploaded_by uuid not null,
  -- WebP, re-encoded: nothing of the file that was sent is left but its pixels.
  width integer not null check (width between 1 and 1600),
  height integer not null check (height between 1 and 1600),
  bytes integer not null check (bytes > 0),
  sha256 bytea not null check (length(sha256) = 32),
  small_width integer not null check (small_width between 1 and 640),
  small_height integer not null check (small_height between 1 and 640),
  small_bytes integer not null check (small_bytes > 0),
  small_sha256 bytea not null check (length(small_sha256) = 32),
  uploaded_at timestamptz not null default now()
);
create index media_page on media (page_id);
create index media_waiting on media (uploaded_at);

create table posts (
  id uuid primary key default uuidv7(),
  public_id text not null unique check (public_id ~ '^[A-Za-z0-9_-]{22}$'),
  page_id uuid not null references pages,
  version_id uuid not null,
  published_at timestamptz not null default now(),
  -- Who withdrew it and why stands in post_withdrawals.
  withdrawn_at timestamptz,
  -- Kept equal to the rows of likes and comments by the triggers below.
  likes integer not null default 0 check (likes >= 0),
  comments integer not null default 0 check (comments >= 0)
);
create index posts_page on posts (page_id, published_at desc, id desc) where withdrawn_at is null;
create index posts_page_all on posts (page_id);
create index posts_version on posts (version_id);

create table post_versions (
  id uuid primary key default uuidv7(),
  post_id uuid not null references posts,
  number integer not null check (number > 0),
  body text not null check (length(body) between 1 and 5000),
  warning text not null default '' check (length(warning) <= 120),
  -- A verdict belongs to one text and to no other.
  verdict_id uuid not null unique references verdicts,
  written_by uuid not null,
  written_at timestamptz not null default now(),
  unique (post_id, number)
);
alter table posts add foreign key (version_id) references post_versions;
create trigger post_versions_append_only before update or delete on post_versions
  for each row execute function refuse_change();

create table post_images (
  version_id uuid not null references post_versions,
  place smallint not null check (place between 1 and 4),
  media_id uuid not null references media,
  alt text not null check (length(alt) between 1 and 500),
  declared text not null check (declared in ('no-patient', 'authorization', 'teaching')),
  primary key (version_id, place)
);
create index post_images_media on post_images (media_id);
create trigger post_images_append_only before update or delete on post_images
  for each row execute function refuse_change();

create table post_withdrawals (
  post_id uuid primary key references posts,
  actor_id uuid not null,
  reason text not null check (reason in ('mistake', 'outdated', 'privacy', 'other')),
  withdrawn_at timestamptz not null default now()
);

create table comments (
  id uuid primary key default uuidv7(),
  public_id text not null unique check (public_id ~ '^[A-Za-z0-9_-]{22}$'),
  post_id uuid not null references posts,
  -- A reply to a comment; replies are not replied to.
  parent_id uuid references comments,
  -- Under whose name it stands: a person, or the practice; nobody once the account is gone.
  persona_id uuid references personas on delete set null,
  -- The member of the team who wrote it for the practice.
  written_by uuid,
  body text not null check (length(body) <= 2000),
  verdict_id uuid unique references verdicts,
  written_at timestamptz not null default now(),
  -- Patients' words are erased with it; a practice's stay for its archive.
  withdrawn_at timestamptz,
  check (withdrawn_at is not null or (length(body) > 0 and persona_id is not null))
);
create index comments_post on comments (post_id, id) where parent_id is null;
create index comments_post_all on comments (post_id);
create index comments_parent on comments (parent_id, id) where parent_id is not null;
create index comments_persona on comments (persona_id);

-- What a practice, its staff or a clinician writes has a verdict; what other people write has none.
create function comment_is_guarded() returns trigger language plpgsql as $$
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
end $$;
create trigger comments_guarded before insert or update of body, verdict_id on comments
  for each row execute function comment_is_guarded();

-- A practice may hide a comment under its posts for what it does to others, never for being critical.
create table comment_holds (
  id uuid primary key default uuidv7(),
  comment_id uuid not null references comments on delete cascade,
  actor_id uuid not null,
  reason text not null check (reason in ('personal-information', 'insult', 'advertising', 'dangerous-advice')),
  held_at timestamptz not null default now(),
  released_at timestamptz,
  released_by uuid,
  check ((released_at is null) = (released_by is null))
);
create unique index comment_holds_standing on comment_holds (comment_id) where released_at is null;
create index comment_holds_comment on comment_holds (comment_id);

-- Numbers are public, names are nobody's business: no page lists who likes or follows.
create table likes (
  post_id uuid not null references posts,
  persona_id uuid not null references personas on delete cascade,
  given_at timestamptz not null default now(),
  primary key (post_id, persona_id)
);
create index likes_persona on likes (persona_id);

create table follows (
  follower_id uuid not null references personas on delete cascade,
  page_id uuid not null references pages,
  begun_at timestamptz not null default now(),
  primary key (follower_id, page_id)
);
create index follows_page on follows (page_id);

-- Exact numbers, whatever removes a row: also the end of an account.
create function count_likes() returns trigger language plpgsql as $$
begin
  update posts set likes = likes + case tg_op when 'INSERT' then 1 else -1 end
  where id = case tg_op when 'INSERT' then new.post_id else old.post_id end;
  return null;
end $$;
create trigger likes_counted after insert or delete on likes for each row execute function count_likes();

create function count_follows() returns trigger language plpgsql as $$
begin
  update pages set followers = followers + case tg_op when 'INSERT' then 1 else -1 end
  where persona_id = case tg_op when 'INSERT' then new.page_id else old.page_id end;
  return null;
end $$;
create trigger follows_counted after insert or delete on follows for each row execute function count_follows();

create function count_comments() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    update posts set comments = comments + 1 where id = new.post_id;
  elsif old.withdrawn_at is null and new.withdrawn_at is not null then
    update posts set comments = comments - 1 where id = new.post_id;
  end if;
  return null;
end $$;
create trigger comments_counted after insert or update of withdrawn_at on comments
  for each row execute function count_comments();

-- A person's words go with the account; the place stays, so that replies keep their order.
create function erase_comments() returns trigger language plpgsql as $$
begin
  update comments
  set withdrawn_at = coalesce(withdrawn_at, now()), body = case when verdict_id is null then '' else body end
  where persona_id = old.id;
  return old;
end $$;
create trigger personas_comments before delete on personas for each row execute function erase_comments();
