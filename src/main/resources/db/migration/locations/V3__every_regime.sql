-- For whom a window is meant, how much of it appointments may take, and on which of its weekdays it counts
-- (LOC-05, LOC-06, APT-08).
alter table locations.opening_window
    add column share int not null default 100 check (share between 0 and 100),
    add column release int not null default 0 check (release between 0 and 10080),
    add column groups text[] not null default '{}',
    add column min_minutes int check (min_minutes between 1 and 1440),
    add column max_minutes int check (max_minutes between 1 and 1440),
    add column weeks int not null default 1 check (weeks between 1 and 52),
    add column since date,
    add column nth int not null default 0 check (nth between -1 and 5),
    add column season_from text check (season_from ~ '^--[01][0-9]-[0-3][0-9]$'),
    add column season_to text check (season_to ~ '^--[01][0-9]-[0-3][0-9]$'),
    add constraint window_minutes_in_order check (max_minutes >= min_minutes),
    add constraint window_weeks_have_a_start check ((weeks > 1) = (since is not null)),
    add constraint window_season_is_whole check ((season_from is null) = (season_to is null)),
    drop constraint window_overlaps_in_pattern,
    drop constraint window_overlaps_in_exception,
    -- Windows of other weeks, weekdays of the month or seasons may share their times.
    add constraint window_overlaps_in_pattern exclude using gist (
        city with =, pattern with =, weekday with =, weeks with =, nth with =,
        (coalesce(since, '1900-01-01')) with =, (coalesce(season_from, '') || coalesce(season_to, '')) with =,
        int4range(extract(epoch from from_time)::int, extract(epoch from to_time)::int) with &&),
    add constraint window_overlaps_in_exception exclude using gist (
        city with =, exception with =, weekday with =, weeks with =, nth with =,
        (coalesce(since, '1900-01-01')) with =, (coalesce(season_from, '') || coalesce(season_to, '')) with =,
        int4range(extract(epoch from from_time)::int, extract(epoch from to_time)::int) with &&);

-- The regime of the steps that are an exception at a location, by full code (LOC-07).
alter table locations.pattern add column steps jsonb not null default '{}';

-- Summer hours that come back every year (LOC-10).
alter table locations.exception add column yearly boolean not null default false;

-- A building, a desk that moves, or one that is there for some time (LOC-15); where else people can go (LOC-08).
alter table locations.location
    add column type text not null default 'office' check (type in ('office', 'mobile', 'temporary')),
    add column alternatives text[] not null default '{}',
    add column elsewhere jsonb;

-- From and until when a location offers a step (CAT-08); a step that is not here is offered always.
create table locations.offer (
    city text not null default current_setting('balieplein.city'),
    location text not null,
    step text not null,
    from_day date not null,
    until_day date not null,
    primary key (city, location, step, from_day),
    foreign key (city, location) references locations.location on delete cascade,
    check (until_day >= from_day),
    constraint offer_once_a_day exclude using gist (
        city with =, location with =, step with =, daterange(from_day, until_day, '[]') with &&)
);
select database.guard('locations.offer');
