package balieplein.rosters;

import java.time.LocalDate;
import java.util.List;

/// Everything that is planned in a city.
record Roster(List<Worker> workers, List<Shift> shifts, List<Leave> leaves) {

    Roster {
        workers = List.copyOf(workers);
        shifts = List.copyOf(shifts);
        leaves = List.copyOf(leaves);
    }

    List<Shift> on(String location, LocalDate day) {
        return shifts.stream()
                .filter(shift ->
                        shift.location().equals(location) && shift.day().equals(day))
                .toList();
    }

    boolean isAway(String member, LocalDate day) {
        return leaves.stream().anyMatch(leave -> leave.member().equals(member) && leave.covers(day));
    }
}
