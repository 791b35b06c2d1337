-- What the demo's gateway for text messages took.
create table simulators.text_message (
    city text not null default current_setting('balieplein.city'),
    id bigint generated always as identity,
    correlator text not null, -- as the client calls it; the same one is taken once
    received timestamptz not null,
    sender text not null,
    recipient text not null,
    words text not null,
    primary key (city, id),
    unique (city, correlator)
);
select database.guard('simulators.text_message');
