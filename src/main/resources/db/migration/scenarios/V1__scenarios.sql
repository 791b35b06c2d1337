-- What somebody tried, as they wrote it, with the answer of the model.
create table scenarios.scenario (
    city text not null default current_setting('balieplein.city'),
    code text not null,
    name text not null check (length(name) between 1 and 120),
    location text not null,
    written jsonb not null,
    answer jsonb not null,
    -- counts the changes, so that of two people who change at once the second is told
    version int not null default 1,
    saved_at timestamptz not null,
    primary key (city, code)
);
select database.guard('scenarios.scenario');

-- A scenario as it went to the college: what was proposed does not change any more.
create table scenarios.proposal (
    city text not null default current_setting('balieplein.city'),
    code text not null,
    scenario text not null,
    written jsonb not null,
    answer jsonb not null,
    made_at timestamptz not null,
    -- of the draft of opening hours that was made of it
    draft_from date,
    primary key (city, code),
    foreign key (city, scenario) references scenarios.scenario (city, code)
);
create index proposal_scenario on scenarios.proposal (city, scenario, made_at);
select database.guard('scenarios.proposal');
