package balieplein.appointments;

import static balieplein.appointments.AvailabilityTest.starts;
import static balieplein.appointments.BookingTest.own;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import balieplein.Answer;
import balieplein.At;
import balieplein.City;
import balieplein.Desk;
import balieplein.Running;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/// An impatient resident: a button pressed twice, and one appointment open in two tabs (APT-05, APT-06).
@Running
@At("2017-01-16T08:00")
class TwoTabsTest {

    private static final String THURSDAY = "2017-01-19";
    private static final String TEN = "2017-01-19T10:00:00+01:00";

    private final City city = City.with(Desk.onThursday().counters(3).file());

    @Test
    void a_button_pressed_five_times_books_once_and_tells_once() throws Exception {
        var hold = city.post("/api/v1/holds", Desk.booking(TEN, "Karel"))
                .json()
                .path("hold")
                .asString();
        var resident = City.named(city.code());
        var details = "/appointments/details";
        var check = resident.submit(
                details + "?hold=" + hold, details, "name", "Karel Testmans", "email", "karel@example.org");
        var page = check.target();
        var token = resident.get(page).page().select("input[name=_csrf]").val();
        var answers = atOnce(
                Collections.nCopies(5, () -> resident.form("/appointments/confirm", "_csrf", token, "hold", hold)));
        assertThat(answers).extracting(Answer::status).containsOnly(303);
        assertThat(answers.stream()
                        .map(answer -> answer.target().replaceFirst("[?].*", ""))
                        .distinct())
                .hasSize(1);
        await().until(() -> !mails().isEmpty());
        assertThat(resident.get(page).target()).as("back in the browser").contains("/appointments/");
        assertThat(mails()).hasSize(1);
    }

    @RepeatedTest(4)
    void who_moves_and_cancels_at_once_has_one_moment_or_none() throws Exception {
        var booked = city.post("/api/v1/appointments", Desk.booking(TEN, "Twijfelaar"));
        var tries = new ArrayList<Callable<Answer>>();
        for (var i = 0; i < 12; i++) {
            var other = "2017-01-19T1" + (1 + i % 6) + ":00:00+01:00";
            tries.add(
                    i % 4 == 3
                            ? () -> city.delete(own(booked))
                            : () -> city.patch(own(booked), Map.of("start", other)));
        }
        var answers = atOnce(tries);
        assertThat(answers).extracting(Answer::status).containsOnly(200, 409);
        assertThat(city.get(own(booked)).json().path("state").asString()).isEqualTo("cancelled");
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 409)
                .as("there was room, so nobody was quicker")
                .allSatisfy(answer -> assertThat(answer.problem()).isNotEqualTo("slot-full"));
        assertThat(starts(city, THURSDAY)).hasSize(33);
        await().untilAsserted(() -> assertThat(mails())
                .as("told once, whatever came first")
                .filteredOn(subject -> subject.contains("geannuleerd"))
                .hasSize(1));
        assertThat(mails())
                .as("told last, whatever was told before")
                .filteredOn(subject -> subject.contains("geannuleerd") || subject.contains("verplaatst"))
                .first()
                .asString()
                .contains("geannuleerd");
    }

    @RepeatedTest(4)
    void of_two_tabs_that_move_it_the_last_one_counts_and_one_moment_is_taken() throws Exception {
        var booked = city.post("/api/v1/appointments", Desk.booking(TEN, "Twijfelaar"));
        var answers = atOnce(List.of(
                () -> city.patch(own(booked), Map.of("start", "2017-01-19T11:00:00+01:00")),
                () -> city.patch(own(booked), Map.of("start", "2017-01-19T12:00:00+01:00"))));
        assertThat(answers).extracting(Answer::status).containsOnly(200);
        var now = city.get(own(booked)).json().path("start").asString();
        var full = City.with(Desk.onThursday().file());
        assertThat(starts(full, THURSDAY)).hasSize(33);
        for (var i = 0; i < 3; i++) {
            for (var hour : List.of("10", "11", "12")) {
                var status = city.post(
                                "/api/v1/appointments",
                                Desk.booking("2017-01-19T" + hour + ":00:00+01:00", "Ander " + hour + i))
                        .status();
                assertThat(status).isEqualTo(i == 2 && now.contains("T" + hour) ? 409 : 201);
            }
        }
    }

    private List<String> mails() {
        return city.get("/simulators/mailbox.json")
                .json()
                .valueStream()
                .map(mail -> mail.path("subject").asString())
                .toList();
    }

    private static List<Answer> atOnce(List<Callable<Answer>> work) throws Exception {
        try (var tabs = Executors.newVirtualThreadPerTaskExecutor()) {
            return tabs.invokeAll(work).stream().map(Future::resultNow).toList();
        }
    }
}
