-- What a location promises about waiting and how its queues keep it; all in minutes. A location without a row has the
-- standard of the product.
create table plaza.queue_rules (
    city text not null default current_setting('balieplein.city'),
    location text not null,
    promise_walk_in int not null check (promise_walk_in between 1 and 480),
    promise_appointment int not null check (promise_appointment between 1 and 480),
    urgent_walk_in int not null check (urgent_walk_in between 1 and 480),
    urgent_appointment int not null check (urgent_appointment between 1 and 480),
    target_walk_in int not null check (target_walk_in between 1 and 480),
    target_appointment int not null check (target_appointment between 1 and 480),
    share int not null check (share between 1 and 100),
    calls int not null check (calls between 1 and 9),
    come_back int not null check (come_back between 0 and 120),
    primary key (city, location),
    constraint urgent_before_promise
        check (urgent_walk_in < promise_walk_in and urgent_appointment < promise_appointment)
);
select database.guard('plaza.queue_rules');

-- Queues with a target of their own, such as the express desk.
create table plaza.pool_target (
    city text not null default current_setting('balieplein.city'),
    location text not null,
    pool text not null,
    wait int not null check (wait between 1 and 480),
    handling int not null check (handling between 1 and 480),
    primary key (city, location, pool)
);
select database.guard('plaza.pool_target');

alter table plaza.visit
    add column priority boolean not null default false, -- the visitor's own wish; nobody asks why
    add column call_reason text, -- why it was called when it was
    add column told_from int, -- the wait in minutes that was told at check-in
    add column told_to int,
    add column chain text, -- the first visit of which this one is a follow-up (CAT-03)
    add check ((told_from is null) = (told_to is null));

-- The visit that made an appointment for next time.
create index visit_event_follow_up on plaza.visit_event (city, follow_up) where follow_up is not null;
