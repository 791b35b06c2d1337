package balieplein.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.Await;
import balieplein.City;
import balieplein.Desk;
import balieplein.Running;
import balieplein.identity.Role;
import balieplein.kernel.CurrentCity;
import balieplein.simulators.DemoClock;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Programs of others hear what happens.
@Running
class WebhooksTest {

    private record Heard(String id, String second, String signature, String body) {}

    private final List<Heard> heard = new CopyOnWriteArrayList<>();
    private volatile int answer = 204;
    private HttpServer program;

    @Autowired
    private DemoClock clock;

    @Autowired
    private Deliverer deliverer;

    private City city;

    @BeforeEach
    void a_program_listens() throws IOException {
        Desk.at(clock, "2017-01-16T08:00");
        city = City.with(Desk.onThursday().counters(2).file());
        program = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        program.createContext("/", exchange -> {
            var headers = exchange.getRequestHeaders();
            heard.add(new Heard(
                    headers.getFirst("webhook-id"),
                    headers.getFirst("webhook-timestamp"),
                    headers.getFirst("webhook-signature"),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            exchange.sendResponseHeaders(answer, -1);
            exchange.close();
        });
        program.start();
    }

    @AfterEach
    void close() {
        program.stop(0);
    }

    /// As a receiver computes it, by the specification of Standard Webhooks.
    private static String signature(String secret, String signed) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.replaceFirst("^whsec_", "")), "HmacSHA256"));
        return Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void a_program_hears_of_an_appointment_signed_once_and_without_who_it_is_for() throws GeneralSecurityException {
        var subscribed = subscribe("k1", "appointment.booked", "appointment.cancelled");
        var again = subscribe("k1", "appointment.booked", "appointment.cancelled");
        assertThat(again.path("code")).isEqualTo(subscribed.path("code"));
        var secret = subscribed.path("secret").asString();
        var booked = city.post("/api/v1/appointments", Desk.booking("2017-01-19T10:00:00+01:00", "Josephine"));
        var code = booked.json().path("code").asString();
        hears(1);
        var first = heard.getFirst();
        assertThat(first.body())
                .contains("\"type\":\"appointment.booked\"", code, "stadskantoor")
                .doesNotContain(
                        "Josephine", "example.org", booked.json().path("secret").asString());
        assertThat(first.signature())
                .isEqualTo("v1," + signature(secret, first.id() + "." + first.second() + "." + first.body()));
        city.as(Role.PHONE)
                .delete("/api/v1/appointments/" + code + "?secret="
                        + booked.json().path("secret").asString());
        hears(2);
        assertThat(heard.getLast().body()).contains("appointment.cancelled");
        assertThat(city.as(Role.ADMIN)
                        .delete("/api/v1/webhooks/" + subscribed.path("code").asString())
                        .status())
                .isEqualTo(204);
    }

    @Test
    void what_is_not_taken_is_tried_again_ever_later_and_listed_and_can_be_sent_anew() {
        answer = 500;
        subscribe("k2", "hours.published");
        var manager = city.signedIn(Role.ADMIN);
        manager.submit(
                "/staff/hours/stadskantoor/exceptions/new",
                "/staff/hours/stadskantoor/exceptions",
                "from",
                "2017-02-02",
                "reason-nl",
                "Brugdag");
        hears(1);
        deliver();
        assertThat(heard).hasSize(1);
        for (var wait : List.of("PT31S", "PT6M", "PT31M", "PT2H1M", "PT6H1M", "PT18H1M")) {
            clock.set(clock.instant().plus(Duration.parse(wait)), false);
            deliver();
        }
        Await.until(
                Duration.ofSeconds(20),
                () -> failures().path("state").asString().equals("failed"));
        assertThat(heard).hasSize(7);
        assertThat(heard.stream().map(Heard::id).distinct()).hasSize(1);
        assertThat(manager.get("/staff/webhooks").page().text()).contains("Wat niet aankwam", "7 pogingen: 500");
        answer = 200;
        var delivery = failures().path("delivery").asString();
        manager.submit("/staff/webhooks", "/staff/webhooks/deliveries/" + delivery + "/retry");
        hears(8);
        assertThat(failures().isMissingNode()).isTrue();
    }

    @Test
    void hours_that_a_city_file_changes_are_told_once_each_also_twice_in_an_instant_and_a_trial_tells_nobody() {
        subscribe("k3", "hours.published");
        var now = city.as(Role.ADMIN).get("/api/v1/city-file").body();
        var later = now.replace("20:00", "19:00");
        assertThat(later).isNotEqualTo(now);
        bring("?dry-run=true", later);
        deliver();
        assertThat(heard).isEmpty();
        bring("", later);
        hears(1);
        assertThat(heard.getFirst().body()).contains("\"type\":\"hours.published\"", "stadskantoor");
        bring("", later);
        bring("", later.replace("Identiteitskaart", "Kaart"));
        deliver();
        assertThat(heard).as("the same hours are no news").hasSize(1);
        bring("", later.replace("holidays: belgian", "holidays: none"));
        hears(2);
    }

    @Test
    void a_product_that_is_published_twice_in_one_instant_is_told_twice() {
        subscribe("k4", "product.published");
        var manager = city.signedIn(Role.PRODUCT_MANAGER);
        for (var act : List.of("retire", "publish", "retire", "publish")) {
            assertThat(manager.submit("/staff/products/eid", "/staff/products/eid/" + act)
                            .status())
                    .as(act)
                    .isEqualTo(303);
        }
        hears(2);
        assertThat(heard).allSatisfy(each -> assertThat(each.body()).contains("product.published", "eid"));
        assertThat(heard.stream().map(Heard::id).distinct()).hasSize(2);
        assertThat(heard.getFirst().second())
                .as("the same second")
                .isEqualTo(heard.getLast().second());
    }

    @Test
    void only_known_events_and_addresses_are_taken() {
        var admin = city.as(Role.ADMIN);
        assertThat(admin.post("/api/v1/webhooks", Map.of("url", "nowhere", "events", List.of("visit.closed")))
                        .status())
                .isEqualTo(422);
        assertThat(admin.post("/api/v1/webhooks", Map.of("url", url(), "events", List.of("moon.landed")))
                        .status())
                .isEqualTo(422);
        var screen = city.signedIn(Role.ADMIN);
        assertThat(screen.submit("/staff/webhooks", "/staff/webhooks", "url", url(), "event", "visit.closed")
                        .page()
                        .text())
                .contains("whsec_", url());
        assertThat(screen.get("/staff/webhooks").page().text()).doesNotContain("whsec_");
    }

    private tools.jackson.databind.JsonNode subscribe(String key, String... events) {
        var answered = city.as(Role.ADMIN)
                .with("Idempotency-Key", key)
                .post("/api/v1/webhooks", Map.of("url", url(), "events", List.of(events)));
        assertThat(answered.status()).as(answered.toString()).isEqualTo(201);
        return answered.json();
    }

    private void bring(String query, String file) {
        var brought = city.as(Role.ADMIN).send("PUT", "/api/v1/city-file" + query, "application/yaml", file);
        assertThat(brought.status()).as(brought.toString()).isEqualTo(200);
    }

    private String url() {
        return "http://127.0.0.1:" + program.getAddress().getPort() + "/hook";
    }

    private tools.jackson.databind.JsonNode failures() {
        return city.as(Role.ADMIN)
                .get("/api/v1/webhooks/failures")
                .json()
                .path("items")
                .path(0);
    }

    private void hears(int number) {
        Await.until(Duration.ofSeconds(20), () -> {
            deliver();
            return heard.size() >= number;
        });
        assertThat(heard).hasSize(number);
    }

    private void deliver() {
        CurrentCity.call(city.code(), deliverer::deliverDue);
    }
}
