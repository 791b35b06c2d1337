-- The resident who was signed in when it was booked, so that it is theirs without its secret.
alter table appointments.appointment add column person text;
create index appointment_person on appointments.appointment (city, person, starts) where person is not null;
