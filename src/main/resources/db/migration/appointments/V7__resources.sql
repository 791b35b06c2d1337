-- Rooms and named officials are at one appointment at a time; PostgreSQL refuses a second (APT-17, FLO-04).
create table appointments.reservation (
    city text not null default current_setting('balieplein.city'),
    appointment text not null,
    resource text not null,
    during tstzrange not null check (not isempty(during)),
    primary key (city, appointment, resource),
    foreign key (city, appointment) references appointments.appointment on delete cascade,
    constraint resource_taken exclude using gist (city with =, resource with =, during with &&)
);
select database.guard('appointments.reservation');

-- Whoever does not come, or is done early, leaves the room to others.
create function appointments.leave_resources() returns trigger
language plpgsql as $$
begin
    delete from appointments.reservation where appointment = new.code;
    return null;
end $$;
create trigger appointment_leaves after update of state, minutes on appointments.appointment
    for each row when (new.state in ('cancelled', 'expired', 'missed') or new.minutes < old.minutes)
    execute function appointments.leave_resources();
