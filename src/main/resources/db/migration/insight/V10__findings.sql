-- Where the figures of a day did not say what happened, as it was found the last time the day was looked at.
create table insight.finding (
    city text not null default current_setting('balieplein.city'),
    day date not null,
    location text not null, -- empty for the whole city
    kind text not null check (kind in
        ('tickets', 'sum', 'never-happened', 'not-counted', 'counted-otherwise', 'appointment')),
    code text not null, -- of the visit or the appointment; empty for a day as a whole
    numbers int[] not null,
    found_at timestamptz not null,
    primary key (city, day, location, kind, code)
);
select database.guard('insight.finding');
