package balieplein.locations.web;

import balieplein.locations.Decision;
import balieplein.locations.ExceptionEvent;
import balieplein.locations.OpeningException;
import balieplein.locations.OpeningWeek;
import balieplein.locations.PlanEvent;
import balieplein.locations.WeekDifference;
import balieplein.web.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The plans of one location: patterns by date, exceptions, what its counters can do.
///
/// @param removable marks of the exceptions that one person may take away
/// @param done key of what was just done, empty when nothing
public record LocationHoursPage(
        String code,
        String name,
        List<PatternRow> patterns,
        List<OpeningException> exceptions,
        Set<String> removable,
        List<PoolRow> pools,
        List<Act> history,
        List<ExceptionEvent> exceptionHistory,
        String done)
        implements Page {

    /// @param difference from the pattern as it was before; absent for the first
    public record Act(PlanEvent event, @Nullable WeekDifference difference) {}

    /// @param state `draft`, `approved`, `planned`, `in-force` or `past`
    public record PatternRow(
            LocalDate from, String state, @Nullable Decision decision, List<OpeningWeek.Group> week) {}

    /// @param counters their names as signposted today
    /// @param skills names of product steps
    public record PoolRow(
            String code,
            String name,
            List<String> counters,
            List<String> skills,
            @Nullable Integer bookable) {}
}
