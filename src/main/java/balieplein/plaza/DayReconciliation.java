package balieplein.plaza;

import balieplein.kernel.CurrentCity;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The numbers given out on a day, against the visits registered with them and what became of those.
@Component
public class DayReconciliation {

    private static final Logger LOG = LoggerFactory.getLogger(DayReconciliation.class);

    private final DayBalances all;
    private final JdbcClient sql;
    private final ApplicationEventPublisher events;

    DayReconciliation(DayBalances all, JdbcClient sql, ApplicationEventPublisher events) {
        this.all = all;
        this.sql = sql;
        this.events = events;
    }

    /// Warns of each location where a day does not add up.
    @Transactional
    void reconcile(LocalDate day) {
        differences(day).forEach(this::warn);
    }

    /// The locations where a day does not add up, looked at anew.
    @Transactional(readOnly = true)
    public List<DayNotReconciled> differences(LocalDate day) {
        var balances = all.of(day).stream().collect(Collectors.groupingBy(DayBalance::location));
        return sql
                .sql("""
                select location, sum(last) as given
                from plaza.ticket_series
                where day = ?
                group by location
                order by location
                """)
                .param(day)
                .query((row, number) -> result(
                        row.getString("location"),
                        day,
                        row.getInt("given"),
                        balances.getOrDefault(row.getString("location"), List.of())))
                .list()
                .stream()
                .filter(result -> result.given() != result.registered() || result.registered() != result.ended())
                .toList();
    }

    private static DayNotReconciled result(String location, LocalDate day, int given, List<DayBalance> balances) {
        var registered = balances.stream().mapToInt(DayBalance::tickets).sum();
        var ended = balances.stream()
                .mapToInt(balance -> balance.served()
                        + balance.transferred()
                        + balance.left()
                        + balance.missed()
                        + balance.notClosed())
                .sum();
        return new DayNotReconciled(CurrentCity.code(), location, day, given, registered, ended);
    }

    private void warn(DayNotReconciled difference) {
        LOG.warn(
                "The tickets of {} at {} in {} do not add up: {} given out, {} registered, {} ended.",
                difference.day(),
                difference.location(),
                difference.city(),
                difference.given(),
                difference.registered(),
                difference.ended());
        events.publishEvent(difference);
    }
}
