-- Appointments that were made in another system and brought in.
alter table appointments.appointment
    drop constraint appointment_channel_check,
    add constraint appointment_channel_check check (channel in ('online', 'phone', 'desk', 'import'));
