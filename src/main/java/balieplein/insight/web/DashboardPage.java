package balieplein.insight.web;

import balieplein.insight.Definition;
import balieplein.insight.web.DayReportPage.Headline;
import balieplein.web.Bar;
import balieplein.web.ColumnChart;
import balieplein.web.HeatRow;
import balieplein.web.LineChart;
import balieplein.web.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The figures of a period, for who decides on hours and people.
///
/// @param season visitors by month, for a period of three months or more
/// @param rows address of the visits behind the figures
/// @param findings on how many days, per location, figures did not say what happened
public record DashboardPage(
        DashboardFilter filter,
        List<Headline> headlines,
        Heat heat,
        Products products,
        Waits waits,
        @Nullable Season season,
        DashboardRanks ranks,
        DashboardChannels channels,
        Returns returns,
        Access access,
        Comparison comparison,
        String rows,
        int findings)
        implements Page {

    /// An average week.
    public record Heat(String sentence, List<String> columns, List<HeatRow> rows, String csv) {

        public Heat {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    public record Products(String sentence, List<Bar> bars, List<Row> rows, String csv) {

        /// @param rows address of the visits behind it
        public record Row(
                String name, String rows, String visits, String p50, String p90, String handling, String within) {}

        public Products {
            bars = List.copyOf(bars);
            rows = List.copyOf(rows);
        }
    }

    public record Waits(String sentence, LineChart chart, String csv) {}

    public record Season(String sentence, ColumnChart chart, List<String> months, String csv) {

        public Season {
            months = List.copyOf(months);
        }
    }

    public record Returns(String sentence, List<Bar> missing, String referrals) {

        public Returns {
            missing = List.copyOf(missing);
        }
    }

    public record Access(String sentence, List<Row> rows, String csv) {

        public record Row(String name, String middle, String worst, String none, String nights) {}

        public Access {
            rows = List.copyOf(rows);
        }
    }

    /// This period beside another (APT-15).
    public record Comparison(String heading, String now, String before, List<Row> rows) {

        /// @param meaning what says how it is counted
        /// @param n how many were measured
        public record Row(Definition meaning, String name, String now, String n, String before, String beforeN) {}

        public Comparison {
            rows = List.copyOf(rows);
        }
    }

    public DashboardPage {
        headlines = List.copyOf(headlines);
    }

    @Override
    public int status() {
        return filter.errors().isEmpty() ? 200 : 422;
    }

    public boolean isEmpty() {
        return products.bars().isEmpty();
    }
}
