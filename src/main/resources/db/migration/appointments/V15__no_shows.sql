-- Of a hundred appointments that are over, how many nobody came for: measured every night where the city overbooks by it
-- (STA-04).
create table appointments.no_show_rate (
    city text not null default current_setting('balieplein.city'),
    location text not null,
    percent int not null check (percent between 0 and 100),
    appointments int not null check (appointments > 0),
    measured_on date not null,
    primary key (city, location)
);
select database.guard('appointments.no_show_rate');
