package balieplein.rosters;

import balieplein.kernel.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// Everything that is planned in a city.
///
/// @param periods the days on which each member of the register works for the city, per code; without who is blocked
record Roster(List<Worker> workers, List<Shift> shifts, List<Leave> leaves, Map<String, Period> periods) {

    Roster {
        workers = List.copyOf(workers);
        shifts = List.copyOf(shifts);
        leaves = List.copyOf(leaves);
        periods = Map.copyOf(periods);
    }

    List<Shift> on(String location, LocalDate day) {
        return shifts.stream()
                .filter(shift ->
                        shift.location().equals(location) && shift.day().equals(day))
                .toList();
    }

    /// Whether somebody will be there for it: at work that day, and able to.
    boolean counts(Shift shift) {
        return !isAway(shift.member(), shift.day())
                && workers.stream()
                        .filter(worker -> worker.member().equals(shift.member()))
                        .anyMatch(worker -> worker.canServe(shift.location(), shift.pool()));
    }

    boolean isTemporary(String member) {
        var works = periods.get(member);
        return works != null && works.until() != null;
    }

    /// On leave, ill, blocked, or not working for the city then.
    boolean isAway(String member, LocalDate day) {
        var works = periods.get(member);
        return works == null
                || !works.contains(day)
                || leaves.stream().anyMatch(leave -> leave.member().equals(member) && leave.covers(day));
    }
}
