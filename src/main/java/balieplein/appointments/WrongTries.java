package balieplein.appointments;

import static balieplein.appointments.AppointmentRow.utc;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Remembers wrong secrets and unknown codes, for all instances. After so many in a while a code is locked for whoever
/// asks, and an address or device that guesses gets no more answers (APT-05).
@Component
class WrongTries {

    /// How many wrong tries within how long.
    record Limit(int most, Duration within) {}

    /// Of the secret of an appointment.
    static final Limit SECRETS = new Limit(10, Duration.ofMinutes(1));

    /// Of the codes of appointments at the door. Of a thousand million codes a thousand are of today: who guesses for a
    /// whole day finds none, and a hall full of people who mistype once is not locked.
    static final Limit CODES = new Limit(30, Duration.ofMinutes(10));

    /// Of callers about one appointment (CAL-04).
    static final Limit CALLERS = new Limit(3, Duration.ofMinutes(15));

    static final Duration LONGEST = CALLERS.within();

    private final JdbcClient sql;
    private final InstantSource clock;

    WrongTries(JdbcClient sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// Whether this code, address or device had too many wrong tries.
    boolean isLocked(String target, Limit limit) {
        return left(target, limit) == 0;
    }

    /// How many wrong tries are left.
    int left(String target, Limit limit) {
        int made = sql.sql("""
                        select count(*)
                        from appointments.wrong_try
                        where target = :target and tried_at > :since
                        """)
                .param("target", target)
                .param("since", utc(clock.instant().minus(limit.within())))
                .query(Integer.class)
                .single();
        return Math.max(0, limit.most() - made);
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
