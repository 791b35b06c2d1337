package balieplein.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import balieplein.City;
import balieplein.identity.Role;
import balieplein.kernel.CityTime;
import balieplein.simulators.DemoClock;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/// One visit from beginning to end, through the real screens: published, planned, booked, arrived, called, helped,
/// measured.
@InBrowser
class SkeletonJourney {

    private static final String TEN = "Donderdag 19 januari, 10.00 uur";
    private static final LocatorAssertions.ContainsTextOptions WITHIN_TWO_SECONDS =
            new LocatorAssertions.ContainsTextOptions().setTimeout(2_000);

    @Autowired
    private DemoClock clock;

    private City city;
    private City neighbour;

    @BeforeEach
    void twoTownsOfWhichOneStillWritesItsIdentityCard() {
        at("2017-01-02T10:00");
        city = City.like("dijlestad", SkeletonJourney::beforeItsDecisions);
        neighbour = City.like("mijnstad");
    }

    @Test
    void one_visit_goes_from_product_to_measured(Visitors visitors) {
        aProductManagerPublishesTheIdentityCard(visitors.desk(city.host()).signIn(Role.PRODUCT_MANAGER));
        aLocationManagerPlansThursday(
                visitors.desk(city.host()).signIn(Role.LOCATION_MANAGER),
                visitors.desk(city.host()).signIn(Role.ADMIN));

        at("2017-01-16T08:00");
        var code = aResidentBooks(visitors.phone(city.host()));
        aSecondResidentIsOfferedOtherMoments(visitors.phone(city.host()));

        at("2017-01-19T09:52");
        var screen = visitors.with(Device.DISPLAY, city.host()).open("/displays/plein");
        theResidentChecksIn(visitors.with(Device.KIOSK, city.host()), code);
        anOfficialHelps(visitors.with(Device.COUNTER, city.host()).signIn(Role.COUNTER), screen);

        theDayReportTellsIt(visitors.desk(city.host()).signIn(Role.FLOOR_MANAGER));
        visitors.desk(neighbour.host())
                .signIn(Role.FLOOR_MANAGER)
                .open("/staff/reports/day?day=2017-01-19")
                .sees("Geen bezoeken op donderdag 19 januari 2017");
        nothingIsOfferedOnLabourDay(visitors.phone(city.host()));
    }

    /// The identity card is a draft, and on Thursdays the city office still closes at three.
    private static String beforeItsDecisions(String file) {
        return file.replaceFirst("(code: eid\\n +service: \\w+\\n +published: )true", "$1false")
                .replaceFirst("(?s)(?<head>from: 2017-01-16.*?thursday: \\[09:00-)20:00", "${head}15:00");
    }

    private void aProductManagerPublishesTheIdentityCard(Visitor els) {
        assertThat(city.get("/products/eid").status()).isEqualTo(404);
        els.open("/staff").follow("Producten").arrivesAt("Producten");
        els.open("/staff/products/eid").sees("10 min").sees("3 documenten");
        els.press("Publiceer").sees("Inwoners zien het nu");
    }

    private static void aLocationManagerPlansThursday(Visitor farid, Visitor colleague) {
        farid.open("/staff/hours/stadskantoor/patterns/new").fill("Geldt vanaf", "2017-01-18");
        farid.fill("Wie besliste?", "College").fill("Nummer", "CBS 2016-114");
        farid.fill("Donderdag 1 van", "9.00").fill("Donderdag 1 tot", "20.00");
        farid.press("Bewaar").arrivesAt("met het ontwerp vanaf woensdag 18 januari 2017");
        colleague.open("/staff/hours/stadskantoor/patterns/2017-01-18/preview");
        colleague.press("Keur goed").sees("Het rooster is goedgekeurd");
        farid.open("/staff/hours/stadskantoor/patterns/2017-01-18/preview");
        farid.press("Publiceer").sees("Het rooster is gepubliceerd");
        farid.open("/staff/hours/stadskantoor/pools/general").sees("7");
        assertThat(farid.page().getByLabel("Identiteitskaart (vanaf 12 jaar) – Aanvraag"))
                .isChecked();
    }

    private String aResidentBooks(Visitor an) {
        an.open("/products?q=identiteitskaart").follow("Identiteitskaart (vanaf 12 jaar)");
        an.arrivesAt("Identiteitskaart").sees("€ 22,00").picture("skeleton-product");
        an.open("/appointments/slots?item=eid.request&location=stadskantoor&day=2017-01-19");
        an.choose(TEN).picture("skeleton-slots").press("Ga verder").arrivesAt("Jouw gegevens");
        an.fill("Je naam", "An Peeters").fill("E-mailadres", "an@voorbeeld.be").press("Kijk alles na");
        an.press("Bevestig je afspraak").arrivesAt("Je afspraak is vastgelegd");
        var code = an.textOf(".bp-appointment-code");
        var mail = mail();
        assertThat(mail.path("recipient").asString()).isEqualTo("an@voorbeeld.be");
        assertThat(mail.path("text").asString()).contains(code, "Je oude kaart", "1 recente pasfoto");
        assertThat(mail.path("attachments").path(0).asString()).endsWith(".ics");
        return code;
    }

    /// All eleven general counters are given out at ten: the moment is full for the next one.
    private void aSecondResidentIsOfferedOtherMoments(Visitor bert) {
        bert.open("/appointments/slots?item=eid.request&location=stadskantoor&day=2017-01-19");
        bert.choose(TEN);
        var others = 0;
        while (city.post("/api/v1/appointments", booking()).status() == 201) {
            others++;
        }
        assertThat(others).isPositive();
        bert.press("Ga verder").sees("werd net door iemand anders ingenomen");
        bert.choose("Donderdag 19 januari, 10.10 uur").press("Ga verder").arrivesAt("Jouw gegevens");
    }

    private static void theResidentChecksIn(Visitor kiosk, String code) {
        kiosk.open("/kiosk/stadskantoor").follow("Ik heb een afspraak").arrivesAt("Wat is je code?");
        kiosk.page().keyboard().type(code);
        kiosk.key("Enter").arrivesAt("Heb je alles mee?").press("Ik heb alles mee");
        kiosk.arrivesAt("Je bent aangemeld").sees("B\u00a0001").picture("skeleton-kiosk");
    }

    private void anOfficialHelps(Visitor anna, Visitor screen) {
        anna.open("/staff/counter").press("Open Balie 7 in Stadskantoor").arrivesAt("Balie 7");
        anna.sees("B\u00a0001");
        at("2017-01-19T10:00");
        anna.key("F2").sees("Onderweg naar de balie");
        assertThat(screen.page().locator("[data-now]")).containsText("B\u00a0001", WITHIN_TWO_SECONDS);
        assertThat(screen.page().locator("[data-now]")).containsText("7");
        screen.picture("skeleton-display");
        anna.key("F8").sees("Nu aan de balie").picture("skeleton-counter");
        at("2017-01-19T10:11");
        anna.select("Ander product", "passport.request").press("Voeg toe");
        anna.fill("Reispas – Aanvraag", "1").page().locator("#visit").focus();
        anna.key("F9").sees("is afgerond");
    }

    private void theDayReportTellsIt(Visitor dirk) {
        Awaitility.await().untilAsserted(() -> {
            var row = city.as(Role.ANALYST)
                    .get("/api/v1/reports/times?location=stadskantoor&from=2017-01-19&to=2017-01-19")
                    .json()
                    .path("totals");
            assertThat(row.path("waiting").path("mean").asDouble()).isEqualTo(8);
            assertThat(row.path("waitingFromDue").path("mean").asDouble()).isZero();
            assertThat(row.path("handling").path("mean").asDouble()).isEqualTo(11);
        });
        dirk.open("/staff/reports/day?location=stadskantoor&day=2017-01-19").arrivesAt("Meten is weten");
        dirk.sees("Identiteitskaart (vanaf 12 jaar) – Aanvraag").sees("Reispas");
        dirk.sees("van 09.30 tot 10.00").picture("skeleton-report");
    }

    private void nothingIsOfferedOnLabourDay(Visitor an) {
        at("2017-05-01T09:00");
        an.open("/appointments/slots?item=eid.request&location=stadskantoor&day=2017-05-01");
        assertThat(an.page().locator("input[name=start]")).hasCount(0);
        assertThat(city.get("/api/v1/availability?item=eid.request&location=stadskantoor&from=2017-05-01&to=2017-05-01")
                        .json()
                        .toString())
                .doesNotContain("2017-05-01T");
    }

    private JsonNode mail() {
        Awaitility.await()
                .until(() -> city.get("/simulators/mailbox.json").json().size() > 0);
        return city.get("/simulators/mailbox.json").json().path(0);
    }

    private static Map<String, Object> booking() {
        return Map.of(
                "items",
                List.of(Map.of("step", "eid.request")),
                "location",
                "stadskantoor",
                "start",
                "2017-01-19T10:00:00+01:00",
                "name",
                "Somebody",
                "email",
                City.freshCode() + "@example.org");
    }

    private void at(String moment) {
        clock.set(CityTime.instant(LocalDateTime.parse(moment)), false);
    }
}
