package balieplein.appointments;

import static balieplein.appointments.AvailabilityTest.starts;
import static balieplein.appointments.BookingTest.book;
import static balieplein.appointments.BookingTest.own;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import balieplein.Answer;
import balieplein.At;
import balieplein.City;
import balieplein.Desk;
import balieplein.Running;
import balieplein.identity.Role;
import balieplein.kernel.CurrentCity;
import balieplein.simulators.DemoClock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Two rooms, many who want them (APT-17, FLO-04).
@Running
@At("2017-01-16T08:00")
class ResourcesTest {

    private static final String THURSDAY = "2017-01-19";
    private static final String TEN = "2017-01-19T10:00:00+01:00";
    private static final String ROOMS = """
            booking:
              late: {missed: 15}
              steps: [{step: eid.request, room: true}]
              resources:
                - {code: room-1, kind: room, location: stadskantoor, name: {nl: Gesprekslokaal 1}}
                - {code: room-2, kind: room, location: stadskantoor, name: {nl: Gesprekslokaal 2}}
            """;

    @Autowired
    private DemoClock clock;

    @Autowired
    private Attendance attendance;

    @Autowired
    private JdbcClient sql;

    private final City city = City.with(Desk.onThursday()
                    .counters(9)
                    .minutes(60)
                    .rules("horizon: 60, lead: 0, grid: 30")
                    .file()
            + ROOMS);

    @Test
    void before_a_day_is_closed_the_list_of_what_it_touches_names_the_rooms_and_the_letters() {
        book(city, TEN, "By mail");
        var byLetter = new HashMap<>(Desk.booking(TEN, "By letter"));
        byLetter.remove("email");
        var phoned = city.as(Role.PHONE).post("/api/v1/appointments", byLetter);
        assertThat(phoned.status()).as("%s", phoned).isEqualTo(201);
        var seen = city.signedIn(Role.LOCATION_MANAGER)
                .submit(
                        "/staff/hours/stadskantoor/exceptions/new",
                        "/staff/hours/stadskantoor/exceptions",
                        "from",
                        "2017-01-19",
                        "reason-nl",
                        "Brand",
                        "act",
                        "look")
                .page()
                .text();
        assertThat(seen)
                .contains("2 afspraken passen niet meer", "2 kamers of medewerkers", "1 van hen krijgt een brief");
    }

    @Test
    void of_three_who_want_a_room_two_get_one_and_the_third_hears_the_nearest_time() throws Exception {
        var answers = atOnce(3);
        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(201, 201, 409);
        var refused = answers.stream()
                .filter(each -> each.status() == 409)
                .findFirst()
                .orElseThrow();
        assertThat(refused.json().path("alternatives").path(0).path("start").asString())
                .isIn("2017-01-19T09:00:00+01:00", "2017-01-19T11:00:00+01:00");
        assertThat(starts(city, THURSDAY)).contains("09:00", "11:00").doesNotContain("09:30", "10:00", "10:30");
    }

    @Test
    void twenty_at_once_take_two_rooms_and_nobody_gets_an_error() throws Exception {
        var answers = atOnce(20);
        assertThat(answers).extracting(Answer::status).containsOnly(201, 409);
        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(2);
    }

    @Test
    void postgresql_itself_refuses_a_room_to_a_second_visit() {
        var first = book(city, TEN, "First").json().path("code").asString();
        var second = book(city, TEN, "Second").json().path("code").asString();
        assertThatThrownBy(() -> CurrentCity.run(
                        city.code(), () -> sql.sql("""
                                        insert into appointments.reservation (appointment, resource, during)
                                        select ?, resource, during from appointments.reservation where appointment = ?
                                        """).params(first, second).update()))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("resource_taken");
    }

    @Test
    void a_room_follows_its_appointment_and_is_free_again_after_it_is_cancelled() {
        var first = book(city, TEN, "First");
        book(city, TEN, "Second");
        assertThat(city.patch(own(first), Map.of("start", "2017-01-19T11:00:00+01:00"))
                        .status())
                .isEqualTo(200);
        assertThat(book(city, TEN, "Third").status()).isEqualTo(201);
        assertThat(book(city, "2017-01-19T10:30:00+01:00", "Fourth").status()).isEqualTo(409);
        assertThat(city.delete(own(first)).status()).isEqualTo(200);
        assertThat(book(city, "2017-01-19T11:00:00+01:00", "Fifth").status()).isEqualTo(201);
        assertThat(book(city, "2017-01-19T11:00:00+01:00", "Sixth").status()).isEqualTo(201);
    }

    @Test
    void who_has_not_come_after_a_quarter_leaves_the_room_to_others() {
        book(city, TEN, "First");
        book(city, TEN, "Second");
        Desk.at(clock, "2017-01-19T10:15");
        assertThat(book(city, "2017-01-19T10:30:00+01:00", "Third").status()).isEqualTo(409);
        assertThat(CurrentCity.call(city.code(), attendance::missWhoDidNotCome)).isEqualTo(2);
        assertThat(book(city, "2017-01-19T10:30:00+01:00", "Third").status()).isEqualTo(201);
    }

    private List<Answer> atOnce(int residents) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var work = IntStream.range(0, residents)
                    .mapToObj(i -> (Callable<Answer>) () -> book(city, TEN, "Resident " + i))
                    .toList();
            return threads.invokeAll(work).stream()
                    .map(java.util.concurrent.Future::resultNow)
                    .toList();
        }
    }
}
