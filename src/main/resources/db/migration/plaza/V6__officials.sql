-- For whom somebody comes by name, then who stands in, as subjects of colleagues; empty when for nobody.
alter table plaza.visit
    add column officials text[] not null default '{}';
