-- The last number a kiosk handed in, so that a counter without a server begins after it.
alter table offline.series
    add column last_day date,
    add column last int check (last > 0),
    add check ((last_day is null) = (last is null));

-- Which counter calls which numbers of a queue while the server is away: 37 times the number, divided by 60, leaves
-- the slot.
-- The queue `*` is the numbers of the kiosks. A slot belongs to one counter at most, so that two counters that cannot
-- reach each other never call the same number.
create table offline.share (
    city text not null default current_setting('balieplein.city'),
    location text not null,
    queue text not null,
    slot int not null check (slot between 0 and 59),
    counter text not null,
    primary key (city, location, queue, slot)
);
select database.guard('offline.share');

-- What a counter did without a server, as it was handed in; each act once.
create table offline.act (
    city text not null default current_setting('balieplein.city'),
    id text not null check (length(id) between 8 and 80),
    location text not null,
    counter text not null,
    ticket text not null,
    move text not null,
    at timestamptz not null,
    actor text not null,
    handed_in_at timestamptz not null,
    outcome text not null check (outcome in ('counted', 'refused')),
    primary key (city, id)
);
select database.guard('offline.act');
