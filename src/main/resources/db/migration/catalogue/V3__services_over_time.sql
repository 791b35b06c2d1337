-- A service exists for some time; who takes over after a reorganisation holds its products and its people (X-02).
alter table catalogue.service
    add column valid_from date,
    add column valid_until date,
    add column successor text,
    add foreign key (city, successor) references catalogue.service (city, code) deferrable initially deferred,
    add constraint service_ends_after_it_began check (valid_until >= valid_from),
    add constraint successor_is_another check (successor <> code),
    add constraint only_what_ends_has_a_successor check (successor is null or valid_until is not null);
