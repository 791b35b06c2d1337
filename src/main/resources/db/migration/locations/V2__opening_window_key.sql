-- Every row can be pointed at.
alter table locations.opening_window
    add column number bigint generated always as identity,
    add primary key (city, number);
