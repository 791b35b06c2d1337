package balieplein.appointments;

import static balieplein.appointments.AppointmentRow.utc;

import java.time.InstantSource;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What was decided about the appointments of the worklist.
@Component
class DecidedTable {

    private final JdbcClient sql;
    private final InstantSource clock;

    DecidedTable(JdbcClient sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// @param location on whose list it was
    void add(String code, String location, String act) {
        sql.sql("""
                        insert into appointments.decided (code, location, act, at)
                        values (:code, :location, :act, :at)
                        on conflict (city, code) do update
                        set location = excluded.location,
                            act = excluded.act,
                            at = excluded.at
                        """)
                .param("code", code)
                .param("location", location)
                .param("act", act)
                .param("at", utc(clock.instant()))
                .update();
    }

    /// Of people without e-mail and mobile, the last decided first.
    ///
    List<String> codes(String location) {
        return sql.sql("""
                select d.code
                from appointments.decided d
                join appointments.appointment a
                    on a.code = d.code
                where d.location = :location
                    and a.email is null
                    and a.mobile is null
                order by d.at desc, d.code
                """).param("location", location).query(String.class).list();
    }
}
