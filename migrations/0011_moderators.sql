-- Moderation: members are asked to become moderators, a closed door can be opened again, and what no moderator may decide
-- goes to the operator.

-- Somebody who has written under her own name is asked to keep the room too. Whether she is still a member, and whether she
-- said no, is told to nobody.
create table moderator_offers (
  id uuid primary key default uuidv7(),
  community_id uuid not null references communities,
  persona_id uuid not null references personas on delete cascade,
  made_by uuid references personas on delete set null,
  reason text not null check (length(reason) between 1 and 500),
  made_at timestamptz not null,
  answer text check (answer in ('accepted', 'declined')),
  answered_at timestamptz,
  unique (community_id, persona_id),
  check ((answer is null) = (answered_at is null))
);
create index moderator_offers_persona on moderator_offers (persona_id);
create index moderator_offers_made_by on moderator_offers (made_by);

-- A barring names the text it was made by: that is all a moderator may know of whom it keeps out. Each text has its own, or
-- a second one would tell that two names belong to one person.
alter table barrings
  add column public_id text unique check (public_id ~ '^[A-Za-z0-9_-]{22}$'),
  add column thread_id uuid references threads on delete set null,
  add column reply_id uuid references replies on delete set null,
  add column ended_by uuid references personas on delete set null,
  add column end_reason text not null default '' check (length(end_reason) <= 500);
update barrings b
set public_id = translate(encode(uuid_send(gen_random_uuid()), 'base64'), '+/=', '-_'),
    thread_id = a.thread_id,
    reply_id = a.reply_id
from barrings x
left join moderation_acts a
  on a.community_id = x.community_id and a.act = 'bar' and a.actor_id = x.barred_by and a.acted_at = x.barred_at
where x.id = b.id;
alter table barrings alter column public_id set not null;
drop index barrings_now;
create unique index barrings_now on barrings (community_id, persona_id, thread_id, reply_id) nulls not distinct
  where ended_at is null;
create index barrings_thread on barrings (thread_id);
create index barrings_reply on barrings (reply_id);
create index barrings_ended_by on barrings (ended_by);

-- The operator decides under no persona's name.
alter table moderation_acts
  add column acted_as text not null default 'moderator' check (acted_as in ('moderator', 'operator')),
  drop constraint moderation_acts_act_check,
  add constraint moderation_acts_act_check check (
    act in (
      'keep', 'hide', 'show', 'remove', 'bar', 'lift', 'grant', 'decline', 'settle', 'invite', 'end-invitation',
      'ask-moderator', 'become-moderator', 'step-down'
    )
  );

alter table notifications
  drop constraint notifications_kind_check,
  add constraint notifications_kind_check check (
    kind in (
      'reply-to-mine', 'reply-after-mine', 'marks-on-mine', 'membership-requested', 'membership-granted',
      'membership-declined', 'report-waiting', 'moderated', 'moderator-asked', 'practice-replied'
    )
  );
