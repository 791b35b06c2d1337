package balieplein.insight;

import balieplein.database.InstantColumn;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.RowMapper;
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

    BookingFactsTable(JdbcClient sql) {
        this.sql = sql;
    }

    /// What was read earlier never replaces what was read later.
    void save(BookingFact fact) {
        sql.sql(SAVE)
                .param("appointment", fact.appointment())
                .param("location", fact.location())
                .param("channel", fact.channel())
                .param("state", fact.state())
                .param("steps", fact.steps().toArray(String[]::new))
                .param("booked_on", fact.bookedOn())
                .param("day", fact.day())
                .param("half_hour", fact.halfHour().number())
                .param("lead_minutes", fact.leadMinutes())
                .param("moves", fact.moves())
                .param("changed", InstantColumn.of(fact.changed()))
                .update();
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
