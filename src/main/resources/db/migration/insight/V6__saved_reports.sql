-- Reports somebody keeps and has sent by mail (MEA-03). Recipients are members of the staff register, by code.
create table insight.saved_report (
    city text not null default current_setting('balieplein.city'),
    code text not null,
    name text not null check (length(name) between 1 and 120),
    owner text not null, -- subject of who keeps it
    location text, -- absent = all locations
    split text not null,
    schedule text not null check (schedule in ('never', 'day', 'week', 'month')),
    recipients text[] not null,
    made_on date not null,
    primary key (city, code),
    constraint saved_report_name_once unique (city, name),
    check (schedule = 'never' or cardinality(recipients) > 0)
);
select database.guard('insight.saved_report');

-- What was sent, once: whoever writes the line first sends it.
create table insight.report_sending (
    city text not null default current_setting('balieplein.city'),
    report text not null,
    first_day date not null, -- of the period
    version int not null check (version >= 0), -- of the frozen month; 0 where nothing was frozen
    sent_at timestamptz not null,
    reached text[] not null,
    left_out text[] not null, -- who had left the organisation
    primary key (city, report, first_day, version),
    foreign key (city, report) references insight.saved_report on delete cascade
);
select database.guard('insight.report_sending');
