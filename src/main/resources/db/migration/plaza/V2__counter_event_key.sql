-- Every row can be pointed at, also two changes of one counter in the same instant.
alter table plaza.counter_event
    add column number bigint generated always as identity,
    add primary key (city, session, number);
