-- Whoever moved to another town is reminded no more, and what lies ready for them is on the list to go back (EXP-06).
alter table pickups.item
    add column moved_away boolean not null default false;
insert into pickups.move (event, from_state, to_state) values
    ('moved-away', 'ready', 'ready');
