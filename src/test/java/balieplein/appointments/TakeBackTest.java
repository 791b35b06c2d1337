package balieplein.appointments;

import static balieplein.appointments.BookingTest.own;
import static org.assertj.core.api.Assertions.assertThat;

import balieplein.Answer;
import balieplein.At;
import balieplein.City;
import balieplein.Desk;
import balieplein.Running;
import balieplein.kernel.CurrentCity;
import balieplein.simulators.DemoClock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A visit that seemed over is not: its time is its own again, and nobody loses what they booked (GUI-06).
@Running
@At("2017-01-16T08:00")
class TakeBackTest {

    @Autowired
    private DemoClock clock;

    @Autowired
    private Attendance attendance;

    private final City city = City.with(Desk.open("thursday", "09:00-20:00")
            .steps(
                    "{code: request, name: {nl: Aanvraag}, minutes: 60, regime: appointment}",
                    "{code: card, name: {nl: Kaart}, minutes: 20, regime: appointment}")
            .rules("horizon: 60, lead: 0, grid: 5")
            .file());

    @Test
    void what_nobody_booked_meanwhile_is_its_own_again() {
        var code = overAt("10:12", "10:00");
        assertThat(in(() -> attendance.takeBack(code))).isEqualTo(45);
        assertThat(in(() -> attendance.takeBack(code))).as("twice").isZero();
        assertThat(book("eid.card", "10:15").status()).isEqualTo(409);
        assertThat(in(() -> attendance.giveBack(code))).as("over once more").isEqualTo(45);
        assertThat(book("eid.card", "10:40").status()).isEqualTo(201);
    }

    @Test
    void whoever_booked_meanwhile_keeps_their_place() {
        var code = overAt("10:12", "10:00");
        var meanwhile = book("eid.card", "10:30");
        assertThat(in(() -> attendance.takeBack(code))).isEqualTo(15);
        assertThat(city.get(own(meanwhile)).json().path("state").asString()).isEqualTo("booked");
        assertThat(book("eid.card", "10:15").status()).isEqualTo(409);
        city.delete(own(meanwhile));
        assertThat(in(() -> attendance.takeBack(code))).isEqualTo(30);
    }

    @Test
    void of_a_resident_and_an_official_at_the_same_instant_one_has_the_time() throws Exception {
        var hours = List.of("09:00", "10:00", "11:00", "12:00", "13:00", "14:00", "15:00", "16:00", "17:00", "18:00");
        for (var hour : hours) {
            var code = overAt(hour.replace(":00", ":12"), hour);
            var answers = new ArrayList<Integer>();
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                var tasks = List.<Callable<Integer>>of(
                        () -> in(() -> attendance.takeBack(code)),
                        () -> book("eid.card", hour.replace(":00", ":15")).status());
                threads.invokeAll(tasks).forEach(done -> answers.add(done.resultNow()));
            }
            assertThat(answers).isIn(List.of(0, 201), List.of(45, 409));
        }
    }

    private String overAt(String now, String start) {
        Desk.at(clock, "2017-01-16T08:00");
        var code = book("eid.request", start).json().path("code").asString();
        Desk.at(clock, "2017-01-19T" + now);
        in(() -> attendance.arrive(code));
        assertThat(in(() -> attendance.giveBack(code))).isEqualTo(45);
        return code;
    }

    private Answer book(String step, String time) {
        return city.post(
                "/api/v1/appointments",
                Map.of(
                        "items",
                        List.of(Map.of("step", step)),
                        "location",
                        "stadskantoor",
                        "start",
                        "2017-01-19T" + time + ":00+01:00",
                        "name",
                        "Mila"));
    }

    private <T> T in(Supplier<T> work) {
        return CurrentCity.call(city.code(), work::get);
    }
}
