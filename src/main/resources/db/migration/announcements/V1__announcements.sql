-- What the city tells everybody who waits, for a period.
create table announcements.announcement (
    city text not null default current_setting('balieplein.city'),
    id bigint generated always as identity,
    location text, -- null = everywhere
    text jsonb not null,
    from_day date not null,
    until_day date not null,
    primary key (city, id),
    check (until_day >= from_day)
);
select database.guard('announcements.announcement');
