-- How the city gives out appointments, besides hours and counters: the key `booking` of its file.
create table appointments.policy (
    city text not null default current_setting('balieplein.city'),
    settings jsonb not null check (jsonb_typeof(settings) = 'object'),
    primary key (city)
);
select database.guard('appointments.policy');
