-- Who changed it last, by name, for an editor who was second.
alter table catalogue.product add column changed_by text;
