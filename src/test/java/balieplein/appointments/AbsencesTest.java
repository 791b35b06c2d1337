package balieplein.appointments;

import static balieplein.appointments.BookingTest.book;
import static balieplein.appointments.BookingTest.own;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import balieplein.City;
import balieplein.Desk;
import balieplein.Running;
import balieplein.identity.Role;
import balieplein.simulators.DemoClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The official of an appointment is ill (APT-17).
@Running
class AbsencesTest {

    private static final String OFFICIALS = """
            booking:
              steps: [{step: eid.request, official: true}]
              resources:
                - {code: an, kind: official, location: stadskantoor, name: {nl: An Verlinden}}
                - {code: bram, kind: official, location: stadskantoor, name: {nl: Bram Nuyts}}
            """;

    @Autowired
    private DemoClock clock;

    private final City city = City.with(Desk.onThursday()
                    .counters(9)
                    .minutes(60)
                    .rules("horizon: 60, lead: 0, grid: 60")
                    .file()
            + OFFICIALS);

    private City manager;

    @BeforeEach
    void a_monday_morning() {
        Desk.at(clock, "2017-01-16T08:00");
        manager = city.signedIn(Role.LOCATION_MANAGER);
    }

    @Test
    void of_three_appointments_of_an_official_who_is_ill_two_get_a_colleague_and_one_is_moved() {
        var nine = book(city, "2017-01-19T09:00:00+01:00", "Nine");
        var ten = book(city, "2017-01-19T10:00:00+01:00", "Ten");
        book(city, "2017-01-19T10:00:00+01:00", "Ten with Bram");
        var eleven = book(city, "2017-01-19T11:00:00+01:00", "Eleven");
        assertThat(city.get(own(nine).replace("/api/v1", "")).page().text())
                .contains("Je wordt ontvangen door An Verlinden");
        assertThat(away("an", "2017-01-19", "2017-01-19").status()).isEqualTo(303);
        var list = manager.get("/staff/absences/stadskantoor").page();
        assertThat(list.select("tbody tr").size()).isEqualTo(3);
        assertThat(manager.submitTo(
                                "/staff/absences/stadskantoor",
                                "/staff/absences/stadskantoor/reassign",
                                "resource",
                                "an",
                                "from",
                                "2017-01-19")
                        .header("Location"))
                .endsWith("done=2");
        assertThat(city.get(own(nine).replace("/api/v1", "")).page().text()).contains("Bram Nuyts");
        await().untilAsserted(() -> assertThat(replacements()).isEqualTo(2));
        manager.submitTo(
                "/staff/absences/stadskantoor",
                "/staff/absences/stadskantoor/reassign",
                "resource",
                "an",
                "from",
                "2017-01-19");
        assertThat(replacements()).as("who was told is not told again").isEqualTo(2);
        assertThat(city.get(own(eleven).replace("/api/v1", "")).page().text()).contains("Bram Nuyts");
        var worklist = manager.get("/staff/worklist/stadskantoor").page();
        assertThat(worklist.select("tbody tr").size()).isEqualTo(1);
        assertThat(worklist.text()).contains("Ten");
        var code = ten.json().path("code").asString();
        manager.submitTo(
                "/staff/worklist/stadskantoor",
                "/staff/worklist/stadskantoor/move",
                "code",
                code,
                "target",
                "stadskantoor",
                "from",
                "2017-01-19");
        assertThat(city.get(own(ten)).json().path("start").asString()).isEqualTo("2017-01-19T12:00:00+01:00");
        assertThat(manager.get("/staff/worklist/stadskantoor").page().select("tbody tr"))
                .isEmpty();
        await().untilAsserted(() ->
                assertThat(city.get("/simulators/mailbox.json").body()).contains("Je wordt ontvangen door Bram Nuyts"));
    }

    @Test
    void nothing_new_is_taken_of_who_is_away_until_they_are_there_after_all() {
        away("an", "2017-01-18", "2017-01-20");
        assertThat(book(city, "2017-01-19T10:00:00+01:00", "First").status()).isEqualTo(201);
        assertThat(book(city, "2017-01-19T10:00:00+01:00", "Second").status()).isEqualTo(409);
        manager.submitTo(
                "/staff/absences/stadskantoor",
                "/staff/absences/stadskantoor/remove",
                "resource",
                "an",
                "from",
                "2017-01-18");
        assertThat(book(city, "2017-01-19T10:00:00+01:00", "Second").status()).isEqualTo(201);
        var wrong = manager.submitTo(
                "/staff/absences/stadskantoor",
                "/staff/absences/stadskantoor",
                "resource",
                "an",
                "from",
                "2017-01-20",
                "until",
                "2017-01-19");
        assertThat(wrong.status()).isEqualTo(422);
    }

    private long replacements() {
        var count = 0;
        for (var mail : city.get("/simulators/mailbox.json").json()) {
            count += mail.path("subject").asString().contains("blijft, met één verandering") ? 1 : 0;
        }
        return count;
    }

    private balieplein.Answer away(String resource, String from, String until) {
        return manager.submitTo(
                "/staff/absences/stadskantoor",
                "/staff/absences/stadskantoor",
                "resource",
                resource,
                "from",
                from,
                "until",
                until);
    }
}
