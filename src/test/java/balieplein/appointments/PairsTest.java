package balieplein.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import balieplein.Answer;
import balieplein.At;
import balieplein.City;
import balieplein.Running;
import balieplein.identity.Role;
import balieplein.kernel.CityTime;
import balieplein.kernel.CurrentCity;
import balieplein.simulators.Mailbox;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Two appointments one after the other go together, wherever they go (APT-07, APT-05).
@Running
@At("2017-01-16T08:00")
class PairsTest {

    private static final LocalDate THURSDAY = LocalDate.parse("2017-01-19");
    private static final Map<String, String> REQUEST = Map.of("step", "eid.request");
    private static final Map<String, String> CARD = Map.of("step", "eid.card");

    @Autowired
    private Appointments appointments;

    @Autowired
    private Mailbox mailbox;

    @Test
    void whoever_moves_the_first_moves_both_and_hears_of_each_once() {
        var city = City.with(ChainsTest.apart(""));
        var booked = book(city, "10:00", "mila@example.org");
        assertThat(moved(city, booked, "10:10").status()).isEqualTo(200);
        assertThat(starts(city)).containsExactly("10:10", "10:30");
        assertThat(moved(city, booked, "11:00").status()).isEqualTo(200);
        assertThat(starts(city)).containsExactly("11:00", "11:20");
        assertThat(ChainsTest.book(city, "10:00").status())
                .as("both old places are free")
                .isEqualTo(201);
        await().untilAsserted(() -> assertThat(mails(city)).hasSize(6));
    }

    @Test
    void the_page_of_the_second_names_the_first_and_moves_from_there() {
        var city = City.with(ChainsTest.apart(""));
        book(city, "10:00", "mila@example.org");
        var second = appointments(city).getLast();
        var own = "/appointments/" + second.code();
        var secret = "?secret=" + second.secret();
        assertThat(city.get(own + secret).page().text()).contains("Eerst om 10.00");
        var move = city.get(own + "/move" + secret);
        assertThat(move.status()).isEqualTo(303);
        var page = city.get(move.header("Location"));
        assertThat(page.page().text()).contains("Je twee afspraken horen bij elkaar", "Daarna om 10.20");
        var moved = city.submit(move.header("Location"), "/move", "start", "2017-01-19T11:30:00+01:00");
        assertThat(moved.header("Location")).endsWith("done=moved");
        assertThat(starts(city)).containsExactly("11:30", "11:50");
    }

    @Test
    void whoever_cancels_the_second_cancels_both() {
        var city = City.with(ChainsTest.apart(""));
        book(city, "10:00", "mila@example.org");
        var second = appointments(city).getLast();
        var cancel = "/appointments/" + second.code() + "/cancel?secret=" + second.secret();
        assertThat(city.get(cancel).page().text()).contains("Je annuleert ze samen");
        assertThat(city.submit(cancel, "/cancel").header("Location")).endsWith("done=cancelled");
        assertThat(starts(city)).isEmpty();
        assertThat(ChainsTest.book(City.named(city.code()), "10:00").status()).isEqualTo(201);
        await().untilAsserted(() -> assertThat(mails(city)).hasSize(4));
    }

    @Test
    void where_the_second_finds_no_place_neither_moves() {
        var city = City.with(ChainsTest.apart(""));
        var booked = book(city, "10:00", "mila@example.org");
        for (var time : List.of("11:20", "11:30")) {
            assertThat(city.post("/api/v1/appointments", ChainsTest.body(time, List.of(CARD)))
                            .status())
                    .isEqualTo(201);
        }
        var refused = moved(city, booked, "11:00");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().path("alternatives").toString())
                .contains("10:50")
                .doesNotContain("11:00:00");
        assertThat(starts(city)).startsWith("10:00", "10:20");
    }

    @Test
    void of_pairs_that_move_and_are_cancelled_at_once_none_is_torn_apart() throws Exception {
        var city = City.with(ChainsTest.apart(""));
        var pairs = List.of(
                book(city, "09:00", "a@example.org"),
                book(city, "09:40", "b@example.org"),
                book(city, "10:20", "c@example.org"),
                book(city, "11:00", "d@example.org"));
        var work = new ArrayList<Callable<Answer>>();
        for (int i = 0; i < 24; i++) {
            var pair = pairs.get(i % 4);
            var time = List.of("09:00", "09:20", "09:40", "10:20", "10:40", "11:00", "11:30")
                    .get(i % 7);
            work.add(i == 20 ? () -> city.delete(BookingTest.own(pair)) : () -> moved(city, pair, time));
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(threads.invokeAll(work))
                    .extracting(answer -> answer.resultNow().status())
                    .isSubsetOf(200, 204, 409);
        }
        var left = appointments(city);
        assertThat(left).hasSize(6);
        for (var first : left) {
            if (first.steps().contains("eid.request")) {
                assertThat(left)
                        .filteredOn(each -> each.contact().equals(first.contact())
                                && each.start().isAfter(first.start())
                                && !each.start().isAfter(first.end().plus(Chains.LONGEST_GAP)))
                        .hasSize(1);
            }
        }
    }

    @Test
    void the_worklist_moves_both_when_one_of_them_lost_its_place() {
        var city = City.with(ChainsTest.apart(""));
        book(city, "10:00", "mila@example.org");
        City.called(city.code(), ChainsTest.apart("").replace("09:00-12:00", "09:00-10:25"));
        var list = "/staff/worklist/stadskantoor";
        var manager = city.signedIn(Role.LOCATION_MANAGER);
        var second = appointments(city).getLast().code();
        assertThat(manager.get(list).page().text()).contains(second, "Eerst om 10.00");
        var done = manager.submit(list, list + "/move", "code", second, "target", "stadskantoor", "from", "2017-01-19");
        assertThat(done.header("Location")).endsWith("?done=2&left=0&gone=0");
        assertThat(starts(city)).containsExactly("09:00", "09:20");
        assertThat(manager.get(list).page().text()).doesNotContain(second);
        await().untilAsserted(() -> assertThat(mails(city)).hasSize(4));
    }

    @Test
    void of_two_colleagues_who_move_both_from_what_they_saw_only_one_does() {
        var city = City.with(ChainsTest.apart(""));
        book(city, "10:00", "mila@example.org");
        var seen = appointments(city);
        CurrentCity.run(city.code(), () -> {
            var first = seen.getFirst();
            assertThat(appointments.relocate(first, "stadskantoor", Instant.parse("2017-01-19T10:00:00Z")))
                    .isInstanceOf(Booking.Booked.class);
            for (var stale : seen) {
                assertThat(appointments.relocate(stale, "stadskantoor", Instant.parse("2017-01-19T08:00:00Z")))
                        .isInstanceOf(Booking.SlotFull.class);
            }
        });
        assertThat(starts(city)).containsExactly("11:00", "11:20");
        await().untilAsserted(() -> assertThat(mails(city)).hasSize(4));
    }

    @Test
    void a_stranger_cannot_tie_an_appointment_to_that_of_somebody_else() {
        var city = City.with(ChainsTest.apart(""));
        var victim = city.post("/api/v1/appointments", ChainsTest.body("10:00", List.of(REQUEST)));
        var tied = new HashMap<String, Object>(ChainsTest.body("10:20", List.of(CARD)));
        tied.put("follows", victim.json().path("code").asString());
        assertThat(city.post("/api/v1/appointments", tied).status()).isEqualTo(422);
        tied.put("name", "Somebody Else");
        var byDesk = city.as(Role.INFO).post("/api/v1/appointments", tied);
        assertThat(byDesk.status()).as("%s", byDesk).isEqualTo(201);
        city.delete(BookingTest.own(byDesk));
        assertThat(starts(city)).containsExactly("10:00");
    }

    private static Answer book(City city, String time, String email) {
        var body = new HashMap<String, Object>(ChainsTest.body(time, List.of(REQUEST, CARD)));
        body.put("email", email);
        var booked = city.post("/api/v1/appointments", body);
        assertThat(booked.status()).as("%s", booked).isEqualTo(201);
        return booked;
    }

    private static Answer moved(City city, Answer booked, String time) {
        return city.patch(BookingTest.own(booked), Map.of("start", "2017-01-19T" + time + ":00+01:00"));
    }

    private List<Appointment> appointments(City city) {
        return CurrentCity.call(city.code(), () -> appointments.list("stadskantoor", THURSDAY));
    }

    private List<String> starts(City city) {
        return appointments(city).stream()
                .map(each -> CityTime.local(each.start()).toLocalTime().toString())
                .toList();
    }

    private List<?> mails(City city) {
        return CurrentCity.call(city.code(), () -> mailbox.list());
    }
}
