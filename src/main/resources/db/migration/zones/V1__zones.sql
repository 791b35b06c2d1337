-- The door of a zone on a day. Whoever decides about a place there holds this row, so that the last place goes to one.
create table zones.door (
    city text not null default current_setting('balieplein.city'),
    location text not null,
    zone text not null,
    day date not null,
    adjusted int not null default 0, -- how many more, or fewer, people are inside than the visits say
    primary key (city, location, zone, day)
);
select database.guard('zones.door');

-- A visit and where its visitors wait. It says nothing about who they are.
create table zones.stay (
    city text not null default current_setting('balieplein.city'),
    visit text not null,
    ticket text not null,
    location text not null,
    zone text not null,
    day date not null,
    persons int not null check (persons > 0),
    state text not null check (state in ('inside', 'outside', 'invited', 'left')),
    since timestamptz not null,
    invited_at timestamptz,
    from_outside boolean not null default false, -- called to a counter while they waited outside
    messaged boolean not null default false, -- false of who was invited: somebody has to call them in
    primary key (city, visit),
    check (state <> 'invited' or invited_at is not null)
);
select database.guard('zones.stay');
create index stay_there on zones.stay (city, location, zone, day, since) where state <> 'left';
create index stay_day on zones.stay (city, day);
