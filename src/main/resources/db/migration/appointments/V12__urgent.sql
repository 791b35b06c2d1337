-- The few urgent visits of a location are counted per month (APT-12).
create index appointment_urgent on appointments.appointment (city, location, day) where urgent is not null;
