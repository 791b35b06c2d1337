-- What closed and is to be open again, where the city wants somebody else to approve that (LOC-08, LOC-09); a whole
-- location stands under the counter “”.
create table locations.reopening (
    city text not null default current_setting('balieplein.city'),
    location text not null,
    counter text not null,
    from_day date not null,
    body text not null,
    decided date,
    number text,
    author text not null,
    author_name text not null,
    planned_at timestamptz not null,
    primary key (city, location, counter),
    foreign key (city, location) references locations.location on delete cascade
);
select database.guard('locations.reopening');
