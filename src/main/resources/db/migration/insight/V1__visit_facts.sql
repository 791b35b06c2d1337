-- What is known of each visit, once, in the form in which reports ask for it. Derived from the events of the visit and
-- therefore free to be thrown away and made again. Holds no person.
create table insight.visit_fact (
    city text not null default current_setting('balieplein.city'),
    visit text not null,
    -- of the visit, from which this row was derived
    events int not null check (events > 0),
    -- of the arrival, on the city's wall clock; 0 is midnight, 19 is half past nine
    day date not null,
    half_hour smallint not null check (half_hour between 0 and 47),
    location text not null,
    channel text not null,
    state text not null check (state in ('open', 'finished', 'left', 'no-show', 'not-closed')),
    registered timestamptz not null,
    due timestamptz,
    called timestamptz,
    started timestamptz,
    finished timestamptz,
    -- in seconds; from the due time negative when somebody was served early
    waiting int check (waiting >= 0),
    waiting_from_due int check (due is not null or waiting_from_due is null),
    handling int check (handling >= 0),
    throughput int check (throughput >= 0),
    counter text,
    pool text,
    asked_steps text[] not null,
    asked_counts int[] not null,
    handled_steps text[] not null,
    handled_counts int[] not null,
    primary key (city, visit),
    check (cardinality(asked_steps) = cardinality(asked_counts)),
    check (cardinality(handled_steps) = cardinality(handled_counts)),
    check (state = 'finished' or cardinality(handled_steps) = 0)
);
create index visit_fact_day on insight.visit_fact (city, day, location);
select database.guard('insight.visit_fact');
