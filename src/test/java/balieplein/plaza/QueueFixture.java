package balieplein.plaza;

import balieplein.appointments.VisitItem;
import balieplein.kernel.CityTime;
import balieplein.kernel.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Visitors in a waiting room, on a day in January 2017, without a configured city around it.
@Component
class QueueFixture {

    static final LocalDate DAY = LocalDate.of(2017, 1, 19);
    static final Set<String> SKILLS = Set.of("eid.request", "passport.request");

    private final VisitsTable table;
    private final CallsTable calls;
    private final VisitsReader reader;

    QueueFixture(VisitsTable table, CallsTable calls, VisitsReader reader) {
        this.calls = calls;
        this.table = table;
        this.reader = reader;
    }

    static String newCity() {
        return "city-" + UUID.randomUUID();
    }

    static Instant at(String time) {
        return CityTime.instant(DAY.atTime(LocalTime.parse(time)));
    }

    String walkIn(String arrived) {
        return register(arrived, null, "eid.request", "general");
    }

    String appointment(String arrived, String due) {
        return register(arrived, due, "eid.request", "general");
    }

    /// Somebody who asks not to wait long.
    String priority(String arrived, @Nullable String due) {
        return register(arrived, due, "eid.request", "general", true);
    }

    String register(String arrived, @Nullable String due, String step, String pool) {
        return register(arrived, due, step, pool, false);
    }

    private String register(String arrived, @Nullable String due, String step, String pool, boolean priority) {
        return register(arrived, due, step, pool, priority, List.of());
    }

    /// Somebody who comes for an official by name.
    ///
    /// @param officials the official, then the deputies
    String named(String arrived, @Nullable String due, List<String> officials) {
        return register(arrived, due, "eid.request", "general", false, officials);
    }

    private String register(
            String arrived, @Nullable String due, String step, String pool, boolean priority, List<String> officials) {
        var code = UUID.randomUUID().toString().substring(0, 12);
        return table.register(
                new NewVisit(
                        code,
                        "B",
                        new Visit.Place("stadskantoor", DAY, pool, List.of(step), null, false, officials),
                        new Visit.Wish(List.of(new VisitItem(step, 1, null)), 1, 10, Language.NL, null, null, priority),
                        new Visit.Arrival(
                                at(arrived), due == null ? null : "app-" + code, due == null ? null : at(due), "kiosk"),
                        null,
                        null),
                "test");
    }

    String callNext(String time) {
        return callNext(time, "7", SKILLS);
    }

    /// The code of the visit that counter gets, empty when nobody waits.
    String callNext(String time, String counter, Set<String> skills) {
        return callNext(time, counter, skills, "test");
    }

    String callNext(String time, String counter, Set<String> skills, String official) {
        return calls.call(
                        new CallsTable.Wanted("stadskantoor", DAY, counter, "general", skills, null),
                        QueueRules.standard("stadskantoor").order(),
                        at(time),
                        official)
                .orElse("");
    }

    List<Visit> open() {
        return reader.listOpen("stadskantoor", DAY);
    }

    Visit get(String code) {
        return reader.find(code).orElseThrow();
    }
}
