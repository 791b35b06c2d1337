-- The first visit of which a visit is a follow-up, by its appointment or by its ticket (CAT-03).
alter table insight.visit_fact add column chain text;
create index visit_fact_chain on insight.visit_fact (city, chain) where chain is not null;
