package balieplein.locations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The columns of one window.
final class WindowColumns {

    private WindowColumns() {}

    static OpeningWindow read(ResultSet row) throws SQLException {
        return new OpeningWindow(
                row.getObject("from_time", LocalTime.class),
                row.getObject("to_time", LocalTime.class),
                Regime.of(row.getString("regime")),
                row.getInt("share"),
                row.getInt("release"),
                new WindowFilter(
                        Set.copyOf(
                                Arrays.asList((String[]) row.getArray("groups").getArray())),
                        row.getObject("min_minutes", Integer.class),
                        row.getObject("max_minutes", Integer.class)),
                new Recurrence(
                        row.getInt("weeks"), row.getObject("since", LocalDate.class), row.getInt("nth"), season(row)));
    }

    /// In the order from_time, to_time, regime, share, release, groups, min_minutes, max_minutes, weeks, since, nth,
    /// season_from, season_to.
    static List<@Nullable Object> values(OpeningWindow window) {
        var filter = window.filter();
        var recurrence = window.recurrence();
        var season = recurrence.season();
        return Arrays.asList(
                window.from(),
                window.to(),
                window.regime().tag(),
                window.share(),
                window.release(),
                filter.groups().stream().sorted().toArray(String[]::new),
                filter.minMinutes(),
                filter.maxMinutes(),
                recurrence.weeks(),
                recurrence.since(),
                recurrence.nth(),
                season == null ? null : season.from().toString(),
                season == null ? null : season.to().toString());
    }

    private static @Nullable Season season(ResultSet row) throws SQLException {
        var from = row.getString("season_from");
        return from == null ? null : new Season(MonthDay.parse(from), MonthDay.parse(row.getString("season_to")));
    }
}
