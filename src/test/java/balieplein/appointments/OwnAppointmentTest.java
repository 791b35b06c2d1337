package balieplein.appointments;

import static balieplein.appointments.AvailabilityTest.starts;
import static balieplein.appointments.BookingTest.book;
import static balieplein.appointments.BookingTest.own;
import static org.assertj.core.api.Assertions.assertThat;

import balieplein.At;
import balieplein.City;
import balieplein.Desk;
import balieplein.Running;
import balieplein.kernel.CurrentCity;
import balieplein.simulators.DemoClock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Who may see an appointment, and how many one person may have.
@Running
@At("2017-01-16T08:00")
class OwnAppointmentTest {

    private static final String THURSDAY = "2017-01-19";
    private static final String TEN = "2017-01-19T10:00:00+01:00";

    @Autowired
    private DemoClock clock;

    @Autowired
    private Appointments appointments;

    @Test
    void one_address_has_at_most_three_open_appointments_for_a_product() {
        var city = City.with(Desk.onThursday().file());
        for (var time : List.of("09:00", "09:20", "09:40")) {
            assertThat(book(city, THURSDAY + "T" + time, "Same").status()).isEqualTo(201);
        }
        var fourth = book(city, TEN, "Same");
        assertThat(fourth.status()).isEqualTo(422);
        assertThat(fourth.problem()).isEqualTo("too-many-open");
        assertThat(book(city, TEN, "Other").status()).isEqualTo(201);
        Desk.at(clock, "2017-01-19T09:30");
        assertThat(book(city, THURSDAY + "T12:00", "Same").status()).isEqualTo(201);
    }

    @Test
    void the_limit_counts_one_mobile_number_however_it_is_written() {
        var city = City.with(Desk.onThursday().file());
        var ways = List.of("0470 12 34 56", "+32 470 12 34 56", "0032470123456", "0470/12.34.56");
        for (int i = 0; i < 4; i++) {
            var body = Map.of(
                    "items",
                    List.of(Map.of("step", "eid.request")),
                    "location",
                    "stadskantoor",
                    "start",
                    THURSDAY + "T1" + i + ":00",
                    "name",
                    "Resident " + i,
                    "mobile",
                    ways.get(i));
            assertThat(city.post("/api/v1/appointments", body).status()).isEqualTo(i < 3 ? 201 : 422);
        }
    }

    @Test
    void a_name_of_sixty_characters_with_accents_and_apostrophes_arrives_as_it_was_typed() {
        var name = "Zoë-Éléonore d’Hooghe de la Vallée-Poussin van ’t Noordeinde";
        assertThat(name).hasSize(60);
        var city = City.with(Desk.onThursday().file());
        var sent = new HashMap<String, Object>(Desk.booking("2017-01-19T10:00", "x"));
        sent.put("name", name);
        var booked = city.post("/api/v1/appointments", sent);
        assertThat(booked.status()).as("%s", booked).isEqualTo(201);
        var code = booked.json().path("code").asString();
        var secret = booked.json().path("secret").asString();
        var own = city.get("/appointments/" + code + "?secret=" + secret);
        assertThat(own.status()).isEqualTo(200);
        var kept = CurrentCity.call(city.code(), () -> appointments.find(code).orElseThrow());
        assertThat(kept.contact().name()).isEqualTo(name);
    }

    @Test
    void a_code_of_one_city_is_unknown_in_another() {
        var one = City.with(Desk.onThursday().file());
        var other = City.with(Desk.onThursday().file());
        var booked = book(one, TEN, "Resident");
        assertThat(other.get(own(booked)).status()).isEqualTo(404);
        assertThat(other.delete(own(booked)).status()).isEqualTo(404);
        assertThat(other.patch(own(booked), Map.of("start", TEN)).status()).isEqualTo(404);
        assertThat(other.get(own(booked)).body()).doesNotContain("Resident");
        assertThat(starts(other, THURSDAY)).hasSize(33);
        assertThat(one.get(own(booked)).json().path("state").asString()).isEqualTo("booked");
    }

    @Test
    void the_same_product_name_in_two_cities_is_two_products() {
        var one = City.with(Desk.onThursday().minutes(20).file());
        var other = City.with(Desk.onThursday()
                .minutes(60)
                .rules("horizon: 60, lead: 0, grid: 60")
                .file());
        for (var city : List.of(one, other)) {
            var page = city.get("/products/eid").page();
            assertThat(page.select("h1").text()).isEqualTo("Identiteitskaart");
            assertThat(page.title()).contains("Stad " + city.code());
        }
        assertThat(starts(one, THURSDAY)).hasSize(33);
        assertThat(starts(other, THURSDAY)).hasSize(11);
        var booked = book(one, TEN, "Joséphine").json();
        var path = "/appointments/" + booked.path("code").asString() + "?secret="
                + booked.path("secret").asString();
        assertThat(one.get(path).page().text()).contains("Identiteitskaart", "Stad " + one.code());
        var elsewhere = other.get(path);
        assertThat(elsewhere.status()).isEqualTo(404);
        assertThat(elsewhere.page().text())
                .contains("Stad " + other.code())
                .doesNotContain("Joséphine", "10.00", one.code());
        assertThat(starts(other, THURSDAY)).as("nothing was taken here").hasSize(11);
    }

    @Test
    void a_wrong_secret_is_unknown_and_guessing_is_locked_for_a_minute() {
        var city = City.with(Desk.onThursday().file());
        var booked = book(city, TEN, "Resident");
        var code = booked.json().path("code").asString();
        for (int i = 0; i < 10; i++) {
            assertThat(city.get("/api/v1/appointments/" + code + "?secret=guess" + i)
                            .status())
                    .isEqualTo(404);
        }
        assertThat(city.get("/api/v1/appointments/" + code + "?secret=guess").status())
                .isEqualTo(429);
        assertThat(city.get(own(booked)).status()).isEqualTo(429);
        Desk.at(clock, "2017-01-16T08:01:01");
        assertThat(city.get(own(booked)).status()).isEqualTo(200);
    }

    @Test
    void who_guesses_codes_is_slowed_down_and_others_are_not() {
        var city = City.with(Desk.onThursday().file());
        var booked = book(city, TEN, "Resident");
        for (int i = 0; i < 10; i++) {
            assertThat(city.get("/api/v1/appointments/GUESS" + (i % 8 + 2) + "?secret=x" + i)
                            .status())
                    .isIn(404, 429);
        }
        assertThat(city.get("/api/v1/appointments/ABCDEF?secret=x").status()).isEqualTo(429);
        assertThat(city.get(own(booked)).status()).isEqualTo(200);
    }
}
