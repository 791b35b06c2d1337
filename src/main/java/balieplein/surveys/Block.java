package balieplein.surveys;

import java.time.LocalDate;
import java.util.List;

/// Answers that are shown together or not at all: ten or more of one series, given in successive weeks.
///
/// @param first Monday of the first week
/// @param last Monday of the week in which they became ten
record Block(LocalDate first, LocalDate last, List<TallyRow> rows) {

    private static final int THURSDAY = 3;

    Block {
        rows = List.copyOf(rows);
    }

    int n() {
        return rows.stream().mapToInt(row -> row.scores().n()).sum();
    }

    /// Whether it counts in a period: its last week does.
    boolean countsIn(LocalDate from, LocalDate to) {
        return isIn(last, from, to);
    }

    /// A week counts where most of its days are, so that it belongs to one month and to one year.
    static boolean isIn(LocalDate week, LocalDate from, LocalDate to) {
        var thursday = week.plusDays(THURSDAY);
        return !thursday.isBefore(from) && !thursday.isAfter(to);
    }
}
