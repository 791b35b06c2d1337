package balieplein.appointments;

import static balieplein.appointments.BookingTest.own;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import balieplein.Answer;
import balieplein.At;
import balieplein.City;
import balieplein.Desk;
import balieplein.Running;
import balieplein.kernel.CurrentCity;
import balieplein.simulators.DemoClock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/// Nobody forgets an appointment that they were told of twice, and nobody hears of one that is over.
@Running
@At("2017-01-10T08:00")
class RemindersTest {

    @Autowired
    private DemoClock clock;

    @Autowired
    private Reminders reminders;

    private final City city = City.with(
            Desk.open("monday", "09:00-16:00").and("thursday", "09:00-20:00").file());

    @Test
    void an_appointment_on_monday_is_recalled_on_thursday_and_two_hours_before() {
        book("2017-01-23T10:00:00+01:00");
        passes("2017-01-19T09:59").expect(1);
        passes("2017-01-19T10:00").expect(2);
        assertThat(last().path("subject").asString()).contains("Denk aan je afspraak", "23 januari");
        assertThat(last().path("text").asString()).contains("10.00", "Stadskantoor");
        passes("2017-01-19T18:00").expect(2);
        passes("2017-01-23T07:59").expect(2);
        passes("2017-01-23T08:00").expect(3);
        passes("2017-01-23T09:59").expect(3);
        passes("2017-01-23T10:30").expect(3);
    }

    @Test
    void ascension_day_in_between_makes_the_reminder_come_a_day_earlier() {
        Desk.at(clock, "2017-05-10T08:00");
        book("2017-05-29T10:00:00+02:00");
        passes("2017-05-23T10:00").expect(1);
        passes("2017-05-24T10:00").expect(2);
    }

    @Test
    void whoever_booked_or_moved_a_moment_ago_is_not_reminded_of_it() {
        Desk.at(clock, "2017-01-19T11:00");
        var booked = book("2017-01-23T10:00:00+01:00");
        passes("2017-01-19T11:05").expect(1);
        Desk.at(clock, "2017-01-23T07:00");
        city.patch(own(booked), Map.of("start", "2017-01-23T14:00:00+01:00"));
        expect(2);
        passes("2017-01-23T08:30").expect(2);
        passes("2017-01-23T12:00").expect(3);
        assertThat(last().path("subject").asString()).contains("14.00");
    }

    @Test
    void nobody_hears_of_an_appointment_that_was_cancelled() {
        var booked = book("2017-01-23T10:00:00+01:00");
        city.delete(own(booked));
        expect(2);
        passes("2017-01-19T10:00").expect(2);
        passes("2017-01-23T08:00").expect(2);
    }

    @Test
    void eight_rounds_at_once_remind_once() throws Exception {
        book("2017-01-23T10:00:00+01:00");
        Desk.at(clock, "2017-01-19T10:00");
        try (var rounds = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 8; i++) {
                rounds.submit(() -> CurrentCity.run(city.code(), reminders::remind));
            }
        }
        expect(2);
    }

    private Answer book(String start) {
        var booked = city.post("/api/v1/appointments", Desk.booking(start, "Resident"));
        assertThat(booked.status()).isEqualTo(201);
        expect(1);
        return booked;
    }

    private RemindersTest passes(String moment) {
        Desk.at(clock, moment);
        CurrentCity.run(city.code(), reminders::remind);
        return this;
    }

    /// As many mails in all.
    private void expect(int mails) {
        await().atMost(Duration.ofSeconds(20)).until(() -> mails().size() >= mails);
        assertThat(mails()).hasSize(mails);
    }

    private JsonNode last() {
        return mails().getFirst();
    }

    private List<JsonNode> mails() {
        return city.get("/simulators/mailbox.json").json().valueStream().toList();
    }
}
