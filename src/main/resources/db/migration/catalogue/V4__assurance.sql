-- How surely a resident must be known to book the step online (ELO-01); null asks for nothing.
alter table catalogue.step add column assurance text check (assurance in ('BASIC', 'SUBSTANTIAL', 'HIGH'));
