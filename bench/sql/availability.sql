select pool, day, range_agg(int4range(minute, minute + length)) as minutes
from appointments.unit
where location = :location
    and pool = any (:pools)
    and day between :from and :to
    and taken >= residents
    and (taken >= places or not :staff)
group by pool, day
