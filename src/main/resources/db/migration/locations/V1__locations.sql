-- Where the city receives people.
create table locations.location (
    city text not null default current_setting('balieplein.city'),
    code text not null,
    position int not null,
    name text not null,
    street text,
    postcode text,
    town text,
    phone text,
    wifi boolean not null,
    entrance jsonb,
    accessibility jsonb,
    from_day date,
    until_day date,
    horizon int not null check (horizon between 0 and 366),
    lead int not null check (lead >= 0),
    unit int not null check (unit between 1 and 60),
    grid int check (grid between 1 and 480),
    hold int not null check (hold between 1 and 120),
    release text not null check (release in ('midnight', 'opening')),
    primary key (city, code),
    check (until_day >= from_day)
);
select database.guard('locations.location');

create table locations.zone (
    city text not null default current_setting('balieplein.city'),
    location text not null,
    code text not null,
    position int not null,
    name jsonb not null,
    primary key (city, location, code),
    foreign key (city, location) references locations.location on delete cascade
);
select database.guard('locations.zone');

create table locations.pool (
    city text not null default current_setting('balieplein.city'),
    location text not null,
    code text not null,
    position int not null,
    name jsonb not null,
    prefix text not null,
    zone text,
    skills text[] not null,
    bookable int check (bookable >= 0),
    residents int check (residents >= 0),
    primary key (city, location, code),
    foreign key (city, location) references locations.location on delete cascade
);
select database.guard('locations.pool');

-- A counter has one version at a time; the versions of the past stay (LOC-02).
create table locations.counter (
    city text not null default current_setting('balieplein.city'),
    location text not null,
    code text not null,
    from_day date not null,
    until_day date not null,
    position int not null,
    name text not null,
    type text not null,
    pool text not null,
    accessible boolean not null,
    primary key (city, location, code, from_day),
    foreign key (city, location) references locations.location on delete cascade,
    check (until_day >= from_day),
    constraint counter_one_version exclude using gist (
        city with =, location with =, code with =, daterange(from_day, until_day, '[]') with &&)
);
select database.guard('locations.counter');

create table locations.display (
    city text not null default current_setting('balieplein.city'),
    location text not null,
    code text not null,
    position int not null,
    name text not null,
    zones text[] not null,
    primary key (city, location, code),
    foreign key (city, location) references locations.location on delete cascade
);
select database.guard('locations.display');

create table locations.kiosk (
    city text not null default current_setting('balieplein.city'),
    location text not null,
    code text not null,
    position int not null,
    name text not null,
    primary key (city, location, code),
    foreign key (city, location) references locations.location on delete cascade
);
select database.guard('locations.kiosk');

-- A week that repeats from a date on. In force is the published one whose first day came last (LOC-04).
create table locations.pattern (
    id bigint generated always as identity,
    city text not null default current_setting('balieplein.city'),
    location text not null,
    from_day date not null,
    state text not null check (state in ('draft', 'approved', 'published')),
    decision_body text,
    decision_date date,
    decision_number text,
    author text,
    approver text,
    primary key (city, id),
    foreign key (city, location) references locations.location on delete cascade,
    constraint pattern_approved_by_another check (approver <> author)
);
create unique index pattern_one_per_day on locations.pattern (city, location, from_day) where state = 'published';
select database.guard('locations.pattern');

-- Days that differ from the pattern (LOC-10).
create table locations.exception (
    id bigint generated always as identity,
    city text not null default current_setting('balieplein.city'),
    location text not null,
    from_day date not null,
    until_day date not null,
    position int not null,
    reason jsonb not null,
    primary key (city, id),
    foreign key (city, location) references locations.location on delete cascade,
    check (until_day >= from_day)
);
select database.guard('locations.exception');

-- A stretch of a weekday, of a pattern or of an exception, in minutes of the wall clock; never two at once.
create table locations.opening_window (
    city text not null default current_setting('balieplein.city'),
    pattern bigint,
    exception bigint,
    weekday int not null check (weekday between 1 and 7),
    from_time time not null,
    to_time time not null,
    regime text not null check (regime in ('walk-in', 'appointment', 'mixed')),
    foreign key (city, pattern) references locations.pattern on delete cascade,
    foreign key (city, exception) references locations.exception on delete cascade,
    check (num_nonnulls(pattern, exception) = 1),
    check (to_time > from_time),
    constraint window_overlaps_in_pattern exclude using gist (
        city with =, pattern with =, weekday with =,
        int4range(extract(epoch from from_time)::int, extract(epoch from to_time)::int) with &&),
    constraint window_overlaps_in_exception exclude using gist (
        city with =, exception with =, weekday with =,
        int4range(extract(epoch from from_time)::int, extract(epoch from to_time)::int) with &&)
);
select database.guard('locations.opening_window');
