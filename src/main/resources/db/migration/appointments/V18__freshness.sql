-- Counts the changes of what is free, in any city. Whoever changed something counts on after the commit and before
-- telling anybody, so that what was computed under an older number is known to be old, by every instance.
create sequence appointments.freshness;
-- The first number leaves last_value as it was, so it is not one to compare with.
select nextval('appointments.freshness');
