-- Who did what to the patterns of a location and when, with the pattern as it was then (LOC-09). Added to, never changed.
create table locations.plan_event (
    id bigint generated always as identity,
    city text not null default current_setting('balieplein.city'),
    location text not null,
    from_day date not null,
    act text not null check (act in ('drafted', 'approved', 'published', 'withdrawn', 'discarded')),
    at timestamptz not null,
    actor text not null,
    actor_name text not null,
    pattern jsonb not null,
    primary key (city, id),
    foreign key (city, location) references locations.location on delete cascade
);
create index plan_event_of_location on locations.plan_event (city, location, from_day, id);
select database.guard('locations.plan_event');

-- A location that is to close: no new appointments after its last day, and published when nobody is booked after it any
-- more (LOC-08).
create table locations.closing (
    city text not null default current_setting('balieplein.city'),
    location text not null,
    last_day date not null,
    alternatives text[] not null,
    author text not null,
    author_name text not null,
    planned_at timestamptz not null,
    primary key (city, location),
    foreign key (city, location) references locations.location on delete cascade
);
select database.guard('locations.closing');
