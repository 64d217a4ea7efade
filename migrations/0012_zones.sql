-- Practices: the time zone in which a practice's hours and posts are told.
alter table practices
  add column zone text not null default 'America/New_York' check (zone ~ '^[A-Za-z][A-Za-z0-9_+/-]+$' and length(zone) <= 60);
