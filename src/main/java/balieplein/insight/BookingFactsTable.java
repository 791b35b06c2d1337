package balieplein.insight;

import balieplein.database.InstantColumn;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.RowCallbackHandler;
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

    private static final RowMapper<BookingFigures.Share> SHARE = (row, number) -> new BookingFigures.Share(
            row.getString("month"), row.getString("product"), row.getString("channel"), row.getInt("bookings"));

    private final JdbcClient sql;

    BookingFactsTable(JdbcClient sql) {
        this.sql = sql;
    }

    /// What was read earlier never replaces what was read later.
    void save(BookingFact fact) {
        sql.sql("""
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
                        """)
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

    /// Of the appointments in a period that is over, whether the visitors came; the ones to come are left out.
    BookingFigures.Presence presence(Selection selection, LocalDate today) {
        return sql.sql("""
                        select count(*) filter (where state <> 'cancelled') as due,
                               count(*) filter (where state in ('missed', 'booked')) as missed,
                               count(*) filter (where state = 'cancelled') as cancelled,
                               count(*) filter (where moves > 0) as moved
                        from insight.booking_fact
                        where day between :from and :to
                          and day < :today
                          and (cast(:location as text) is null or location = :location)
                        """)
                .param("from", selection.from())
                .param("to", selection.to())
                .param("today", today)
                .param("location", selection.location())
                .query((row, number) -> new BookingFigures.Presence(
                        row.getInt("due"), row.getInt("missed"), row.getInt("cancelled"), row.getInt("moved")))
                .single();
    }

    /// How many were booked in a period over each channel.
    Map<String, Integer> channels(Selection selection) {
        var channels = new TreeMap<String, Integer>();
        sql.sql("""
                        select channel, count(*) as bookings
                        from insight.booking_fact
                        where booked_on between :from and :to
                          and (cast(:location as text) is null or location = :location)
                        group by channel
                        """)
                .param("from", selection.from())
                .param("to", selection.to())
                .param("location", selection.location())
                .query((RowCallbackHandler) row -> channels.put(row.getString("channel"), row.getInt("bookings")));
        return channels;
    }

    /// The same per month of booking and per product; an appointment for two products counts under both (APT-19).
    List<BookingFigures.Share> shares(Selection selection) {
        return sql.sql("""
                        select to_char(booked_on, 'YYYY-MM') as month, product, channel, count(*) as bookings
                        from insight.booking_fact
                        cross join lateral (
                            select distinct regexp_replace(step, '[.][^.]*$', '') as product
                            from unnest(steps) as step) as products
                        where booked_on between :from and :to
                          and (cast(:location as text) is null or location = :location)
                        group by month, product, channel
                        order by month, product, channel
                        """)
                .param("from", selection.from())
                .param("to", selection.to())
                .param("location", selection.location())
                .query(SHARE)
                .list();
    }
}
