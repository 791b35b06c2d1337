-- A room is also taken for a guest without an appointment (INF-03); with the same constraint, so that nobody gets it twice.
alter table appointments.reservation
    drop constraint reservation_pkey,
    alter column appointment drop not null,
    add column guest text,
    add column holder text not null generated always as (coalesce(appointment, 'guest ' || guest)) stored,
    add primary key (city, holder, resource),
    add constraint one_holder check (num_nonnulls(appointment, guest) = 1);
create index reservation_appointment on appointments.reservation (city, appointment) where appointment is not null;
create index reservation_guest on appointments.reservation (city, guest) where guest is not null;
