-- Whoever gave a mobile number only is reminded too.
drop index appointments.appointment_to_remind;
create index appointment_to_remind on appointments.appointment (city, day, starts)
    where state = 'booked' and (email is not null or mobile is not null);

-- When a city reminds; without a row two working days and two hours before.
create table appointments.reminder_rule (
    city text not null default current_setting('balieplein.city') primary key,
    working_days int not null check (working_days between 0 and 10),
    hours int not null check (hours between 0 and 72)
);
select database.guard('appointments.reminder_rule');

-- What the holder of an appointment was told to bring last, to tell the difference when the list changes (CAT-02).
create table appointments.told_list (
    city text not null default current_setting('balieplein.city'),
    code text not null,
    documents text[] not null,
    times int not null default 0, -- how often a change was told
    primary key (city, code),
    foreign key (city, code) references appointments.appointment (city, code) on delete cascade
);
select database.guard('appointments.told_list');
