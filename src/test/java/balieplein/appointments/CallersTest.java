package balieplein.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.Answer;
import balieplein.City;
import balieplein.Desk;
import balieplein.Running;
import balieplein.identity.Role;
import balieplein.simulators.DemoClock;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What staff may see of an appointment when somebody calls (CAL-04).
@Running
class CallersTest {

    private static final String HERE = "/staff/appointments/caller";

    @Autowired
    private DemoClock clock;

    private final City city = City.with(Desk.onThursday().file());
    private City greet;
    private String code;

    @BeforeEach
    void leila_has_an_appointment_on_thursday() {
        Desk.at(clock, "2017-01-16T08:00");
        var booking = new HashMap<String, Object>(Desk.booking("2017-01-19T10:00", "Leïla Voorbeeld"));
        booking.remove("email");
        booking.put("mobile", "0470 12 34 56");
        var booked = city.post("/api/v1/appointments", booking);
        assertThat(booked.status()).as("%s", booked).isEqualTo(201);
        code = booked.json().path("code").asString();
        greet = city.signedIn(Role.PHONE);
    }

    @Test
    void a_name_alone_finds_nothing() {
        var answer = ask("", "Leïla Voorbeeld", "", "");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().text()).contains("Op naam zoeken kan niet");
        assertThat(ask(code, "Leïla Voorbeeld", "", "").page().text()).contains("Pogingen over: 2");
    }

    @Test
    void the_code_and_two_right_answers_open_the_appointment_for_as_long_as_a_call_lasts() {
        assertThat(greet.get("/staff/appointments/" + code).header("location")).endsWith(HERE);
        var opened = ask(code.toLowerCase(java.util.Locale.ROOT), "voorbeeld leila", "+32470123456", "");
        assertThat(opened.header("location")).endsWith("/staff/appointments/" + code);
        assertThat(greet.get("/staff/appointments/" + code).page().text()).contains("Donderdag 19 januari");
        assertThat(city.signedIn(Role.INFO).get("/staff/appointments/" + code).status())
                .as("a colleague asks the questions again")
                .isEqualTo(303);
        Desk.at(clock, "2017-01-16T08:15");
        assertThat(greet.get("/staff/appointments/" + code).status()).isEqualTo(303);
    }

    @Test
    void the_day_counts_as_an_answer_and_a_wrong_answer_spoils_two_right_ones() {
        assertThat(ask(code, "Leïla Voorbeeld", "", "2017-01-19").status()).isEqualTo(303);
        assertThat(ask(code, "Leïla Voorbeeld", "0470 99 99 99", "2017-01-19").status())
                .isEqualTo(422);
    }

    @Test
    void three_wrong_tries_stop_the_answers_for_a_quarter_of_an_hour_whether_the_code_exists_or_not() {
        for (var asked : List.of(code, "ZZZZZZ")) {
            assertThat(ask(asked, "Karel", "", "2017-01-20").page().text()).contains("Pogingen over: 2");
            assertThat(ask(asked, "Karel", "", "2017-01-20").page().text()).contains("Pogingen over: 1");
            assertThat(ask(asked, "Karel", "", "2017-01-20").page().text()).contains("Drie keer fout");
            assertThat(ask(asked, "Leïla Voorbeeld", "0470123456", "").page().text())
                    .contains("Drie keer fout");
        }
        Desk.at(clock, "2017-01-16T08:16");
        assertThat(ask(code, "Leïla Voorbeeld", "0470123456", "").status()).isEqualTo(303);
    }

    @Test
    void every_try_stays_on_record() {
        ask(code, "Karel", "", "2017-01-20");
        ask(code, "Leïla Voorbeeld", "0470123456", "");
        var record = city.signedIn(Role.ADMIN).get("/staff/audit").page().text();
        assertThat(record).contains("appointments.caller-not-known", "appointments.caller-known");
        assertThat(record).doesNotContain("Leïla");
    }

    private Answer ask(String asked, String name, String reach, String day) {
        return greet.submit(HERE, HERE, "code", asked, "name", name, "reach", reach, "day", day);
    }
}
