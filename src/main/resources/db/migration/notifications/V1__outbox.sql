-- Messages to people, each told once: the key names the fact that is told.
create table notifications.message (
    city text not null default current_setting('balieplein.city'),
    number bigint generated always as identity,
    key text not null,
    channel text not null check (channel in ('email')),
    recipient text not null,
    language text not null,
    subject text not null,
    body text not null,
    html text,
    created timestamptz not null,
    state text not null default 'waiting' check (state in ('waiting', 'delivered', 'failed', 'bounced')),
    tries int not null default 0,
    next_try timestamptz,
    last_error text,
    primary key (city, number),
    unique (city, key),
    check ((state = 'waiting') = (next_try is not null))
);
create index message_waiting on notifications.message (city, next_try) where state = 'waiting';

create table notifications.attachment (
    city text not null default current_setting('balieplein.city'),
    message bigint not null,
    position int not null,
    name text not null,
    type text not null,
    content bytea not null,
    primary key (city, message, position),
    foreign key (city, message) references notifications.message (city, number) on delete cascade
);
select database.guard('notifications.message');
select database.guard('notifications.attachment');
