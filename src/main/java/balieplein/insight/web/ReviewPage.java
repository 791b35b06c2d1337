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
        List<MonthPage.Figure> pools,
        String conclusion,
        FieldErrors errors)
        implements Page {

    public ReviewPage {
        headlines = List.copyOf(headlines);
        pools = List.copyOf(pools);
    }

    /// Whether nothing was measured in its months.
    public boolean isEmpty() {
        return pools.isEmpty();
    }

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}
