-- Tables of the stand-ins. They stay empty outside the demo and the tests.

-- The keys with which the simulated identity provider signs, so that instances and restarts agree.
create table simulators.signing_key (
    only_one boolean not null default true primary key check (only_one),
    key_set jsonb not null
);
comment on table simulators.signing_key is 'no city: one identity provider serves the whole demo';

-- Codes between the provider's list of people and the product's token request; each works once, for a minute.
create table simulators.authorization_code (
    code text not null primary key,
    details jsonb not null,
    expires timestamptz not null
);
comment on table simulators.authorization_code is 'no city: asked back on an address without one';
create index authorization_code_expires on simulators.authorization_code (expires);

-- What the movable clock shows.
create table simulators.clock (
    only_one boolean not null default true primary key check (only_one),
    shown timestamptz not null,
    set_at timestamptz not null,
    running boolean not null
);
comment on table simulators.clock is 'no city: all cities of a demo live at the same moment';

-- What the demo's mail server received.
create table simulators.mail (
    city text not null default current_setting('balieplein.city'),
    id bigint generated always as identity,
    received timestamptz not null,
    recipient text not null,
    subject text not null,
    source bytea not null,
    primary key (city, id)
);
select database.guard('simulators.mail');
