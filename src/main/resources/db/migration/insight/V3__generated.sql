-- Visits that never happened: made up for the demo and for measuring. Whoever reads facts can tell.
alter table insight.visit_fact add column generated boolean not null default false;
create index visit_fact_generated on insight.visit_fact (city, location, day) where generated;
