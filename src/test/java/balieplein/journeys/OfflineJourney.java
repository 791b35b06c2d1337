package balieplein.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.Await;
import balieplein.City;
import balieplein.identity.Role;
import balieplein.simulators.DemoClock;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The network is away for a while: the kiosk goes on, and hands in afterwards (GUI-12).
@InBrowser
class OfflineJourney {

    private static final String KEPT_SCREENS = "async () => (await (await caches.open('kiosk')).keys())"
            + ".filter(kept => kept.url.endsWith('/offline')).length";
    private static final String KIOSK = "/kiosk/stadskantoor";

    @Autowired
    private DemoClock clock;

    private City city;

    @BeforeEach
    void openTheTown() {
        clock.set(Instant.parse("2017-01-19T09:00:00Z"), false);
        city = City.like("dijlestad");
    }

    @AfterEach
    void letTheClockRun() {
        clock.set(java.time.InstantSource.system().instant(), true);
    }

    @Test
    void eight_numbers_of_a_kiosk_without_a_network_are_registered_once_and_in_order_afterwards() throws Exception {
        try (var cable = new Cable(URI.create(city.origin()).getPort())) {
            var visitor = new Visitor("http://" + city.host() + ":" + cable.port(), Device.KIOSK);
            try {
                var page = visitor.open(KIOSK).page();
                page.waitForFunction("() => JSON.parse(localStorage.getItem('balieplein.offline') ?? '{}').prefix");
                Await.until(Duration.ofSeconds(20), () -> Integer.valueOf(6).equals(page.evaluate(KEPT_SCREENS)));
                cable.pull();
                page.reload();
                visitor.arrivesAt("Neem een nummer").picture("kiosk-offline");
                for (var turn = 1; turn <= 8; turn++) {
                    page.locator("[data-offline-step]").first().click();
                    visitor.sees("KA\u00a000" + turn);
                    if (turn < 8) {
                        visitor.follow("Klaar").arrivesAt("Neem een nummer");
                    }
                }
                visitor.picture("kiosk-offline-ticket");
                assertThat(waiting()).isZero();
                cable.plugIn();
                Await.until(Duration.ofSeconds(30), () -> waiting() == 8);
                visitor.follow("Klaar").arrivesAt("Waarvoor kom je langs?");
                page.waitForFunction("() => JSON.parse(localStorage.getItem('balieplein.offline')).given.length === 0");
            } finally {
                visitor.leave();
            }
        }
        assertThat(called()).isEqualTo("KA001");
        assertThat(called()).isEqualTo("KA002");
        assertThat(waiting()).isEqualTo(6);
    }

    @Test
    void what_is_handed_in_twice_and_over_midnight_is_registered_once_on_its_own_day() {
        var now = Instant.parse("2017-01-18T23:05:00Z"); // five past midnight in the city
        clock.set(now, false);
        var step = city.get(KIOSK + "/offline")
                .page()
                .selectFirst("[data-offline-step]")
                .attr("data-offline-step");
        var evening = Instant.parse("2017-01-18T22:50:00Z");
        var numbers = "[" + given(1, step, now.minusSeconds(60)) + "," + given(7, step, evening) + "]";
        for (var turn = 0; turn < 2; turn++) {
            var answer = city.submit(
                    KIOSK + "/offline",
                    KIOSK + "/offline",
                    "kiosk",
                    "zuil-aan-de-deur",
                    "now",
                    now.toString(),
                    "numbers",
                    numbers);
            assertThat(answer.status()).as("%s", answer).isEqualTo(200);
            assertThat(answer.json().path("prefix").asString()).isEqualTo("KA");
            assertThat(answer.json().path("taken").size()).isEqualTo(2);
        }
        assertThat(waiting()).isEqualTo(1);
        var other =
                city.submit(KIOSK + "/offline", KIOSK + "/offline", "kiosk", "zuil-achteraan", "now", now.toString());
        assertThat(other.json().path("prefix").asString()).isEqualTo("KB");
    }

    @Test
    void what_a_kiosk_cannot_have_given_out_is_refused() {
        var answer = city.submit(
                KIOSK + "/offline",
                KIOSK + "/offline",
                "kiosk",
                "zuil-aan-de-deur",
                "now",
                "gisteren",
                "numbers",
                "[]");
        assertThat(answer.status()).isEqualTo(422);
    }

    private int waiting() {
        var waiting = 0;
        for (var service :
                city.get("/api/v1/queue?location=stadskantoor").json().path("services")) {
            waiting += service.path("waiting").asInt();
        }
        return waiting;
    }

    private String called() {
        var official = city.as(Role.COUNTER);
        official.post("/api/v1/counters/S1/open", Map.of());
        var called = official.post("/api/v1/counters/S1/next", Map.of()).json();
        official.post("/api/v1/visits/" + called.path("visit").asString() + "/no-show", Map.of());
        return called.path("ticket").asString();
    }

    private static String given(int number, String step, Instant at) {
        return "{\"number\":" + number + ",\"step\":\"" + step + "\",\"language\":\"nl\",\"at\":\"" + at + "\"}";
    }
}
