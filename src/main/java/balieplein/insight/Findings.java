package balieplein.insight;

import balieplein.kernel.CityTime;
import balieplein.kernel.CurrentCity;
import balieplein.plaza.DayReconciliation;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Is what was counted of a day what happened? Tickets given out end as served, left, missed or transferred, and every
/// figure is the sum of its events. Each difference is one warning, is shown until somebody looks again and finds
/// nothing, and is mended where it can be. A warning means that figures shown before were wrong.
@Component
public class Findings {

    private static final Logger LOG = LoggerFactory.getLogger(Findings.class);
    private static final int SHOWN_DAYS = 31;

    private final VisitFacts facts;
    private final BookingFacts bookings;
    private final DayReconciliation tickets;
    private final FindingsTable table;
    private final InstantSource clock;

    Findings(
            VisitFacts facts,
            BookingFacts bookings,
            DayReconciliation tickets,
            FindingsTable table,
            InstantSource clock) {
        this.facts = facts;
        this.bookings = bookings;
        this.tickets = tickets;
        this.table = table;
        this.clock = clock;
    }

    /// Those of the last month, the latest day first.
    @Transactional(readOnly = true)
    public List<Finding> list() {
        return table.since(CityTime.date(clock.instant()).minusDays(SHOWN_DAYS));
    }

    /// Looks at a day anew: what was found before makes place for what is found now.
    @Transactional
    public List<Finding> check(LocalDate day) {
        var found = new ArrayList<Finding>();
        for (var each : tickets.differences(day)) {
            var numbers = List.of(each.given(), each.registered(), each.ended());
            found.add(new Finding(day, each.location(), Finding.Kind.TICKETS, "", numbers, clock.instant()));
        }
        facts.reconcile(day).forEach(difference -> found.add(mended(day, "visit", difference)));
        bookings.reconcile(day).forEach(difference -> found.add(mended(day, "appointment", difference)));
        var balance = facts.balance(day);
        if (!balance.isEven()) {
            LOG.warn("Figures of {} in {} do not add up: {}.", day, CurrentCity.code(), balance);
            var numbers = List.of(balance.tickets(), balance.closed(), balance.open());
            found.add(new Finding(day, "", Finding.Kind.SUM, "", numbers, clock.instant()));
        }
        table.forget(day);
        table.forgetBefore(day.minusDays(2 * SHOWN_DAYS));
        found.forEach(table::add);
        return List.copyOf(found);
    }

    private Finding mended(LocalDate day, String thing, Difference difference) {
        LOG.warn(
                "Figures of {} in {}: {} {} {}. Mended.",
                day,
                CurrentCity.code(),
                thing,
                difference.visit(),
                difference.what());
        return new Finding(
                day, difference.location(), difference.kind(), difference.visit(), List.of(), clock.instant());
    }
}
