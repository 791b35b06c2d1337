-- The queue where a visit that was sent on waited first: its first wait is held against what that queue aims at. Unknown
-- for visits counted before; those are held against what the location aims at, as they were.
alter table insight.visit_fact
    add column first_queue text;
