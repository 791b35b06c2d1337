package balieplein.insight;

import static balieplein.insight.FactSample.visit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import balieplein.Running;
import balieplein.kernel.CurrentCity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.support.TransactionTemplate;

@Running
class FactsTableTest {

    private static final LocalDate THURSDAY = LocalDate.of(2017, 1, 19);
    private static final VisitFact SERVED = visit("v1")
            .arrives("09:52:07.250")
            .due("10:00")
            .starts("09:59:30", "7")
            .finishes("10:10", Map.of("eid.request", 1, "address-change.request", 2));
    private static final VisitFact WAITING = visit("v2")
            .asksFor(Map.of("kids-id.request", 4))
            .arrives("23:59:59")
            .ends(VisitFact.State.OPEN);

    @Autowired
    private FactsTable table;

    @Autowired
    private TransactionTemplate transaction;

    private final String city = "facts-" + UUID.randomUUID();

    @Test
    void what_is_known_of_a_visit_comes_back_as_it_was_written() {
        save(SERVED, WAITING);
        assertThat(read(null, THURSDAY, THURSDAY)).containsExactlyInAnyOrder(SERVED, WAITING);
    }

    @Test
    void writing_a_visit_again_replaces_it_and_changes_no_other() {
        save(WAITING, SERVED, SERVED);
        assertThat(read(null, THURSDAY, THURSDAY)).containsExactlyInAnyOrder(SERVED, WAITING);
    }

    @Test
    void what_was_read_earlier_never_replaces_what_was_read_later() {
        var early = visit("v1").arrives("09:52").due("10:00").ends(VisitFact.State.OPEN);
        save(later(SERVED, 5), later(early, 2));
        assertThat(read(null, THURSDAY, THURSDAY)).containsExactly(later(SERVED, 5));
    }

    @Test
    void a_selection_takes_its_days_and_its_location_only() {
        var elsewhere = visit("v3").at("heverlee").arrives("09:00").ends(VisitFact.State.LEFT);
        var before = visit("v4").on("2017-01-18").arrives("23:59").ends(VisitFact.State.LEFT);
        var after = visit("v5").on("2017-01-20").arrives("00:00").ends(VisitFact.State.LEFT);
        save(SERVED, elsewhere, before, after);
        assertThat(read("stadskantoor", THURSDAY, THURSDAY)).containsExactly(SERVED);
        assertThat(read(null, THURSDAY, THURSDAY)).containsExactlyInAnyOrder(SERVED, elsewhere);
        assertThat(read("stadskantoor", THURSDAY, THURSDAY.plusDays(1))).containsExactlyInAnyOrder(SERVED, after);
        assertThat(read("nowhere", THURSDAY, THURSDAY)).isEmpty();
    }

    @Test
    void another_city_sees_nothing_of_it() {
        save(SERVED);
        CurrentCity.run("facts-elsewhere", () -> assertThat(counts()).isEmpty());
        assertThat(CurrentCity.<Map<String, Integer>, RuntimeException>call(city, this::counts))
                .containsOnly(Map.entry("v1", 1));
    }

    @Test
    void a_day_is_forgotten_without_the_days_around_it() {
        var before = visit("v4").on("2017-01-18").arrives("23:59").ends(VisitFact.State.LEFT);
        save(SERVED, WAITING, before);
        CurrentCity.run(city, () -> table.forget(THURSDAY));
        assertThat(read(null, THURSDAY.minusDays(1), THURSDAY)).containsExactly(before);
    }

    @Test
    void nothing_is_handled_in_a_visit_that_did_not_finish() {
        var impossible = new VisitFact(
                "v9",
                1,
                WAITING.day(),
                WAITING.halfHour(),
                "stadskantoor",
                "kiosk",
                VisitFact.State.LEFT,
                WAITING.moments(),
                Times.NONE,
                null,
                null,
                WAITING.asked(),
                Map.of("eid.request", 1),
                Circumstances.NONE);
        assertThatThrownBy(() -> save(impossible)).isInstanceOf(DataIntegrityViolationException.class);
    }

    private void save(VisitFact... facts) {
        CurrentCity.run(city, () -> List.of(facts).forEach(table::save));
    }

    private Map<String, Integer> counts() {
        return table.eventCounts(THURSDAY);
    }

    private List<VisitFact> read(@Nullable String location, LocalDate from, LocalDate to) {
        var found = new ArrayList<VisitFact>();
        CurrentCity.run(
                city,
                () -> transaction.executeWithoutResult(
                        status -> table.each(new Selection(location, from, to), found::add)));
        return found;
    }

    private static VisitFact later(VisitFact fact, int events) {
        return new VisitFact(
                fact.visit(),
                events,
                fact.day(),
                fact.halfHour(),
                fact.location(),
                fact.channel(),
                fact.state(),
                fact.moments(),
                fact.times(),
                fact.counter(),
                fact.pool(),
                fact.asked(),
                fact.handled(),
                fact.circumstances());
    }
}
