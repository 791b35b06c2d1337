-- Which change of the appointment was told last: what happened before it is not told after it.
alter table appointments.told_list add column revision int not null default 0;
