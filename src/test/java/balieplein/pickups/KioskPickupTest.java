package balieplein.pickups;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.Running;
import balieplein.appointments.Appointment;
import balieplein.appointments.Appointments;
import balieplein.appointments.Booking;
import balieplein.appointments.BookingRequest;
import balieplein.appointments.VisitItem;
import balieplein.identity.As;
import balieplein.identity.Population;
import balieplein.identity.Role;
import balieplein.kernel.CityTime;
import balieplein.kernel.CurrentCity;
import balieplein.kernel.Language;
import balieplein.kernel.NationalNumber;
import balieplein.people.People;
import balieplein.simulators.DemoClock;
import balieplein.simulators.DemoPerson;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The kiosk for who comes to collect (EXP-03), and for who asks not to wait long (GUI-09).
@Running
class KioskPickupTest {

    private static final String ARRIVAL = "/kiosk/hall/pick-up/arrival";

    @Autowired
    private DemoClock clock;

    @Autowired
    private Appointments appointments;

    @Autowired
    private People people;

    private PickupCity desk;

    @BeforeEach
    void openTheDesk() {
        desk = new PickupCity(clock);
    }

    @Test
    void a_scanned_letter_gives_one_number_and_a_second_touch_no_second() {
        var code = desk.card("2017-1", "shelf", "K3-12");
        var link = "https%3A%2F%2Fstad.example%2Fpickups%2F" + code;
        var scanned = desk.city().get("/kiosk/hall/code?code=" + link);
        assertThat(scanned.header("location")).startsWith(ARRIVAL + "?code=");
        var page = scanned.header("location");
        var key = desk.city().get(page).page().select("input[name=key]").attr("value");
        var first = desk.city().submit(page, ARRIVAL, "key", key);
        assertThat(first.header("location")).contains("/kiosk/hall/tickets/");
        var second = desk.city().submit(page, ARRIVAL, "key", key);
        assertThat(second.header("location")).isEqualTo(first.header("location"));
        assertThat(desk.city().get(first.header("location")).page().text()).contains("A 001");
    }

    @Test
    void a_code_is_typed_letter_by_letter_and_what_is_not_there_is_said_kindly() {
        var made = desk.card("2017-2", "expected", "2017-02-09");
        var last = made.substring(11);
        var typed = desk.city().get("/kiosk/hall/pick-up/letter?code=" + made.substring(0, 11) + "&key=" + last);
        assertThat(typed.header("location")).isEqualTo(ARRIVAL + "?code=" + made);
        assertThat(arrive(made)).contains("Nog niet klaar", "9 februari");
        assertThat(arrive("ZZZZZZZZZZZZ")).contains("We vinden deze code niet");
        var elsewhere = desk.card("2017-3", "shelf", "K1", "location", "deelhuis");
        assertThat(arrive(elsewhere)).contains("Het ligt klaar op een andere plaats", "Deelgemeentehuis");
        assertThat(desk.city().get("/kiosk/hall/pick-up/letter?code=ABC&key=go").status())
                .isEqualTo(422);
    }

    @Test
    void who_asked_for_nothing_yet_hears_that_first_with_free_moments() {
        var bring =
                desk.city().get("/kiosk/hall/products/eid.pickup?from=pick-up").page();
        var way = bring.select("a[href*=/pick-up/request]").attr("href");
        var first = desk.city().get(way);
        assertThat(first.status()).isEqualTo(409);
        assertThat(first.page().select("h1").text()).isEqualTo("Eerst aanvragen");
        assertThat(first.page().select("main li")).hasSize(5);
        assertThat(desk.city()
                        .get("/kiosk/hall/products/rat-poison.handout?from=pick-up")
                        .page()
                        .select("a[href*=/pick-up/request]"))
                .as("anybody may ask for poison")
                .isEmpty();
    }

    @Test
    void who_asks_for_priority_at_the_kiosk_goes_first_and_nobody_asks_why() {
        take("");
        var start = desk.city().get("/kiosk/hall").page();
        var way = start.select("footer a[href*=priority]");
        assertThat(way.attr("aria-label")).isEqualTo("Ik heb voorrang nodig");
        assertThat(desk.city().get(way.attr("href")).page().select("header").text())
                .contains("Waarom, vragen we niet.");
        take("?priority=true");
        var called = desk.official().post("/api/v1/counters/S1/next", Map.of()).json();
        assertThat(called.path("ticket").asString()).isEqualTo("A002");
        var visit = desk.official().get("/api/v1/visits/" + called.path("visit").asString());
        assertThat(visit.json().path("why").asString()).isEqualTo("priority");
    }

    @Test
    void the_info_desk_asks_for_priority_with_one_tick() {
        take("");
        var info = desk.city().signedIn(Role.INFO);
        var page = "/staff/info?location=hall&q=kaart&product=eid";
        info.submit(page, "/staff/info/tickets", "step", "eid.pickup", "priority", "true");
        var called = desk.official().post("/api/v1/counters/S1/next", Map.of()).json();
        assertThat(called.path("ticket").asString()).isEqualTo("A002");
    }

    @Test
    void a_card_in_the_reader_finds_what_lies_ready_or_the_appointment_of_today_and_nothing_is_kept() {
        var card = "/kiosk/hall/card";
        assertThat(desk.city().get(card).page().text()).contains("We lezen geen kaart");
        desk.city().submitTo("/simulators/card-reader", "/simulators/card-reader", "person", "karel");
        assertThat(desk.city().get(card).page().text()).contains("We vinden niets voor vandaag");
        var code = desk.card("2017-9", "shelf", "K1", "number", number("karel"));
        var ready = desk.city().get(card).header("location");
        assertThat(ready).isEqualTo(ARRIVAL + "?code=" + code);
        var booked = CurrentCity.call(desk.city().code(), () -> {
            var person = people.remember(NationalNumber.find(number("karel")).orElseThrow(), "Karel");
            return As.resident(person, () -> appointments.book(request()));
        });
        var due = desk.city().get(card).header("location");
        assertThat(due)
                .isEqualTo("/kiosk/hall/appointment?code="
                        + ((Booking.Booked) booked).appointment().code());
        assertThat(due).doesNotContain(number("karel"));
    }

    private static BookingRequest request() {
        return new BookingRequest(
                List.of(VisitItem.parse("eid.request")),
                "hall",
                CityTime.instant(LocalDateTime.parse("2017-01-19T10:30")),
                null,
                new Appointment.Contact("Karel", "karel@example.org", null, Language.NL, null),
                Appointment.Channel.ONLINE,
                null);
    }

    private static String number(String id) {
        return DemoPerson.list(Population.RESIDENT).stream()
                .filter(person -> person.id().equals(id))
                .map(person -> Objects.requireNonNull(person.nationalNumber()))
                .findFirst()
                .orElseThrow();
    }

    private void take(String aid) {
        var page = "/kiosk/hall/products/eid.pickup";
        var taken = desk.city().submit(page + aid, page);
        assertThat(taken.header("location")).as("%s", taken).contains("/tickets/");
    }

    private String arrive(String code) {
        return desk.city().submit(ARRIVAL + "?code=" + code, ARRIVAL).page().text();
    }
}
