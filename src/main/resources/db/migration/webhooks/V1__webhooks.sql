-- Who is told what happens in a city, and what still has to be told.
create table webhooks.subscription (
    city text not null default current_setting('balieplein.city'),
    code text not null,
    url text not null,
    events text[] not null check (cardinality(events) > 0),
    secret text not null,
    author text not null,
    since timestamptz not null,
    request_key text,
    primary key (city, code),
    constraint subscription_request unique (city, request_key)
);
select database.guard('webhooks.subscription');

create table webhooks.delivery (
    city text not null default current_setting('balieplein.city'),
    id uuid not null default gen_random_uuid(),
    subscription text not null,
    event text not null,
    fact text not null, -- what happened, once
    body text not null,
    state text not null default 'waiting' check (state in ('waiting', 'delivered', 'failed')),
    due_at timestamptz not null,
    tries int not null default 0,
    answer text not null default '',
    created_at timestamptz not null,
    primary key (city, id),
    constraint delivery_once unique (city, subscription, fact),
    foreign key (city, subscription) references webhooks.subscription on delete cascade
);
create index delivery_due on webhooks.delivery (city, due_at) where state = 'waiting';
create index delivery_newest on webhooks.delivery (city, created_at desc);
select database.guard('webhooks.delivery');
