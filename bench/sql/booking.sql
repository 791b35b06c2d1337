with wanted as materialized (
    select u.minute, least(u.minute + u.length, :to) - greatest(u.minute, :from) as minutes
    from appointments.unit u
    where u.location = :location
        and u.pool = :pool
        and u.day = :day
        and u.minute < :to
        and u.minute > :from - 60
        and u.minute + u.length > :from
        and u.taken < case when :staff then u.places else u.residents end
        and (select appointments.open_bookings(:email, :mobile, :products, :now)) < :most
        and not exists (
            select
            from appointments.appointment
            where request_key = :requestKey or hold_key = :holdKey)
    order by u.minute
    for update
),
taken as (
    update appointments.unit u
    set taken = u.taken + 1
    from wanted w
    where u.location = :location
        and u.pool = :pool
        and u.day = :day
        and u.minute = w.minute
        and (select sum(minutes) from wanted) = :minutes
    returning w.minutes
)
insert into appointments.appointment (
    code, secret, state, location, pool, day, minute, minutes, covered, starts, ends,
    items, products, name, email, mobile, language, assistance, channel,
    booked_at, changed_at, held_until, hold_key, hold_hash, request_key, request_hash)
select
    :code, :secret, :state, :location, :pool, :day, :from, :minutes, sum(minutes), :starts, :ends,
    :items, :products, :name, :email, :mobile, :language, :assistance, :channel,
    :now, :now, cast(:heldUntil as timestamptz), :holdKey, :holdHash, :requestKey, :requestHash
from taken
having count(*) > 0
returning code, secret, state, location, pool, starts, ends, items, name, email, mobile,
    language, assistance, channel, booked_at, revision, held_until
