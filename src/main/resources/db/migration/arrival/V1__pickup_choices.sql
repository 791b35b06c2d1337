-- What visitors come to collect, as the kiosk shows it: each choice stands for one or more product steps (EXP-01).
create table arrival.pickup_choice (
    city text not null default current_setting('balieplein.city'),
    code text not null,
    position int not null,
    name jsonb not null,
    icon text not null,
    steps text[] not null check (cardinality(steps) > 0),
    primary key (city, code),
    unique (city, position) deferrable initially deferred
);
select database.guard('arrival.pickup_choice');
