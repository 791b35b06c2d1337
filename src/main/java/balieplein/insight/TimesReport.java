package balieplein.insight;

import java.util.List;

/// How long visitors waited and how long it took (MEA-02), of finished visits only; the others are in the totals.
///
/// @param by what the keys of a row are, in their order
/// @param all the same figures over all visits, each counted once
public record TimesReport(List<Dimension> by, List<Row> rows, Row all, Counts totals) {

    /// @param keys one value per dimension; empty where it is not known
    /// @param visits how many finished
    /// @param waiting from arrival to start, judged by the promise that holds for each visit ([TargetPolicy])
    /// @param waitingFromDue from the time of the appointment to start, of visits with an appointment only
    /// @param handling at counters
    /// @param throughput from arrival to the end
    /// @param withheld why the figures are not shown, if so
    public record Row(
            List<String> keys,
            int visits,
            Spread waiting,
            Spread waitingFromDue,
            Spread handling,
            Spread throughput,
            Withheld withheld) {

        public Row {
            keys = List.copyOf(keys);
        }

        static Row none(List<String> keys, Withheld why) {
            return new Row(keys, 0, Spread.NONE, Spread.NONE, Spread.NONE, Spread.NONE, why);
        }
    }

    /// What was measured under these keys; without visits a row without figures.
    public Row row(String... keys) {
        return rows.stream()
                .filter(row -> row.keys().equals(List.of(keys)))
                .findFirst()
                .orElse(Row.none(List.of(keys), Withheld.NOT));
    }

    public TimesReport {
        by = List.copyOf(by);
        rows = List.copyOf(rows);
    }
}
