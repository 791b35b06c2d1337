-- An appointment is a request where it was made; the visit in which it is done is no second one (MEA-06).
alter table insight.request_fact
    add column location text, -- where it is to be done, when that is known
    add column visit_day date check (visit is not null or visit_day is null);
create index request_fact_visit_day on insight.request_fact (city, visit_day) where visit_day is not null;

insert into insight.request_fact (city, request, product, channel, day, location)
select distinct city, appointment || ':' || split_part(step, '.', 1), split_part(step, '.', 1),
       case channel when 'desk' then 'counter' else channel end, booked_on, location
from insight.booking_fact, unnest(steps) as step
where channel in ('online', 'phone', 'desk')
on conflict do nothing;
update insight.request_fact
set visit = visit_fact.visit,
    visit_day = visit_fact.day,
    finished_channel = 'counter'
from insight.visit_fact, unnest(visit_fact.handled_steps) as step
where visit_fact.city = request_fact.city
  and visit_fact.appointment is not null
  and request_fact.request = visit_fact.appointment || ':' || split_part(step, '.', 1);
