select exists (
    select
    from appointments.appointment
    where state = 'held' and held_until <= :now)
