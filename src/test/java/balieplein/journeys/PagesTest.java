package balieplein.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.City;
import balieplein.appointments.Appointment;
import balieplein.appointments.Appointments;
import balieplein.appointments.Booking;
import balieplein.appointments.BookingRequest;
import balieplein.appointments.VisitItem;
import balieplein.kernel.CityTime;
import balieplein.kernel.CurrentCity;
import balieplein.kernel.Language;
import balieplein.simulators.DemoClock;
import balieplein.web.Page;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Every page passes every gate, on a phone and on a desk, in two languages and two house styles, light and dark.
@InBrowser
class PagesTest {

    /// Looks that differ from the standard one: other colours, round corners.
    private static final String OTHER_STYLE = """
            style:
              colours: {main: "#A3123F", accent: "#1B2A63", neutral: "#2B2B2B", support: "#2E6B4F"}
              logo: <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle cx="4.5" cy="4.5" r="4.5" fill="#A3123F"/></svg>
              radius: 12
            """;

    @Autowired
    private DemoClock clock;

    @Autowired
    private Appointments appointments;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping routes;

    private City city;
    private City other;

    @BeforeEach
    void openTheTowns() {
        city = Town.open(clock);
        other = City.with(OTHER_STYLE + Town.SECTIONS);
    }

    @TestFactory
    List<DynamicTest> pages_of_residents(Visitors visitors) {
        var booked = List.of(book(city), book(other));
        var tests = new ArrayList<DynamicTest>();
        for (var route : Routes.RESIDENTS) {
            var dark = tests.size() % 4 == 0;
            tests.add(DynamicTest.dynamicTest("nl 360 " + route.pattern(), () -> {
                var visitor = visitors.with(Device.PHONE.in(dark), city.host());
                visit(visitor, route, "", booked.getFirst());
                assertThat(Gates.weight(visitor)).isEmpty();
            }));
            tests.add(DynamicTest.dynamicTest(
                    "fr 1280 " + route.pattern(),
                    () -> visit(visitors.with(Device.DESK.in(!dark), other.host()), route, "/fr", booked.getLast())));
        }
        return tests;
    }

    @TestFactory
    List<DynamicTest> pages_of_staff(Visitors visitors) {
        var tests = new ArrayList<DynamicTest>();
        for (var role : Routes.roles()) {
            var desk = new Visitor[1];
            var phone = new Visitor[1];
            tests.add(DynamicTest.dynamicTest("sign in as " + role, () -> {
                desk[0] = visitors.with(Device.DESK, city.host()).signIn(role);
                phone[0] = visitors.with(Device.PHONE.inTheDark(), other.host()).signIn(role);
            }));
            for (var route : Routes.of(role)) {
                tests.add(DynamicTest.dynamicTest("nl 1280 " + route.pattern(), () -> visit(desk[0], route, "", null)));
                tests.add(DynamicTest.dynamicTest(
                        "en 360 " + route.pattern(), () -> visit(phone[0], route, "/en", null)));
            }
        }
        return tests;
    }

    /// A page that is in no table is looked at by nobody.
    @Test
    void every_page_is_in_the_table() {
        var missing = new TreeSet<String>();
        routes.getHandlerMethods().forEach((mapping, handler) -> {
            var isGet = mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET);
            if (isGet && isPage(handler)) {
                missing.addAll(mapping.getPatternValues());
            }
        });
        missing.removeAll(Routes.known());
        assertThat(missing).as("add them to Routes").isEmpty();
    }

    private static boolean isPage(HandlerMethod handler) {
        var type = handler.getMethod().getReturnType();
        return handler.getBeanType().getName().startsWith("balieplein.")
                && !AnnotatedElementUtils.hasAnnotation(handler.getBeanType(), ResponseBody.class)
                && (Page.class.isAssignableFrom(type) || type == Object.class);
    }

    private static void visit(Visitor visitor, Route route, String language, @Nullable Appointment appointment) {
        visitor.open(language + route.address(appointment));
        assertThat(visitor.status()).as(route.pattern()).isEqualTo(route.status());
        visitor.inspect("page" + (language + route.pattern()).replaceAll("[^a-z0-9]+", "-"));
    }

    private Appointment book(City where) {
        return CurrentCity.call(where.code(), () -> {
            var start = CityTime.instant(LocalDateTime.parse("2017-01-19T10:00"));
            var contact = new Appointment.Contact("An Peeters", "an@voorbeeld.be", null, Language.NL, null);
            var request = new BookingRequest(
                    List.of(new VisitItem("eid.request", 1, null)),
                    "hall",
                    start,
                    null,
                    contact,
                    Appointment.Channel.ONLINE,
                    null);
            return ((Booking.Booked) appointments.book(request)).appointment();
        });
    }
}
