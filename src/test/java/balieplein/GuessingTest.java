package balieplein;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.identity.Role;
import balieplein.simulators.DemoClock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Guessing secrets and codes, and asking too much (APT-05, X-07).
@Running
@At("2017-01-19T09:55")
class GuessingTest {

    private static final int AT_ONCE = 16;

    @Autowired
    private DemoClock clock;

    private final City city = City.with(Desk.onThursday().counters(4).file());

    @Test
    void ten_thousand_wrong_secrets_never_get_in() {
        var mine = book();
        var path = "/api/v1/appointments/" + mine.code() + "?secret=";
        var answers = flood(10_000, number -> city.get(path + number));
        assertThat(answers.keySet()).containsExactlyInAnyOrder(404, 429);
        assertThat(answers.get(404)).isLessThanOrEqualTo(10 + AT_ONCE);
        var locked = city.get(path + mine.secret());
        assertThat(locked.status()).as("the code itself is locked").isEqualTo(429);
        assertThat(locked.header("retry-after")).isNotBlank();
        Desk.at(clock, "2017-01-19T09:57");
        assertThat(city.get(path + mine.secret()).status()).isEqualTo(200);
    }

    @Test
    void an_address_that_guesses_keeps_nobody_from_their_own_appointment() {
        var mine = book();
        flood(100, number -> city.get("/api/v1/appointments/GUESS" + (2 + number % 8) + "?secret=x"));
        assertThat(city.get("/api/v1/appointments/OTHER2?secret=x").status()).isEqualTo(429);
        assertThat(city.get("/appointments/" + mine.code() + "?secret=" + mine.secret())
                        .status())
                .isEqualTo(200);
    }

    @Test
    void codes_guessed_at_the_door_get_no_answer_after_a_while_right_or_wrong() {
        var mine = book();
        var wifi = city.with("X-Forwarded-For", "203.0.113.7");
        var answers = flood(1000, number -> wifi.get("/check-in?code=" + guess(number)));
        assertThat(answers.keySet()).containsExactlyInAnyOrder(404, 429);
        assertThat(answers.get(404)).isLessThanOrEqualTo(30 + AT_ONCE);
        var refused = wifi.get("/check-in?code=" + mine.code());
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.header("retry-after")).isEqualTo("60");
        assertThat(refused.page().text()).contains("Er zijn te veel verkeerde codes getypt");
    }

    @Test
    void the_hall_goes_on_while_somebody_on_its_network_guesses() {
        var wifi = city.with("X-Forwarded-For", "203.0.113.7");
        flood(100, number -> wifi.get("/check-in?code=" + guess(number)));
        var mine = book();
        var link = wifi.get("/check-in?code=" + mine.code() + "&secret=" + mine.secret());
        assertThat(link.status()).as("the link of the confirmation: %s", link).isEqualTo(200);
        assertThat(link.page().select("input[name=secret]")).hasSize(1);
        var kiosk = wifi.as(Role.KIOSK).with("X-Forwarded-For", "203.0.113.7");
        assertThat(checkIn(kiosk, mine.code()).status()).as("a kiosk").isEqualTo(201);
        var elsewhere = city.with("X-Forwarded-For", "203.0.113.8");
        assertThat(elsewhere.get("/check-in?code=" + book().code()).status())
                .as("another network")
                .isEqualTo(200);
    }

    @Test
    void a_kiosk_that_guesses_is_locked_too() {
        var mine = book();
        var kiosk = city.as(Role.KIOSK);
        var answers = flood(1000, number -> checkIn(kiosk, guess(number)));
        assertThat(answers.keySet()).containsExactlyInAnyOrder(404, 429);
        var refused = checkIn(kiosk, mine.code());
        assertThat(refused.problem()).isEqualTo("too-many-tries");
        assertThat(refused.header("retry-after")).isEqualTo("60");
    }

    @Test
    void an_address_that_starts_signing_in_all_the_time_waits_a_minute() {
        var eager = city.with("X-Forwarded-For", "203.0.113.9");
        var answers = flood(400, number -> eager.get("/sign-in/start/staff"));
        assertThat(answers.keySet()).containsExactlyInAnyOrder(302, 429);
        assertThat(answers.get(302)).isLessThanOrEqualTo(2 * 120);
        assertThat(city.with("X-Forwarded-For", "203.0.113.10")
                        .get("/sign-in/start/staff")
                        .status())
                .isEqualTo(302);
    }

    private record Mine(String code, String secret) {}

    private Mine book() {
        var booked =
                city.as(Role.PHONE).post("/api/v1/appointments", Desk.booking("2017-01-19T10:00", "Karel Testmans"));
        assertThat(booked.status()).as("%s", booked).isEqualTo(201);
        return new Mine(
                booked.json().path("code").asString(),
                booked.json().path("secret").asString());
    }

    private static Answer checkIn(City who, String code) {
        return who.post("/api/v1/check-ins", Map.of("appointment", code));
    }

    /// A code that nobody has: real ones are made of other letters.
    private static String guess(int number) {
        return "OI%04d".formatted(number);
    }

    /// How often each status came back.
    private static Map<Integer, Integer> flood(int times, IntFunction<Answer> ask) {
        var statuses = new ConcurrentHashMap<Integer, Integer>();
        var next = new AtomicInteger();
        try (var askers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int asker = 0; asker < AT_ONCE; asker++) {
                askers.submit(() -> {
                    for (int number = next.getAndIncrement(); number < times; number = next.getAndIncrement()) {
                        statuses.merge(ask.apply(number).status(), 1, Integer::sum);
                    }
                    return List.of();
                });
            }
        }
        return statuses;
    }
}
