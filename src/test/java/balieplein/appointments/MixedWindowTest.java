package balieplein.appointments;

import static balieplein.appointments.AvailabilityTest.starts;
import static balieplein.appointments.BookingTest.book;
import static org.assertj.core.api.Assertions.assertThat;

import balieplein.At;
import balieplein.City;
import balieplein.Desk;
import balieplein.Running;
import balieplein.kernel.CurrentCity;
import balieplein.locations.OpeningWindow;
import balieplein.locations.Recurrence;
import balieplein.locations.Regime;
import balieplein.locations.Span;
import balieplein.locations.WindowFilter;
import balieplein.simulators.DemoClock;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// An evening with and without appointment (LOC-06).
@Running
@At("2017-01-16T08:00")
class MixedWindowTest {

    private static final String THURSDAY = "2017-01-19";

    @Autowired
    private DemoClock clock;

    @Autowired
    private JdbcClient sql;

    @ParameterizedTest(name = "of {0} counters {1} % is {2} minutes of three hours")
    @CsvSource({
        "4, 60, 420",
        "4, 50, 360",
        "4, 100, 720",
        "4, 0, 0",
        "1, 60, 105",
        "1, 100, 180",
        "1, 0, 0",
        "1, 5, 0",
        "3, 33, 165",
        "11, 60, 1185"
    })
    void the_share_of_a_window_in_units_of_five_minutes(int counters, int share, int minutes) {
        var window = new OpeningWindow(
                LocalTime.of(17, 0), LocalTime.of(20, 0), Regime.MIXED, share, 0, WindowFilter.ALL, Recurrence.ALWAYS);
        var within = new Span(17 * 60, 20 * 60);
        var sold = 0;
        for (int minute = within.from(); minute < within.to(); minute += 5) {
            sold += 5 * MixedShare.of(counters, window, within, new Span(minute, minute + 5));
        }
        assertThat(sold).isEqualTo(minutes).isLessThanOrEqualTo(counters * 180 * share / 100);
    }

    @Test
    void never_more_than_the_share_of_an_evening_is_sold() {
        var city = evening(4, "share: 60, release: 15");
        for (var start : starts(city, THURSDAY)) {
            for (int resident = 0; resident < 4; resident++) {
                book(city, THURSDAY + "T" + start + ":00+01:00", "Resident " + start.replace(":", "") + " " + resident);
            }
        }
        assertThat(starts(city, THURSDAY)).isEmpty();
        var sold = CurrentCity.call(
                city.code(), () -> sql.sql("select sum(minutes) from appointments.appointment where state = 'booked'")
                        .query(Integer.class)
                        .single());
        assertThat(sold).isBetween(360, 432);
    }

    @Test
    void a_quarter_before_it_begins_what_is_left_is_for_whoever_walks_in() {
        var city = evening(4, "share: 60, release: 15");
        Desk.at(clock, "2017-01-19T16:44");
        assertThat(starts(city, THURSDAY)).contains("17:00", "19:50");
        Desk.at(clock, "2017-01-19T16:45");
        assertThat(starts(city, THURSDAY)).isEmpty();
        assertThat(book(city, "2017-01-19T19:00:00+01:00", "Late").status()).isIn(409, 422);
    }

    @Test
    void a_share_of_nothing_leaves_the_evening_to_walk_ins() {
        assertThat(starts(evening(4, "share: 0"), THURSDAY)).isEmpty();
    }

    @Test
    void a_share_of_a_hundred_sells_the_whole_evening_and_no_more() {
        var city = evening(1, "share: 100, release: 15");
        var starts = starts(city, THURSDAY);
        assertThat(starts).hasSize(18).startsWith("17:00").endsWith("19:50");
        starts.forEach(start -> assertThat(book(city, THURSDAY + "T" + start, "Resident " + start.replace(":", ""))
                        .status())
                .as(start)
                .isEqualTo(201));
        assertThat(starts(city, THURSDAY)).isEmpty();
        assertThat(book(city, THURSDAY + "T17:00", "One more").status()).isEqualTo(409);
    }

    private static City evening(int counters, String share) {
        return City.with(Desk.open("thursday", "17:00-20:00")
                .counters(counters)
                .minutes(10)
                .file()
                .replace("\"17:00-20:00\"", "{from: \"17:00\", to: \"20:00\", regime: mixed, " + share + "}"));
    }
}
