package balieplein.surveys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// No figure is about fewer than ten answers, and no two of them say anything about fewer (QUA-04).
class PartitionTest {

    private static final LocalDate MONDAY = LocalDate.of(2016, 8, 29);
    private static final int WEEKS = 10;

    @Test
    void nine_answers_show_nothing_and_the_tenth_shows_all_of_them() {
        var nine = new ArrayList<>(List.of(row(0, "hall", SurveyChannel.COUNTER, "eid", 9)));
        assertThat(all(nine).n()).isZero();
        nine.add(row(1, "hall", SurveyChannel.PHONE, "eid", 1));
        assertThat(all(nine).n()).as("of another channel").isZero();
        nine.add(row(2, "hall", SurveyChannel.COUNTER, "passport", 1));
        assertThat(all(nine).n()).isEqualTo(10);
        assertThat(new SurveyLook(nine, null, true)
                        .scores(null, MONDAY.plusWeeks(2), MONDAY.plusWeeks(3))
                        .n())
                .as("in the week of the tenth")
                .isEqualTo(10);
    }

    @Test
    void twenty_answers_of_one_week_count_at_once() {
        var rows = List.of(
                row(0, "hall", SurveyChannel.COUNTER, "eid", 12), row(0, "hall", SurveyChannel.COUNTER, "passport", 8));
        var look = new SurveyLook(rows, "hall", true);
        assertThat(all(rows).n()).isEqualTo(20);
        assertThat(look.products(MONDAY, MONDAY.plusDays(6)))
                .as("twelve of twenty would tell of the other eight")
                .isEmpty();
    }

    @Test
    void a_product_is_shown_beside_the_whole_when_the_others_are_ten_as_well() {
        var rows = List.of(
                row(0, "hall", SurveyChannel.COUNTER, "eid", 12),
                row(0, "hall", SurveyChannel.COUNTER, "passport", 10));
        assertThat(new SurveyLook(rows, null, true)
                        .products(MONDAY, MONDAY.plusDays(6))
                        .keySet())
                .containsExactly("eid", "passport");
    }

    @Test
    void a_week_counts_in_the_month_and_the_year_of_its_thursday() {
        var rows = List.of(new TallyRow(
                LocalDate.of(2018, 12, 31), "hall", SurveyChannel.ONLINE, "s", "eid", false, 0, scores(10)));
        var look = new SurveyLook(rows, null, true);
        assertThat(look.years()).containsExactly(2019);
        assertThat(look.scores(null, LocalDate.of(2018, 1, 1), LocalDate.of(2018, 12, 31))
                        .n())
                .isZero();
        assertThat(look.scores(null, LocalDate.of(2019, 1, 1), LocalDate.of(2019, 1, 31))
                        .n())
                .isEqualTo(10);
    }

    @Test
    void what_never_happened_can_be_left_out() {
        var made = new TallyRow(MONDAY, "hall", SurveyChannel.COUNTER, "s", "eid", true, 40, scores(15));
        var rows = List.of(row(0, "hall", SurveyChannel.COUNTER, "eid", 11), made);
        var to = MONDAY.plusDays(6);
        assertThat(new SurveyLook(rows, null, false).scores(null, MONDAY, to).n())
                .isEqualTo(11);
        assertThat(new SurveyLook(rows, null, true).scores(null, MONDAY, to).n())
                .isEqualTo(26);
        assertThat(new SurveyLook(rows, null, false).asked(null, MONDAY, to)).isEqualTo(11);
    }

    @Test
    void after_a_roll_out_nothing_counts_that_was_answered_before() {
        var rows = List.of(
                row(0, "hall", SurveyChannel.COUNTER, "eid", 8),
                row(1, "hall", SurveyChannel.COUNTER, "eid", 8),
                row(2, "hall", SurveyChannel.COUNTER, "eid", 14));
        var look = new SurveyLook(rows, null, true);
        assertThat(look.service("service-eid", MONDAY.plusWeeks(1), MONDAY.plusWeeks(9))
                        .n())
                .as("eight of the sixteen came in the week before")
                .isEqualTo(14);
        assertThat(look.service("service-eid", MONDAY, MONDAY.plusWeeks(2).minusDays(1))
                        .n())
                .isEqualTo(16);
    }

    /// Every pair of figures that somebody can ask for, each with the answers behind it: when one holds all answers of
    /// the other, the rest is nothing or ten at least.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void no_pair_of_selections_gives_away_fewer_than_ten(long seed) {
        var rows = town(new SplittableRandom(seed));
        var figures = figures(rows);
        assertThat(figures.size()).isGreaterThan(50);
        for (var one : figures) {
            assertThat(count(one)).isGreaterThanOrEqualTo(10);
            for (var other : figures) {
                if (one != other && one.keySet().containsAll(other.keySet())) {
                    assertThat(count(one) - count(other)).isNotIn(1, 2, 3, 4, 5, 6, 7, 8, 9);
                }
            }
        }
    }

    /// Every figure that is shown, with the rows behind it.
    private static List<Map<TallyRow, Integer>> figures(List<TallyRow> rows) {
        var figures = new ArrayList<Map<TallyRow, Integer>>();
        for (var first = 0; first < WEEKS; first++) {
            for (var last = first; last < WEEKS; last++) {
                var from = MONDAY.plusWeeks(first);
                var to = MONDAY.plusWeeks(last).plusDays(6);
                for (var location : Arrays.asList(null, "hall", "annex")) {
                    addPlaces(figures, rows, location, from, to);
                    addProducts(figures, rows, location, from, to);
                }
                addServices(figures, rows, from, to);
            }
        }
        return figures;
    }

    private static void addPlaces(
            List<Map<TallyRow, Integer>> figures,
            List<TallyRow> rows,
            @Nullable String location,
            LocalDate from,
            LocalDate to) {
        var places = new Partition(rows, row -> List.of(row.location(), row.channel()));
        var look = new SurveyLook(rows, location, true);
        for (var channel : Arrays.asList(null, SurveyChannel.COUNTER, SurveyChannel.PHONE)) {
            var behind = places.rows(block -> block.countsIn(from, to)).stream()
                    .filter(row -> location == null || row.location().equals(location))
                    .filter(row -> channel == null || row.channel() == channel)
                    .toList();
            add(figures, behind, look.scores(channel, from, to).n());
        }
    }

    private static void addProducts(
            List<Map<TallyRow, Integer>> figures,
            List<TallyRow> rows,
            @Nullable String location,
            LocalDate from,
            LocalDate to) {
        var things = new Partition(rows, row -> List.of(row.location(), row.product()));
        new SurveyLook(rows, location, true).products(from, to).forEach((product, scores) -> {
            var behind = things.rows(block -> block.countsIn(from, to)).stream()
                    .filter(row -> location == null || row.location().equals(location))
                    .filter(row -> row.product().equals(product))
                    .toList();
            add(figures, behind, scores.n());
        });
    }

    private static void addServices(
            List<Map<TallyRow, Integer>> figures, List<TallyRow> rows, LocalDate from, LocalDate to) {
        var holders = new Partition(rows, TallyRow::service);
        for (var service : List.of("service-eid", "service-permit")) {
            var shown =
                    new SurveyLook(rows, null, true).service(service, from, to).n();
            var behind = holders
                    .rows(block ->
                            !block.first().isBefore(from) && !block.last().isAfter(to))
                    .stream()
                    .filter(row -> row.service().equals(service))
                    .toList();
            if (shown > 0) {
                add(figures, behind, shown);
            }
        }
    }

    private static void add(List<Map<TallyRow, Integer>> figures, List<TallyRow> behind, int shown) {
        assertThat(behind.stream().mapToInt(row -> row.scores().n()).sum()).isEqualTo(shown);
        if (shown > 0) {
            var map = new HashMap<TallyRow, Integer>();
            new HashSet<>(behind).forEach(row -> map.put(row, row.scores().n()));
            figures.add(map);
        }
    }

    private static int count(Map<TallyRow, Integer> figure) {
        return figure.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// Permits are only asked for by phone, and at the annex there are only cards: what nests most easily.
    private static List<TallyRow> town(SplittableRandom random) {
        var rows = new ArrayList<TallyRow>();
        for (var week = 0; week < WEEKS; week++) {
            rows.add(row(week, "hall", SurveyChannel.COUNTER, "eid", random.nextInt(12)));
            rows.add(row(week, "hall", SurveyChannel.COUNTER, "passport", random.nextInt(8)));
            rows.add(row(week, "hall", SurveyChannel.PHONE, "permit", random.nextInt(14)));
            rows.add(row(week, "hall", SurveyChannel.PHONE, "eid", random.nextInt(3)));
            rows.add(row(week, "annex", SurveyChannel.COUNTER, "eid", random.nextInt(9)));
        }
        rows.sort(Comparator.comparing(TallyRow::week));
        return rows;
    }

    private static Scores all(List<TallyRow> rows) {
        return new SurveyLook(rows, null, true).scores(null, MONDAY, MONDAY.plusWeeks(WEEKS));
    }

    private static TallyRow row(int week, String location, SurveyChannel channel, String product, int n) {
        var service = product.equals("permit") ? "service-permit" : "service-eid";
        return new TallyRow(MONDAY.plusWeeks(week), location, channel, service, product, false, n, scores(n));
    }

    private static Scores scores(int n) {
        return new Scores(List.of(0, 0, 0, n, 0));
    }
}
