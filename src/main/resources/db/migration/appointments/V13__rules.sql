-- Versions of rules of the house that wait for somebody else's approval, and by whom they were approved (APT-16). What
-- is approved is a rule in the booking policy of the city.
create table appointments.rule_draft (
    city text not null default current_setting('balieplein.city'),
    code text not null check (length(code) between 1 and 60),
    from_day date not null,
    rule jsonb not null check (jsonb_typeof(rule) = 'object'),
    author text not null,
    author_name text not null,
    drafted_at timestamptz not null,
    approver text,
    approver_name text,
    approved_at timestamptz,
    primary key (city, code, from_day),
    constraint rule_four_eyes check (approver <> author),
    check ((approver is null) = (approved_at is null)),
    check ((approver is null) = (approver_name is null))
);
select database.guard('appointments.rule_draft');
