-- Scheme and host where it was booked, for the links in mails about it.
alter table appointments.appointment add column origin text;

-- Whoever gives a mobile number only counts too.
create or replace function appointments.open_bookings(who_email text, who_mobile text, wanted text[], at timestamptz)
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
                    and (who_email is null or email is distinct from who_email)
            ) mine
            cross join unnest(mine.products) as product
            where product = any (wanted)
            group by product
        ) per_product), 0);
end $$;
