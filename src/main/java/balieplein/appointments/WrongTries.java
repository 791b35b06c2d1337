package balieplein.appointments;

import static balieplein.appointments.AppointmentRow.utc;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Remembers wrong secrets and unknown codes. After ten in a minute a code is locked for whoever asks, and an address
/// that guesses gets no more answers (APT-05).
@Component
class WrongTries {

    static final int MOST = 10;
    static final Duration WITHIN = Duration.ofMinutes(1);

    private final JdbcClient sql;
    private final InstantSource clock;

    WrongTries(JdbcClient sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// Whether this code or address had too many wrong tries.
    boolean isLocked(String target) {
        return sql.sql("""
                                select count(*)
                                from appointments.wrong_try
                                where target = :target and tried_at > :since
                                """)
                        .param("target", target)
                        .param("since", utc(clock.instant().minus(WITHIN)))
                        .query(Integer.class)
                        .single()
                >= MOST;
    }

    void remember(String target) {
        sql.sql("""
                        insert into appointments.wrong_try (target, tried_at)
                        values (:target, :now)
                        """).param("target", target).param("now", utc(clock.instant())).update();
    }

    void forgetBefore(Instant moment) {
        sql.sql("delete from appointments.wrong_try where tried_at < :moment")
                .param("moment", utc(moment))
                .update();
    }
}
