package balieplein;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.identity.Role;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Of two instances that work off one list, one is killed in the middle: whoever was moved or cancelled and can be
/// reached by nothing else stands once on the list of letters, nobody else does, and each letter is printed in one
/// batch (LOC-08, X-14).
@Tag("running")
class LettersCrashTest {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final int MOVED = 40;
    private static final int CANCELLED = 20;
    private static final String CLOSING = "/staff/hours/molenveld/closing";
    private static final String WORKLIST = "/staff/worklist/molenveld";
    private static final String MOLENVELD = """
              - code: molenveld
                name: Molenveld
                appointments: {horizon: 60, lead: 0}
                pools: [{code: general, name: Balies, skills: [eid.request]}]
                counters: [{code: "1", pool: general}, {code: "2", pool: general}]
                hours: [{from: 2012-01-01, regime: appointment, week: {thursday: ["09:00-20:00"]}}]
            """;

    @TempDir
    private Path folder;

    @Test
    void whoever_only_a_letter_reaches_is_on_the_list_once_when_an_instance_is_killed_in_the_middle() throws Exception {
        try (var one = Product.start(folder, "--spring.profiles.active=demo");
                var other = Product.startBeside(folder, folder.resolve("other"), "--spring.profiles.active=demo")) {
            var here = bring(one);
            var there = City.of(other, "buurstad");
            here.put("/api/v1/demo/clock", Map.of("now", "2017-01-09T08:00:00+01:00", "running", false));
            Await.until(SOON, () -> there.get("/api/v1/city").body().contains("2017-01-09"));
            var phone = here.as(Role.PHONE);
            var secrets = new LinkedHashMap<String, String>();
            IntStream.range(0, MOVED + CANCELLED)
                    .mapToObj(number -> book(phone, number))
                    .forEach(booked -> secrets.put(
                            booked.path("code").asString(),
                            booked.path("secret").asString()));
            var codes = List.copyOf(secrets.keySet());
            var survivor = here.signedIn(Role.LOCATION_MANAGER);
            var victim = there.signedIn(Role.LOCATION_MANAGER);
            assertThat(survivor.submit(CLOSING, CLOSING, "last", "2017-01-15").status())
                    .isEqualTo(303);

            var moving = Thread.startVirtualThread(() -> moveUntilTheEnd(victim, codes.subList(0, MOVED)));
            var cancelling = Thread.startVirtualThread(
                    () -> survivor.submitTo(WORKLIST, WORKLIST + "/cancel", "code", joined(codes, MOVED)));
            Await.until(SOON, () -> isChanged(here, codes.get(2), secrets));
            other.kill();
            moving.join();
            cancelling.join();

            var changed = codes.stream()
                    .filter(code -> isChanged(here, code, secrets))
                    .toList();
            assertThat(changed).hasSizeBetween(CANCELLED + 3, codes.size() - 1);
            assertThat(survivor.get(WORKLIST + "/letters")
                            .page()
                            .select("tbody td:nth-child(2)")
                            .eachText())
                    .containsExactlyInAnyOrderElementsOf(changed);
            assertThat(sheetsOf(survivor, here.signedIn(Role.ADMIN)))
                    .as("two colleagues at once: every letter on one sheet")
                    .hasSize(changed.size())
                    .allSatisfy(sheet -> assertThat(changed).containsOnlyOnce(codeOn(sheet)));
        }
    }

    private static City bring(Product product) {
        var file = """
                balieplein: 1
                city: {code: buurstad, name: Buurstad, hosts: [buurstad.localhost], languages: [nl], email: i@buurstad.example}
                """ + Desk.onThursday().counters(3).file() + MOLENVELD;
        var brought =
                City.of(product, "dijlestad").as(Role.ADMIN).send("PUT", "/api/v1/city-file", "application/yaml", file);
        assertThat(brought.status()).as("%s", brought).isEqualTo(200);
        return City.of(product, "buurstad");
    }

    /// At every moment of the Thursday at two counters, for people without an address.
    private static JsonNode book(City phone, int number) {
        var start = LocalDateTime.parse("2017-01-19T09:00").plusMinutes(20L * (number % 33));
        var body = new HashMap<>(Desk.booking(start + ":00+01:00", "Bezoeker " + number));
        body.put("location", "molenveld");
        body.remove("email");
        var booked = phone.post("/api/v1/appointments", body);
        assertThat(booked.status()).as("%s", booked).isEqualTo(201);
        return booked.json();
    }

    private static void moveUntilTheEnd(City manager, List<String> codes) {
        try {
            manager.submitTo(
                    WORKLIST,
                    WORKLIST + "/move",
                    "code",
                    joined(codes, 0),
                    "target",
                    "stadskantoor",
                    "from",
                    "2017-01-19");
        } catch (UncheckedIOException e) {
            // it was killed
        }
    }

    private static String joined(List<String> codes, int from) {
        return String.join(",", codes.subList(from, codes.size()));
    }

    private static boolean isChanged(City city, String code, Map<String, String> secrets) {
        var now = city.get("/api/v1/appointments/" + code + "?secret=" + secrets.get(code))
                .json();
        return now.path("state").asString().equals("cancelled")
                || now.path("location").asString().equals("stadskantoor");
    }

    private static List<String> sheetsOf(City... colleagues) throws Exception {
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var prints = Arrays.stream(colleagues)
                    .<Callable<List<String>>>map(each -> () -> {
                        var print = each.submitTo(WORKLIST, WORKLIST + "/letters/print");
                        return each.get(print.target())
                                .page()
                                .select(".bp-letter")
                                .eachText();
                    })
                    .toList();
            return people.invokeAll(prints).stream()
                    .flatMap(sheets -> sheets.resultNow().stream())
                    .toList();
        }
    }

    private static String codeOn(String sheet) {
        return sheet.replaceFirst("(?s).*Code van je afspraak: (\\w+).*", "$1");
    }
}
