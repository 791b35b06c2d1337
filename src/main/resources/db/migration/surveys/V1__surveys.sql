-- How satisfied residents are (QUA-04, QUA-05).
create table surveys.rule (
    city text not null default current_setting('balieplein.city'),
    asks boolean not null,
    share int not null check (share between 0 and 100), -- of a hundred visits and bookings, drawn by their code
    primary key (city)
);
select database.guard('surveys.rule');

-- A question to one resident, after a visit or a booking. It knows that it was answered, never what.
create table surveys.invitation (
    city text not null default current_setting('balieplein.city'),
    token text not null,
    source text not null, -- such as visit:v3f2a or booking:K7QX2M: hearing twice of it asks once
    channel text not null check (channel in ('counter', 'online', 'phone')),
    location text not null,
    service text not null, -- empty when the product has none
    product text not null,
    day date not null,
    to_send boolean not null, -- a message is to leave the morning after
    answered boolean not null default false,
    primary key (city, token),
    constraint one_invitation unique (city, source)
);
select database.guard('surveys.invitation');
create index invitation_to_send on surveys.invitation (city, day) where to_send;
create index invitation_day on surveys.invitation (city, day);

-- When somebody was asked last, known by a keyed hash only.
create table surveys.asked (
    city text not null default current_setting('balieplein.city'),
    person bytea not null check (length(person) = 32),
    day date not null,
    token text not null,
    primary key (city, person)
);
select database.guard('surveys.asked');
create index asked_day on surveys.asked (city, day);

-- Answers are counted, not kept: nothing here is about one of them.
create table surveys.tally (
    city text not null default current_setting('balieplein.city'),
    week date not null check (extract(isodow from week) = 1), -- its Monday
    location text not null,
    channel text not null check (channel in ('counter', 'online', 'phone')),
    service text not null,
    product text not null,
    generated boolean not null,
    asked int not null default 0 check (asked >= 0),
    scores int[] not null default '{0,0,0,0,0}' check (cardinality(scores) = 5 and 0 <= all (scores)),
    primary key (city, week, location, channel, service, product, generated)
);
select database.guard('surveys.tally');
