-- How the city unites the roles of its identity provider with its own register. A city without a row wants both.
create table staff.setting (
    city text primary key default current_setting('balieplein.city'),
    roles text not null check (roles in ('PROVIDER', 'REGISTER', 'BOTH'))
);
select database.guard('staff.setting');

create table staff.member (
    city text not null default current_setting('balieplein.city'),
    code text not null,
    subject text not null check (length(subject) between 1 and 200), -- as the provider names them
    kind text not null check (kind in ('PERSON', 'PROGRAM')),
    name text not null check (length(name) between 1 and 120),
    email text not null default '',
    valid_from date not null,
    valid_until date,
    blocked_at timestamptz,
    -- counts every change to the member, the roles and the delegations, so that of two administrators the second is told
    version int not null default 1,
    primary key (city, code),
    constraint subject_once unique (city, subject),
    check (valid_until >= valid_from)
);
select database.guard('staff.member');

create table staff.held_role (
    city text not null default current_setting('balieplein.city'),
    code text not null,
    member text not null,
    role text not null check (role not in ('RESIDENT', 'KIOSK', 'DISPLAY')),
    service text, -- absent: for every service
    location text, -- absent: at every location
    valid_from date not null,
    valid_until date,
    ended_at timestamptz,
    primary key (city, code),
    foreign key (city, member) references staff.member (city, code),
    check (valid_until >= valid_from),
    check (role <> 'ADMIN' or (service is null and location is null))
);
select database.guard('staff.held_role');
create index on staff.held_role (city, member);

create table staff.delegation (
    city text not null default current_setting('balieplein.city'),
    code text not null,
    held_role text not null,
    member text not null, -- who receives it
    valid_from date not null,
    valid_until date not null,
    reason text not null check (length(reason) between 1 and 200),
    ended_at timestamptz,
    primary key (city, code),
    foreign key (city, held_role) references staff.held_role (city, code),
    foreign key (city, member) references staff.member (city, code),
    check (valid_until >= valid_from)
);
select database.guard('staff.delegation');
create index on staff.delegation (city, member);

-- What a member may decide alone (KNO-05).
create table staff.mandate (
    city text not null default current_setting('balieplein.city'),
    code text not null,
    member text not null,
    matter text not null check (matter in ('FEE_WAIVER', 'URGENT_MOMENT', 'GRACE')),
    up_to bigint check (up_to > 0), -- cents
    valid_from date not null,
    valid_until date,
    ended_at timestamptz,
    primary key (city, code),
    foreign key (city, member) references staff.member (city, code),
    check (valid_until >= valid_from),
    check ((matter = 'FEE_WAIVER') = (up_to is not null))
);
select database.guard('staff.mandate');

-- Who came in lately, and what the provider then said; at most once a minute each.
create table staff.sighting (
    city text not null default current_setting('balieplein.city'),
    subject text not null,
    kind text not null check (kind in ('PERSON', 'PROGRAM')),
    name text not null,
    roles text[] not null,
    seen_at timestamptz not null,
    primary key (city, subject)
);
select database.guard('staff.sighting');
