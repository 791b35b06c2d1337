package balieplein.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import balieplein.City;
import balieplein.Desk;
import balieplein.Running;
import balieplein.kernel.CurrentCity;
import balieplein.simulators.DemoClock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/// The nights in which the clocks change, at a desk that is open through them: everybody is reminded once, two hours
/// that really pass before, and everybody has the hour they booked.
@Running
class ChangingNightsTest {

    private static final int RESIDENTS = 12;

    @Autowired
    private DemoClock clock;

    @Autowired
    private Reminders reminders;

    private final City city = City.with(
            Desk.open("sunday", "00:30-04:30").counters(RESIDENTS).minutes(30).file());

    @ParameterizedTest(name = "{1}: reminded at {2}")
    @CsvSource({
        "2026-03-28T12:00, 2026-03-29T03:30+02:00, 2026-03-29T00:30+01:00",
        "2026-10-24T12:00, 2026-10-25T02:30+02:00, 2026-10-25T00:30+02:00",
        "2026-10-24T12:00, 2026-10-25T02:30+01:00, 2026-10-25T01:30+02:00",
        "2026-10-24T12:00, 2026-10-25T03:30+01:00, 2026-10-25T02:30+02:00",
        "2027-03-27T12:00, 2027-03-28T03:30+02:00, 2027-03-28T00:30+01:00"
    })
    void everybody_is_reminded_once_two_real_hours_before_however_many_rounds_run(
            String booked, OffsetDateTime start, OffsetDateTime due) throws Exception {
        Desk.at(clock, booked);
        for (int i = 0; i < RESIDENTS; i++) {
            var answer = city.post("/api/v1/appointments", Desk.booking(start.toString(), "Resident " + i));
            assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
            assertThat(OffsetDateTime.parse(answer.json().path("start").asString()))
                    .isEqualTo(start);
        }
        expect(1);
        roundsAt(due.toInstant().minusSeconds(1));
        expect(1);
        roundsAt(due.toInstant());
        expect(2);
        roundsAt(start.toInstant().minusSeconds(1));
        roundsAt(start.toInstant());
        expect(2);
    }

    @ParameterizedTest(name = "{1} stands in the calendar as {2} until {3}")
    @CsvSource({
        "2026-10-24T12:00, 2026-10-25T02:30+02:00, ;TZID=Europe/Brussels:20261025T023000, :20261025T010000Z",
        "2026-10-24T12:00, 2026-10-25T02:30+01:00, :20261025T013000Z, ;TZID=Europe/Brussels:20261025T030000",
        "2026-03-28T12:00, 2026-03-29T03:00+02:00, ;TZID=Europe/Brussels:20260329T030000, ;TZID=Europe/Brussels:20260329T033000"
    })
    void a_calendar_has_the_hour_that_comes_twice_at_its_right_turn(
            String booked, String start, String begins, String ends) {
        Desk.at(clock, booked);
        var answer = city.post("/api/v1/appointments", Desk.booking(start, "Resident"))
                .json();
        var file = city.get(answer.path("ics").asString().replace(city.origin(), ""))
                .body();
        assertThat(file).contains("\r\nDTSTART" + begins + "\r\n", "\r\nDTEND" + ends + "\r\n");
    }

    private void roundsAt(Instant moment) throws Exception {
        clock.set(moment, false);
        try (var rounds = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var round : IntStream.range(0, 4)
                    .mapToObj(number -> rounds.submit(() -> CurrentCity.run(city.code(), reminders::remind)))
                    .toList()) {
                round.get();
            }
        }
    }

    /// As many mails to each of them.
    private void expect(int mails) {
        await().atMost(Duration.ofSeconds(20)).until(() -> recipients().size() >= mails * RESIDENTS);
        assertThat(recipients().stream().distinct()).hasSize(RESIDENTS);
        assertThat(recipients()).hasSize(mails * RESIDENTS);
    }

    private List<String> recipients() {
        return city.get("/simulators/mailbox.json")
                .json()
                .valueStream()
                .map(mail -> mail.path("recipient").asString())
                .toList();
    }
}
