package balieplein.identity;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.Answer;
import balieplein.City;
import balieplein.Desk;
import balieplein.Running;
import balieplein.simulators.DemoClock;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Every route with something in its address is asked for what another city has, and for another person's: by
/// everybody who may use the route here, and nobody gets any of it. A new route of this kind fails until
/// somebody decides.
@Running
class OtherCityTest {

    /// What stands for each name in an address, as only the other city has it.
    private static final Map<String, String> PATHS = Map.of(
            "/api/v1/appointments", "APPOINTMENT",
            "/appointments", "APPOINTMENT",
            "/api/v1/visits", "VISIT",
            "/check-in/tickets", "VISIT",
            "/staff/info/arrivals", "APPOINTMENT",
            "/api/v1/locations", "stadskantoor",
            "/locations", "stadskantoor",
            "/api/v1/products", "eid",
            "/products", "eid");

    /// Not asked: they hold nothing of a city or a person, or something else decides.
    private static final Set<String> DECIDED = Set.of(
            "/displays/{display}/calls/{ticket}.wav", // the sound of a number, of no city
            "/check-in/{code}", // leads to /check-in?code=…, which knows its city
            "/sign-out/back-channel/{population}", // a signed token of the provider decides
            "/style/{hash}.css", // the published house style, by its content
            "/style/{hash}.svg",
            "/style/{screen:[a-z]+}", // the guide to styles of the demo
            "/simulators/oidc/authorize/as/{person}", // invented people of the demo
            "/simulators/sms/smsmessaging/v1/outbound/{sender}/requests", // the demo's gateway knows no city
            "/simulators/sms/smsmessaging/v1/outbound/{sender}/requests/{reference}/deliveryInfos",
            "/api/v1/imports/{kind}", // how a file looks, the same for every city
            "/staff/imports/{kind}",
            "/staff/announcements/{announcement}/remove", // doing it twice is no mistake: what is not there stays so
            "/staff/floor/{location}/alerts/{id}/put-away",
            "/staff/incidents/{number}/close",
            "/staff/rules/{code}/{from}/approve", // what is gone is said on the list of drafts
            "/staff/rules/{code}/{from}/discard",
            "/staff/webhooks/{code}/remove",
            "/staff/zones/{location}/visits/{visit}/inside",
            "/staff/worklist/{location}/cancel");

    /// What stands in an address besides; the asking city has none of it.
    private static final Map<String, String> VALUES = Map.ofEntries(
            Map.entry("location", "stadskantoor"),
            Map.entry("counter", "1"),
            Map.entry("code", "ABCDEFGH"),
            Map.entry("service", "ABCDEFGH"),
            Map.entry("number", "1"),
            Map.entry("id", "1"),
            Map.entry("announcement", "1"),
            Map.entry("printer", "ABCDEFGH"),
            Map.entry("tally", "1"),
            Map.entry("exception", "1"),
            Map.entry("delivery", "1"),
            Map.entry("zone", "Z"),
            Map.entry("month", "2017-01"),
            Map.entry("theme", "identity"),
            Map.entry("step", "eid.request"),
            Map.entry("from", "2000-01-01"),
            Map.entry("pool", "general"),
            Map.entry("date", "2017-01-19"),
            Map.entry("day", "2017-01-19"),
            Map.entry("mark", "1"),
            Map.entry("token", "0123456789abcdef0123456789abcdef"),
            Map.entry("name", "general"));

    private static final Set<Integer> REFUSED = Set.of(403, 404, 429);

    /// A request that lacks something is refused for that, before anything is looked for.
    private static final Set<Integer> FAULTY = Set.of(400, 422);

    /// Pages that ask something first, about whatever code.
    private static final Set<String> QUESTIONS = Set.of("/staff/people", "/staff/appointments/caller");

    /// What is not there is offered back to whoever typed it, to be kept as new.
    private static final Set<String> OFFERED_AS_NEW = Set.of("/staff/reports/saved/{code}");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping routes;

    @Autowired
    private DemoClock clock;

    private final City here = City.fresh();
    private final City there = City.with(Desk.onThursday().file());
    private final Map<Role, City> programs = new EnumMap<>(Role.class);
    private final Map<Role, City> people = new EnumMap<>(Role.class);
    private final Map<City, String> formTokens = new HashMap<>();
    private String appointment;
    private String secret;
    private String visit;
    private String device;
    private String member;

    @BeforeEach
    void somebody_is_helped_in_the_other_city() {
        Desk.at(clock, "2017-01-19T09:55");
        var booked = there.post("/api/v1/appointments", Desk.booking("2017-01-19T10:00", "Carla Buitenstad"));
        assertThat(booked.status()).as("%s", booked).isEqualTo(201);
        appointment = booked.json().path("code").asString();
        secret = booked.json().path("secret").asString();
        var arrived = there.as(Role.KIOSK).post("/api/v1/check-ins", Map.of("appointment", appointment));
        visit = arrived.json().path("visit").asString();
        var devices = there.signedIn(Role.ADMIN)
                .submit("/staff/devices", "/staff/devices", "name", "Zuil", "place", "/kiosk/stadskantoor");
        device = devices.page().select("form[action$=/revoke]").attr("action").replaceFirst(".*/devices/", "");
        device = device.replaceFirst("/revoke", "");
        member = there.signedIn(Role.ADMIN)
                .submit("/staff/team", "/staff/team", "name", "Bea Buitenstad", "subject", "bea", "from", "2017-01-02")
                .header("location")
                .replaceFirst(".*/team/", "")
                .replaceFirst("\\?.*", "");
    }

    @Test
    void nobody_gets_anything_of_another_city_or_person() {
        var wrong = new TreeSet<String>();
        routes.getHandlerMethods().forEach((mapping, handler) -> {
            var access = RouteAccess.of(handler);
            for (var pattern : mapping.getPatternValues()) {
                if (!pattern.contains("{") || DECIDED.contains(pattern) || access.isEmpty()) {
                    continue;
                }
                for (var method : mapping.getMethodsCondition().getMethods()) {
                    for (var asker : askers(pattern, access.get())) {
                        check(method, pattern, asker, wrong);
                    }
                }
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void whose_it_is_gets_it_by_the_same_addresses() {
        assertThat(there.get("/api/v1/appointments/" + appointment + "?secret=" + secret)
                        .status())
                .isEqualTo(200);
        assertThat(there.as(Role.COUNTER).get("/api/v1/visits/" + visit).status())
                .isEqualTo(200);
        assertThat(there.get("/check-in/tickets/" + visit).status()).isEqualTo(200);
        assertThat(there.get("/api/v1/locations/stadskantoor").status()).isEqualTo(200);
        assertThat(there.get("/api/v1/products/eid").status()).isEqualTo(200);
        assertThat(device).isNotBlank();
        assertThat(there.signedIn(Role.ADMIN).get("/staff/team/" + member).body())
                .contains("Bea Buitenstad");
    }

    @Test
    void another_persons_appointment_stays_closed_in_the_same_city() {
        var path = "/api/v1/appointments/" + appointment;
        var resident = there.signedIn(Role.RESIDENT);
        for (var asker : List.of(there, resident, there.as(Role.COUNTER))) {
            assertThat(asker.get(path).status()).isEqualTo(404);
            assertThat(asker.get("/appointments/" + appointment).status()).isEqualTo(404);
        }
        assertThat(there.delete(path).status()).isEqualTo(404);
        assertThat(there.patch(path, Map.of("start", "2017-01-19T11:00")).status())
                .isEqualTo(404);
        assertThat(resident.get("/api/v1/visits/" + visit).status()).isEqualTo(403);
        assertThat(resident.get("/account/data.json").body()).doesNotContain(appointment);
    }

    private void check(RequestMethod method, String pattern, City asker, Set<String> wrong) {
        var address = address(pattern);
        if (address == null) {
            wrong.add(method + " " + pattern + ": nobody decided what to ask it for");
            return;
        }
        var answer = ask(method, address, asker);
        var isRefused = REFUSED.contains(answer.status()) || FAULTY.contains(answer.status());
        var isKept = answer.status() == 409 && OFFERED_AS_NEW.contains(pattern);
        var leads = answer.status() == 303 && QUESTIONS.stream().anyMatch(answer.header("location")::endsWith);
        if (!isRefused && !isKept && !leads) {
            wrong.add(method + " " + address + ": " + answer.status());
        }
        if (answer.body().contains("Buitenstad")) {
            wrong.add(method + " " + address + " tells about another city");
        }
    }

    private Answer ask(RequestMethod method, String address, City asker) {
        return switch (method) {
            case GET -> asker.get(address + "?code=x&day=2017-01-19");
            case DELETE -> asker.delete(address);
            case PATCH -> asker.patch(address, Map.of("start", "2017-01-19T11:00"));
            case POST, PUT ->
                address.startsWith("/api/")
                        ? asker.send(method.name(), address, "application/json", BODY)
                        : asker.form(address, "_csrf", formToken(asker), "code", "x", "start", "2017-01-19T11:00");
            default -> throw new AssertionError(method);
        };
    }

    private String formToken(City asker) {
        return formTokens.computeIfAbsent(
                asker,
                who -> who.get("/account").page().select("input[name=_csrf]").attr("value"));
    }

    private static final String BODY = """
            {"to": "eid.request", "ticket": "A001", "handled": [{"step": "eid.request", "count": 1}], "outcome": "complete"}
            """;

    /// As the roles that the route is for: programs with a token for the API, people with a session for pages.
    private List<City> askers(String pattern, RouteAccess access) {
        if (access.open() || access.atDevice()) {
            return List.of(here);
        }
        return access.roles().stream()
                .map(role -> pattern.startsWith("/api/")
                        ? programs.computeIfAbsent(role, here::as)
                        : people.computeIfAbsent(role, here::signedIn))
                .toList();
    }

    /// Empty when nobody decided.
    private @org.jspecify.annotations.Nullable String address(String pattern) {
        var known = PATHS.entrySet().stream()
                .filter(path -> pattern.startsWith(path.getKey() + "/{"))
                .map(path -> pattern.replaceFirst("\\{[^}]*}", path.getValue()))
                .findFirst()
                .orElse(pattern);
        var address = known.replace("APPOINTMENT", appointment)
                .replace("VISIT", visit)
                .replaceAll("\\{act:[a-z|-]+}", "start")
                .replace("/staff/devices/{code}", "/staff/devices/" + device)
                .replace("/staff/team/{code}", "/staff/team/" + member)
                .replaceAll("/(roles|delegations|mandates)/\\{[a-z]+}", "/$1/1")
                .replace("/staff/people/{code}", "/staff/people/ABCDEFGH")
                .replace("/staff/people/{person}", "/staff/people/ABCDEFGH")
                .replaceAll("/(representations?)/\\{code}", "/$1/ABCDEFGH")
                .replace("/staff/hours/{code}", "/staff/hours/stadskantoor")
                .replace("/staff/products/{code}", "/staff/products/eid")
                .replace("/steps/{step}", "/steps/request")
                .replace("/patterns/{from}", "/patterns/2000-01-01")
                .replace("/pools/{pool}", "/pools/general")
                .replace("/staff/appointments/{code}", "/staff/appointments/" + appointment)
                .replace("/staff/counter/{location}/{counter}", "/staff/counter/stadskantoor/1")
                .replace("/visitors/appointments/{appointment}", "/visitors/appointments/" + appointment)
                .replace("/visits/{visit}", "/visits/" + visit)
                .replace("/kiosk/{location}", "/kiosk/stadskantoor")
                .replace("/tickets/{visit}", "/tickets/" + visit)
                .replace("/counters/{counter}", "/counters/1")
                .replace("/displays/{display}", "/displays/plein")
                .replace("/held/{hold}", "/held/" + secret)
                .replace("/mailbox/{id}", "/mailbox/1")
                .replace("/files/{number}", "/files/0");
        for (var value : VALUES.entrySet()) {
            address = address.replace("{" + value.getKey() + "}", value.getValue());
        }
        return address.contains("{") ? null : address;
    }
}
