package balieplein.locations;

import balieplein.database.LocalizedColumn;
import balieplein.kernel.LocalizedText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Opening patterns and exceptions with their windows.
@Component
class HoursTable {

    private record PatternRow(
            long id,
            String location,
            LocalDate from,
            OpeningPattern.State state,
            @Nullable Decision decision,
            Map<String, Regime> steps) {}

    private record ExceptionRow(
            long id,
            String location,
            LocalDate from,
            LocalDate until,
            LocalizedText reason,
            boolean yearly,
            ExceptionState state,
            @Nullable Decision decision) {}

    private record WindowRow(long owner, DayOfWeek weekday, OpeningWindow window) {}

    private static final RowMapper<PatternRow> PATTERN = (row, number) -> new PatternRow(
            row.getLong("id"),
            row.getString("location"),
            row.getObject("from_day", LocalDate.class),
            OpeningPattern.State.of(row.getString("state")),
            decision(row),
            StepRegimesColumn.read(row.getString("steps")));

    private static final RowMapper<ExceptionRow> EXCEPTION = (row, number) -> new ExceptionRow(
            row.getLong("id"),
            row.getString("location"),
            row.getObject("from_day", LocalDate.class),
            row.getObject("until_day", LocalDate.class),
            LocalizedColumn.read(row, "reason"),
            row.getBoolean("yearly"),
            ExceptionState.of(row.getString("state")),
            decision(row));

    private static final RowMapper<WindowRow> WINDOW = (row, number) ->
            new WindowRow(row.getLong("owner"), DayOfWeek.of(row.getInt("weekday")), WindowColumns.read(row));

    private final JdbcClient sql;

    HoursTable(JdbcClient sql) {
        this.sql = sql;
    }

    record All(Map<String, List<OpeningPattern>> patterns, Map<String, List<OpeningException>> exceptions) {

        Of of(String location) {
            return new Of(patterns.getOrDefault(location, List.of()), exceptions.getOrDefault(location, List.of()));
        }
    }

    record Of(List<OpeningPattern> patterns, List<OpeningException> exceptions) {}

    /// Patterns and exceptions of every location of the city.
    All list() {
        return new All(patterns(), exceptions());
    }

    /// Writes the patterns and exceptions of a location in place of those that were there.
    void save(String location, OpeningHours hours) {
        sql.sql("delete from locations.pattern where location = ?")
                .param(location)
                .update();
        sql.sql("delete from locations.exception where location = ?")
                .param(location)
                .update();
        for (var pattern : hours.patterns()) {
            insert(location, pattern);
        }
        for (int i = 0; i < hours.exceptions().size(); i++) {
            insert(location, i, hours.exceptions().get(i));
        }
    }

    private Map<String, List<OpeningPattern>> patterns() {
        var weeks = weeks("""
                select pattern as owner, weekday, from_time, to_time, regime, share, release, groups, min_minutes,
                    max_minutes, weeks, since, nth, season_from, season_to
                from locations.opening_window
                where pattern is not null
                """);
        var patterns = new HashMap<String, List<OpeningPattern>>();
        var rows = sql.sql("""
                select id, location, from_day, state, decision_body, decision_date, decision_number, steps
                from locations.pattern
                order by location, from_day, id
                """).query(PATTERN).list();
        for (var row : rows) {
            patterns.computeIfAbsent(row.location(), location -> new ArrayList<>())
                    .add(new OpeningPattern(
                            row.from(), row.state(), row.decision(), week(weeks, row.id()), row.steps()));
        }
        return patterns;
    }

    private Map<String, List<OpeningException>> exceptions() {
        var weeks = weeks("""
                select exception as owner, weekday, from_time, to_time, regime, share, release, groups, min_minutes,
                    max_minutes, weeks, since, nth, season_from, season_to
                from locations.opening_window
                where exception is not null
                """);
        var exceptions = new HashMap<String, List<OpeningException>>();
        var rows = sql.sql("""
                select id, location, from_day, until_day, reason, yearly, state, decision_body, decision_date,
                    decision_number
                from locations.exception
                order by location, position
                """).query(EXCEPTION).list();
        for (var row : rows) {
            exceptions
                    .computeIfAbsent(row.location(), location -> new ArrayList<>())
                    .add(new OpeningException(
                            row.from(),
                            row.until(),
                            row.reason(),
                            week(weeks, row.id()),
                            row.yearly(),
                            row.state(),
                            row.decision()));
        }
        return exceptions;
    }

    private Map<Long, Map<DayOfWeek, List<OpeningWindow>>> weeks(String query) {
        var weeks = new HashMap<Long, Map<DayOfWeek, List<OpeningWindow>>>();
        for (var row : sql.sql(query).query(WINDOW).list()) {
            weeks.computeIfAbsent(row.owner(), owner -> new EnumMap<>(DayOfWeek.class))
                    .computeIfAbsent(row.weekday(), day -> new ArrayList<>())
                    .add(row.window());
        }
        return weeks;
    }

    private static OpeningWeek week(Map<Long, Map<DayOfWeek, List<OpeningWindow>>> weeks, long owner) {
        return new OpeningWeek(weeks.getOrDefault(owner, Map.of()));
    }

    private void insert(String location, OpeningPattern pattern) {
        var decision = pattern.decision();
        var id = sql.sql("""
                        insert into locations.pattern (
                            location, from_day, state, decision_body, decision_date, decision_number, steps)
                        values (?, ?, ?, ?, ?, ?, cast(? as jsonb))
                        returning id
                        """)
                .param(location)
                .param(pattern.from())
                .param(pattern.state().tag())
                .param(decision == null ? null : decision.body())
                .param(decision == null ? null : decision.date())
                .param(decision == null ? null : decision.number())
                .param(StepRegimesColumn.json(pattern.steps()))
                .query(Long.class)
                .single();
        insertWindows("""
                insert into locations.opening_window (
                    pattern, weekday, from_time, to_time, regime, share, release, groups, min_minutes, max_minutes,
                    weeks, since, nth, season_from, season_to)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, id, pattern.week());
    }

    private void insert(String location, int position, OpeningException exception) {
        var decision = exception.decision();
        var id = sql.sql("""
                        insert into locations.exception (
                            location, position, from_day, until_day, reason, yearly, state, decision_body,
                            decision_date, decision_number)
                        values (?, ?, ?, ?, cast(? as jsonb), ?, ?, ?, ?, ?)
                        returning id
                        """)
                .params(
                        location,
                        position,
                        exception.from(),
                        exception.to(),
                        LocalizedColumn.json(exception.reason()),
                        exception.yearly(),
                        exception.state().tag())
                .param(decision == null ? null : decision.body())
                .param(decision == null ? null : decision.date())
                .param(decision == null ? null : decision.number())
                .query(Long.class)
                .single();
        insertWindows("""
                insert into locations.opening_window (
                    exception, weekday, from_time, to_time, regime, share, release, groups, min_minutes, max_minutes,
                    weeks, since, nth, season_from, season_to)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, id, exception.week());
    }

    private void insertWindows(String insert, long owner, OpeningWeek week) {
        week.days()
                .forEach((weekday, windows) -> windows.forEach(window -> sql.sql(insert)
                        .param(owner)
                        .param(weekday.getValue())
                        .params(WindowColumns.values(window))
                        .update()));
    }

    private static @Nullable Decision decision(ResultSet row) throws SQLException {
        var body = row.getString("decision_body");
        return body == null
                ? null
                : new Decision(body, row.getObject("decision_date", LocalDate.class), row.getString("decision_number"));
    }
}
