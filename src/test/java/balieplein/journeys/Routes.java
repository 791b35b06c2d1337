package balieplein.journeys;

import balieplein.identity.Role;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The table of all pages. A new page gets its line here.
final class Routes {

    static final List<Route> RESIDENTS = List.of(
            Route.open("/", "/"),
            Route.open("/products", "/products?q=kaart"),
            Route.open("/products/{code}", "/products/eid"),
            Route.open("/locations", "/locations"),
            Route.open("/locations/{code}", "/locations/hall"),
            Route.open("/appointments", "/appointments"),
            Route.open("/appointments/new", "/appointments/new?item=kids-id.request"),
            Route.open("/appointments/slots", "/appointments/slots?item=eid.request&location=hall&day=2017-01-19"),
            Route.open("/appointments/{code}", "/appointments/CODE?secret=SECRET"),
            Route.open("/appointments/{code}/move", "/appointments/CODE/move?secret=SECRET"),
            Route.open("/appointments/{code}/cancel", "/appointments/CODE/cancel?secret=SECRET"),
            Route.open("/appointments/{unknown}", "/appointments/ABCDEF?secret=nothing")
                    .answers(404),
            Route.open("/{nowhere}", "/nowhere").answers(404),
            Route.open("/check-in", "/check-in"),
            Route.open("/pickups", "/pickups"),
            Route.open("/pickups/{code}", "/pickups/ABCDEFGHJKLM").answers(404),
            Route.open("/accessibility", "/accessibility"),
            Route.open("/privacy", "/privacy"),
            Route.open("/waiting", "/waiting"),
            Route.open("/pair", "/pair"),
            Route.open("/sign-in", "/sign-in"),
            Route.open("/sign-out", "/sign-out"),
            Route.open("/simulators", "/simulators"),
            Route.open("/simulators/mailbox", "/simulators/mailbox"),
            Route.open("/simulators/phones", "/simulators/phones"),
            Route.open("/simulators/card-reader", "/simulators/card-reader"),
            Route.open("/simulators/printer", "/simulators/printer"));

    static final List<Route> STAFF = List.of(
            Route.of(Role.RESIDENT, "/account", "/account"),
            Route.of(Role.FLOOR_MANAGER, "/staff/floor/{location}", "/staff/floor/hall"),
            Route.of(Role.FLOOR_MANAGER, "/staff/zones/{location}", "/staff/zones/hall"),
            Route.of(Role.LOCATION_MANAGER, "/staff/zones/{location}/{zone}", "/staff/zones/hall/B"),
            Route.of(Role.FLOOR_MANAGER, "/staff/incidents", "/staff/incidents"),
            Route.of(Role.RESIDENT, "/account/data", "/account/data"),
            Route.of(Role.RESIDENT, "/account/representation", "/account/representation"),
            Route.of(Role.RESIDENT, "/account/messages", "/account/messages"),
            Route.of(Role.PHONE, "/staff/messages", "/staff/messages"),
            Route.of(Role.ADMIN, "/staff/imports", "/staff/imports"),
            Route.of(Role.RESIDENT, "/account/sessions", "/account/sessions"),
            Route.of(Role.PHONE, "/staff/appointments", "/staff/appointments?item=eid.request&location=hall"),
            Route.of(Role.PHONE, "/staff/appointments/caller", "/staff/appointments/caller"),
            Route.of(Role.ADMIN, "/staff/audit", "/staff/audit"),
            Route.of(Role.INFO, "/staff/info", "/staff/info?q=kaart&product=eid"),
            Route.of(Role.INFO, "/staff/info/arrivals", "/staff/info/arrivals"),
            Route.of(Role.ANALYST, "/staff/info/figures", "/staff/info/figures"),
            Route.of(Role.INFO, "/staff/visitors", "/staff/visitors"),
            Route.of(Role.INFO, "/staff/visitors/evacuation", "/staff/visitors/evacuation"),
            Route.of(Role.COUNTER, "/staff/my-visitors", "/staff/my-visitors"),
            Route.of(Role.COUNTER, "/staff/pickups", "/staff/pickups"),
            Route.of(Role.COUNTER, "/staff/pickups/handouts", "/staff/pickups/handouts"),
            Route.of(Role.COUNTER, "/staff/pickups/list", "/staff/pickups/list?overdue=true"),
            Route.of(Role.COUNTER, "/staff/pickups/offers", "/staff/pickups/offers"),
            Route.of(Role.ADMIN, "/staff/pickups/import", "/staff/pickups/import"),
            Route.of(Role.ADMIN, "/staff/devices", "/staff/devices"),
            Route.of(Role.ADMIN, "/staff/people", "/staff/people"),
            Route.of(Role.ADMIN, "/staff/announcements", "/staff/announcements"),
            Route.of(Role.ADMIN, "/staff/printers", "/staff/printers"),
            Route.of(Role.ADMIN, "/staff/team", "/staff/team"),
            Route.of(Role.ADMIN, "/staff/processing", "/staff/processing"),
            Route.of(Role.COUNTER, "/staff/counter", "/staff/counter"),
            Route.of(Role.COUNTER, "/staff/counter/{location}/{counter}", "/staff/counter/hall/7"),
            Route.of(Role.ANALYST, "/staff/reports", "/staff/reports"),
            Route.of(Role.ANALYST, "/staff/reports/day", "/staff/reports/day"),
            Route.of(Role.ANALYST, "/staff/scenarios", "/staff/scenarios"),
            Route.of(Role.ANALYST, "/staff/hour-costs/{location}", "/staff/hour-costs/hall"),
            Route.of(Role.ANALYST, "/staff/forecasts", "/staff/forecasts"),
            Route.of(Role.LOCATION_MANAGER, "/staff/rosters", "/staff/rosters?location=hall"),
            Route.of(Role.ANALYST, "/staff/scenarios/new", "/staff/scenarios/new?location=hall&template=counter"),
            Route.of(Role.ANALYST, "/staff/reports/findings", "/staff/reports/findings"),
            Route.of(Role.ANALYST, "/staff/reports/definitions", "/staff/reports/definitions"),
            Route.of(Role.ANALYST, "/staff/reports/months", "/staff/reports/months"),
            Route.of(Role.ANALYST, "/staff/reports/urgent", "/staff/reports/urgent"),
            Route.of(Role.LOCATION_MANAGER, "/staff/rules", "/staff/rules"),
            Route.of(Role.FLOOR_MANAGER, "/staff/absences/{location}", "/staff/absences/hall"),
            Route.of(Role.ANALYST, "/staff/reports/reviews", "/staff/reports/reviews"),
            Route.of(Role.ANALYST, "/staff/reports/rows", "/staff/reports/rows"),
            Route.of(Role.ANALYST, "/staff/reports/satisfaction", "/staff/reports/satisfaction"),
            Route.of(Role.ANALYST, "/staff/reports/rollouts", "/staff/reports/rollouts"),
            Route.of(Role.ANALYST, "/staff/reports/saved", "/staff/reports/saved"),
            Route.of(Role.ADMIN, "/staff/city-file", "/staff/city-file"),
            Route.of(Role.ADMIN, "/staff/webhooks", "/staff/webhooks"),
            Route.of(Role.PRODUCT_MANAGER, "/staff/products", "/staff/products"),
            Route.of(Role.PRODUCT_MANAGER, "/staff/products/new", "/staff/products/new"),
            Route.of(Role.PRODUCT_MANAGER, "/staff/products/{code}", "/staff/products/eid"),
            Route.of(Role.PRODUCT_MANAGER, "/staff/products/{code}/steps/new", "/staff/products/eid/steps/new"),
            Route.of(
                    Role.PRODUCT_MANAGER,
                    "/staff/products/{code}/steps/{step}",
                    "/staff/products/kids-id/steps/request"),
            Route.of(Role.PRODUCT_MANAGER, "/staff/services", "/staff/services"),
            Route.of(Role.PRODUCT_MANAGER, "/staff/services/{service}", "/staff/services/burgerzaken"),
            Route.of(Role.LOCATION_MANAGER, "/staff", "/staff"),
            Route.of(Role.LOCATION_MANAGER, "/staff/hours", "/staff/hours"),
            Route.of(Role.LOCATION_MANAGER, "/staff/hours/approvals", "/staff/hours/approvals"),
            Route.of(Role.LOCATION_MANAGER, "/staff/hours/{code}", "/staff/hours/hall"),
            Route.of(Role.LOCATION_MANAGER, "/staff/hours/{code}/closing", "/staff/hours/hall/closing"),
            Route.of(Role.LOCATION_MANAGER, "/staff/hours/{code}/photo", "/staff/hours/hall/photo"),
            Route.of(Role.LOCATION_MANAGER, "/staff/hours/{code}/counters", "/staff/hours/hall/counters"),
            Route.of(Role.LOCATION_MANAGER, "/staff/hours/{code}/counters/{counter}", "/staff/hours/hall/counters/7"),
            Route.of(Role.FLOOR_MANAGER, "/staff/hours/{code}/today", "/staff/hours/hall/today"),
            Route.of(Role.LOCATION_MANAGER, "/staff/worklist/{location}", "/staff/worklist/hall"),
            Route.of(Role.LOCATION_MANAGER, "/staff/worklist/{location}/letters", "/staff/worklist/hall/letters"),
            Route.of(
                    Role.LOCATION_MANAGER,
                    "/staff/worklist/{location}/patterns/{from}",
                    "/staff/worklist/hall/patterns/2012-01-01"),
            Route.of(Role.LOCATION_MANAGER, "/staff/worklist/{location}/year", "/staff/worklist/hall/year"),
            Route.of(Role.LOCATION_MANAGER, "/staff/hours/{code}/patterns/new", "/staff/hours/hall/patterns/new"),
            Route.of(
                    Role.LOCATION_MANAGER,
                    "/staff/hours/{code}/patterns/{from}/preview",
                    "/staff/hours/hall/patterns/2012-01-01/preview?week=2017-01-16"),
            Route.of(Role.LOCATION_MANAGER, "/staff/hours/{code}/exceptions/new", "/staff/hours/hall/exceptions/new"),
            Route.of(Role.LOCATION_MANAGER, "/staff/hours/{code}/pools/{pool}", "/staff/hours/hall/pools/general"));

    /// Pages that journeys of their own look at, because they need something done before.
    static final Set<String> LOOKED_AT_ELSEWHERE = Set.of(
            "/appointments/details", // BookingJourney
            "/appointments/check", // BookingJourney
            "/staff/appointments/held/{hold}", // PhoneJourney
            "/staff/appointments/{code}", // PhoneJourney
            "/staff/pickups/items/{code}", // PickupJourney
            "/survey/{token}", // SurveyJourney
            "/check-in/tickets/{visit}", // KioskJourney
            "/displays/{display}", // DisplayJourney
            "/staff/zones", // goes on to the first location with zones
            "/staff/floor", // goes on to the first location
            "/staff/counter/{location}/{counter}/visits/{visit}/follow-up", // FloorJourney
            "/kiosk/{location}", // KioskJourney, as all of the kiosk
            "/kiosk/{location}/code",
            "/kiosk/{location}/appointment",
            "/kiosk/{location}/appointment/moments",
            "/kiosk/{location}/appointment/moved",
            "/kiosk/{location}/card",
            "/kiosk/{location}/pick-up",
            "/kiosk/{location}/pick-up/letter",
            "/kiosk/{location}/pick-up/arrival",
            "/kiosk/{location}/pick-up/request",
            "/kiosk/{location}/offline", // OfflineJourney
            "/staff/counter/{location}/{counter}/offline",
            "/kiosk/{location}/products",
            "/kiosk/{location}/products/{step}",
            "/kiosk/{location}/themes",
            "/kiosk/{location}/themes/{theme}",
            "/kiosk/{location}/tickets/{visit}",
            "/kiosk/{location}/help",
            "/staff/hours/{code}/exceptions/{exception}", // ExceptionPlansTest
            "/staff/hours/{code}/patterns/{from}", // HoursJourney
            "/staff/reports/reviews/{code}", // ReportsJourney
            "/staff/reports/months/{month}", // ReportsJourney
            "/staff/worklist/{location}/letters/{number}", // PaperLettersJourney
            "/staff/reports/saved/{code}", // ReportsJourney
            "/staff/reports/saved/{code}/edit", // ReportsJourney
            "/staff/team/{code}", // TeamJourney
            "/staff/scenarios/{code}", // ScenarioFlowTest: visits must have been measured
            "/staff/scenarios/{code}/edit",
            "/staff/proposals/{code}",
            "/staff/people/{code}", // PeopleTest; asks for a reason first
            "/simulators/mailbox/{id}", // a mail must be there
            "/simulators/oidc/authorize", // every sign-in
            "/style", // StyleGuideJourney
            "/style/{screen:[a-z]+}"); // StyleGuideJourney

    private Routes() {}

    static Set<String> known() {
        var known = new TreeSet<>(LOOKED_AT_ELSEWHERE);
        Stream.concat(RESIDENTS.stream(), STAFF.stream()).map(Route::pattern).forEach(known::add);
        return known;
    }

    static Set<Role> roles() {
        var roles = new TreeSet<Role>();
        STAFF.stream().map(Route::role).forEach(roles::add);
        return roles;
    }

    static List<Route> of(Role role) {
        return STAFF.stream().filter(route -> route.role() == role).toList();
    }
}
