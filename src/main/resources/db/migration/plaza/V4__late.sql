-- Somebody who came later than their appointment allows waits without the agreed time (APT-11).
alter table plaza.visit drop constraint visit_check;
alter table plaza.visit add constraint due_by_appointment check (due_at is null or appointment is not null);
