create table catalogue.service (
    city text not null default current_setting('balieplein.city'),
    code text not null,
    position bigint generated always as identity,
    name jsonb not null,
    phone text not null,
    email text not null,
    primary key (city, code)
);
select database.guard('catalogue.service');

create table catalogue.product (
    city text not null default current_setting('balieplein.city'),
    code text not null,
    position bigint generated always as identity,
    service text,
    state text not null check (state in ('DRAFT', 'PUBLISHED', 'RETIRED')),
    theme text not null,
    icon text not null,
    name jsonb not null,
    summary jsonb not null,
    synonyms text[] not null,
    -- its place among the tasks of the home page
    featured int,
    ready jsonb,
    valid jsonb,
    checked date,
    questions jsonb not null,
    -- counts every change, so that of two editors the second is told
    version int not null default 1,
    primary key (city, code),
    foreign key (city, service) references catalogue.service (city, code),
    constraint published_has_service check (state <> 'PUBLISHED' or service is not null)
);
select database.guard('catalogue.product');

create table catalogue.step (
    city text not null default current_setting('balieplein.city'),
    product text not null,
    code text not null,
    position int not null,
    -- no longer offered; kept for the appointments and reports that name it
    retired boolean not null default false,
    name jsonb not null,
    minutes int not null check (minutes between 1 and 480),
    minutes_per_extra int not null check (minutes_per_extra between 0 and 480),
    max_persons int not null check (max_persons >= 1),
    channels text[] not null,
    regime text not null check (regime in ('APPOINTMENT', 'WALK_IN', 'MIXED', 'ONLINE')),
    fee bigint check (fee >= 0),
    documents jsonb not null check (jsonb_array_length(documents) <= 30),
    variants jsonb not null,
    primary key (city, product, code),
    foreign key (city, product) references catalogue.product (city, code)
);
select database.guard('catalogue.step');

-- What residents searched and did not find, for the editors of the catalogue. No person is known.
create table catalogue.search_gap (
    city text not null default current_setting('balieplein.city'),
    words text not null,
    language text not null,
    times int not null default 1,
    first_day date not null,
    last_day date not null,
    primary key (city, words, language)
);
select database.guard('catalogue.search_gap');
