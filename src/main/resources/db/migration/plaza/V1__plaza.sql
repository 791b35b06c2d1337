-- The allowed moves of a visit, the same as the enum VisitMove (a test compares both).
create table plaza.move (
    event text not null,
    from_state text not null,
    to_state text not null,
    primary key (event, from_state, to_state)
);
insert into plaza.move (event, from_state, to_state) values
    ('registered', 'new', 'waiting'),
    ('called', 'waiting', 'called'),
    ('recalled', 'called', 'called'),
    ('started', 'called', 'serving'),
    ('parked', 'called', 'parked'),
    ('parked', 'serving', 'parked'),
    ('resumed', 'parked', 'serving'),
    ('transferred', 'called', 'waiting'),
    ('transferred', 'serving', 'waiting'),
    ('transferred', 'parked', 'waiting'),
    ('finished', 'serving', 'finished'),
    ('no-show', 'called', 'no-show'),
    ('returned', 'no-show', 'waiting'),
    ('left', 'waiting', 'left'),
    ('left', 'called', 'left'),
    ('left', 'parked', 'left'),
    ('not-closed', 'serving', 'not-closed'),
    ('not-closed', 'parked', 'not-closed'),
    ('undone', 'called', 'waiting'),
    ('undone', 'serving', 'called'),
    ('undone', 'serving', 'parked'),
    ('undone', 'parked', 'called'),
    ('undone', 'parked', 'serving'),
    ('undone', 'waiting', 'called'),
    ('undone', 'waiting', 'serving'),
    ('undone', 'waiting', 'parked'),
    ('undone', 'finished', 'serving'),
    ('undone', 'no-show', 'called'),
    ('corrected', 'waiting', 'waiting'),
    ('corrected', 'called', 'called'),
    ('corrected', 'serving', 'serving'),
    ('corrected', 'parked', 'parked'),
    ('corrected', 'finished', 'finished'),
    ('corrected', 'no-show', 'no-show'),
    ('corrected', 'left', 'left'),
    ('corrected', 'not-closed', 'not-closed');

-- The last number given out per day, place and letter. It starts at 001 each day.
create table plaza.ticket_series (
    city text not null default current_setting('balieplein.city'),
    location text not null,
    day date not null,
    prefix text not null,
    last int not null check (last > 0),
    primary key (city, location, day, prefix)
);
select database.guard('plaza.ticket_series');

-- One person or family that came to a location on a day. The row is where it stands now; what happened is in
-- visit_event.
create table plaza.visit (
    city text not null default current_setting('balieplein.city'),
    code text not null,
    location text not null,
    day date not null,
    ticket text not null,
    pool text not null,
    state text not null,
    moves int not null,
    items jsonb not null check (jsonb_typeof(items) = 'array' and jsonb_array_length(items) between 1 and 20),
    steps text[] not null, -- what the next counter is to handle; empty = to be found out there
    persons int not null check (persons between 1 and 99),
    minutes int not null check (minutes > 0),
    appointment text,
    due_at timestamptz,
    arrived_at timestamptz not null,
    wanted_counter text,
    goes_first boolean not null default false,
    counter text,
    called_at timestamptz,
    calls int not null default 0,
    started_at timestamptz,
    language text not null,
    assistance text check (length(assistance) <= 500),
    channel text not null,
    mobile text check (length(mobile) <= 30),
    note text check (length(note) <= 2000),
    request_key text,
    request_hash text,
    primary key (city, code),
    constraint one_ticket unique (city, location, day, ticket),
    constraint one_check_in unique (city, appointment),
    constraint one_request unique (city, request_key),
    check ((appointment is null) = (due_at is null)),
    check ((request_key is null) = (request_hash is null)),
    check (state not in ('called', 'serving') or counter is not null)
);
select database.guard('plaza.visit');
create index visit_open on plaza.visit (city, location, day) where state in ('waiting', 'called', 'serving', 'parked');
create index visit_day on plaza.visit (city, location, day, arrived_at);

-- What happened to a visit, never changed (GUI-08). Each event is an allowed move from where the one before it ended,
-- and the visit stands where its last event ended: an illegal move is impossible.
create table plaza.visit_event (
    city text not null default current_setting('balieplein.city'),
    visit text not null,
    number int not null check (number > 0),
    previous int generated always as (nullif(number - 1, 0)) stored,
    event text not null,
    from_state text not null,
    to_state text not null,
    at timestamptz not null,
    actor text not null,
    pool text not null,
    steps text[] not null,
    counter text,
    reason text,
    handled jsonb,
    outcome text check (outcome in ('complete', 'incomplete', 'refused')),
    missing text[] not null default '{}',
    follow_up text,
    primary key (city, visit, number),
    unique (city, visit, number, to_state),
    foreign key (event, from_state, to_state) references plaza.move,
    foreign key (city, visit) references plaza.visit,
    constraint unbroken foreign key (city, visit, previous, from_state)
        references plaza.visit_event (city, visit, number, to_state),
    check ((number = 1) = (from_state = 'new')),
    check (event <> 'corrected' or length(reason) > 0),
    constraint finished_with_products check (event <> 'finished' or handled is not null),
    check (handled is null
        or (jsonb_typeof(handled) = 'array'
            and jsonb_array_length(handled) > 0
            and not jsonb_path_exists(handled, '$[*] ? (!(@.count >= 1) || !exists (@.step))')))
);
select database.guard('plaza.visit_event');
select database.append_only('plaza.visit_event');
create index visit_event_at on plaza.visit_event (city, at);

alter table plaza.visit
    add constraint stands_where_its_last_event_ended foreign key (city, code, moves, state)
        references plaza.visit_event (city, visit, number, to_state);

-- Who sits at a counter and since when (GUI-10). One official at a time.
create table plaza.counter_session (
    city text not null default current_setting('balieplein.city'),
    id bigint generated always as identity,
    location text not null,
    counter text not null,
    subject text not null,
    name text not null,
    state text not null check (state in ('open', 'pause', 'back-office', 'closed')),
    since timestamptz not null,
    opened_at timestamptz not null,
    seen_at timestamptz not null,
    primary key (city, id)
);
select database.guard('plaza.counter_session');
create unique index one_official on plaza.counter_session (city, location, counter) where state <> 'closed';

create table plaza.counter_event (
    city text not null default current_setting('balieplein.city'),
    session bigint not null,
    at timestamptz not null,
    state text not null check (state in ('open', 'pause', 'back-office', 'closed')),
    actor text not null,
    reason text,
    foreign key (city, session) references plaza.counter_session
);
select database.guard('plaza.counter_event');
select database.append_only('plaza.counter_event');
create index counter_event_session on plaza.counter_event (city, session, at);

-- When each display last had its line open, so that officials know that a call may not have been seen.
create table plaza.display_seen (
    city text not null default current_setting('balieplein.city'),
    location text not null,
    display text not null,
    seen_at timestamptz not null,
    primary key (city, location, display)
);
select database.guard('plaza.display_seen');
