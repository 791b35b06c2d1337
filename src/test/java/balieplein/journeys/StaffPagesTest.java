package balieplein.journeys;

import balieplein.simulators.DemoClock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

/// Every page of who is signed in passes every gate, as in [PagesTest].
@InBrowser
class StaffPagesTest {

    @Autowired
    private DemoClock clock;

    @TestFactory
    List<DynamicTest> pages_of_staff(Visitors visitors) {
        var city = Town.open(clock);
        var other = Town.inAnotherStyle();
        var tests = new ArrayList<DynamicTest>();
        for (var role : Routes.roles()) {
            var desk = new Visitor[1];
            var phone = new Visitor[1];
            tests.add(DynamicTest.dynamicTest("sign in as " + role, () -> {
                desk[0] = visitors.with(Device.DESK, city.host()).signIn(role);
                phone[0] = visitors.with(Device.PHONE.inTheDark(), other.host()).signIn(role);
            }));
            for (var route : Routes.of(role)) {
                tests.add(
                        DynamicTest.dynamicTest("nl 1280 " + route.pattern(), () -> desk[0].looksAt(route, "", null)));
                tests.add(DynamicTest.dynamicTest(
                        "en 360 " + route.pattern(), () -> phone[0].looksAt(route, "/en", null)));
            }
        }
        return tests;
    }
}
