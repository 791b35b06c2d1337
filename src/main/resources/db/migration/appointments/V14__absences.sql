-- When a named official is away or a room cannot be used (APT-17): nothing new is taken, and the appointments that
-- counted on it are worked off.
create table appointments.absence (
    city text not null default current_setting('balieplein.city'),
    resource text not null,
    from_day date not null,
    until_day date not null check (until_day >= from_day),
    during tstzrange not null check (not isempty(during)),
    primary key (city, resource, from_day)
);
select database.guard('appointments.absence');
