package balieplein.appointments;

import static balieplein.appointments.BookingTest.book;
import static balieplein.appointments.BookingTest.own;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import balieplein.Answer;
import balieplein.At;
import balieplein.City;
import balieplein.Desk;
import balieplein.Running;
import balieplein.kernel.CurrentCity;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Whoever would rather come earlier hears of what comes free.
@Running
@At("2017-01-16T08:00")
class WaitingListTest {

    @Autowired
    private WaitingList waiting;

    private final City city =
            City.with(Desk.open("thursday", "09:00-10:00").minutes(60).file());

    @Test
    void a_moment_that_comes_free_is_offered_once_and_taken_with_one_click() {
        var first = week(19, "First");
        var later = week(26, "Later");
        asks(later);
        assertThat(offered()).isZero();
        city.delete(own(first));
        assertThat(offered()).isEqualTo(1);
        assertThat(offered()).isZero();
        var link = "/appointments/" + later.json().path("code").asString() + "/move?secret="
                + later.json().path("secret").asString() + "&day=2017-01-19";
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(mails())
                .anySatisfy(mail -> assertThat(mail).contains("vroeger", link)));
        assertThat(city.get(link).body()).contains("2017-01-19T08:00:00Z");
        assertThat(start(later)).startsWith("2017-01-26");
        assertThat(City.named(city.code())
                        .submitTo(link, link.replaceAll("&day.*", ""), "start", "2017-01-19T08:00:00Z")
                        .status())
                .isEqualTo(303);
        assertThat(start(later)).startsWith("2017-01-19");
    }

    @Test
    void four_who_wait_get_three_offers_and_the_first_to_take_it_has_it() throws Exception {
        var first = week(19, "First");
        var others = List.of(week(26, "A"), week("2017-02-02", "B"), week("2017-02-09", "C"), week("2017-02-16", "D"));
        others.forEach(this::asks);
        city.delete(own(first));
        assertThat(offered()).isEqualTo(3);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = threads
                    .invokeAll(others.stream()
                            .<java.util.concurrent.Callable<Answer>>map(
                                    each -> () -> city.patch(own(each), Map.of("start", "2017-01-19T09:00:00+01:00")))
                            .toList())
                    .stream()
                    .map(java.util.concurrent.Future::resultNow)
                    .map(Answer::status)
                    .toList();
            assertThat(answers).containsOnlyOnce(200).containsOnly(200, 409);
        }
    }

    @Test
    void nobody_gets_more_than_three_offers_or_any_after_saying_no_more() {
        var later = week("2017-03-02", "Later");
        asks(later);
        for (int week = 0; week < 3; week++) {
            assertThat(offered()).isEqualTo(1);
            assertThat(book(
                                    city,
                                    java.time.LocalDate.of(2017, 1, 19).plusWeeks(week) + "T09:00:00+01:00",
                                    "Taker " + week)
                            .status())
                    .isEqualTo(201);
        }
        assertThat(offered()).isZero();
        var other = week("2017-03-09", "Other");
        asks(other);
        City.named(city.code()).submitTo(page(other), earlier(other), "wanted", "false");
        assertThat(offered()).isZero();
    }

    private int offered() {
        return CurrentCity.call(city.code(), waiting::offer);
    }

    private void asks(Answer booked) {
        assertThat(City.named(city.code())
                        .submitTo(page(booked), earlier(booked), "wanted", "true")
                        .status())
                .isEqualTo(303);
    }

    private static String page(Answer booked) {
        return earlier(booked).replace("/earlier", "");
    }

    private static String earlier(Answer booked) {
        return "/appointments/" + booked.json().path("code").asString() + "/earlier?secret="
                + booked.json().path("secret").asString();
    }

    private Answer week(int day, String who) {
        return week("2017-01-" + day, who);
    }

    private Answer week(String day, String who) {
        var booked = book(city, day + "T09:00:00+01:00", who);
        assertThat(booked.status()).as(booked.toString()).isEqualTo(201);
        return booked;
    }

    private String start(Answer booked) {
        return city.get(own(booked)).json().path("start").asString();
    }

    private List<String> mails() {
        return city.get("/simulators/mailbox.json")
                .json()
                .valueStream()
                .map(mail -> mail.path("text").asString() + mail.path("subject").asString())
                .toList();
    }
}
