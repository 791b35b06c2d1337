-- Whose appointment has no place because its day ended early, and was told so (LOC-10). It counts for that place and day
-- only: once it is moved, the row says nothing any more.
create table appointments.told_closing (
    city text not null default current_setting('balieplein.city'),
    code text not null,
    location text not null,
    day date not null,
    closed boolean not null,
    times int not null default 1, -- how often closing and opening again were told
    primary key (city, code),
    foreign key (city, code) references appointments.appointment on delete cascade
);
create index told_closing_of_day on appointments.told_closing (city, location, day) where closed;
select database.guard('appointments.told_closing');
