-- What a location looks like, one photo each (LOC-01): made anew by the product, never as a camera wrote it.
create table locations.photo (
    city text not null default current_setting('balieplein.city'),
    location text not null,
    mark text not null,
    picture bytea not null check (octet_length(picture) <= 500000),
    width integer not null check (width between 1 and 800),
    height integer not null check (height between 1 and 600),
    alt jsonb not null,
    primary key (city, location),
    foreign key (city, location) references locations.location on delete cascade
);
select database.guard('locations.photo');
