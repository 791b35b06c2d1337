-- What was decided about appointments that lost their place (APT-14), for the letters to people without e-mail or mobile.
create table appointments.decided (
    city text not null default current_setting('balieplein.city'),
    code text not null,
    location text not null,
    act text not null check (act in ('moved', 'cancelled')),
    at timestamptz not null,
    primary key (city, code),
    foreign key (city, code) references appointments.appointment on delete cascade
);
create index decided_of_location on appointments.decided (city, location, at desc);
select database.guard('appointments.decided');
