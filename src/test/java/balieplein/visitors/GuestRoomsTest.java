package balieplein.visitors;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.Answer;
import balieplein.City;
import balieplein.Running;
import balieplein.identity.Role;
import balieplein.kernel.CurrentCity;
import balieplein.kernel.Period;
import balieplein.plaza.PlazaCity;
import balieplein.simulators.DemoClock;
import balieplein.staff.Member;
import balieplein.staff.Members;
import balieplein.staff.TeamChange;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// An interview room is with one guest or one appointment at a time (INF-03, FLO-04).
@Running
class GuestRoomsTest {

    private static final String ROOM = """
            booking:
              steps: [{step: eid.request, room: true}]
              resources:
                - {code: r1, kind: room, location: stadskantoor, name: {nl: Lokaal 1.04}}
            """;

    private static final String DESK = "/staff/visitors?location=stadskantoor";

    @Autowired
    private DemoClock clock;

    @Autowired
    private Members members;

    @Autowired
    private GuestRounds rounds;

    private PlazaCity plaza;
    private City reception;
    private String host;

    @BeforeEach
    void aHouseWithOneRoom() {
        plaza = new PlazaCity(clock, ROOM).at("10:00");
        reception = plaza.city().as(Role.INFO);
        var since = new Period(LocalDate.of(2016, 1, 1), null);
        var added = CurrentCity.call(
                plaza.code(), () -> members.add(Member.Kind.PERSON, "ruth", "Ruth Host", "ruth@example.org", since));
        host = ((TeamChange.Done) added).code();
    }

    @Test
    void two_desks_that_want_the_room_at_the_same_instant_do_not_both_get_it() throws Exception {
        try (var desks = Executors.newVirtualThreadPerTaskExecutor()) {
            var wants = List.<Callable<Answer>>of(
                    () -> expect("Anna Een", "11:00"),
                    () -> expect("Bert Twee", "11:30"),
                    () -> expect("Carla", "11:59"));
            var statuses = desks.invokeAll(wants).stream()
                    .map(answer -> answer.resultNow().status())
                    .toList();
            assertThat(statuses).containsOnly(201, 409).containsOnlyOnce(201);
        }
        assertThat(reception
                        .get("/api/v1/visitors?location=stadskantoor")
                        .json()
                        .path("items"))
                .as("nobody is expected without the room that was asked for")
                .hasSize(1);
        assertThat(expect("Dora Vier", "12:59").status()).isEqualTo(201);
    }

    @Test
    void a_room_with_an_appointment_is_not_given_to_a_guest_nor_the_other_way_round() {
        plaza.book("10:00");
        assertThat(expect("Anna Een", "10:05").problem()).isEqualTo("room-taken");
        assertThat(expect("Anna Een", "14:00").status()).isEqualTo(201);
        var starts = plaza.city()
                .get("/api/v1/availability?item=eid.request&location=stadskantoor&from=2017-01-19&to=2017-01-19")
                .json()
                .path("days")
                .path(0)
                .path("starts")
                .toString();
        assertThat(starts).contains("13:50", "15:00").doesNotContain("14:00", "14:30", "13:55");
    }

    @Test
    void whoever_leaves_or_does_not_come_within_a_quarter_leaves_the_room_to_others() {
        var code = expect("Anna Een", "10:00").json().path("visitor").asString();
        reception.post("/api/v1/visitors/" + code + "/arrive", Map.of());
        assertThat(expect("Bert Twee", "10:20").status()).isEqualTo(409);
        at("10:16");
        assertThat(expect("Bert Twee", "10:20").status()).as("Anna is inside").isEqualTo(409);
        reception.post("/api/v1/visitors/" + code + "/leave", Map.of("badgeBack", true));
        assertThat(expect("Bert Twee", "10:20").status()).isEqualTo(201);
        at("10:34");
        assertThat(expect("Carla Drie", "10:40").status())
                .as("Bert may still come")
                .isEqualTo(409);
        at("10:36");
        assertThat(expect("Carla Drie", "10:40").status()).isEqualTo(201);
    }

    @Test
    void a_guest_who_stays_longer_than_an_hour_keeps_the_room_until_somebody_else_has_it() {
        var code = expect("Anna Een", "10:00").json().path("visitor").asString();
        reception.post("/api/v1/visitors/" + code + "/arrive", Map.of());
        at("10:56");
        assertThat(expect("Bert Twee", "11:03").problem()).as("Anna is inside").isEqualTo("room-taken");
        assertThat(expect("Carla Drie", "11:20").status()).isEqualTo(201);
        at("11:08");
        at("11:16");
        assertThat(options(plaza.city().signedIn(Role.INFO)))
                .as("Carla’s hour stays hers")
                .containsExactly("Geen lokaal", "Lokaal 1.04 · bezet tot 12.20 u.");
        reception.post("/api/v1/visitors/" + code + "/leave", Map.of("badgeBack", true));
        assertThat(expect("Bert Twee", "11:17").problem())
                .as("until Carla’s hour")
                .isEqualTo("room-taken");
        at("11:36");
        assertThat(expect("Bert Twee", "11:40").status())
                .as("Carla did not come")
                .isEqualTo(201);
    }

    @Test
    void the_reception_chooses_a_room_and_sees_until_when_it_is_taken() {
        var desk = plaza.city().signedIn(Role.INFO);
        assertThat(options(desk)).containsExactly("Geen lokaal", "Lokaal 1.04 · vrij");
        desk.submit(DESK, "/staff/visitors", "name", "Anna Een", "host", host, "room", "r1");
        assertThat(options(desk)).containsExactly("Geen lokaal", "Lokaal 1.04 · bezet tot 11.00 u.");
        assertThat(desk.get(DESK).page().select("tbody tr").text()).contains("Anna Een", "Lokaal 1.04");
        var refused = desk.submit(DESK, "/staff/visitors", "name", "Bert Twee", "host", host, "room", "r1");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().text()).contains("Lokaal 1.04 is dan bezet");
        assertThat(refused.page().select("[name=name]").val()).isEqualTo("Bert Twee");
        var unknown = desk.submit(DESK, "/staff/visitors", "name", "Bert Twee", "host", host, "room", "kelder");
        assertThat(unknown.page().text()).contains("Kies een lokaal van deze locatie");
    }

    @Test
    void the_same_request_twice_takes_the_room_once() {
        var body = new HashMap<>(guest("Anna Een", "11:00"));
        var first = reception.with("Idempotency-Key", "k1").post("/api/v1/visitors", body);
        var second = reception.with("Idempotency-Key", "k1").post("/api/v1/visitors", body);
        assertThat(second.json().path("visitor")).isEqualTo(first.json().path("visitor"));
    }

    private Answer expect(String name, String time) {
        return reception.post("/api/v1/visitors", guest(name, time));
    }

    private Map<String, String> guest(String name, String time) {
        return Map.of("location", "stadskantoor", "name", name, "host", host, "room", "r1", "time", time);
    }

    private static List<String> options(City desk) {
        return desk.get(DESK).page().select("select[name=room] option").eachText().stream()
                .map(text -> text.replace('\u00a0', ' '))
                .toList();
    }

    private void at(String time) {
        plaza.at(time);
        CurrentCity.run(plaza.code(), rounds::round);
    }
}
