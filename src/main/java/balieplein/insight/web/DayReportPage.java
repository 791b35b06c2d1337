package balieplein.insight.web;

import balieplein.web.Bar;
import balieplein.web.Choice;
import balieplein.web.ColumnChart;
import balieplein.web.LineChart;
import balieplein.web.Page;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One day at one location: who came when and for what, and how long it took.
///
/// @param place what is looked at, and what else can be
/// @param closed why the location is closed that day; absent when it is open
/// @param measured the time of the figures, while the day is not over
public record DayReportPage(
        Place place,
        @Nullable String closed,
        @Nullable LocalTime measured,
        List<Headline> headlines,
        Moments moments,
        Waits waits,
        Products products,
        Cells cells,
        Times times)
        implements Page {

    public record Place(List<Choice> locations, String code, String name, LocalDate day, LocalDate today) {

        public Place {
            locations = List.copyOf(locations);
        }

        /// The address of another day, or of the same with another ending.
        public String path(LocalDate other) {
            return "/staff/reports/day?location=" + code + "&day=" + other;
        }
    }

    /// One figure with its norm or what it is about.
    public record Headline(String name, String value, String note, String color) {}

    /// @param halfHours from–to, one per column
    public record Moments(String sentence, ColumnChart chart, List<String> halfHours, String csv) {

        public Moments {
            halfHours = List.copyOf(halfHours);
        }
    }

    /// How long who arrived in a half hour waited.
    public record Waits(String sentence, LineChart chart, String csv) {}

    public record Products(String sentence, List<Bar> bars, String csv) {

        public Products {
            bars = List.copyOf(bars);
        }
    }

    /// Product by half hour.
    ///
    /// @param columns starts of half hours
    /// @param products under each column, how many products
    /// @param visits under each column, how many visits: a visit for two products is one
    public record Cells(
            List<LocalTime> columns,
            List<Row> rows,
            List<Integer> products,
            List<Integer> visits,
            int allProducts,
            int allVisits,
            int allItems) {

        /// @param cells visits per half hour, with how dark each is shown
        /// @param items really handled
        public record Row(String name, List<Cell> cells, int visits, int items) {

            public Row {
                cells = List.copyOf(cells);
            }
        }

        public record Cell(int visits, int level) {}

        public Cells {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            products = List.copyOf(products);
            visits = List.copyOf(visits);
        }
    }

    /// @param all over all visits, each once
    /// @param excluded who is not measured: not closed, left, still open; empty when everybody is
    public record Times(List<Row> rows, Row all, String excluded, String csv) {

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

        public Times {
            rows = List.copyOf(rows);
        }
    }

    public DayReportPage {
        headlines = List.copyOf(headlines);
    }

    public boolean isEmpty() {
        return cells.allVisits() == 0;
    }
}
