-- The second of two appointments one after the other is found by the first (APT-07).
create index appointment_follows on appointments.appointment (city, follows) where follows is not null;
