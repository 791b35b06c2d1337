-- What visitors come to collect, as the kiosk shows it: each choice stands for one or more product steps (EXP-01).
create table pickups.choice (
    city text not null default current_setting('balieplein.city'),
    code text not null,
    position int not null,
    name jsonb not null,
    icon text not null,
    steps text[] not null check (cardinality(steps) > 0),
    primary key (city, code)
);
select database.guard('pickups.choice');

alter table pickups.offer
    drop column listed,
    add column per_year int check (per_year between 1 and 999);

-- How many of something lie at a location, since somebody counted it there. Nobody hands out what is not there: it never goes below zero (EXP-05).
create table pickups.stock (
    city text not null default current_setting('balieplein.city'),
    location text not null,
    step text not null,
    quantity int not null,
    primary key (city, location, step),
    constraint never_negative check (quantity >= 0)
);
select database.guard('pickups.stock');

-- Every change of a stock, never changed: what came in, what was counted, what went out.
create table pickups.stock_event (
    city text not null default current_setting('balieplein.city'),
    id bigint generated always as identity,
    location text not null,
    step text not null,
    kind text not null check (kind in ('delivered', 'counted', 'handed-out')),
    change int not null,
    quantity int not null check (quantity >= 0),
    at timestamptz not null,
    actor text not null,
    primary key (city, id)
);
select database.guard('pickups.stock_event');
select database.append_only('pickups.stock_event');

-- How much a household, or a person whose household nobody knows, had of something in a year: a keyed hash.
create table pickups.allowance (
    city text not null default current_setting('balieplein.city'),
    step text not null,
    year int not null,
    holder bytea not null,
    taken int not null check (taken >= 0),
    primary key (city, step, year, holder)
);
select database.guard('pickups.allowance');

-- What was handed out over the counter, and for how much; never who it was. Above the limit somebody said why.
create table pickups.handout (
    city text not null default current_setting('balieplein.city'),
    id bigint generated always as identity,
    location text not null,
    step text not null,
    quantity int not null check (quantity between 1 and 99),
    cents int not null check (cents >= 0),
    at timestamptz not null,
    actor text not null,
    reason text check (length(reason) between 1 and 500),
    request_key text,
    request_hash text,
    primary key (city, id),
    constraint one_handout unique (city, request_key),
    check ((request_key is null) = (request_hash is null))
);
select database.guard('pickups.handout');
select database.append_only('pickups.handout');
create index handout_at on pickups.handout (city, location, at);
