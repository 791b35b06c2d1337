package balieplein.locations;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.City;
import balieplein.Desk;
import balieplein.Running;
import balieplein.kernel.CityTime;
import balieplein.simulators.DemoClock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/// Hours that begin on a night in which the clocks change: they rule from its first instant, at a desk that is open
/// through it, and every outlet says the same (LOC-04, LOC-11, X-13).
@Running
class ChangingNightHoursTest {

    private static final String HERE = "/api/v1/locations/stadskantoor";

    @Autowired
    private DemoClock clock;

    private City city;

    /// The old hours close on Sunday at 3, the new ones at 5.
    @BeforeEach
    void new_hours_from_the_nights_on() {
        city = City.with(Desk.open("sunday", "01:00-03:00")
                .and("saturday", "20:00-23:59")
                .minutes(60)
                .extra("""
                              - from: 2026-10-25
                                week: {sunday: ["00:00-05:00"]}
                              - from: 2026-11-01
                                week: {saturday: ["20:00-23:59"], sunday: ["01:00-03:00"]}
                              - from: 2027-03-28
                                week: {sunday: ["00:00-05:00"]}
                        """)
                .file());
    }

    @ParameterizedTest(name = "{0}: {1} at {2}")
    @CsvSource({
        "open until the new hours end, 2026-10-24T23:59:59+02:00, true, 2026-10-25T05:00+01:00",
        "the first instant, 2026-10-25T00:00:00+02:00, true, 2026-10-25T05:00+01:00",
        "half past two, 2026-10-25T02:30:00+02:00, true, 2026-10-25T05:00+01:00",
        "half past two again, 2026-10-25T02:30:00+01:00, true, 2026-10-25T05:00+01:00",
        "where the old hours ended, 2026-10-25T03:00:00+01:00, true, 2026-10-25T05:00+01:00",
        "the end, 2026-10-25T05:00:00+01:00, false, 2026-11-07T20:00+01:00",
        "the night to summer, 2027-03-28T01:59:59+01:00, true, 2027-03-28T05:00+02:00",
        "an hour that is not there, 2027-03-28T03:00:00+02:00, true, 2027-03-28T05:00+02:00",
        "the end in summer, 2027-03-28T05:00:00+02:00, false, 2027-04-04T00:00+02:00"
    })
    void the_question_whether_it_is_open_follows_the_new_hours(
            String name, String at, boolean open, OffsetDateTime until) {
        Desk.at(clock, "2026-10-20T10:00");
        var answer = city.get(HERE + "/open?at=" + at).json();
        assertThat(answer.path("open").asBoolean()).isEqualTo(open);
        assertThat(OffsetDateTime.parse(answer.path("until").asString()).toInstant())
                .isEqualTo(until.toInstant());
    }

    @ParameterizedTest(name = "{1}: {2} hours pass between {3} and {4}")
    @CsvSource({
        "2026-10-20T10:00, 2026-10-25, 6, 20261024T220000Z, 20261025T040000Z",
        "2027-03-22T10:00, 2027-03-28, 4, 20270327T230000Z, 20270328T030000Z"
    })
    void the_feeds_and_the_free_moments_have_the_hours_that_really_pass(
            String now, LocalDate day, int hours, String begins, String ends) {
        Desk.at(clock, now);
        var windows = city.get(HERE + "/hours?from=" + day + "&to=" + day)
                .json()
                .path("days")
                .path(0)
                .path("windows");
        assertThat(windows).hasSize(1);
        assertThat(windows.path(0).path("from").asString()).isEqualTo("00:00");
        assertThat(windows.path(0).path("to").asString()).isEqualTo("05:00");
        assertThat(city.get(HERE + "/hours.ics").body()).contains("DTSTART:" + begins, "DTEND:" + ends);
        var free = starts(day);
        assertThat(free).hasSize(hours);
        assertThat(Duration.between(free.getFirst(), free.getLast())).isEqualTo(Duration.ofHours(hours - 1));
        for (var start : List.of(free.getFirst(), free.getLast())) {
            assertThat(city.post("/api/v1/appointments", Desk.booking(start.toString(), "Nacht " + start.getHour()))
                            .status())
                    .isEqualTo(201);
        }
        assertThat(city.get(HERE + "/schema.jsonld").body()).contains("\"validFrom\":\"" + day + "\"");
    }

    @Test
    void the_day_before_and_the_week_after_keep_their_own_hours() {
        Desk.at(clock, "2026-10-20T10:00");
        assertThat(starts(LocalDate.parse("2026-10-24"))).hasSize(4);
        assertThat(starts(LocalDate.parse("2026-11-01"))).as("All Saints").isEmpty();
        assertThat(starts(LocalDate.parse("2026-11-08"))).hasSize(2);
    }

    @Test
    void an_opening_that_ends_or_begins_in_the_missing_hour_does_so_at_its_end_and_one_within_it_never_opens() {
        Desk.at(clock, "2027-03-22T10:00");
        city = City.with(Desk.open("sunday", "01:00-02:15", "02:20-02:25", "02:45-05:00")
                .minutes(60)
                .file());
        var calendar = city.get(HERE + "/hours.ics").body();
        assertThat(calendar)
                .containsSubsequence("DTSTART:20270328T000000Z", "DTEND:20270328T010000Z")
                .containsSubsequence("DTSTART:20270328T010000Z", "DTEND:20270328T030000Z")
                .doesNotContain("20270328T011500Z", "20270328T014500Z", "2027-03-28-0220.");
        var until =
                city.get(HERE + "/open?at=2027-03-28T01:30:00%2B01:00").json().path("until");
        assertThat(OffsetDateTime.parse(until.asString()).toInstant())
                .isEqualTo(OffsetDateTime.parse("2027-03-28T03:00+02:00").toInstant());
    }

    private List<OffsetDateTime> starts(LocalDate day) {
        var answer = city.get("/api/v1/availability?item=eid.request&location=stadskantoor&from=" + day + "&to=" + day)
                .json()
                .path("days")
                .path(0);
        return answer.path("starts")
                .valueStream()
                .map(start -> start.asString())
                .map(start -> start.length() > 5
                        ? OffsetDateTime.parse(day + "T" + start)
                        : day.atTime(LocalTime.parse(start))
                                .atZone(CityTime.ZONE)
                                .toOffsetDateTime())
                .toList();
    }
}
