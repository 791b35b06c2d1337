-- For whom a visitor came by name, and when it was sent on before, until the last transfer: a transfer that is taken back
-- gives both back (GUI-06).
alter table plaza.visit
    add column officials_before text[] not null default '{}',
    add column sent_before timestamptz;
