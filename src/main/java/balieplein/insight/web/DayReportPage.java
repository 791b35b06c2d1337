package balieplein.insight.web;

import balieplein.insight.Definition;
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
        DayReportCells cells,
        DayReportTimes times)
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
    ///
    /// @param meaning what says how it is counted
    public record Headline(Definition meaning, String name, String value, String note, String color) {}

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

    public DayReportPage {
        headlines = List.copyOf(headlines);
    }

    public boolean isEmpty() {
        return cells.allVisits() == 0;
    }
}
