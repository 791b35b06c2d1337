package balieplein.insight.web;

import balieplein.insight.web.DayReportPage.Headline;
import balieplein.web.FieldErrors;
import balieplein.web.Page;
import java.util.List;

/// One review with the figures of its months.
///
/// @param pools visits per group of counters
/// @param conclusion what was concluded, or typed
public record ReviewPage(
        String code,
        String name,
        String period,
        String due,
        boolean open,
        List<Headline> headlines,
        DashboardRanks ranks,
        Pools pools,
        String conclusion,
        FieldErrors errors)
        implements Page {

    /// @param weeks the days they are about, where those are others than the months of the review
    /// @param hidden whether some are for others
    public record Pools(String weeks, boolean hidden, List<MonthPage.Figure> rows) {

        public Pools {
            rows = List.copyOf(rows);
        }
    }

    public ReviewPage {
        headlines = List.copyOf(headlines);
    }

    /// Whether nothing was measured in its months.
    public boolean isEmpty() {
        return pools.rows().isEmpty();
    }

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
