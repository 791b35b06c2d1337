-- Places of a unit that are kept for urgent visits until a moment (APT-12).
alter table appointments.unit
    add column reserved int not null default 0 check (reserved >= 0),
    add column reserved_until timestamptz,
    add check (reserved = 0 or reserved_until is not null);

-- How many places of a unit somebody may have: residents what is theirs, staff all but what is kept for urgent visits,
-- urgent visits all.
create function appointments.open_places(
    places int, residents int, reserved int, reserved_until timestamptz, staff boolean, urgent boolean, at timestamptz)
returns int language sql immutable parallel safe as $$
    select least(
        case when staff then places else residents end,
        places - case when urgent or reserved_until is null or reserved_until <= at then 0 else reserved end)
$$;

drop index appointments.unit_full;
create index unit_full on appointments.unit (city, location, pool, day, minute, length)
    where taken >= least(residents, places - reserved);

alter table appointments.appointment
    add column kept_until timestamptz, -- the place of a cancelled appointment is not given out before (APT-05)
    add column urgent text, -- reason for which it was made at once (APT-12)
    add column follows text, -- the appointment or visit it goes on from (APT-04)
    add constraint appointment_kept check (kept_until is null or state = 'cancelled');
create index appointment_kept on appointments.appointment (city, kept_until) where kept_until is not null;
create index appointment_to_miss on appointments.appointment (city, starts) where state = 'booked';
create index appointment_open_person on appointments.appointment (city, person, starts)
    where state = 'booked' and person is not null;

-- Whoever is signed in counts too, under any address or number (APT-02).
drop function appointments.open_bookings(text, text, text[], timestamptz);
create function appointments.open_bookings(
    who_email text, who_mobile text, who_person text, wanted text[], at timestamptz)
returns bigint
language plpgsql volatile as $$
declare
    town int := hashtext(current_setting('balieplein.city'));
begin
    if num_nonnulls(who_email, who_mobile, who_person) = 0 then
        return 0;
    end if;
    if who_email is not null then
        perform pg_advisory_xact_lock(hashtextextended('email ' || who_email, town));
    end if;
    if who_mobile is not null then
        perform pg_advisory_xact_lock(hashtextextended('mobile ' || who_mobile, town));
    end if;
    if who_person is not null then
        perform pg_advisory_xact_lock(hashtextextended('person ' || who_person, town));
    end if;
    return coalesce((
        select max(per_product.open)
        from (
            select product, count(*) as open
            from (
                select code, products
                from appointments.appointment
                where state = 'booked' and starts > at and email = who_email
                union
                select code, products
                from appointments.appointment
                where state = 'booked' and starts > at and mobile = who_mobile
                union
                select code, products
                from appointments.appointment
                where state = 'booked' and starts > at and person = who_person
            ) mine
            cross join unnest(mine.products) as product
            where product = any (wanted)
            group by product
        ) per_product), 0);
end $$;
