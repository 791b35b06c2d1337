-- When an official sent the visitor on the last time: from then on the next queue has its own wait to keep (GUI-05,
-- GUI-11). The turn still counts from the arrival.
alter table plaza.visit
    add column sent_at timestamptz;
