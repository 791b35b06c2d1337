package balieplein.insight;

import balieplein.appointments.BookingHistory;
import balieplein.locations.Locations;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps one fact per appointment of the current city, as it was made, and later read anew from the appointment itself.
@Component
class BookingFacts {

    private final BookingFactsTable table;
    private final BookingHistory bookings;
    private final Locations locations;

    BookingFacts(BookingFactsTable table, BookingHistory bookings, Locations locations) {
        this.table = table;
        this.bookings = bookings;
        this.locations = locations;
    }

    void save(BookingFact fact) {
        table.save(fact);
    }

    @Transactional
    void record(String appointment) {
        bookings.find(appointment).map(BookingFact::of).ifPresent(table::save);
    }

    /// Compares every fact of a day with its appointment, and mends what differs. What became of an appointment on its
    /// day is read here and is no difference.
    @Transactional
    List<Difference> reconcile(LocalDate day) {
        var happened = derive(day);
        var known = table.on(day);
        var codes = new TreeSet<>(happened.keySet());
        codes.addAll(known.keySet());
        var differences = new ArrayList<Difference>();
        for (var code : codes) {
            var fact = happened.get(code);
            var counted = known.get(code);
            if (fact == null || !fact.equals(counted)) {
                if (fact == null || counted == null || !counted.differsInOutcomeOnly(fact)) {
                    differences.add(difference(code, fact, counted));
                }
                table.forget(code);
                record(code);
            }
        }
        return differences;
    }

    private static Difference difference(String code, @Nullable BookingFact happened, @Nullable BookingFact counted) {
        var some = happened == null ? counted : happened;
        return new Difference(
                code,
                some == null ? "" : some.location(),
                Finding.Kind.APPOINTMENT,
                "was counted as " + counted + ", it is " + happened);
    }

    private Map<String, BookingFact> derive(LocalDate day) {
        var facts = new TreeMap<String, BookingFact>();
        for (var location : locations.list()) {
            bookings.on(location.code(), day).forEach(entry -> facts.put(entry.code(), BookingFact.of(entry)));
        }
        return facts;
    }
}
