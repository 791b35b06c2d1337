-- What a member of the register can do at counters, and what has to be learnt before the first one.
create table rosters.worker (
    city text not null default current_setting('balieplein.city'),
    member text not null,
    location text not null,
    pools text[] not null,
    buddy text not null default '',
    to_learn text[] not null default '{}',
    primary key (city, member)
);
select database.guard('rosters.worker');

-- One person serves at one place on a day.
create table rosters.shift (
    city text not null default current_setting('balieplein.city'),
    member text not null,
    day date not null,
    location text not null,
    pool text not null,
    starts time not null,
    ends time not null,
    break_starts time,
    break_ends time,
    primary key (city, member, day),
    foreign key (city, member) references rosters.worker (city, member),
    check (starts < ends),
    check ((break_starts is null) = (break_ends is null)),
    check (break_starts is null or (starts <= break_starts and break_starts < break_ends and break_ends <= ends))
);
create index shift_day on rosters.shift (city, location, day);
select database.guard('rosters.shift');

create table rosters.leave (
    city text not null default current_setting('balieplein.city'),
    member text not null,
    from_day date not null,
    until_day date not null,
    kind text not null check (kind in ('leave', 'ill')),
    primary key (city, member, from_day),
    foreign key (city, member) references rosters.worker (city, member),
    check (from_day <= until_day)
);
select database.guard('rosters.leave');
