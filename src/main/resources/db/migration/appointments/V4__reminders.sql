-- The reminder that was dealt with last: the moment on which it was due. Moving an appointment makes new moments.
alter table appointments.appointment add column reminded timestamptz;
create index appointment_to_remind on appointments.appointment (city, day, starts)
    where state = 'booked' and email is not null;
