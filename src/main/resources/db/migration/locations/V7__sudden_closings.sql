-- Exceptions may wait for approval (LOC-09), or end a day that has begun: a strike, the heat (LOC-10).
alter table locations.exception
    add column state text not null default 'published' check (state in ('draft', 'published', 'sudden')),
    add column decision_body text,
    add column decision_date date,
    add column decision_number text,
    add constraint exception_sudden_is_one_day check (state <> 'sudden' or from_day = until_day);
-- A day is closed early once.
create unique index exception_one_sudden on locations.exception (city, location, from_day) where state = 'sudden';

-- Who did what to the exceptions of a location and when, with the exception as it was then (LOC-09). Added to, never
-- changed.
create table locations.exception_event (
    id bigint generated always as identity,
    city text not null default current_setting('balieplein.city'),
    location text not null,
    act text not null check (act in ('drafted', 'approved', 'published', 'removed', 'imported')),
    at timestamptz not null,
    actor text not null,
    actor_name text not null,
    mark text not null,
    from_day date not null,
    until_day date not null,
    reason jsonb not null,
    windows text not null,
    decision text not null,
    primary key (city, id),
    foreign key (city, location) references locations.location on delete cascade
);
create index exception_event_of_location on locations.exception_event (city, location, id);
select database.guard('locations.exception_event');

-- What came with a city file is in the history too.
alter table locations.plan_event
    drop constraint plan_event_act_check,
    add constraint plan_event_act_check
        check (act in ('drafted', 'approved', 'published', 'withdrawn', 'discarded', 'imported'));

-- What the city asks of a change of hours; a city without a row asks nothing more.
create table locations.approval (
    city text not null default current_setting('balieplein.city'),
    exceptions boolean not null,
    primary key (city)
);
select database.guard('locations.approval');
