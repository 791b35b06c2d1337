-- A packed day knows which of its visits never happened, so that reports can say so and leave them out: packed anew
-- in the next night, read from the facts until then.
insert into insight.open_day (city, day, location)
select city, day, location
from insight.day_block
on conflict do nothing;
delete from insight.day_block;
