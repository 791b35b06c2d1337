package balieplein.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleTest {

    /// A report is about the last day, week or month that is over; a new one begins on Monday and on the first.
    @ParameterizedTest
    @CsvSource({
        "DAY,2016-03-01,2016-02-29,2016-02-29",
        "WEEK,2016-09-12,2016-09-05,2016-09-11",
        "WEEK,2016-09-18,2016-09-05,2016-09-11",
        "MONTH,2016-10-01,2016-09-01,2016-09-30",
        "MONTH,2016-03-31,2016-02-01,2016-02-29",
        "MONTH,2017-01-15,2016-12-01,2016-12-31",
        "NEVER,2016-10-03,2016-09-05,2016-10-02"
    })
    void what_a_report_is_about(Schedule schedule, LocalDate today, LocalDate from, LocalDate to) {
        var period = schedule.last("hall", today);
        assertThat(period).isEqualTo(new Selection("hall", from, to));
    }
}
