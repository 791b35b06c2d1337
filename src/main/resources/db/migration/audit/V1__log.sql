-- Who did what, when and from where (X-06). Rows are added only; the last two columns wait for the chain of hashes
-- that will show a row changed behind our back.
create table audit.entry (
    city text not null default current_setting('balieplein.city'),
    number bigint generated always as identity,
    at timestamptz not null,
    actor text not null,
    roles text[] not null,
    channel text not null check (channel in ('browser', 'api', 'device', 'inside')),
    action text not null check (action ~ '^[a-z]+\.[a-z-]+$'),
    entity text not null check (entity ~ '^[a-z-]+:.+$'),
    details jsonb not null,
    reason text,
    correlation text,
    address inet,
    previous_hash bytea,
    hash bytea,
    primary key (city, number)
);
create index entry_entity on audit.entry (city, entity, number);
select database.append_only('audit.entry');
select database.guard('audit.entry');
