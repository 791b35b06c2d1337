-- Single counters close too (LOC-08); a whole location stands under the counter “”.
alter table locations.closing
    add column counter text not null default '',
    drop constraint closing_pkey,
    add primary key (city, location, counter);
alter table locations.closing alter column counter drop default;
