-- The chain of hashes that shows a row changed behind our back (X-06). Entries are linked a few seconds after they are
-- written, when no transaction that started before is open any more: linking inside the act would make everybody who acts
-- in a city wait for one another.
alter table audit.entry drop column previous_hash;
alter table audit.entry drop column hash;
alter table audit.entry add column written_in xid8 not null default pg_current_xact_id();
alter table audit.entry add column written_at timestamptz not null default clock_timestamp();

create table audit.link (
    city text not null default current_setting('balieplein.city'),
    position bigint not null,
    entry bigint not null,
    hash bytea not null,
    primary key (city, position),
    unique (city, entry)
);
select database.append_only('audit.link');
select database.guard('audit.link');

-- What an entry says, after what came before it.
create function audit.digest(previous bytea, said audit.entry) returns bytea
language sql stable as $$
    select sha256(coalesce(previous, ''::bytea) || convert_to(jsonb_build_array(
        said.city, said.number, to_char(said.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), said.actor,
        to_jsonb(said.roles), said.channel, said.action, said.entity, said.details, said.reason, said.correlation,
        host(said.address))::text, 'UTF8'))
$$;

-- Links what is ready in the current city, one instance at a time, and tells how many. After a restore on another server
-- the numbers of transactions start again: an hour is then enough.
create function audit.extend() returns bigint
language plpgsql as $$
declare
    last audit.link;
    said audit.entry;
    added bigint := 0;
begin
    perform pg_advisory_xact_lock(hashtextextended('audit.extend/' || current_setting('balieplein.city'), 0));
    select * into last from audit.link order by position desc limit 1;
    for said in
        select *
        from audit.entry e
        where not exists (select from audit.link l where l.entry = e.number)
            and (e.written_in < pg_snapshot_xmin(pg_current_snapshot())
                or e.written_at < clock_timestamp() - interval '1 hour')
        order by e.number
    loop
        insert into audit.link (position, entry, hash)
        values (coalesce(last.position, 0) + 1, said.number, audit.digest(last.hash, said))
        returning * into last;
        added := added + 1;
    end loop;
    return added;
end $$;

create index entry_actor on audit.entry (city, actor, number);
