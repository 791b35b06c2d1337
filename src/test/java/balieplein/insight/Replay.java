package balieplein.insight;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.Answer;
import balieplein.City;
import balieplein.identity.Role;
import balieplein.kernel.CityTime;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Plays a scripted day on a city, over its HTTP API and with its clock: every visitor books, checks in, is called and
/// is helped at the second the script says.
final class Replay {

    private record Act(LocalDateTime at, Runnable what) {}

    private static final String LOCATION = "stadskantoor";

    private final City city;
    private final City resident;
    private final City kiosk;
    private final City official;
    private final Map<Integer, String> appointments = new HashMap<>();
    private final Map<Integer, String> visits = new HashMap<>();
    private final Map<Integer, String> tickets = new HashMap<>();

    Replay(City city) {
        this.city = city;
        this.resident = city;
        this.kiosk = city.as(Role.KIOSK);
        this.official = city.as(Role.COUNTER);
    }

    void play(List<ScriptedVisit> script, LocalDateTime bookedAt) {
        setClock(bookedAt);
        script.stream().filter(visit -> visit.due() != null).forEach(this::book);
        var acts = new ArrayList<Act>();
        for (var visit : script) {
            acts.add(new Act(visit.arrival(), () -> checkIn(visit)));
            acts.add(new Act(visit.called(), () -> call(visit)));
            if (visit.isNoShow()) {
                acts.add(new Act(visit.ended(), () -> move(visit, "no-show", Map.of())));
                continue;
            }
            acts.add(new Act(visit.started(), () -> move(visit, "start", Map.of())));
            if (!visit.parked().isZero()) {
                acts.add(new Act(visit.parkedAt(), () -> move(visit, "park", Map.of())));
                acts.add(new Act(visit.parkedAt().plus(visit.parked()), () -> move(visit, "resume", Map.of())));
            }
            acts.add(new Act(visit.ended(), () -> move(visit, "finish", Map.of("handled", items(visit.handled())))));
        }
        acts.sort(Comparator.comparing(Act::at));
        for (var act : acts) {
            setClock(act.at());
            act.what().run();
        }
    }

    private void setClock(LocalDateTime local) {
        var at = CityTime.offset(CityTime.instant(local)).toString();
        done(200, city.put("/api/v1/demo/clock", Map.of("now", at, "running", false)));
    }

    private void book(ScriptedVisit visit) {
        var booked = done(
                201,
                resident.post(
                        "/api/v1/appointments",
                        Map.of(
                                "items",
                                items(visit.asked()),
                                "location",
                                LOCATION,
                                "start",
                                String.valueOf(visit.due()),
                                "name",
                                "Bezoeker " + visit.number(),
                                "mobile",
                                "0470%06d".formatted(visit.number()))));
        appointments.put(visit.number(), booked.json().path("code").asString());
    }

    private void checkIn(ScriptedVisit visit) {
        var body = visit.due() == null
                ? Map.of("step", visit.asked().keySet().iterator().next(), "persons", 1, "location", LOCATION)
                : Map.of("appointment", appointments.get(visit.number()), "location", LOCATION);
        var ticket = done(201, kiosk.post("/api/v1/check-ins", body)).json();
        visits.put(visit.number(), ticket.path("visit").asString());
        tickets.put(visit.number(), ticket.path("ticket").asString());
    }

    private void call(ScriptedVisit visit) {
        var called = done(
                200,
                official.post(
                        "/api/v1/counters/" + visit.counter() + "/call?location=" + LOCATION,
                        Map.of("ticket", tickets.get(visit.number()))));
        assertThat(called.json().path("visit").asString()).isEqualTo(visits.get(visit.number()));
    }

    private void move(ScriptedVisit visit, String act, Map<String, Object> body) {
        done(200, official.post("/api/v1/visits/" + visits.get(visit.number()) + "/" + act, body));
    }

    private static Answer done(int status, Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        return answer;
    }

    private static List<Map<String, Object>> items(Map<String, Integer> counts) {
        var items = new ArrayList<Map<String, Object>>();
        counts.forEach((step, count) -> {
            var item = new LinkedHashMap<String, Object>();
            item.put("step", step);
            item.put("count", count);
            items.add(item);
        });
        return items;
    }
}
