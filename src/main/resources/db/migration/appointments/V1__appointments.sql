-- How much can be booked: the time units of a pool of counters on a day. `minute` counts the minutes that really pass
-- from the first instant of the day, so that the nights of summer time have no gap and no double.
-- A booking takes one place in every unit it touches. PostgreSQL refuses what does not fit.
create table appointments.unit (
    city text not null default current_setting('balieplein.city'),
    location text not null,
    pool text not null,
    day date not null,
    minute int not null check (minute between 0 and 1500),
    length int not null check (length between 1 and 60),
    places int not null check (places >= 0), -- counters given out to appointments, by the hours in force
    residents int not null, -- of which to residents who book themselves
    taken int not null,
    overflow int not null, -- bookings that stay although the places were taken away afterwards
    primary key (city, location, pool, day, minute),
    check (residents between 0 and places),
    check (overflow >= 0),
    constraint unit_not_overbooked check (taken between 0 and places + overflow)
) with (fillfactor = 80);
-- Availability asks for what is full only: everything else of the opening hours is free.
create index unit_full on appointments.unit (city, location, pool, day, minute, length) where taken >= residents;
select database.guard('appointments.unit');
-- Without a trigger before it, an update checks the constraints on the row as its snapshot shows it, and only then
-- notices that somebody changed the row meanwhile: a visit would be refused with an error although there is place.
-- With one, it waits for the row and starts from its newest version.
create trigger unit_newest before update on appointments.unit
    for each row execute function suppress_redundant_updates_trigger();

create table appointments.appointment (
    city text not null default current_setting('balieplein.city'),
    code text not null,
    secret text not null,
    state text not null,
    location text not null,
    pool text not null,
    day date not null,
    minute int not null,
    minutes int not null check (minutes > 0),
    covered int not null, -- minutes of capacity that were really there and are taken
    starts timestamptz not null,
    ends timestamptz not null,
    items text[] not null,
    products text[] not null,
    name text,
    email text,
    mobile text,
    language text,
    assistance text,
    channel text not null check (channel in ('online', 'phone', 'desk')),
    booked_at timestamptz not null,
    changed_at timestamptz not null,
    revision int not null default 0, -- SEQUENCE of the calendar file
    held_until timestamptz,
    hold_key text,
    hold_hash text,
    request_key text,
    request_hash text,
    primary key (city, code),
    constraint appointment_secret unique (city, secret),
    constraint appointment_request unique (city, request_key),
    constraint appointment_hold unique (city, hold_key),
    constraint appointment_within_capacity check (covered = minutes),
    constraint appointment_held_until check (state <> 'held' or held_until is not null),
    check (ends > starts)
);
create index appointment_day on appointments.appointment (city, location, day, minute);
create index appointment_hold_expiry on appointments.appointment (city, held_until) where state = 'held';
create index appointment_open_email on appointments.appointment (city, email, starts) where state = 'booked';
create index appointment_open_mobile on appointments.appointment (city, mobile, starts) where state = 'booked';
select database.guard('appointments.appointment');

-- The life of an appointment: it begins held or booked, and goes on along these steps only.
create function appointments.check_transition() returns trigger
language plpgsql as $$
declare
    before text := case when tg_op = 'UPDATE' then old.state else 'new' end;
begin
    if (before, new.state) not in (
        ('new', 'held'),
        ('new', 'booked'),
        ('held', 'booked'),
        ('held', 'expired'),
        ('booked', 'cancelled'),
        ('booked', 'arrived'),
        ('booked', 'missed'),
        ('missed', 'arrived')
    ) then
        raise exception 'An appointment does not go from % to %', before, new.state
            using errcode = 'integrity_constraint_violation', constraint = 'appointment_transition';
    end if;
    return new;
end $$;
create trigger appointment_begins before insert on appointments.appointment
    for each row when (new.state not in ('held', 'booked'))
    execute function appointments.check_transition();
create trigger appointment_goes_on before update of state on appointments.appointment
    for each row when (old.state is distinct from new.state)
    execute function appointments.check_transition();

-- The most open appointments that one e-mail address or mobile number has for one of these products (APT-02). It
-- waits for others who book with the same contact, and counts what they have booked.
create function appointments.open_bookings(who_email text, who_mobile text, wanted text[], at timestamptz)
returns bigint
language plpgsql volatile as $$
begin
    if who_email is null and who_mobile is null then
        return 0;
    end if;
    if who_email is not null then
        perform pg_advisory_xact_lock(
            hashtextextended('email ' || who_email, hashtext(current_setting('balieplein.city'))));
    end if;
    if who_mobile is not null then
        perform pg_advisory_xact_lock(
            hashtextextended('mobile ' || who_mobile, hashtext(current_setting('balieplein.city'))));
    end if;
    return coalesce((
        select max(per_product.open)
        from (
            select count(*) as open
            from (
                select products
                from appointments.appointment
                where state = 'booked' and starts > at and email = who_email
                union all
                select products
                from appointments.appointment
                where state = 'booked' and starts > at and mobile = who_mobile
                    and email is distinct from who_email
            ) mine
            cross join unnest(mine.products) as product
            where product = any (wanted)
            group by product
        ) per_product), 0);
end $$;

-- Wrong secrets and unknown codes, to slow down whoever guesses (APT-05).
create table appointments.wrong_try (
    city text not null default current_setting('balieplein.city'),
    target text not null, -- the code that was tried, or the address that tried
    tried_at timestamptz not null
);
create index wrong_try_target on appointments.wrong_try (city, target, tried_at);
select database.guard('appointments.wrong_try');
