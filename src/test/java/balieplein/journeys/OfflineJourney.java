package balieplein.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import balieplein.Await;
import balieplein.City;
import balieplein.identity.Role;
import balieplein.plaza.PlazaCity;
import balieplein.simulators.DemoClock;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The network is away for a while: the kiosk goes on, and hands in afterwards (GUI-12).
@InBrowser
class OfflineJourney {

    private static final String KEPT_SCREENS = "async () => (await (await caches.open('kiosk')).keys())"
            + ".filter(kept => kept.url.endsWith('/offline')).length";
    private static final String KIOSK_SERIES =
            "() => JSON.parse(localStorage.getItem('balieplein.offline') ?? '{}').prefix";
    private static final String KEPT = "() => { const s = JSON.parse(localStorage.getItem("
            + "'balieplein.desk:/staff/counter/stadskantoor/%s') ?? '{}'); return %s; }";
    private static final String KIOSK = "/kiosk/stadskantoor";
    private static final String SLOW_ANSWERS = "() => { const ask = window.fetch; let held = new Promise(go => {"
            + " window.letAnswersIn = go; }); window.fetch = async (address, how) => { const answer = await ask(address, how);"
            + " if (how?.method === 'POST') { await held; } return answer; }; }";

    @Autowired
    private DemoClock clock;

    private City city;

    @BeforeEach
    void openTheTown() {
        clock.set(Instant.parse("2017-01-19T09:00:00Z"), false);
        city = City.like("dijlestad");
    }

    @Test
    void eight_numbers_of_a_kiosk_without_a_network_are_registered_once_and_in_order_afterwards() throws Exception {
        try (var cable = new Cable(URI.create(city.origin()).getPort())) {
            var visitor = new Visitor("http://" + city.host() + ":" + cable.port(), Device.KIOSK);
            try {
                var page = visitor.open(KIOSK).page();
                page.waitForFunction(KIOSK_SERIES);
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
    void a_press_without_a_server_is_said_not_to_count_and_keeps_what_was_typed() throws Exception {
        var plaza = new PlazaCity(clock);
        plaza.walkIn("eid.request");
        try (var cable = new Cable(URI.create(plaza.city().origin()).getPort())) {
            var anna = new Visitor("http://" + plaza.city().host() + ":" + cable.port(), Device.COUNTER);
            try {
                opens(anna, Role.COUNTER, "7");
                anna.page().evaluate(SLOW_ANSWERS);
                anna.key("F2").sees("Onderweg").fill("Notitie voor de collega", "Even wachten");
                anna.page().evaluate("() => window.letAnswersIn()");
                assertThat(anna.page().locator("#visit")).not().hasAttribute("aria-busy", "true");
                assertThat(anna.isFocusedOn("#note").page().locator("#note")).hasValue("Even wachten");
                cable.pull();
                anna.page().locator("#visit").focus();
                anna.key("F8");
                var away = anna.page().getByText("De server antwoordt niet");
                assertThat(away).isVisible();
                assertThat(anna.page().getByLabel("Notitie voor de collega")).hasValue("Even wachten");
                anna.picture("counter-away");
                cable.plugIn();
                assertThat(away).isHidden(new LocatorAssertions.IsHiddenOptions().setTimeout(8_000));
                anna.key("F8").sees("Nu aan de balie");
            } finally {
                anna.leave();
            }
        }
    }

    @Test
    void two_counters_go_on_without_a_network_call_nobody_twice_and_hand_in_once() throws Exception {
        var plaza = new PlazaCity(clock);
        var visits = new ArrayList<String>();
        for (var turn = 0; turn < 6; turn++) {
            visits.add(plaza.walkIn("eid.request").json().path("visit").asString());
        }
        var origin = "http://" + plaza.city().host() + ":";
        try (var cable = new Cable(URI.create(plaza.city().origin()).getPort())) {
            var anna = new Visitor(origin + cable.port(), Device.COUNTER);
            var bram = new Visitor(origin + cable.port(), Device.COUNTER);
            var kiosk = new Visitor(origin + cable.port(), Device.KIOSK);
            try {
                kiosk.open(KIOSK).page().waitForFunction(KIOSK_SERIES);
                Await.until(Duration.ofSeconds(20), () -> Integer.valueOf(6)
                        .equals(kiosk.page().evaluate(KEPT_SCREENS)));
                opens(anna, Role.COUNTER, "7");
                opens(bram, Role.FLOOR_MANAGER, "8");
                Await.until(
                        Duration.ofSeconds(40),
                        () -> share(anna, "7") + share(bram, "8") == 6 && share(bram, "8") > 0 && hasSeries(anna, "7"));
                cable.pull();
                anna.sees("De server is weg")
                        .follow("Werk verder zonder server")
                        .sees("Je werkt zonder server");
                anna.picture("counter-offline");
                assertThat(anna.find(AriaRole.BUTTON, "Begin").isVisible()).isFalse();
                assertThat(anna.find(AriaRole.BUTTON, "Roep volgende op").isVisible())
                        .isTrue();
                bram.page().reload();
                bram.sees("Je werkt zonder server");
                var helped = new ArrayList<String>();
                for (var official : List.of(anna, bram, anna, bram, anna, bram)) {
                    official.key("F2");
                    helped.add(official.textOf("[data-desk-number]"));
                    official.sees("Onderweg naar de balie").key("F8").sees("Nu aan de balie");
                    official.key("F9").sees("De balie is vrij");
                }
                assertThat(helped).doesNotHaveDuplicates().hasSize(6);

                kiosk.page().reload();
                var given = new ArrayList<String>();
                for (var turn = 0; turn < 2; turn++) {
                    kiosk.arrivesAt("Neem een nummer")
                            .page()
                            .locator("[data-offline-step]")
                            .last()
                            .click();
                    given.add(kiosk.textOf("[data-offline-number]"));
                    kiosk.follow("Klaar");
                }
                anna.key("Shift+F2").sees("Onderweg naar de balie");
                bram.key("Shift+F2").sees("Onderweg naar de balie");
                assertThat(List.of(anna.textOf("[data-desk-number]"), bram.textOf("[data-desk-number]")))
                        .containsExactlyInAnyOrderElementsOf(given);
                for (var official : List.of(anna, bram)) {
                    official.key("F8").sees("Nu aan de balie").key("F9").sees("minstens één");
                    official.select("Iets anders afgehandeld?", "eid.request");
                    official.page().locator("#visit").focus();
                    official.picture("counter-offline-serving");
                    official.key("F9").sees("De balie is vrij");
                }
                assertThat(states(plaza, visits)).containsOnly("waiting");
                cable.plugIn();
                Await.until(
                        Duration.ofSeconds(40),
                        () -> Integer.valueOf(0).equals(acts(anna, "7"))
                                && Integer.valueOf(0).equals(acts(bram, "8")));
                anna.sees("De server is er weer").picture("counter-online-again");
                anna.key("Shift+F4").arrivesAt("Balie 7").sees("Geholpen");
                assertThat(anna.textOf("#day")).contains("Geholpen\n4");
            } finally {
                anna.leave();
                bram.leave();
                kiosk.leave();
            }
        }
        assertThat(states(plaza, visits)).containsOnly("finished");
    }

    private static void opens(Visitor official, Role role, String counter) {
        official.signIn(role).open("/staff/counter/stadskantoor/" + counter);
        official.sees("De balie is dicht").key("F2").sees("De balie is vrij");
    }

    private static int share(Visitor official, String counter) {
        return (int) official.page().evaluate(KEPT.formatted(counter, "s.kept?.queue?.length ?? 0"));
    }

    private static boolean hasSeries(Visitor official, String counter) {
        return Boolean.TRUE.equals(official.page().evaluate(KEPT.formatted(counter, "'KA' in (s.kept?.series ?? {})")));
    }

    private static Object acts(Visitor official, String counter) {
        return official.page().evaluate(KEPT.formatted(counter, "s.acts.length"));
    }

    private static List<String> states(PlazaCity plaza, List<String> visits) {
        return visits.stream()
                .map(visit -> plaza.visit(visit).json().path("state").asString())
                .toList();
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
