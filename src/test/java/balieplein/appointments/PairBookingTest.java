package balieplein.appointments;

import static balieplein.appointments.ChainsTest.apart;
import static balieplein.appointments.ChainsTest.body;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import balieplein.Answer;
import balieplein.At;
import balieplein.City;
import balieplein.Desk;
import balieplein.Running;
import balieplein.kernel.CityTime;
import balieplein.kernel.CurrentCity;
import balieplein.simulators.DemoClock;
import balieplein.simulators.Mailbox;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Two appointments one after the other are booked together or not at all (APT-07).
@Running
@At("2017-01-16T08:00")
class PairBookingTest {

    private static final Map<String, String> REQUEST = Map.of("step", "eid.request");
    private static final Map<String, String> CARD = Map.of("step", "eid.card");
    private static final String AFTER_THE_HOLD = "2017-01-16T08:11";

    @Autowired
    private Appointments appointments;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private DemoClock clock;

    @Test
    void a_program_that_holds_two_books_two_and_each_names_the_other() {
        var city = City.with(apart(""));
        var first = confirm(city, hold(city), "mila@example.org").json();
        assertThat(starts(city)).containsExactly("10:00", "10:20");
        var pair = first.path("pair");
        assertThat(pair.path("start").asString()).isEqualTo("2017-01-19T10:20:00+01:00");
        assertThat(pair.path("items").path(0).path("step").asString()).isEqualTo("eid.card");
        var second =
                seen(city, pair.path("code").asString(), pair.path("secret").asString());
        assertThat(second.json().path("pair").path("code").asString())
                .isEqualTo(first.path("code").asString());
        var alone = city.post("/api/v1/appointments", body("11:00", List.of(CARD)));
        assertThat(alone.json().has("pair")).isFalse();
        await().untilAsserted(
                        () -> assertThat(recipients(city)).containsExactly("mila@example.org", "mila@example.org"));
    }

    @Test
    void who_comes_back_after_the_hold_and_finds_the_second_gone_has_neither_and_hears_of_neither() {
        var city = City.with(apart(""));
        var held = hold(city);
        Desk.at(clock, AFTER_THE_HOLD);
        city.post("/api/v1/appointments", body("10:20", List.of(CARD)));
        var refused = confirm(city, held, "mila@example.org");
        assertThat(refused.status()).as("%s", refused).isEqualTo(409);
        assertThat(refused.json().path("alternatives").toString()).contains("2017-01-19T09:50");
        assertThat(starts(city)).containsExactly("10:20");
        var other = new HashMap<String, Object>(body("10:00", List.of(REQUEST)));
        other.put("email", "other@example.org");
        assertThat(city.post("/api/v1/appointments", other).status()).isEqualTo(201);
        await().untilAsserted(() -> assertThat(recipients(city)).contains("other@example.org"));
        assertThat(recipients(city)).doesNotContain("mila@example.org");
    }

    @Test
    void who_comes_back_after_the_hold_has_both_when_both_are_free() {
        var city = City.with(apart(""));
        var held = hold(city);
        Desk.at(clock, AFTER_THE_HOLD);
        var client = city.with("Idempotency-Key", "b82f");
        var booked = confirm(client, held, "mila@example.org");
        assertThat(booked.status()).as("%s", booked).isEqualTo(201);
        assertThat(starts(city)).containsExactly("10:00", "10:20");
        var again = confirm(client, held, "mila@example.org");
        assertThat(again.json().path("code")).isEqualTo(booked.json().path("code"));
        assertThat(starts(city)).containsExactly("10:00", "10:20");
    }

    @Test
    void who_may_have_one_appointment_only_gets_none_of_two() {
        var city = City.with(apart("booking: {mostOpen: 1}\n"));
        var refused = book(city, "mila@example.org");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem()).isEqualTo("too-many-open");
        assertThat(starts(city)).isEmpty();
        assertThat(ChainsTest.book(city, "10:00").status())
                .as("nothing is kept of it")
                .isEqualTo(201);
    }

    @Test
    void a_request_for_two_that_is_sent_ten_times_at_once_books_two() throws Exception {
        var city = City.with(apart(""));
        var client = city.with("Idempotency-Key", "a71e");
        Callable<Answer> send = () -> book(client, "mila@example.org");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(threads.invokeAll(Collections.nCopies(10, send)))
                    .extracting(answer -> answer.resultNow().json().path("code").asString())
                    .doesNotContain("")
                    .containsOnly(
                            book(client, "mila@example.org").json().path("code").asString());
        }
        assertThat(starts(city)).containsExactly("10:00", "10:20");
        var refused = book(client, "other@example.org");
        assertThat(refused.problem()).as("%s", refused).isEqualTo("idempotency-key-reused");
    }

    private static String hold(City city) {
        var held = city.post("/api/v1/holds", body("10:00", List.of(REQUEST, CARD)));
        assertThat(held.status()).as("%s", held).isEqualTo(201);
        return held.json().path("hold").asString();
    }

    private static Answer confirm(City city, String hold, String email) {
        var body = new HashMap<String, Object>(body("10:00", List.of(REQUEST, CARD)));
        body.put("hold", hold);
        body.put("email", email);
        return city.post("/api/v1/appointments", body);
    }

    private static Answer book(City city, String email) {
        var body = new HashMap<String, Object>(body("10:00", List.of(REQUEST, CARD)));
        body.put("email", email);
        return city.post("/api/v1/appointments", body);
    }

    private static Answer seen(City city, String code, String secret) {
        return city.get("/api/v1/appointments/" + code + "?secret=" + secret);
    }

    private List<String> starts(City city) {
        return CurrentCity.call(
                city.code(), () -> appointments.list("stadskantoor", LocalDate.parse("2017-01-19")).stream()
                        .map(each -> CityTime.local(each.start()).toLocalTime().toString())
                        .toList());
    }

    private List<String> recipients(City city) {
        return CurrentCity.call(
                city.code(),
                () -> mailbox.list().stream().map(Mailbox.Line::recipient).toList());
    }
}
