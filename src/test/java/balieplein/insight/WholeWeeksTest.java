package balieplein.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which weeks figures of counters are given for, to whoever has no right to those of officials (MEA-08).
class WholeWeeksTest {

    private static final LocalDate TODAY = LocalDate.of(2030, 1, 1);

    @Test
    void every_week_belongs_to_one_month_and_none_is_lost() {
        var next = month(YearMonth.of(2016, 1)).from();
        for (var month = YearMonth.of(2016, 1); month.getYear() < 2021; month = month.plusMonths(1)) {
            var weeks = month(month);
            assertThat(weeks.from()).isEqualTo(next);
            assertThat(weeks.isWholeWeeks(TODAY)).isTrue();
            next = weeks.to().plusDays(1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2017-01-16, 2017-01-20, 2017-01-16, 2017-01-22",
        "2017-01-14, 2017-01-24, 2017-01-16, 2017-01-22",
        "2017-01-01, 2017-01-31, 2017-01-02, 2017-01-29",
        "2017-01-18, 2017-01-27, 2017-01-16, 2017-01-29"
    })
    void a_week_counts_when_most_of_its_days_were_asked_for(
            LocalDate from, LocalDate to, LocalDate monday, LocalDate sunday) {
        assertThat(new Selection(null, from, to).inWholeWeeks(TODAY)).isEqualTo(new Selection(null, monday, sunday));
    }

    @ParameterizedTest
    @CsvSource({"2017-01-19, 2017-01-19", "2017-01-18, 2017-01-20", "2017-01-20, 2017-01-23"})
    void a_few_days_are_no_week(LocalDate from, LocalDate to) {
        var days = new Selection(null, from, to);
        assertThat(days.inWholeWeeks(TODAY)).isEqualTo(days);
        assertThat(days.isWholeWeeks(TODAY)).isFalse();
    }

    @Test
    void a_week_that_is_not_over_does_not_count_yet() {
        var thursday = LocalDate.of(2017, 1, 26);
        var month = new Selection(null, LocalDate.of(2017, 1, 1), thursday);
        assertThat(month.inWholeWeeks(thursday).to()).isEqualTo(LocalDate.of(2017, 1, 22));
        var running = new Selection(null, LocalDate.of(2017, 1, 23), LocalDate.of(2017, 1, 29));
        assertThat(running.inWholeWeeks(thursday).isWholeWeeks(thursday)).isFalse();
        assertThat(running.inWholeWeeks(LocalDate.of(2017, 1, 30)).isWholeWeeks(LocalDate.of(2017, 1, 30)))
                .isTrue();
    }

    private static Selection month(YearMonth month) {
        return new Selection(null, month.atDay(1), month.atEndOfMonth()).inWholeWeeks(TODAY);
    }
}
