package balieplein.rosters.web;

import balieplein.web.Choice;
import balieplein.web.FieldErrors;
import balieplein.web.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// The roster of a week at a location.
///
/// @param people who can be planned
/// @param members of the register who are on no roster or on this one
/// @param gaps of the weeks ahead
/// @param toMove appointments without a place in these weeks
/// @param typed what was typed in the form that was refused
public record RosterPage(
        List<Choice> locations,
        String location,
        String locationName,
        LocalDate monday,
        List<Choice> people,
        List<Choice> members,
        List<Choice> pools,
        List<ShiftRow> shifts,
        List<LeaveRow> leaves,
        List<WorkerRow> workers,
        List<GapRow> gaps,
        List<MoveRow> toMove,
        Map<String, String> typed,
        FieldErrors errors)
        implements Page {

    public record ShiftRow(String member, LocalDate day, String name, String pool, String hours, String pause) {}

    public record LeaveRow(String member, LocalDate from, String name, String days, String kind) {}

    public record WorkerRow(String name, String pools, String buddy, String toLearn) {}

    public record GapRow(String day, String pool, String hours, int needed, int planned, String away) {}

    public record MoveRow(String code, String when, String pool) {}

    public RosterPage {
        locations = List.copyOf(locations);
        people = List.copyOf(people);
        members = List.copyOf(members);
        pools = List.copyOf(pools);
        shifts = List.copyOf(shifts);
        leaves = List.copyOf(leaves);
        workers = List.copyOf(workers);
        gaps = List.copyOf(gaps);
        toMove = List.copyOf(toMove);
        typed = Map.copyOf(typed);
    }

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }

    public String at(String field) {
        return typed.getOrDefault(field, "");
    }

    public String week(LocalDate other) {
        return "/staff/rosters?location=" + location + "&week=" + other;
    }
}
