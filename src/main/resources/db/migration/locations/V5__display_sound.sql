-- How loud each display speaks, and how often it says a call.
alter table locations.display
    add column volume int not null default 100 check (volume between 0 and 100),
    add column repeat int not null default 1 check (repeat between 1 and 3);
