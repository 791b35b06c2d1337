package balieplein.models;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.Answer;
import balieplein.City;
import balieplein.Running;
import balieplein.identity.Role;
import balieplein.kernel.CityTime;
import balieplein.locations.Span;
import balieplein.locations.Spans;
import balieplein.simulators.DemoClock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The same visitors go through the product and through the model: each is called at the same second (OPT-01).
@Running
class ReplayedDayTest {

    private static final LocalDate DAY = LocalDate.of(2017, 1, 12);
    private static final List<String> COUNTERS = List.of("1", "2", "3");
    private static final int NINE = 9 * 3_600;
    private static final int VISITS = 70;
    private static final String PLACE = "stadskantoor";

    @Autowired
    private DemoClock clock;

    private final DayVisits visits = new DayVisits();
    private final Map<Integer, String> appointments = new HashMap<>();
    private final Map<String, Integer> waiting = new HashMap<>();

    @Test
    void every_visitor_of_a_replayed_day_is_called_at_the_second_at_which_the_product_called_them() {
        var city = City.like("dijlestad", file -> file.replace("regime: appointment", "regime: mixed"));
        script(city);
        var plan = DayPlan.constant(Spans.of(new Span(540, 1_200)), COUNTERS.size());
        DaySimulation.run(plan, visits, 0);
        var expected = new int[visits.size()];
        Arrays.setAll(expected, visits::called);
        assertThat(play(city)).isEqualTo(expected);
        var waits = Arrays.stream(expected).filter(at -> at > 0).count();
        assertThat(waits).isEqualTo(VISITS);
    }

    /// A busy morning: who waits, waits long enough for every rule of the order to matter.
    private void script(City city) {
        at(city, NINE - 3 * 3_600, DAY.minusDays(1));
        var random = new Random(12);
        var arrivals = random.ints(VISITS, 0, 5_400).sorted().toArray();
        for (var number = 0; number < VISITS; number++) {
            var arrival = NINE + arrivals[number];
            var due = DayVisits.NONE;
            if (number % 3 == 0 && number > 5) {
                due = (arrival + random.nextInt(900)) / 600 * 600;
                due = book(city, number, due) ? due : DayVisits.NONE;
            }
            visits.add(arrival, 0, 0, due, 120 + random.nextInt(420), 0);
        }
    }

    private boolean book(City city, int number, int due) {
        var booked = city.post(
                "/api/v1/appointments",
                Map.of(
                        "items",
                        List.of(Map.of("step", "eid.request", "count", 1)),
                        "location",
                        PLACE,
                        "start",
                        DAY.atStartOfDay().plusSeconds(due).toString(),
                        "name",
                        "Bezoeker " + number,
                        "mobile",
                        "0470%06d".formatted(number)));
        if (booked.status() == 201) {
            appointments.put(number, booked.json().path("code").asString());
        }
        return booked.status() == 201;
    }

    /// Every counter presses “next” as soon as it is free.
    private int[] play(City city) {
        var kiosk = city.as(Role.KIOSK);
        var official = city.as(Role.COUNTER);
        var called = new int[visits.size()];
        var free = new int[COUNTERS.size()];
        var serving = new ArrayList<String>(COUNTERS);
        serving.replaceAll(counter -> "");
        var next = 0;
        var done = 0;
        while (done < visits.size()) {
            var soonest = soonest(serving, free);
            var arrival = next < visits.size() ? visits.arrival(next) : Integer.MAX_VALUE;
            var now = Math.min(arrival, soonest);
            at(city, now, DAY);
            for (var counter = 0; counter < free.length; counter++) {
                if (!serving.get(counter).isEmpty() && free[counter] == now) {
                    move(official, serving.set(counter, ""), "finish", true);
                }
            }
            while (next < visits.size() && visits.arrival(next) == now) {
                checkIn(kiosk, next++);
            }
            for (var counter = 0; counter < free.length; counter++) {
                if (serving.get(counter).isEmpty() && !waiting.isEmpty()) {
                    var visit = call(official, COUNTERS.get(counter));
                    var number = waiting.remove(visit);
                    called[number] = now;
                    serving.set(counter, visit);
                    free[counter] = now + visits.handling(number);
                    done++;
                }
            }
        }
        return called;
    }

    private static int soonest(List<String> serving, int[] free) {
        var soonest = Integer.MAX_VALUE;
        for (var counter = 0; counter < free.length; counter++) {
            soonest = serving.get(counter).isEmpty() ? soonest : Math.min(soonest, free[counter]);
        }
        return soonest;
    }

    private void checkIn(City kiosk, int number) {
        Map<String, Object> body = appointments.containsKey(number)
                ? Map.of("appointment", appointments.get(number), "location", PLACE)
                : Map.of("step", "eid.request", "persons", 1, "location", PLACE);
        waiting.put(
                done(201, kiosk.post("/api/v1/check-ins", body))
                        .json()
                        .path("visit")
                        .asString(),
                number);
    }

    private static String call(City official, String counter) {
        var called = done(200, official.post("/api/v1/counters/" + counter + "/next?location=" + PLACE, Map.of()));
        var visit = called.json().path("visit").asString();
        move(official, visit, "start", false);
        return visit;
    }

    private static void move(City official, String visit, String act, boolean handled) {
        Map<String, Object> body =
                handled ? Map.of("handled", List.of(Map.of("step", "eid.request", "count", 1))) : Map.of();
        done(200, official.post("/api/v1/visits/" + visit + "/" + act, body));
    }

    private static void at(City city, int second, LocalDate day) {
        LocalDateTime local = day.atStartOfDay().plusSeconds(second);
        var at = CityTime.offset(CityTime.instant(local)).toString();
        done(200, city.put("/api/v1/demo/clock", Map.of("now", at, "running", false)));
    }

    private static Answer done(int status, Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        return answer;
    }
}
