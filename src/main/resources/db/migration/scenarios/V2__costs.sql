-- What an hour at the counters costs the city, in cents per pool; only where the city gave a price.
create table scenarios.cost (
    city text not null default current_setting('balieplein.city'),
    location text not null,
    hours jsonb not null,
    -- counts the changes, so that of two people who change at once the second is told
    version int not null default 1,
    primary key (city, location)
);
select database.guard('scenarios.cost');
