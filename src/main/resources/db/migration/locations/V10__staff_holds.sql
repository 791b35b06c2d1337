-- Who calls may hang up half-way: what staff hold for them comes free sooner (APT-03).
alter table locations.location
    add column staff_hold integer not null default 5 check (staff_hold between 1 and 120);
