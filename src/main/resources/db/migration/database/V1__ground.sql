-- Trusted extensions: the owner of the database may create them.
create extension if not exists btree_gist with schema public;
create extension if not exists pg_trgm with schema public;
create extension if not exists unaccent with schema public;

-- Keeps the rows of a table to the city of the connection: nobody sees or writes another city's rows, the owner
-- of the table neither.
create function database.guard(guarded regclass) returns void
language plpgsql as $$
begin
    execute format('alter table %s enable row level security', guarded);
    execute format('alter table %s force row level security', guarded);
    execute format(
        'create policy city_only on %s using (city = current_setting(''balieplein.city'', true)) '
        'with check (city = current_setting(''balieplein.city'', true))',
        guarded);
end $$;

-- Makes a table append-only, for its owner too.
create function database.refuse_change() returns trigger
language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name using errcode = 'integrity_constraint_violation';
end $$;

create function database.append_only(guarded regclass) returns void
language plpgsql as $$
begin
    execute format(
        'create trigger append_only before update or delete on %s for each row execute function database.refuse_change()',
        guarded);
    execute format(
        'create trigger append_only_whole before truncate on %s for each statement execute function database.refuse_change()',
        guarded);
end $$;

-- Events on their way to other modules (Spring Modulith's publication registry).
create table database.event_publication (
    id uuid not null primary key,
    listener_id text not null,
    event_type text not null,
    serialized_event text not null,
    publication_date timestamptz not null,
    completion_date timestamptz,
    status text,
    completion_attempts int,
    last_resubmission_date timestamptz
);
create index event_publication_open on database.event_publication (publication_date) where completion_date is null;

-- Jobs of which each runs on one instance at a time (db-scheduler).
create table database.scheduled_tasks (
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    execution_time timestamptz not null,
    picked boolean not null,
    picked_by text,
    last_success timestamptz,
    last_failure timestamptz,
    consecutive_failures int,
    last_heartbeat timestamptz,
    version bigint not null,
    priority smallint,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_execution on database.scheduled_tasks (execution_time);
create index scheduled_tasks_heartbeat on database.scheduled_tasks (last_heartbeat);

-- Web sessions, shared by all instances (Spring Session).
create table database.spring_session (
    primary_id char(36) not null primary key,
    session_id char(36) not null,
    creation_time bigint not null,
    last_access_time bigint not null,
    max_inactive_interval int not null,
    expiry_time bigint not null,
    principal_name varchar(100)
);
create unique index spring_session_id on database.spring_session (session_id);
create index spring_session_expiry on database.spring_session (expiry_time);
create index spring_session_principal on database.spring_session (principal_name);
create table database.spring_session_attributes (
    session_primary_id char(36) not null references database.spring_session (primary_id) on delete cascade,
    attribute_name varchar(200) not null,
    attribute_bytes bytea not null,
    primary key (session_primary_id, attribute_name)
);
