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

/// Every page of residents passes every gate, on a phone and on a desk, in two languages and two house styles, light
/// and dark. [StaffPagesTest] does the same with those of staff.
@InBrowser
class PagesTest {

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
        other = Town.inAnotherStyle();
    }

    @TestFactory
    List<DynamicTest> pages_of_residents(Visitors visitors) {
        var booked = List.of(book(city), book(other));
        var tests = new ArrayList<DynamicTest>();
        for (var route : Routes.RESIDENTS) {
            var dark = tests.size() % 4 == 0;
            tests.add(DynamicTest.dynamicTest("nl 360 " + route.pattern(), () -> {
                var visitor = visitors.with(Device.PHONE.in(dark), city.host());
                visitor.looksAt(route, "", booked.getFirst());
                assertThat(Gates.weight(visitor)).isEmpty();
            }));
            tests.add(DynamicTest.dynamicTest(
                    "fr 1280 " + route.pattern(),
                    () -> visitors.with(Device.DESK.in(!dark), other.host()).looksAt(route, "/fr", booked.getLast())));
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
