-- What whoever runs the floor was told, and who put it away.
create table floor.alert (
    city text not null default current_setting('balieplein.city'),
    id bigint generated always as identity,
    location text not null,
    kind text not null check (kind in ('waiting', 'sent-around', 'not-reconciled')),
    pool text not null,
    ticket text not null,
    step text not null,
    counters text[] not null,
    figure int not null,
    at timestamptz not null,
    seen_at timestamptz,
    seen_by text,
    primary key (city, id),
    check ((seen_at is null) = (seen_by is null))
);
select database.guard('floor.alert');
create index alert_open on floor.alert (city, location, at) where seen_at is null;

-- When each queue last had an alert of each kind: one in ten minutes, on however many instances.
create table floor.last_alert (
    city text not null default current_setting('balieplein.city'),
    location text not null,
    kind text not null,
    pool text not null,
    at timestamptz not null,
    primary key (city, location, kind, pool)
);
select database.guard('floor.last_alert');
