package balieplein.appointments;

import balieplein.cities.Cities;
import balieplein.cities.CityCache;
import balieplein.database.LiveChannel;
import balieplein.kernel.CityTime;
import balieplein.kernel.CurrentCity;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// By how many per cent more is given out than is planned: as the city says, or as few as did not come lately (STA-04).
@Component
class NoShowRates {

    /// Fewer say nothing.
    private static final int FEWEST = 50;

    private static final String MEASURE = """
            insert into appointments.no_show_rate (location, percent, appointments, measured_on)
            select location, 100 * count(*) filter (where state = 'missed') / count(*), count(*), :today
            from appointments.appointment
            where state in ('arrived', 'missed')
                and day >= :from
                and day < :today
            group by location
            having count(*) >= :fewest
            on conflict (city, location) do update
            set percent = excluded.percent,
                appointments = excluded.appointments,
                measured_on = excluded.measured_on
            """;

    private final JdbcClient sql;
    private final BookingPolicies policies;
    private final CityCache<Map<String, Integer>> rates;

    NoShowRates(JdbcClient sql, BookingPolicies policies, LiveChannel live) {
        this.sql = sql;
        this.policies = policies;
        this.rates = new CityCache<>("appointments/no-shows", live, this::read);
    }

    /// Per cent to give out above what is planned at a location.
    int overbooking(String location) {
        var policy = policies.get();
        return policy.overbookingWeeks() == null
                ? policy.overbooking()
                : Math.min(policy.overbooking(), rates.get().getOrDefault(location, 0));
    }

    /// Counts what did not come in the weeks before a day, where the city overbooks by it.
    @Transactional
    public void measure(LocalDate today) {
        var weeks = policies.get().overbookingWeeks();
        if (weeks != null) {
            sql.sql(MEASURE)
                    .param("today", today)
                    .param("from", today.minusWeeks(weeks))
                    .param("fewest", FEWEST)
                    .update();
            rates.changed();
        }
    }

    private Map<String, Integer> read() {
        var percents = new HashMap<String, Integer>();
        sql.sql("select location, percent from appointments.no_show_rate").query(row -> {
            percents.put(row.getString("location"), row.getInt("percent"));
        });
        return Map.copyOf(percents);
    }

    /// Before the capacity of all days is counted again.
    @Configuration(proxyBeanMethods = false)
    static class Rounds {

        private static final LocalTime AT_NIGHT = LocalTime.of(2, 5);

        @Bean
        RecurringTask<Void> noShowsMeasured(NoShowRates rates, Cities cities, InstantSource clock) {
            return Tasks.recurring("appointments-no-shows", Schedules.daily(CityTime.ZONE, AT_NIGHT))
                    .execute((task, context) -> cities.codes()
                            .forEach(city ->
                                    CurrentCity.run(city, () -> rates.measure(CityTime.date(clock.instant())))));
        }
    }
}
