package balieplein.reception;

import balieplein.database.InstantColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class ReferralsTable {

    private final JdbcClient sql;

    ReferralsTable(JdbcClient sql) {
        this.sql = sql;
    }

    void add(String visit, String location, LocalDate day, String step, Instant at, String official) {
        sql.sql("""
                insert into reception.referral (visit, location, day, step, at, official)
                values (:visit, :location, :day, :step, :at, :official)
                on conflict (city, visit) do nothing
                """)
                .param("visit", visit)
                .param("location", location)
                .param("day", day)
                .param("step", step)
                .param("at", InstantColumn.of(at))
                .param("official", official)
                .update();
    }

    /// The days on which somebody was sent on of whom nothing is known yet.
    List<LocalDate> openDays(String location, LocalDate from, LocalDate to) {
        return sql.sql("""
                select distinct day
                from reception.referral
                where location = ?
                    and day between ? and ?
                    and verdict = 'open'
                order by day
                """).params(location, from, to).query(LocalDate.class).list();
    }

    List<String> open(String location, LocalDate day) {
        return sql.sql("""
                select visit
                from reception.referral
                where location = ?
                    and day = ?
                    and verdict = 'open'
                """).params(location, day).query(String.class).list();
    }

    void judge(List<String> visits, ReferralPolicy.Verdict verdict) {
        sql.sql("""
                update reception.referral
                set verdict = :verdict
                where visit = any(:visits)
                """)
                .param("verdict", verdict.name().toLowerCase(Locale.ROOT))
                .param("visits", visits.toArray(String[]::new))
                .update();
    }

    List<ReferralFigure> figures(String location, LocalDate from, LocalDate to) {
        return sql.sql("""
                select
                    step,
                    count(*) as referrals,
                    count(*) filter (where verdict in ('right', 'wrong')) as judged,
                    count(*) filter (where verdict = 'wrong') as wrong
                from reception.referral
                where location = ?
                    and day between ? and ?
                group by step
                order by count(*) desc, step
                """)
                .params(location, from, to)
                .query((row, number) -> new ReferralFigure(
                        row.getString("step"), row.getInt("referrals"), row.getInt("judged"), row.getInt("wrong")))
                .list();
    }
}
