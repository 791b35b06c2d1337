-- What the product itself announces: one message per fact.
alter table announcements.announcement add column source text;
create unique index announcement_of_source on announcements.announcement (city, source);
