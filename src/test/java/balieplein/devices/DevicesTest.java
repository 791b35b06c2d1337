package balieplein.devices;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.Answer;
import balieplein.City;
import balieplein.Desk;
import balieplein.Running;
import balieplein.audit.AuditLog;
import balieplein.identity.Actor;
import balieplein.identity.DeviceRegister;
import balieplein.identity.Role;
import balieplein.kernel.CurrentCity;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Kiosks and displays that a city trusts, and no others.
@Running
class DevicesTest {

    private static final String COOKIE = "balieplein-device";

    @Autowired
    private Devices devices;

    @Autowired
    private AuditLog audit;

    @Autowired
    private JdbcClient sql;

    private final City city = City.with(Desk.onThursday().file());

    @Test
    void an_administrator_gets_a_code_and_whoever_stands_at_the_kiosk_types_it() {
        var code = added(city.signedIn(Role.ADMIN), "Kiosk entrance");
        assertThat(code).matches("[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}");
        var kiosk = City.named(city.code());
        var paired = kiosk.submit(
                "/pair", "/pair", "code", code.toLowerCase(Locale.ROOT).replace("-", " "));
        assertThat(paired.status()).isEqualTo(303);
        assertThat(paired.header("location")).endsWith("/kiosk/stadskantoor");
        assertThat(kiosk.cookie(COOKIE)).hasSizeGreaterThan(40);
        assertThat(kiosk.get("/devices/beat").json().path("reloads").asInt()).isZero();
        assertThat(inCity(() -> devices.find("kiosk-1").orElseThrow().lastSeen()))
                .isNotNull();
        assertThat(City.named(city.code())
                        .submit("/pair", "/pair", "code", code)
                        .status())
                .as("the same code again")
                .isEqualTo(422);
    }

    @Test
    void a_device_may_do_what_its_kind_may_and_nothing_else() {
        var kiosk = paired("Kiosk");
        assertThat(kiosk.get("/staff").status()).isEqualTo(403);
        assertThat(kiosk.get("/staff/devices").status()).isEqualTo(403);
        assertThat(kiosk.get("/account/data").status()).isEqualTo(403);
    }

    @Test
    void a_stolen_device_is_dead_at_once() {
        var kiosk = paired("Kiosk");
        var admin = city.signedIn(Role.ADMIN);
        assertThat(admin.submit("/staff/devices", "/revoke").status()).isEqualTo(303);
        assertThat(kiosk.get("/devices/beat").status()).isNotEqualTo(200);
        assertThat(admin.get("/staff/devices").body()).contains("ingetrokken");
        assertThat(inCity(() -> audit.list("device:kiosk-1").stream()
                        .map(entry -> entry.action())
                        .toList()))
                .containsExactly("devices.revoked", "devices.paired", "devices.invited", "devices.added");
    }

    @Test
    void a_device_that_is_invited_again_loses_its_old_token() {
        var kiosk = paired("Kiosk");
        city.signedIn(Role.ADMIN).submit("/staff/devices", "/invite");
        assertThat(kiosk.get("/devices/beat").status()).isNotEqualTo(200);
    }

    @Test
    void an_administrator_makes_a_device_load_its_page_anew() {
        var kiosk = paired("Kiosk");
        city.signedIn(Role.ADMIN).submit("/staff/devices", "/reload");
        assertThat(kiosk.get("/devices/beat").json().path("reloads").asInt()).isEqualTo(1);
    }

    @Test
    void a_token_of_one_city_is_nothing_in_another() {
        var kiosk = paired("Kiosk");
        var token = new DeviceRegister.Token(kiosk.cookie(COOKIE));
        assertThat(inCity(() -> devices.find(token))).map(Actor::roles).contains(Set.of(Role.KIOSK));
        CurrentCity.run(
                City.fresh().code(), () -> assertThat(devices.find(token)).isEmpty());
    }

    @Test
    void the_store_holds_neither_code_nor_token() {
        var kiosk = paired("Kiosk");
        var rows = inCity(() -> sql.sql("select d::text from devices.device d")
                .query(String.class)
                .list());
        assertThat(rows).hasSize(1).noneMatch(row -> row.contains(kiosk.cookie(COOKIE)));
    }

    @Test
    void guessing_codes_ends_soon() {
        for (int i = 0; i < 10; i++) {
            assertThat(inCity(() -> devices.pair("AAAA-AAAA"))).isInstanceOf(Pairing.Unknown.class);
        }
        assertThat(inCity(() -> devices.pair("AAAA-AAAA"))).isInstanceOf(Pairing.TooManyTries.class);
    }

    @Test
    void who_guesses_keeps_nobody_elsewhere_from_pairing() {
        var guesser = city.with("X-Forwarded-For", "203.0.113.66");
        for (int i = 0; i < 10; i++) {
            assertThat(guesser.submit("/pair", "/pair", "code", "AAAA-AAAA").status())
                    .isEqualTo(422);
        }
        var refused = guesser.submit("/pair", "/pair", "code", "AAAA-AAAA");
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.header("retry-after")).isEqualTo("60");
        assertThat(paired("Kiosk").get("/devices/beat").status()).isEqualTo(200);
    }

    @Test
    void a_device_needs_a_name_and_a_page_and_what_was_typed_stays() {
        var refused = city.signedIn(Role.ADMIN).submit("/staff/devices", "/staff/devices", "name", " ", "place", "/x");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("[aria-invalid=true]")).hasSize(2);
        assertThat(inCity(() -> List.copyOf(devices.list()))).isEmpty();
    }

    private City paired(String name) {
        var code = added(city.signedIn(Role.ADMIN), name);
        var kiosk = City.named(city.code());
        assertThat(kiosk.submit("/pair", "/pair", "code", code).status()).isEqualTo(303);
        return kiosk;
    }

    private static String added(City admin, String name) {
        Answer answer = admin.submit("/staff/devices", "/staff/devices", "name", name, "place", "/kiosk/stadskantoor");
        assertThat(answer.status()).isEqualTo(200);
        return answer.page().select(".bp-big-number").text();
    }

    private <T> T inCity(Supplier<T> act) {
        return CurrentCity.call(city.code(), act::get);
    }
}
