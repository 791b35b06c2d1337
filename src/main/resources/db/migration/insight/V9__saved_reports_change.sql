-- Saved reports can be changed; whoever saves says which version they saw, so that two people do not undo each other.
alter table insight.saved_report add column version int not null default 1 check (version > 0);
-- Periods that were over before are not mailed any more: the day it was made, or got another schedule or place.
alter table insight.saved_report rename column made_on to mails_since;

-- A report that goes out by the day first and by the month later sends two periods that begin on one day.
alter table insight.report_sending add column last_day date;
update insight.report_sending
set last_day = case saved_report.schedule
        when 'day' then first_day
        when 'week' then first_day + 6
        when 'month' then (first_day + interval '1 month')::date - 1
        else first_day + 27
    end
from insight.saved_report
where saved_report.city = report_sending.city
  and saved_report.code = report_sending.report;
alter table insight.report_sending alter column last_day set not null;
alter table insight.report_sending add check (last_day >= first_day);
alter table insight.report_sending drop constraint report_sending_pkey;
alter table insight.report_sending add primary key (city, report, first_day, last_day, version);
