-- Who may act for whom (X-20): parents, guardians, proxies, people of companies and associations.
create table people.organisation (
    city text not null default current_setting('balieplein.city'),
    code text not null,
    number text not null check (number ~ '^[01][0-9]{9}$'), -- enterprise number
    name text not null,
    primary key (city, code),
    unique (city, number)
);
select database.guard('people.organisation');

create table people.representation (
    city text not null default current_setting('balieplein.city'),
    code text not null,
    kind text not null check (kind in ('parent', 'guardian', 'proxy', 'company', 'association')),
    representative text not null,
    represented text not null check (represented <> representative), -- a person or an organisation
    starts timestamptz not null,
    ends timestamptz check (ends > starts),
    ended_at timestamptz,
    primary key (city, code),
    foreign key (city, representative) references people.person (city, code) on delete cascade
);
create index representation_representative on people.representation (city, representative, represented);
create index representation_represented on people.representation (city, represented);
select database.guard('people.representation');

create table people.proxy_offer (
    city text not null default current_setting('balieplein.city'),
    code_hash bytea not null,
    represented text not null,
    ends timestamptz,
    lapses timestamptz not null,
    taken_at timestamptz,
    primary key (city, code_hash),
    foreign key (city, represented) references people.person (city, code) on delete cascade
);
create index proxy_offer_represented on people.proxy_offer (city, represented);
select database.guard('people.proxy_offer');
