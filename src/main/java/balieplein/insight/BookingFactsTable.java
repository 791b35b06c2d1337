package balieplein.insight;

import balieplein.database.Commits;
import balieplein.database.InstantColumn;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The table `insight.booking_fact`.
@Repository
class BookingFactsTable {

    private static final RowMapper<BookingFact> FACT = (row, number) -> new BookingFact(
            row.getString("appointment"),
            row.getString("location"),
            row.getString("channel"),
            row.getString("state"),
            Arrays.asList((String[]) row.getArray("steps").getArray()),
            row.getObject("booked_on", LocalDate.class),
            row.getObject("day", LocalDate.class),
            new HalfHour(row.getInt("half_hour")),
            row.getInt("lead_minutes"),
            row.getInt("moves"),
            InstantColumn.read(row, "changed"));

    private static final String SAVE = """
            insert into insight.booking_fact
                (appointment, location, channel, state, steps, booked_on, day, half_hour, lead_minutes, moves,
                 changed)
            values (:appointment, :location, :channel, :state, :steps, :booked_on, :day, :half_hour,
                :lead_minutes, :moves, :changed)
            on conflict (city, appointment) do update
            set location = excluded.location,
                channel = excluded.channel,
                state = excluded.state,
                steps = excluded.steps,
                booked_on = excluded.booked_on,
                day = excluded.day,
                half_hour = excluded.half_hour,
                lead_minutes = excluded.lead_minutes,
                moves = excluded.moves,
                changed = excluded.changed
            where booking_fact.changed <= excluded.changed
            """;

    private final JdbcClient sql;
    private final Commits commits;

    BookingFactsTable(JdbcClient sql, Commits commits) {
        this.sql = sql;
        this.commits = commits;
    }

    /// What was read earlier never replaces what was read later.
    void save(BookingFact fact) {
        commits.write(
                SAVE,
                new MapSqlParameterSource()
                        .addValue("appointment", fact.appointment())
                        .addValue("location", fact.location())
                        .addValue("channel", fact.channel())
                        .addValue("state", fact.state())
                        .addValue("steps", fact.steps().toArray(String[]::new))
                        .addValue("booked_on", fact.bookedOn())
                        .addValue("day", fact.day())
                        .addValue("half_hour", fact.halfHour().number())
                        .addValue("lead_minutes", fact.leadMinutes())
                        .addValue("moves", fact.moves())
                        .addValue("changed", InstantColumn.of(fact.changed())));
    }

    void forget(String appointment) {
        sql.sql("""
                        delete from insight.booking_fact
                        where appointment = ?
                        """).param(appointment).update();
    }

    Map<String, BookingFact> on(LocalDate day) {
        var facts = new TreeMap<String, BookingFact>();
        sql.sql("""
                        select appointment, location, channel, state, steps, booked_on, day, half_hour, lead_minutes,
                            moves, changed
                        from insight.booking_fact
                        where day = ?
                        """).param(day).query(FACT).list().forEach(fact -> facts.put(fact.appointment(), fact));
        return facts;
    }
}
