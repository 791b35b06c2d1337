-- Alarms of counters and what came of them. No visitor is named here but in the words of whoever closes one.
create table incidents.incident (
    city text not null default current_setting('balieplein.city'),
    number bigint not null check (number > 0),
    location text not null,
    counter text not null,
    at timestamptz not null,
    by_subject text not null,
    by_name text not null,
    coming_name text,
    closed_at timestamptz,
    closed_by text,
    note text check (length(note) between 1 and 2000),
    primary key (city, number),
    check ((closed_at is null) = (note is null)),
    check ((closed_at is null) = (closed_by is null))
);
select database.guard('incidents.incident');
create index incident_open on incidents.incident (city, location) where closed_at is null;
