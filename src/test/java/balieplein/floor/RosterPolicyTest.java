package balieplein.floor;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.kernel.CityTime;
import balieplein.plaza.CounterDay;
import balieplein.plaza.CounterSession;
import balieplein.plaza.CounterState;
import balieplein.rosters.Duty;
import balieplein.rosters.Shift;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Els is planned from nine to five with a break from half past twelve to one (STA-03).
class RosterPolicyTest {

    private static final LocalDate DAY = LocalDate.of(2017, 1, 19);
    private static final Duty ELS = new Duty("els", shift("08:30", "17:00"));
    private static final Map<String, String> POOLS = Map.of("7", "general", "8", "general");

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "open, 09:01, -, 11:00, -, -", // as planned
                "open, 09:01, -, 12:34, -, -", // a visit runs a little late
                "open, 09:01, -, 12:40, pause-to-come, 12:30", // and later still: the break moves
                "open, 09:01, 12:10, 14:00, -, -", // it had the break a little early
                "open, 09:01, 10:00, 14:00, pause-to-come, 12:30", // coffee at ten is not that break
                "open, 13:02, 12:31, 14:00, -, -",
                "open, 12:48, -, 13:00, pause-to-come, 12:30", // changed counters, and had no break yet
                "pause, 12:30, 12:30, 13:04, -, -",
                "pause, 12:30, 12:30, 13:05, pause-late, 13:00",
                "pause, 12:50, 12:50, 13:10, -, -", // began late because of a visit: ends as much later
                "pause, 12:50, 12:50, 13:25, pause-late, 13:20",
                "pause, 10:00, 10:00, 10:15, -, -", // a coffee
                "pause, 10:00, 10:00, 10:20, pause-late, 10:15",
                "back-office, 09:01, -, 09:30, not-open, 09:00",
                "back-office, 12:30, -, 12:45, -, -",
                "open, 09:01, 12:30, 17:10, -, -", // the last visit of the day
                "open, 09:01, 12:30, 17:20, not-planned, 09:01",
            })
    void a_counter_is_as_planned_or_it_is_said_how_not(
            String state, String since, String pause, String now, String kind, String from) {
        var days = Map.of("els", new CounterDay(at("09:01"), pause == null ? null : at(pause)));
        var found = policy(List.of(session("els", state, since)), days).at(LocalTime.parse(now), POOLS);
        if (kind == null) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).singleElement().satisfies(deviation -> {
                assertThat(deviation.kind().tag()).isEqualTo(kind);
                assertThat(deviation.counter()).isEqualTo("7");
                assertThat(deviation.since()).isEqualTo(LocalTime.parse(from));
            });
        }
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "09:04, -", // the doors opened at nine
                "09:05, 09:00",
                "12:40, -", // on the break
                "13:04, -",
                "13:06, 13:00",
                "17:00, -",
            })
    void who_is_planned_and_sits_nowhere_is_missed_but_not_before_the_doors_open_or_during_the_break(
            String now, String since) {
        var found = policy(List.of(), Map.of()).at(LocalTime.parse(now), POOLS);
        if (since == null) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found)
                    .containsExactly(new Deviation(Deviation.Kind.NOT_OPEN, "general", "", LocalTime.parse(since)));
        }
    }

    @Test
    void who_comes_after_the_planned_break_needs_none() {
        var days = Map.of("els", new CounterDay(at("12:40"), null));
        assertThat(policy(List.of(session("els", "open", "12:40")), days).at(LocalTime.of(13, 0), POOLS))
                .isEmpty();
    }

    @Test
    void who_opens_a_counter_without_being_planned_is_said_and_without_a_roster_nobody_is() {
        var sessions = List.of(session("els", "open", "09:00"), session("jan", "open", "10:02"));
        assertThat(policy(sessions, Map.of()).at(LocalTime.of(10, 3), POOLS))
                .containsExactly(new Deviation(Deviation.Kind.NOT_PLANNED, "general", "7", LocalTime.of(10, 2)));
        assertThat(new RosterPolicy(List.of(), sessions, Map.of(), LocalTime.of(9, 0)).at(LocalTime.of(10, 3), POOLS))
                .isEmpty();
    }

    private static RosterPolicy policy(List<CounterSession> sessions, Map<String, CounterDay> days) {
        return new RosterPolicy(List.of(ELS), sessions, days, LocalTime.of(9, 0));
    }

    private static CounterSession session(String subject, String state, String since) {
        return new CounterSession(
                1,
                "stadskantoor",
                "7",
                new CounterSession.Official(subject, subject),
                CounterState.valueOf(state.toUpperCase(java.util.Locale.ROOT).replace('-', '_')),
                at(since),
                at(since));
    }

    private static Shift shift(String from, String to) {
        return new Shift(
                "els",
                DAY,
                "stadskantoor",
                "general",
                LocalTime.parse(from),
                LocalTime.parse(to),
                new Shift.Pause(LocalTime.of(12, 30), LocalTime.of(13, 0)));
    }

    private static Instant at(String time) {
        return CityTime.instant(DAY.atTime(LocalTime.parse(time)));
    }
}
