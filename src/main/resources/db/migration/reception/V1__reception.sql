-- What the info desk counts with one key (INF-04): data of the city.
create table reception.tally_kind (
    city text not null default current_setting('balieplein.city'),
    code text not null,
    position int not null,
    name jsonb not null,
    primary key (city, code)
);
select database.guard('reception.tally_kind');

-- Short contacts without a ticket, one row for each tap. Nothing about the person.
create table reception.tally (
    city text not null default current_setting('balieplein.city'),
    number bigint generated always as identity,
    location text not null,
    day date not null,
    half_hour int not null check (half_hour between 0 and 47),
    kind text not null,
    at timestamptz not null,
    official text not null,
    request_key text,
    primary key (city, number),
    constraint one_request unique (city, request_key)
);
select database.guard('reception.tally');
create index tally_day on reception.tally (city, location, day);
create index tally_of_official on reception.tally (city, official, number);

-- Visitors who were sent to a counter by the info desk, and whether that was right (INF-02): wrong when the first thing
-- that counter did was to send them on.
create table reception.referral (
    city text not null default current_setting('balieplein.city'),
    visit text not null,
    location text not null,
    day date not null,
    step text not null,
    at timestamptz not null,
    official text not null,
    verdict text not null default 'open' check (verdict in ('open', 'right', 'wrong', 'unseen')),
    primary key (city, visit)
);
select database.guard('reception.referral');
create index referral_day on reception.referral (city, location, day);
