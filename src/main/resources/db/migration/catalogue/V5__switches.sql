-- The days on which a service offers a way of serving; a way that is not here is always on (CAT-06).
create table catalogue.feature_switch (
    city text not null default current_setting('balieplein.city'),
    service text not null,
    feature text not null check (feature in ('appointment', 'walk-in', 'phone', 'online')),
    from_day date not null,
    until_day date not null,
    primary key (city, service, feature, from_day),
    foreign key (city, service) references catalogue.service (city, code) on delete cascade,
    check (until_day >= from_day),
    constraint switch_once_a_day exclude using gist (
        city with =, service with =, feature with =, daterange(from_day, until_day, '[]') with &&)
);
select database.guard('catalogue.feature_switch');
