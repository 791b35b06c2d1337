-- Where a zone is, how many may wait there, which way the counters are from there, and when it is closed for works.
alter table locations.zone
    add column floor jsonb,
    add column route jsonb,
    add column capacity int check (capacity > 0),
    add column arrows jsonb not null default '{}' check (jsonb_typeof(arrows) = 'object');

create table locations.zone_works (
    city text not null default current_setting('balieplein.city'),
    location text not null,
    zone text not null,
    from_day date not null,
    until_day date,
    instead text,
    primary key (city, location, zone, from_day),
    foreign key (city, location, zone) references locations.zone on delete cascade,
    check (until_day >= from_day),
    check (instead <> zone)
);
select database.guard('locations.zone_works');
