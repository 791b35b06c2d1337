-- Where a break was planned before somebody went on it late, to put it back when that was no break after all.
alter table rosters.shift add column planned_break_starts time;
alter table rosters.shift add column planned_break_ends time;
