package balieplein.insight.web;

import balieplein.insight.web.DayReportPage.Headline;
import balieplein.web.Bar;
import balieplein.web.Choice;
import balieplein.web.ColumnChart;
import balieplein.web.FieldErrors;
import balieplein.web.HeatRow;
import balieplein.web.LineChart;
import balieplein.web.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The figures of a period, for who decides on hours and people.
///
/// @param season visitors by month, for a period of three months or more
/// @param rows address of the visits behind the figures
public record DashboardPage(
        Filter filter,
        List<Headline> headlines,
        Heat heat,
        Products products,
        Waits waits,
        @Nullable Season season,
        Ranks ranks,
        Channels channels,
        Returns returns,
        Access access,
        Comparison comparison,
        String rows)
        implements Page {

    /// @param heading such as `1 september – 28 september 2016`
    /// @param place name of the location, or of all of them
    /// @param query of the address, as it is
    /// @param hasGenerated whether the period has visits that never happened
    /// @param generated whether they count
    public record Filter(
            List<Choice> locations,
            String location,
            String place,
            String from,
            String to,
            String beforeFrom,
            String beforeTo,
            String heading,
            String query,
            boolean hasGenerated,
            boolean generated,
            FieldErrors errors) {

        public Filter {
            locations = List.copyOf(locations);
        }
    }

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

    /// @param weekdays and windows, the busiest first
    public record Ranks(String sentence, List<Weekday> weekdays, List<Window> windows, String csv) {

        public record Weekday(String name, String n, String perDay, String perHour, String all) {}

        public record Window(
                String name, String n, String perWindow, String perHour, String p50, String p90, String staffMinutes) {}

        public Ranks {
            weekdays = List.copyOf(weekdays);
            windows = List.copyOf(windows);
        }
    }

    /// @param requests how products were asked for (MEA-06)
    /// @param bookings how appointments were made (APT-19)
    public record Channels(
            String requestsSentence,
            List<Bar> requests,
            String bookingsSentence,
            List<Bar> bookings,
            List<Row> rows,
            String csv) {

        /// Shares of one product; empty where nothing was asked for.
        public record Row(String name, String all, List<String> shares) {

            public Row {
                shares = List.copyOf(shares);
            }
        }

        public Channels {
            requests = List.copyOf(requests);
            bookings = List.copyOf(bookings);
            rows = List.copyOf(rows);
        }
    }

    public record Returns(String sentence, List<Bar> missing, String referrals) {

        public Returns {
            missing = List.copyOf(missing);
        }
    }

    public record Access(String sentence, List<Row> rows) {

        public record Row(String name, String middle, String worst, String none, String nights) {}

        public Access {
            rows = List.copyOf(rows);
        }
    }

    /// This period beside another (APT-15).
    public record Comparison(String heading, String now, String before, List<Row> rows) {

        /// @param n how many were measured
        public record Row(String name, String now, String n, String before, String beforeN) {}

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
