package balieplein.insight;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.insight.MomentsPolicy.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class MomentsPolicyTest {

    /// What is a number in this policy: steps, moments and officials.
    private static final List<String> NAMES =
            List.of("birth", "eid", "move", "", "09:00", "09:30", "10:00", "an", "els");

    private static final int MOMENT = 10;

    private final List<Work> day = new ArrayList<>();

    @Test
    void a_cell_of_one_official_is_kept_back_with_others_of_its_product_and_its_half_hour() {
        for (var step : new String[] {"birth", "eid", "move"}) {
            for (var moment : new String[] {"09:00", "09:30", "10:00"}) {
                add(step, moment, "an");
                if (!(step.equals("eid") && moment.equals("09:30"))) {
                    add(step, moment, "els");
                }
            }
        }
        assertThat(kept())
                .as("what is shown is the work of both, so one more cell covers each line it stands in")
                .contains("eid 09:30")
                .hasSizeBetween(3, 4);
        assertThat(missingOfOne()).isEmpty();
    }

    @Test
    void nothing_is_kept_back_where_several_did_every_cell_or_one_did_everything() {
        add("eid", "09:00", "an");
        add("eid", "09:30", "an");
        assertThat(kept()).as("the figure of the place").isEmpty();
        add("eid", "09:00", "els");
        add("eid", "09:30", "els");
        assertThat(kept()).isEmpty();
    }

    @RepeatedTest(20)
    void on_any_day_no_line_minus_what_it_shows_is_the_work_of_one_official(RepetitionInfo run) {
        var luck = new Random(run.getCurrentRepetition());
        for (var visit = 0; visit < 60; visit++) {
            var steps = luck.nextInt(5) == 0 ? List.of(0, 1 + luck.nextInt(3)) : List.of(luck.nextInt(4));
            day.add(new Work(visit, luck.nextInt(3), steps, MOMENT + luck.nextInt(6), false));
        }
        assertThat(missingOfOne()).isEmpty();
        var untold = MomentsPolicy.untold(day);
        for (var told : cells(
                        day.stream().filter(work -> !untold.get(work.number())).toList())
                .values()) {
            assertThat(officials(told)).isGreaterThan(1);
        }
    }

    private void add(String step, String moment, String official) {
        day.add(new Work(
                day.size(), NAMES.indexOf(official), List.of(NAMES.indexOf(step)), NAMES.indexOf(moment), false));
    }

    private Set<String> kept() {
        var untold = MomentsPolicy.untold(day);
        return cells(day.stream().filter(work -> untold.get(work.number())).toList())
                .keySet();
    }

    /// The lines in which what is kept back is one official’s, though there was more to keep back.
    private List<Integer> missingOfOne() {
        var untold = MomentsPolicy.untold(day);
        return day.stream()
                .flatMap(work -> Stream.concat(work.steps().stream(), Stream.of(work.moment())))
                .distinct()
                .filter(line -> {
                    var all = day.stream()
                            .filter(work -> work.steps().contains(line) || work.moment() == line)
                            .toList();
                    var missing = all.stream()
                            .filter(work -> untold.get(work.number()))
                            .toList();
                    return missing.size() < all.size() && officials(missing) == 1;
                })
                .toList();
    }

    private static String name(int number) {
        return number < NAMES.size() ? NAMES.get(number) : String.valueOf(number);
    }

    private static long officials(List<Work> works) {
        return works.stream().map(Work::official).distinct().count();
    }

    private static Map<String, List<Work>> cells(List<Work> works) {
        return works.stream()
                .flatMap(work ->
                        work.steps().stream().map(step -> Map.entry(name(step) + " " + name(work.moment()), work)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
