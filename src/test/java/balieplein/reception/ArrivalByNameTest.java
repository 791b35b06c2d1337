package balieplein.reception;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.Answer;
import balieplein.City;
import balieplein.Desk;
import balieplein.Running;
import balieplein.identity.Role;
import balieplein.plaza.PlazaCity;
import balieplein.simulators.DemoClock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/// Somebody with an appointment stands at the info desk without the code (GUI-01).
@Running
class ArrivalByNameTest {

    private static final String DESK = "/staff/info/arrivals";

    @Autowired
    private DemoClock clock;

    private PlazaCity plaza;
    private City official;

    @BeforeEach
    void threeAppointmentsAndOneOfTomorrow() {
        plaza = new PlazaCity(clock);
        official = plaza.city().signedIn(Role.INFO);
        book("Mila Peeters", "2017-01-19T10:00");
        book("Noor Müller", "2017-01-19T10:10");
        book("Jef Janssens", "2017-01-19T11:00");
        book("Mila Overmorgen", "2017-01-20T10:00");
        plaza.at("09:55");
    }

    @ParameterizedTest
    @CsvSource({
        "Peeters, Mila Peeters",
        "peters, Mila Peeters",
        "mila pee, Mila Peeters",
        "muller, Noor Müller",
        "Jansen, Jef Janssens",
        "JANSSENS, Jef Janssens"
    })
    void a_part_of_the_name_finds_who_has_an_appointment_here_today_also_with_a_typing_error(
            String typed, String name) {
        assertThat(found(typed)).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource({"Overmorgen", "Vandenbossche", "%%%", "' or 1=1"})
    void nobody_else_is_found(String typed) {
        var page = search(typed);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.page().select("tbody tr")).isEmpty();
        assertThat(page.page().text()).contains("Niemand gevonden");
    }

    @Test
    void two_letters_are_too_few_and_more_than_five_ask_for_more() {
        var refused = search("Mi");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("[name=name]").val()).isEqualTo("Mi");
        for (var minute = 0; minute < 6; minute++) {
            book("Emma Claes " + minute, "2017-01-19T1%d:00".formatted(2 + minute));
        }
        var page = search("claes").page();
        assertThat(page.select("tbody tr")).hasSize(5);
        assertThat(page.text()).contains("Typ meer van de naam");
    }

    @Test
    void one_press_checks_in_and_a_second_shows_the_same_number() {
        var first = checkIn("peeters");
        assertThat(first.page().text()).contains("Nummer B001");
        assertThat(search("peeters").page().text()).contains("aangemeld");
        assertThat(checkIn("peeters").page().text()).contains("Nummer B001");
        var called = plaza.at("10:00").next("7").json();
        assertThat(called.path("start").asString()).startsWith("2017-01-19T10:00");
    }

    @Test
    void who_comes_too_late_is_offered_other_moments() {
        plaza.at("10:50");
        var refused = checkIn("peeters");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.page().text()).contains("Te laat voor deze afspraak");
        assertThat(refused.page().select(".ds-alert li")).isNotEmpty();
    }

    @Test
    void nothing_but_name_hour_and_product_is_shown_and_the_search_is_on_record_without_the_name() {
        var text = search("peeters").page().text();
        assertThat(text).doesNotContain("@example.org");
        var record = plaza.city().signedIn(Role.ADMIN).get("/staff/audit").body();
        assertThat(record).contains("appointments.looked-up-by-name").doesNotContain("peeters");
    }

    private Answer search(String name) {
        return official.submit(DESK, DESK, "name", name);
    }

    private List<String> found(String name) {
        return search(name).page().select("tbody td:nth-child(2)").eachText();
    }

    private Answer checkIn(String name) {
        var page = search(name).page();
        var form = page.selectFirst("tbody form");
        var done = official.form(
                form.attr("action"),
                "location",
                "stadskantoor",
                "_csrf",
                form.selectFirst("[name=_csrf]").val());
        return done.status() == 303 ? official.get(done.target()) : done;
    }

    private void book(String name, String start) {
        var booking = new HashMap<>(Desk.booking(start, name));
        booking.put("email", name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "") + "@example.org");
        var booked = plaza.city().post("/api/v1/appointments", booking);
        assertThat(booked.status()).as("%s", booked).isEqualTo(201);
    }
}
