package balieplein.appointments;

import balieplein.appointments.BookingPolicy.Urgent;
import balieplein.kernel.Language;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How many urgent visitors were given a place at once, and for which reason (APT-12). No person is in it.
@Component
public class UrgentVisits {

    /// @param reason its code in the booking rules of the city
    public record Count(YearMonth month, String reason, int visits) {}

    private final JdbcClient sql;
    private final BookingPolicies policies;

    UrgentVisits(JdbcClient sql, BookingPolicies policies) {
        this.sql = sql;
        this.policies = policies;
    }

    /// Of the appointments on these days at a location, those not cancelled; the months in their order.
    public List<Count> count(String location, LocalDate from, LocalDate to) {
        return sql.sql("""
                        select to_char(day, 'YYYY-MM') as month, urgent, count(*) as visits
                        from appointments.appointment
                        where urgent is not null
                            and state in ('booked', 'arrived', 'missed')
                            and location = ?
                            and day between ? and ?
                        group by 1, 2
                        order by 1, 2
                        """)
                .params(location, from, to)
                .query((row, number) -> new Count(
                        YearMonth.parse(row.getString("month")), row.getString("urgent"), row.getInt("visits")))
                .list();
    }

    /// What the city calls a reason; its code when it no longer names it.
    public String nameOf(String reason, Language language) {
        return Optional.ofNullable(policies.get().urgent()).map(Urgent::reasons).stream()
                .flatMap(List::stream)
                .filter(each -> each.code().equals(reason))
                .map(each -> each.name().in(language))
                .findFirst()
                .orElse(reason);
    }
}
