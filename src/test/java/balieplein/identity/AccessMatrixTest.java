package balieplein.identity;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.City;
import balieplein.Running;
import balieplein.devices.Device;
import balieplein.devices.Devices;
import balieplein.kernel.CurrentCity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/// Every role at every route and operation, over HTTP, held against the decisions in `access-matrix.csv`. A new
/// or changed route fails here until somebody decides.
@Running
class AccessMatrixTest {

    /// Whoever knocks there is nobody afterwards; SessionsTest does.
    private static final String SIGNS_OUT = "POST /account/sessions/end-all";

    private static final String DEVICE_COOKIE = "balieplein-device";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Devices devices;

    private final City city = City.fresh();
    private final Map<String, HandlerMethod> routes = new TreeMap<>();

    @BeforeEach
    void findTheRoutes() {
        for (var mapping : context.getBeansOfType(HandlerMapping.class).values()) {
            if (mapping instanceof RequestMappingInfoHandlerMapping many
                    && !mapping.getClass().getName().contains(".actuate.")) {
                many.getHandlerMethods().forEach((info, route) -> names(info).forEach(name -> routes.put(name, route)));
            }
        }
    }

    private static List<String> names(RequestMappingInfo info) {
        var methods = info.getMethodsCondition().getMethods();
        var names = new ArrayList<String>();
        for (var path : info.getPatternValues()) {
            if (!path.equals("${server.error.path:${error.path:/error}}") && !path.equals("/error")) {
                (methods.isEmpty() ? List.of("GET") : methods).forEach(method -> names.add(method + " " + path));
            }
        }
        return names;
    }

    @Test
    void somebody_decided_about_every_route() {
        var decided = new TreeMap<>(AccessTable.read().lines());
        var differences = new ArrayList<String>();
        routes.forEach((name, route) -> {
            var access = RouteAccess.of(route).orElseThrow(() -> new AssertionError("Nobody decided on " + route));
            var line = new AccessTable.Line(access.open(), access.atDevice(), access.roles());
            var decision = decided.remove(name);
            if (!line.equals(decision)) {
                differences.add(name + ": the code says " + line + ", the table " + decision);
            }
        });
        decided.keySet().forEach(name -> differences.add(name + ": the table knows it, the code does not"));
        assertThat(differences)
                .as("decide in src/test/resources/access-matrix.csv who gets in")
                .isEmpty();
    }

    @Test
    void people_and_devices_get_in_where_their_role_says_and_nowhere_else() {
        var wrong = new ArrayList<String>();
        for (var role : Role.values()) {
            var knock = Knock.browser(role.isDevice() ? paired(role) : city.signedIn(role), DEVICE_COOKIE);
            compare("a " + role.code(), knock, Set.of(role), Knock.Answer.FORBIDDEN, false, wrong);
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void programs_get_in_where_their_role_says_and_nowhere_else() {
        var wrong = new ArrayList<String>();
        for (var role : Role.values()) {
            var knock = Knock.program(city, city.token(role));
            compare("a program of " + role.code(), knock, Set.of(role), Knock.Answer.FORBIDDEN, true, wrong);
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void who_is_nobody_and_who_belongs_to_another_city_is_asked_to_sign_in() {
        var wrong = new ArrayList<String>();
        compare(
                "nobody",
                Knock.browser(City.named(city.code()), DEVICE_COOKIE),
                Set.of(),
                Knock.Answer.SIGN_IN,
                false,
                wrong);
        compare("a program of nobody", Knock.nobody(city), Set.of(), Knock.Answer.SIGN_IN, true, wrong);
        var elsewhere = Knock.browser(City.fresh().signedIn(Role.ADMIN), DEVICE_COOKIE);
        var foreigner = new Knock(city.origin(), elsewhere.headers(), elsewhere.formToken());
        compare("an administrator of another city", foreigner, Set.of(), Knock.Answer.SIGN_IN, false, wrong);
        var stranger = Knock.program(city, City.fresh().token(Role.ADMIN));
        AccessTable.read().lines().keySet().stream()
                .filter(name -> name.contains(" /api/") && stranger.at(name) != Knock.Answer.SIGN_IN)
                .forEach(name -> wrong.add("a program of another city gets in at " + name));
        assertThat(wrong).isEmpty();
    }

    /// What is at a device is open to all where these tests run; there the decision itself is compared.
    private void compare(
            String who, Knock knock, Set<Role> roles, Knock.Answer refusal, boolean api, List<String> wrong) {
        AccessTable.read().lines().forEach((name, line) -> {
            if (line.open() || line.atDevice() || name.equals(SIGNS_OUT) || api != name.contains(" /api/")) {
                return;
            }
            var expected = roles.stream().anyMatch(line.roles()::contains) ? Knock.Answer.IN : refusal;
            var answer = knock.at(name);
            if (answer != expected) {
                wrong.add(who + " at " + name + ": " + answer + " instead of " + expected);
            }
        });
    }

    /// The stand-ins have rules of their own, and a clock that other tests read.
    @Test
    void what_is_open_is_open() {
        var resident = Knock.browser(city.signedIn(Role.RESIDENT), DEVICE_COOKIE);
        var program = Knock.nobody(city);
        var wrong = AccessTable.read().lines().entrySet().stream()
                .filter(each -> each.getValue().open())
                .map(Map.Entry::getKey)
                .filter(name -> !name.contains(" /simulators/") && !name.contains("/demo/"))
                .filter(name -> (name.contains(" /api/") ? program : resident).at(name) != Knock.Answer.IN)
                .toList();
        assertThat(wrong).isEmpty();
    }

    private City paired(Role role) {
        var kind = role == Role.KIOSK ? Device.Kind.KIOSK : Device.Kind.DISPLAY;
        var code = CurrentCity.call(
                city.code(),
                () -> devices.invite(devices.add(kind, "Hall", "/pair").code()));
        var device = City.named(city.code());
        device.submit("/pair", "/pair", "code", code);
        return device;
    }
}
