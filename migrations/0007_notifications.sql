-- Notifications: what a persona may want to know of. Made by the relay from events, never with words of a text.
create table notifications (
  id uuid primary key default uuidv7(),
  public_id text not null unique check (public_id ~ '^[A-Za-z0-9_-]{22}$'),
  persona_id uuid not null references personas on delete cascade,
  kind text not null check (
    kind in (
      'reply-to-mine', 'reply-after-mine', 'marks-on-mine', 'membership-requested', 'membership-granted',
      'membership-declined', 'report-waiting', 'moderated', 'practice-replied'
    )
  ),
  -- Where it leads: a path of this installation, made of public ids.
  place text not null check (place ~ '^/[!-~]*$' and length(place) <= 200),
  -- The room it is about; its name is shown only to those who are still in it.
  community_id uuid references communities on delete cascade,
  -- Events about the same thing are one notification until it is read.
  dedupe_key text not null check (length(dedupe_key) <= 120),
  last_event_id uuid not null,
  at timestamptz not null,
  read_at timestamptz
);
create unique index notifications_unread on notifications (persona_id, dedupe_key) where read_at is null;
create index notifications_persona on notifications (persona_id, at desc, id desc);
create index notifications_dedupe on notifications (persona_id, dedupe_key, last_event_id);
create index notifications_community on notifications (community_id);
