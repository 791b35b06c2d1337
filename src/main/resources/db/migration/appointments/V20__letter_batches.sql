-- Letters to whom no mail or mobile reaches (LOC-08): each is printed in one batch, so that nobody prints it again without
-- hearing so.
create table appointments.letter_batch (
    city text not null default current_setting('balieplein.city'),
    number bigint not null generated always as identity,
    location text not null,
    printed_at timestamptz not null,
    printed_by text not null,
    primary key (city, number)
);
create index letter_batch_of_location on appointments.letter_batch (city, location, number desc);
select database.guard('appointments.letter_batch');

alter table appointments.decided
    add column batch bigint,
    add foreign key (city, batch) references appointments.letter_batch;
