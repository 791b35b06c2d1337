-- The cities that are served here, and which host name means which. These two tables are read before the city is known,
-- so no policy guards them; a city writes its own entry only (CitiesTable).
create table cities.city (
    code text primary key,
    -- the first city is the one of an address without a name
    position bigint generated always as identity,
    name text not null,
    title text not null,
    languages text[] not null check (cardinality(languages) > 0),
    phone text not null,
    email text not null,
    street text,
    postcode text,
    town text,
    main text not null,
    accent text not null,
    neutral text not null,
    support text not null,
    logo text not null,
    font text not null,
    radius int not null,
    legal_holidays boolean not null
);

create table cities.host (
    city text not null default current_setting('balieplein.city') references cities.city (code),
    host text primary key,
    position int not null
);

create table cities.closed_day (
    city text not null default current_setting('balieplein.city') references cities.city (code),
    day date not null,
    name jsonb not null,
    primary key (city, day)
);
select database.guard('cities.closed_day');
