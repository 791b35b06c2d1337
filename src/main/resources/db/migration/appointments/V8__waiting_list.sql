-- Who would rather come earlier than their appointment, in the order in which they said so.
create table appointments.earlier_wish (
    city text not null default current_setting('balieplein.city'),
    appointment text not null,
    asked_at timestamptz not null,
    primary key (city, appointment),
    foreign key (city, appointment) references appointments.appointment on delete cascade
);
select database.guard('appointments.earlier_wish');

-- A free moment that was offered to somebody. Whoever takes it first has it.
create table appointments.earlier_offer (
    city text not null default current_setting('balieplein.city'),
    appointment text not null,
    location text not null,
    starts timestamptz not null,
    turn int not null,
    offered_at timestamptz not null,
    primary key (city, appointment, starts),
    foreign key (city, appointment) references appointments.appointment on delete cascade,
    constraint offers_to_one check (turn between 1 and 3),
    constraint offer_turn unique (city, appointment, turn)
);
create index earlier_offer_moment on appointments.earlier_offer (city, location, starts);
select database.guard('appointments.earlier_offer');
