package balieplein.insight.web;

import java.util.List;

/// How long visitors waited and were helped on a day.
///
/// @param all over all visits, each once
/// @param targets what the waits are held against, in sentences
/// @param excluded who is not measured: not closed, left, still open; empty when everybody is
public record DayReportTimes(List<Row> rows, Row all, List<String> targets, String excluded, String csv) {

    /// Minutes as people read them; a dash where nothing was measured.
    public record Row(
            String name,
            int visits,
            Spread waiting,
            Spread waitingFromDue,
            Spread handling,
            Spread throughput,
            String within) {}

    public record Spread(String mean, String p50, String p90) {}

    public DayReportTimes {
        rows = List.copyOf(rows);
        targets = List.copyOf(targets);
    }
}
