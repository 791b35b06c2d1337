-- Visitors for a back-office service: whom they come for, where they may go, and whether they are still inside (INF-03,
-- FLO-03). Erased after some days.
create table visitors.visitor (
    city text not null default current_setting('balieplein.city'),
    code text not null,
    location text not null,
    day date not null,
    expected_at timestamptz,
    name text not null check (length(name) between 1 and 120),
    organisation text check (length(organisation) <= 120),
    hosts text[] not null check (cardinality(hosts) between 1 and 3), -- the host first, then the deputies in their turn
    room text check (length(room) <= 60),
    zones text[] not null,
    state text not null check (state in ('expected', 'inside', 'left')),
    arrived_at timestamptz,
    badge text check (length(badge) <= 30),
    told int not null default 0 check (told >= 0),
    told_at timestamptz,
    answered_at timestamptz,
    answered_by text,
    left_at timestamptz,
    badge_back boolean,
    request_key text,
    primary key (city, code),
    constraint one_request unique (city, request_key),
    check ((state = 'expected') = (arrived_at is null)),
    check ((state = 'left') = (left_at is not null))
);
select database.guard('visitors.visitor');
create index visitor_day on visitors.visitor (city, location, day);
create index visitor_inside on visitors.visitor (city, location) where state = 'inside';
-- A badge is with one visitor at a time.
create unique index one_badge on visitors.visitor (city, location, badge) where state = 'inside';
create index visitor_unanswered on visitors.visitor (city, told_at) where state = 'inside' and answered_at is null;
