-- What the pick-up desk gives out and by which rules (EXP-01): data of the city.
create table pickups.desk (
    city text not null default current_setting('balieplein.city'),
    reminders int[] not null,
    primary key (city)
);
select database.guard('pickups.desk');

create table pickups.offer (
    city text not null default current_setting('balieplein.city'),
    step text not null,
    position int not null,
    after text,
    proxy text not null check (proxy in ('allowed', 'forbidden')),
    identity boolean not null,
    alone_from int check (alone_from between 0 and 99),
    keep_days int not null check (keep_days between 1 and 3660),
    from_day date,
    until_day date,
    out_of_stock boolean not null,
    listed boolean not null,
    primary key (city, step),
    check (until_day >= from_day)
);
select database.guard('pickups.offer');

-- The allowed moves of an item, the same as the enum PickupMove (a test compares both).
create table pickups.move (
    event text not null,
    from_state text not null,
    to_state text not null,
    primary key (event, from_state, to_state)
);
insert into pickups.move (event, from_state, to_state) values
    ('registered', 'new', 'requested'),
    ('readied', 'requested', 'ready'),
    ('shelved', 'ready', 'ready'),
    ('blocked', 'requested', 'blocked'),
    ('blocked', 'ready', 'blocked'),
    ('released', 'blocked', 'requested'),
    ('released', 'blocked', 'ready'),
    ('handed-over', 'ready', 'handed-over'),
    ('returned', 'ready', 'uncollected'),
    ('returned', 'blocked', 'uncollected'),
    ('destroyed', 'ready', 'uncollected'),
    ('destroyed', 'blocked', 'uncollected');

-- Something that was made for one resident and is picked up (EXP-02). The row is where it stands now; what happened is
-- in item_event. A national number is here as its keyed hash only.
create table pickups.item (
    city text not null default current_setting('balieplein.city'),
    code text not null,
    reference text not null check (length(reference) between 1 and 80),
    step text not null,
    state text not null,
    moves int not null,
    location text not null,
    shelf text check (length(shelf) <= 30),
    name text check (length(name) <= 120),
    number_hash bytea,
    born date,
    email text check (length(email) <= 200),
    language text not null,
    expected_on date,
    registered_at timestamptz not null,
    ready_at timestamptz,
    changed_at timestamptz not null,
    reminded int not null default 0,
    request_hash text not null,
    primary key (city, code),
    constraint one_reference unique (city, reference),
    constraint ready_has_a_place check (state <> 'ready' or (shelf is not null and ready_at is not null))
);
select database.guard('pickups.item');
create index item_of_person on pickups.item (city, number_hash) where number_hash is not null;
create index item_waiting on pickups.item (city, location, ready_at, code) where state = 'ready';
create index item_changed on pickups.item (city, location, state, changed_at desc);

-- What happened to an item, never changed. The item stands where its last event ended.
create table pickups.item_event (
    city text not null default current_setting('balieplein.city'),
    item text not null,
    number int not null check (number > 0),
    event text not null,
    from_state text not null,
    to_state text not null,
    at timestamptz not null,
    actor text not null,
    reason text check (length(reason) <= 500),
    primary key (city, item, number),
    unique (city, item, number, to_state),
    foreign key (event, from_state, to_state) references pickups.move,
    foreign key (city, item) references pickups.item,
    check ((number = 1) = (from_state = 'new')),
    constraint says_why check (event not in ('blocked', 'returned', 'destroyed') or length(reason) > 0)
);
select database.guard('pickups.item_event');
select database.append_only('pickups.item_event');

alter table pickups.item
    add constraint stands_where_its_last_event_ended foreign key (city, code, moves, state)
        references pickups.item_event (city, item, number, to_state);

-- The record of a hand-over: to whom, and how that person was known. One for each item, so that nothing is handed over
-- twice.
create table pickups.hand_over (
    city text not null default current_setting('balieplein.city'),
    item text not null,
    at timestamptz not null,
    official text not null,
    collector text not null check (collector in ('holder', 'parent', 'proxy')),
    document text,
    name text check (length(name) <= 120),
    proxy_until date,
    primary key (city, item),
    foreign key (city, item) references pickups.item
);
select database.guard('pickups.hand_over');
create index hand_over_at on pickups.hand_over (city, at);
