package balieplein.insight;

import balieplein.appointments.BookingPolicies;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Counts what stands in `insight.booking_fact`.
@Repository
class BookingCountsTable {

    private static final RowMapper<BookingFigures.Share> SHARE = (row, number) -> new BookingFigures.Share(
            row.getString("month"), row.getString("product"), row.getString("channel"), row.getInt("bookings"));

    private final JdbcClient sql;
    private final BookingPolicies policies;

    BookingCountsTable(JdbcClient sql, BookingPolicies policies) {
        this.policies = policies;
        this.sql = sql;
    }

    /// Of the appointments in a period that is over, whether the visitors came; the ones to come are left out.
    BookingFigures.Presence presence(Selection selection, LocalDate today) {
        return sql.sql("""
                        select count(*) filter (where state <> 'cancelled') as due,
                               count(*) filter (where state in ('missed', 'booked')) as missed,
                               count(*) filter (where state = 'cancelled') as cancelled,
                               count(*) filter (where moves > 0) as moved,
                               count(*) filter (where state <> 'cancelled' and half_hour >= :evening) as evening,
                               percentile_disc(0.5) within group (
                                   order by floor(extract(epoch from
                                       (day + half_hour * interval '30 minutes') at time zone 'Europe/Brussels'
                                           - changed) / 3600)::int)
                                   filter (where state = 'cancelled') as cancelled_hours_ahead
                        from insight.booking_fact
                        where day between :from and :to
                          and day < :today
                          and (cast(:location as text) is null or location = :location)
                        """)
                .param("from", selection.from())
                .param("to", selection.to())
                .param("today", today)
                .param("evening", HalfHour.of(policies.get().evening()).number())
                .param("location", selection.location())
                .query((row, number) -> new BookingFigures.Presence(
                        row.getInt("due"),
                        row.getInt("missed"),
                        row.getInt("cancelled"),
                        row.getInt("moved"),
                        row.getObject("cancelled_hours_ahead", Integer.class),
                        row.getInt("evening")))
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
