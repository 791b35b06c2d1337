-- More of each visit: how it ended, how often it was sent on, in which opening window it came, who helped last.
alter table insight.visit_fact
    add column appointment text,
    add column official text,
    add column opening text not null default '', -- such as `09:00-20:00 appointment`
    add column referrals int not null default 0 check (referrals >= 0),
    add column outcome text check (outcome in ('complete', 'incomplete', 'refused')),
    add column missing text[] not null default '{}',
    add column follow_up text;
create index visit_fact_incomplete on insight.visit_fact (city, day) where outcome = 'incomplete';
create index visit_fact_follow_up on insight.visit_fact (city, follow_up) where follow_up is not null;
create index visit_fact_appointment on insight.visit_fact (city, appointment) where appointment is not null;

-- All visits of a past day at a location, packed, so that a report of years reads a few thousand rows. Made from
-- insight.visit_fact and free to be thrown away.
create table insight.day_block (
    city text not null default current_setting('balieplein.city'),
    day date not null,
    location text not null,
    visits int not null,
    packed bytea not null,
    primary key (city, day, location)
);
alter table insight.day_block alter column packed set storage external; -- packed already
select database.guard('insight.day_block');

-- The days of which the block is not there or no longer true: reports read the facts themselves.
create table insight.open_day (
    city text not null default current_setting('balieplein.city'),
    day date not null,
    location text not null,
    primary key (city, day, location)
);
select database.guard('insight.open_day');

-- Whoever changes a fact opens its day, whether they think of it or not.
create function insight.open_days() returns trigger
language plpgsql as $$
begin
    insert into insight.open_day (city, day, location)
    select distinct city, day, location
    from changed
    on conflict do nothing;
    return null;
end $$;
create trigger visit_fact_added after insert on insight.visit_fact
    referencing new table as changed for each statement execute function insight.open_days();
create trigger visit_fact_changed after update on insight.visit_fact
    referencing new table as changed for each statement execute function insight.open_days();
create trigger visit_fact_gone after delete on insight.visit_fact
    referencing old table as changed for each statement execute function insight.open_days();
insert into insight.open_day (city, day, location)
select distinct city, day, location
from insight.visit_fact;

-- What became of each appointment, without the person (APT-19, no-shows).
create table insight.booking_fact (
    city text not null default current_setting('balieplein.city'),
    appointment text not null,
    location text not null,
    channel text not null,
    state text not null check (state in ('booked', 'cancelled', 'arrived', 'missed')),
    steps text[] not null,
    booked_on date not null,
    day date not null, -- of the appointment as it stands
    half_hour smallint not null check (half_hour between 0 and 47),
    lead_minutes int not null, -- from booking until the start
    moves int not null check (moves >= 0),
    changed timestamptz not null,
    primary key (city, appointment)
);
create index booking_fact_day on insight.booking_fact (city, day, location);
create index booking_fact_booked on insight.booking_fact (city, booked_on, location);
select database.guard('insight.booking_fact');

-- How long people had to wait for a free place, measured every night. No days = none within the horizon.
create table insight.access_fact (
    city text not null default current_setting('balieplein.city'),
    day date not null,
    location text not null,
    step text not null,
    days int check (days >= 0),
    primary key (city, day, location, step)
);
select database.guard('insight.access_fact');

-- Requests that did not begin as a visit: by the e-desk, by phone, by mail (MEA-06).
create table insight.request_fact (
    city text not null default current_setting('balieplein.city'),
    request text not null,
    product text not null,
    channel text not null check (channel in ('online', 'counter', 'phone', 'mail')),
    day date not null,
    finished_channel text check (finished_channel in ('online', 'counter', 'phone', 'mail')),
    visit text, -- in which it was done: that one is no second request
    primary key (city, request)
);
create index request_fact_day on insight.request_fact (city, day);
select database.guard('insight.request_fact');
