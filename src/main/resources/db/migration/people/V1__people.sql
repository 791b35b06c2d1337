-- Residents who signed in with their national number. The number is sealed; it is found again by a keyed hash, which
-- differs from city to city.
create table people.person (
    city text not null default current_setting('balieplein.city'),
    code text not null,
    number_hash bytea not null,
    number_sealed bytea not null,
    sealed_with text not null, -- name of the key
    name text not null,
    first_seen timestamptz not null,
    last_seen timestamptz not null,
    primary key (city, code),
    unique (city, number_hash)
);
create index person_last_seen on people.person (city, last_seen);
select database.guard('people.person');
