package balieplein.appointments;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Which appointments belong together, and the locks for changing two of them in one transaction.
@Component
class PairsTable {

    /// Of the same person, who has them right after each other: what only names another appointment is no pair.
    private static final String FIND = """
            select first.code as first, second.code as second
            from appointments.appointment second
            join appointments.appointment first
                on first.code = second.follows
                and (first.location, first.day) = (second.location, second.day)
                and second.starts between first.ends and first.ends + interval '15 minutes'
                and (first.name, first.email, first.mobile, first.person)
                    is not distinct from (second.name, second.email, second.mobile, second.person)
            where (second.code = :code or second.follows = :code)
                and first.state = 'booked'
                and second.state = 'booked'
            order by second.booked_at desc, second.code
            limit 1
            """;

    /// All units in their order: whoever moves or cancels one of them only takes them in the same order.
    private static final String LOCK_UNITS = """
            select u.minute
            from appointments.unit u
            join (
                select location, pool, day, minute as from_minute, minute + minutes as to_minute
                from appointments.appointment
                where code = any (:codes)
                union all
                select *
                from unnest(:locations, :pools, cast(:days as date[]), :froms, :tos)
            ) as place (location, pool, day, from_minute, to_minute)
                on u.location = place.location
                and u.pool = place.pool
                and u.day = place.day
                and u.minute > place.from_minute - 60
                and u.minute < place.to_minute
                and u.minute + u.length > place.from_minute
            order by u.location, u.pool, u.day, u.minute
            for update of u
            """;

    private final JdbcClient sql;
    private final AppointmentsTable appointments;

    PairsTable(JdbcClient sql, AppointmentsTable appointments) {
        this.sql = sql;
        this.appointments = appointments;
    }

    /// The two of which this is one, both booked.
    Optional<Pair> find(String code) {
        return sql.sql(FIND)
                .param("code", code)
                .query((row, number) -> List.of(row.getString("first"), row.getString("second")))
                .optional()
                .flatMap(codes -> appointments
                        .find(codes.getFirst())
                        .flatMap(first -> appointments.find(codes.getLast()).map(second -> new Pair(first, second))));
    }

    /// Keeps both appointments, their places and where they want to go for this transaction.
    void lock(Pair pair, Place... places) {
        sql.sql("""
                        select code
                        from appointments.appointment
                        where code = any (?)
                        order by code
                        for update
                        """)
                .param(pair.codes().toArray(String[]::new))
                .query(String.class)
                .list();
        var to = List.of(places);
        sql.sql(LOCK_UNITS)
                .param("codes", pair.codes().toArray(String[]::new))
                .param("locations", to.stream().map(Place::location).toArray(String[]::new))
                .param("pools", to.stream().map(Place::pool).toArray(String[]::new))
                .param("days", to.stream().map(place -> place.day().toString()).toArray(String[]::new))
                .param("froms", to.stream().map(Place::from).toArray(Integer[]::new))
                .param("tos", to.stream().map(Place::to).toArray(Integer[]::new))
                .query(Integer.class)
                .list();
    }

    /// Whether both are still booked where they were seen.
    boolean isUnmoved(Pair seen) {
        return Stream.of(seen.first(), seen.second()).allMatch(each -> appointments
                .find(each.code())
                .filter(now -> now.state() == each.state()
                        && now.location().equals(each.location())
                        && now.start().equals(each.start()))
                .isPresent());
    }
}
