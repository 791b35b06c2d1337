package balieplein.insight;

import static balieplein.insight.FactSample.visit;
import static org.assertj.core.api.Assertions.assertThat;

import balieplein.plaza.QueueRules;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// From visits to the cells of a report.
class ReportSheetsTest {

    private static final VisitFact CARD =
            visit("v1").arrives("09:52").due("10:00").starts("10:00", "7").finishes("10:10", Map.of("eid.request", 1));
    private static final VisitFact CARD_AND_MOVE = visit("v2")
            .arrives("09:40")
            .due("09:45")
            .starts("09:43", "10")
            .finishes("10:03", Map.of("eid.request", 1, "address-change.request", 1));
    private static final VisitFact FOUR_CHILDREN = visit("v3")
            .asksFor(Map.of("kids-id.request", 3))
            .arrives("10:00")
            .starts("10:16", "7")
            .finishes("10:46", Map.of("kids-id.request", 4));
    private static final VisitFact FORGOTTEN =
            visit("v4").arrives("10:05").starts("10:06", "7").ends(VisitFact.State.NOT_CLOSED);
    private static final VisitFact WAITING = visit("v5").arrives("10:20").ends(VisitFact.State.OPEN);
    private static final VisitFact GONE = visit("v6").arrives("10:29").ends(VisitFact.State.LEFT);
    private static final List<VisitFact> ALL = List.of(CARD, CARD_AND_MOVE, FOUR_CHILDREN, FORGOTTEN, WAITING, GONE);

    @Test
    void a_visit_with_two_products_is_one_visit_and_two_products() {
        var report = visits(List.of(CARD_AND_MOVE), Dimension.PRODUCT);
        assertThat(report.rows()).containsExactly(row(1, 1, "address-change"), row(1, 1, "eid"));
        assertThat(report.totals().visits()).isEqualTo(1);
        assertThat(report.totals().products()).isEqualTo(2);
        assertThat(report.totals().items()).isEqualTo(2);
    }

    @Test
    void cells_are_by_product_and_by_the_half_hour_of_arrival() {
        assertThat(visits(ALL, Dimension.PRODUCT, Dimension.HALF_HOUR).rows())
                .containsExactly(
                        row(1, 1, "address-change", "09:30"),
                        row(2, 2, "eid", "09:30"),
                        row(3, 0, "eid", "10:00"),
                        row(1, 4, "kids-id", "10:00"));
    }

    @Test
    void rows_of_half_hours_add_up_to_all_visits() {
        var report = visits(ALL, Dimension.HALF_HOUR);
        assertThat(report.rows()).containsExactly(row(2, 3, "09:30"), row(4, 4, "10:00"));
        assertThat(report.totals()).isEqualTo(new Counts(6, 7, 7, 3, 1, 1, 0, 1, 0));
    }

    @Test
    void counters_are_in_the_order_of_their_numbers_and_nobody_is_lost_who_was_at_none() {
        assertThat(visits(ALL, Dimension.COUNTER).rows())
                .containsExactly(row(2, 0, ""), row(3, 5, "7"), row(1, 2, "10"));
    }

    @Test
    void weekdays_start_on_monday_and_gather_all_dates() {
        var monday = visit("v7").on("2017-01-23").arrives("09:00").ends(VisitFact.State.LEFT);
        var sunday = visit("v8").on("2017-01-22").arrives("09:00").ends(VisitFact.State.LEFT);
        var thursday = visit("v9").on("2017-01-26").arrives("09:00").ends(VisitFact.State.LEFT);
        assertThat(visits(List.of(sunday, CARD, thursday, monday), Dimension.WEEKDAY)
                        .rows())
                .containsExactly(row(1, 0, "monday"), row(2, 1, "thursday"), row(1, 0, "sunday"));
    }

    @Test
    void a_service_counts_a_visit_once_for_all_its_products() {
        assertThat(visits(List.of(CARD_AND_MOVE), Dimension.SERVICE).rows()).containsExactly(row(1, 2, "burgerzaken"));
    }

    @Test
    void waiting_is_measured_from_arrival_and_from_the_agreed_time_also_when_served_early() {
        var all = times(ALL).all();
        // 8, 3 and 16 minutes after arrival; 0 and −2 minutes after the agreed time
        assertThat(minutes(all.waiting())).containsExactly("9.00", "8.00", "14.40");
        assertThat(minutes(all.waitingFromDue())).containsExactly("-1.00", "-1.00", "-0.20");
        assertThat(minutes(all.handling())).containsExactly("20.00", "20.00", "28.00");
        assertThat(minutes(all.throughput())).containsExactly("29.00", "23.00", "41.40");
    }

    @Test
    void the_promise_is_five_minutes_after_the_agreed_time_or_a_quarter_after_arrival() {
        var all = times(ALL).all();
        // the family without appointment waited 16 minutes; both appointments were in time
        assertThat(all.waiting().share()).hasToString("0.6667");
        assertThat(all.waitingFromDue().share()).hasToString("1.0000");
        assertThat(all.handling().share()).isNull();
    }

    @Test
    void what_nobody_closed_is_counted_but_never_measured() {
        var report = times(ALL, Dimension.COUNTER);
        assertThat(report.all().visits()).isEqualTo(3);
        assertThat(report.totals().notClosed()).isEqualTo(1);
        assertThat(report.totals().visits()).isEqualTo(6);
        assertThat(report.rows()).extracting(TimesReport.Row::keys).containsExactly(List.of("7"), List.of("10"));
        assertThat(report.rows()).extracting(TimesReport.Row::visits).containsExactly(2, 1);
    }

    private static VisitsReport visits(List<VisitFact> facts, Dimension... by) {
        var sheet = new VisitsSheet(List.of(by), grouping(by));
        facts.forEach(fact -> sheet.accept(batch(fact)));
        return sheet.report();
    }

    private static TimesReport times(List<VisitFact> facts, Dimension... by) {
        var sheet = new TimesSheet(List.of(by), grouping(by));
        facts.forEach(fact -> sheet.accept(batch(fact)));
        return sheet.report();
    }

    private static Batch batch(VisitFact fact) {
        var times = new Measured();
        times.add(
                fact.times(),
                TargetPolicy.target(
                        QueueRules.standard(fact.location()), fact.kind().course()));
        return new Batch(fact.kind(), 1, times);
    }

    private static Grouping grouping(Dimension... by) {
        return new Grouping(List.of(by), step -> "burgerzaken");
    }

    private static VisitsReport.Row row(int visits, int items, String... keys) {
        return new VisitsReport.Row(List.of(keys), visits, items);
    }

    private static List<String> minutes(Spread spread) {
        return List.of(
                String.valueOf(Spread.minutes(spread.mean())),
                String.valueOf(Spread.minutes(spread.p50())),
                String.valueOf(Spread.minutes(spread.p90())));
    }
}
