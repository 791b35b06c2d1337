package balieplein.appointments;

import static balieplein.appointments.AppointmentRow.utc;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who would rather come earlier, and what was offered to them.
@Component
class EarlierTable {

    private static final String WAITING = """
            select a.code, a.secret, a.state, a.location, a.pool, a.starts, a.ends, a.items, a.name, a.email,
                a.mobile, a.language, a.assistance, a.channel, a.booked_at, a.revision, a.held_until
            from appointments.earlier_wish w
            join appointments.appointment a on a.code = w.appointment
            where a.state = 'booked'
                and a.starts > :now
                and a.email is not null
                and (
                    select count(*)
                    from appointments.earlier_offer o
                    where o.appointment = a.code) < :most
            order by w.asked_at, a.code
            """;

    /// Not twice the same moment to one, nor one moment to more than so many at once.
    private static final String OFFER = """
            insert into appointments.earlier_offer (appointment, location, starts, turn, offered_at)
            select :appointment, :location, :starts, count(mine.appointment) + 1, :now
            from (select) as one
            left join appointments.earlier_offer mine on mine.appointment = :appointment
            having count(mine.appointment) < :most
                and (
                    select count(*)
                    from appointments.earlier_offer others
                    where others.location = :location and others.starts = :starts) < :most
            on conflict do nothing
            """;

    private final JdbcClient sql;

    EarlierTable(JdbcClient sql) {
        this.sql = sql;
    }

    void ask(String appointment, Instant now) {
        sql.sql("""
                        insert into appointments.earlier_wish (appointment, asked_at)
                        values (?, ?)
                        on conflict do nothing
                        """).param(appointment).param(utc(now)).update();
    }

    void leave(String appointment) {
        sql.sql("delete from appointments.earlier_wish where appointment = ?")
                .param(appointment)
                .update();
    }

    boolean asks(String appointment) {
        return sql.sql("select exists (select from appointments.earlier_wish where appointment = ?)")
                .param(appointment)
                .query(Boolean.class)
                .single();
    }

    /// Those to whom something may still be offered, who asked first first.
    List<Appointment> waiting(int most, Instant now) {
        return sql.sql(WAITING)
                .param("now", utc(now))
                .param("most", most)
                .query(AppointmentRow.MAPPER)
                .list();
    }

    /// False when it was offered to them before, or to enough others.
    boolean offer(Appointment appointment, Instant start, int most, Instant now) {
        return sql.sql(OFFER)
                        .param("appointment", appointment.code())
                        .param("location", appointment.location())
                        .param("starts", utc(start))
                        .param("most", most)
                        .param("now", utc(now))
                        .update()
                == 1;
    }
}
